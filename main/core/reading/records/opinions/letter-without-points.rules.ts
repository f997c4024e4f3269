import { ends } from '#core/language/brackets.ts';
import type { FormRule } from '#core/rules/first-match.ts';

// What a paper that names an opinion is by the last word of its title. Asked alone.

export const letterTitle = {
  id: 'opinion-letter-title',
  means: 'the title of a letter or a notice, which may hold an opinion or only speak of one',
  form: ends`函|通知`,
} as const satisfies FormRule;

export const letterTitleRules = [letterTitle] as const;
