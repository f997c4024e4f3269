import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// A line in which title and address stand together, as converters leave it. Each is asked alone.

export const stuckLine = {
  id: 'stuck-line',
  means: 'a title and, right behind it, those who are addressed: …情况的汇报主任、各位副主任：',
  form: form`
    ^(?<title>.{6,60}?(报告|汇报|说明|情况|讲话))\s?(主任[、，]|各位|尊敬的|副主任).{2,50}[：:]$`,
} as const satisfies FormRule;

export const stuckQuotation = {
  id: 'stuck-quotation',
  means: 'words in marks or brackets, in which a title may hold any sign',
  form: form`[“《（][^”》）]*[”》）]`,
} as const satisfies FormRule;

export const stuckClause = {
  id: 'stuck-clause',
  means: 'a sign that no title holds outside marks and brackets',
  form: form`[，,。；;：:]`,
} as const satisfies FormRule;

export const stuckAddressRules = [stuckLine, stuckQuotation, stuckClause] as const;
