import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// The organs that a label names beside a point. Each is asked alone.

/** A sign of a list of organs, or the levels of all that are meant: 各（县、区）. */
export const organSign = part('organSign', form`([（(][县市区旗、]{1,7}[）)]|[^；;。（）()])`);

export const labelledLead = {
  id: 'labelled-lead',
  means: 'the organs whose work a point is: 责任单位：市水务局',
  form: form`(责任|牵头|承办|主办)(单位|部门)${colon}\s*(?<organs>${organSign}{2,80})`,
} as const satisfies FormRule;

export const labelledSupport = {
  id: 'labelled-support',
  means: 'the organs that help with it: 配合单位：市财政局',
  form: form`(配合|协办|会办)(单位|部门)${colon}\s*(?<organs>${organSign}{2,120})`,
} as const satisfies FormRule;

export const labelledOrganRules = [labelledLead, labelledSupport] as const;
