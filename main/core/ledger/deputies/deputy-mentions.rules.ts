import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const nameOfDeputy = {
  id: 'deputy-name',
  means: 'the name of a person, with a point inside for names of minorities; collective movers are no person',
  form: form`^[\u4e00-\u9fff]{1,4}(·[\u4e00-\u9fff]{1,8})?[\u4e00-\u9fff]?$`,
} as const satisfies FormRule;

export const endOfDelegation = {
  id: 'deputy-delegation-end',
  means: 'the word for a delegation behind its name: 城东代表团 and 城东团 are one',
  form: form`(代表)?(团|小组|组)$`,
} as const satisfies FormRule;
