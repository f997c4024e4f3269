import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What a letter on more time speaks of. Each is asked alone.

export const asksForReport = {
  id: 'extension-of-report',
  means: 'more time to hand in a report, and not for what a promise names',
  form: form`报送|报告的(提交|上报)|(提交|上报)[^，。；]{0,40}报告`,
} as const satisfies FormRule;

export const speaksOfPromise = {
  id: 'extension-of-promise',
  means: 'speaks of a promise',
  form: form`承诺`,
} as const satisfies FormRule;

export const promiseOfExtensionRules = [asksForReport, speaksOfPromise] as const;
