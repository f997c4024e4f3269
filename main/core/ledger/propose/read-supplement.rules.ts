import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const asksSupplement = {
  id: 'asks-supplement',
  means: 'asks an organ to supplement a report: 请于8月31日前就以上2条补充书面报告',
  form: form`请[^。；]{0,60}(补充|补报)[^。；]{0,12}(报告|情况|说明)`,
} as const satisfies FormRule;

export const supplementRules = [asksSupplement] as const;
