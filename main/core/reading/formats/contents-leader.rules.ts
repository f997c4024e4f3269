import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const pageBehindTab = {
  id: 'contents-page-behind-tab',
  means: 'the page of an entry of contents behind the tab where Word draws dots: 标题 …… 12',
  form: form`\t\s*(?<page>\d{1,4}|[ivxlIVXL]{1,7})\s*$`,
} as const satisfies FormRule;
