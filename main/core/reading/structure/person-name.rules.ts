import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What personal names look like before their family names are asked about. Each is asked alone.

export const shortName = {
  id: 'person-short',
  means: 'as many Chinese characters as a name has',
  form: form`^[\u3400-\u9fff]{2,4}$`,
} as const satisfies FormRule;

export const dottedName = {
  id: 'person-dotted',
  means: 'a name in two or more parts with a dot between them: 古丽·阿依',
  form: form`^[\u3400-\u9fff]{1,8}·[\u3400-\u9fff·]{1,12}$`,
} as const satisfies FormRule;

export const betweenPersons = {
  id: 'person-between',
  means: 'what parts the names of a by-line: a wide gap or 、; one space may stand inside a name',
  form: form`\x20{2,}|、`,
} as const satisfies FormRule;

export const personNameRules = [shortName, dottedName, betweenPersons] as const;
