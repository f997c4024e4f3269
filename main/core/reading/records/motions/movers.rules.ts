import { number } from '#core/language/numerals.ts';
import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What stands beside the names of those who move a motion. Each is asked alone.

export const howMany = {
  id: 'movers-how-many',
  means: 'how many they are, behind the names: 等21人, 等22名代表, （21名）, （等12名代表）',
  form: form`[\s（(]*(等|共计?)?\s*(?<count>${number})\s*[名位人][^，,；;。、]{0,12}$`,
} as const satisfies FormRule;

export const andOthers = {
  id: 'movers-and-others',
  means: 'that there are others, and not how many: 等代表',
  form: form`[\s（(]*等[^、]{0,12}$`,
} as const satisfies FormRule;

export const nextLabel = {
  id: 'movers-next-label',
  means: 'the place before a second label of persons on one line: 领衔代表：周远　附议代表：',
  form: form`
    (?<=[：:].*?[^\s；;，,。、])[\s；;，,。、]*(?=(领衔|附议|联名)(人|代表)?\s*${colon})`,
} as const satisfies FormRule;

export const openingLabel = {
  id: 'movers-opening-label',
  means: 'the label that a line opens with: 领衔代表：',
  form: form`^[^：:]{1,12}${colon}\s*`,
} as const satisfies FormRule;

export const moversRules = [howMany, andOthers, nextLabel, openingLabel] as const;
