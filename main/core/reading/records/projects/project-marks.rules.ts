import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Marks around the name and the organs of a project. Each is asked alone.

export const endOfOrgans = {
  id: 'project-end-of-organs',
  means: 'the full stop or the line behind which no more organs are named',
  form: form`[。\n]`,
} as const satisfies FormRule;

export const shutBracket = {
  id: 'project-shut-bracket',
  means: 'a bracket that shuts what was opened before the organs, and all behind it: 市教育局）新建学校',
  form: form`(?<![（(][^）)]{0,20})[）)].*`,
} as const satisfies FormRule;

export const openBracket = {
  id: 'project-open-bracket',
  means: 'a bracket behind a name that opens the organs: 新建学校3所（',
  form: form`[（(【]\s*$`,
} as const satisfies FormRule;

export const sentenceMark = {
  id: 'project-sentence-mark',
  means: 'a mark of a sentence, which no heading of a field of projects holds',
  form: form`[。；]`,
} as const satisfies FormRule;

export const endsSentence = {
  id: 'project-ends-sentence',
  means: 'ends as a sentence does, and not as the name of a project',
  form: form`[。；]$`,
} as const satisfies FormRule;

export const notCountedInProject = {
  id: 'project-not-counted',
  means: 'signs in which two printings of the name of a project may differ',
  form: form`[\s“”‘’"《》（）()]`,
} as const satisfies FormRule;

export const projectMarkRules = [
  endOfOrgans,
  shutBracket,
  openBracket,
  sentenceMark,
  endsSentence,
  notCountedInProject,
] as const;
