import { howManyProjects, projectsNamed, undertaking } from '#core/language/project-labels.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Signs in and around a title, each asked alone.

export const quotedPaper = {
  id: 'title-quoted-paper',
  means: 'the name of another paper in book marks, which does not say what this one is',
  form: form`《[^《》]*》`,
} as const satisfies FormRule;

export const bookMark = {
  id: 'title-book-mark',
  means: 'a book mark: where nothing stands outside of them, the words inside are the title',
  form: form`[《》]`,
} as const satisfies FormRule;

export const halfBrackets = {
  id: 'title-half-brackets',
  means: 'half-width brackets around Chinese words, which are printed full-width: (草案)',
  form: form`\((?<words>[^()]*[\u3400-\u9fff][^()]*)\)`,
} as const satisfies FormRule;

export const framedTitle = {
  id: 'title-framed',
  means: 'a whole title in square brackets, as web pages set it: 【关于…的报告】',
  form: form`^[【[](?<words>.+)[】\]]$`,
} as const satisfies FormRule;

export const spaceInTitle = {
  id: 'title-space-inside',
  means: 'spaces between two Chinese characters or their marks, where a title was broken',
  form: form`(?<=[\u3400-\u9fff》”])\s+(?=[\u3400-\u9fff《“])`,
} as const satisfies FormRule;

export const namedMatter = {
  id: 'title-named-matter',
  means: 'names in book marks the paper that a text without a title is about: 《关于…的报告》',
  form: form`《关于[^》]{4,80}》`,
} as const satisfies FormRule;

export const namedProjects = {
  id: 'title-named-projects',
  means:
    'says how many livelihood projects are to be carried out, with their name, before their list: 办好10件民生实事。',
  form: form`(${undertaking})[^，,。；;]{0,12}?(?<name>${howManyProjects}(${projectsNamed}|实事))[：:。]`,
} as const satisfies FormRule;

export const titleSignRules = [
  quotedPaper,
  bookMark,
  halfBrackets,
  framedTitle,
  spaceInTitle,
  namedMatter,
  namedProjects,
] as const;
