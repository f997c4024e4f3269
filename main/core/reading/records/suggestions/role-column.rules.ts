import { colon, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export type RowRoleRule = FormRule & { role: 'lead' | 'support' };

/** A cell that says what the organs of its row do, and nothing else; read without spaces. */
export const rowRoleRules = [
  {
    id: 'row-leads',
    role: 'lead',
    means: 'the organs of the row lead or handle it',
    form: form`^(主办|牵头|承办|独办|单办|单独办理|分办|分别办理)(单位)?$`,
  },
  {
    id: 'row-supports',
    role: 'support',
    means: 'the organs of the row help',
    form: form`^(协办|会办|协助办理|配合|参与)(单位)?$`,
  },
] as const satisfies readonly RowRoleRule[];

export const roleTold = {
  id: 'row-role-told',
  means: 'a sign with which a cell of organs says itself who does what',
  form: form`${colon}|${open}`,
} as const satisfies FormRule;

export const roleUnit = {
  id: 'row-role-unit',
  means: '单位 behind what an organ does',
  form: form`单位$`,
} as const satisfies FormRule;

export const roleColumnRules = [roleTold, roleUnit] as const;
