import { supporting } from '#core/language/duty-words.ts';
import { lineStart } from '#core/language/line-start.ts';
import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

export type OrganRoleRule = FormRule & { role: 'lead' | 'support' };

/** What an organ does with a suggestion, by the word for it. */
export const organRoleRules = [
  { id: 'organ-leads', role: 'lead', means: 'leads, or deals with its own part', form: form`^(主办|牵头|分办)$` },
  { id: 'organ-supports', role: 'support', means: 'supports', form: form`^${supporting}$` },
] as const satisfies readonly OrganRoleRule[];

/** The words for what an organ does. */
export const doing = part('doing', form`主办|牵头|分办|${supporting}`);

export const roleInFront = {
  id: 'organ-role-in-front',
  means: 'the role before its organs: 主办单位：市水务局',
  form: form`^\s*(?<doing>${doing})(单位|部门)?${colon}`,
} as const satisfies FormRule;

export const nextRole = {
  id: 'organ-next-role',
  means: 'the place before a further role',
  form: form`(?=${doing}(单位|部门)?${colon})`,
} as const satisfies FormRule;

export const roleInRemark = {
  id: 'organ-role-in-remark',
  means: 'the role in brackets behind its organ: 市水务局（主办）',
  form: form`[（(]\s*(?<doing>${doing})[^（）()]*[）)]`,
} as const satisfies FormRule;

export const roleBehind = {
  id: 'organ-role-behind',
  means: 'the role behind its organs: 市城管局协办; a name of two signs ends in it, as 市政府办 does',
  form: form`${lineStart}(?<names>[\s\S]{3,}?)(负责)?(?<doing>${doing})(办理|落实|单位)?$`,
} as const satisfies FormRule;

export const betweenOrgans = {
  id: 'organ-between',
  means: 'what parts organs of which something is said each',
  form: form`[，,；;。\n]`,
} as const satisfies FormRule;

/** How a cell says what each of its organs does, each asked alone. */
export const organCellRules = [roleInFront, nextRole, roleInRemark, roleBehind, betweenOrgans] as const;
