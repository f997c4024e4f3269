import type { TextForm } from '../text/text-form.ts';

export const unconfirmedRemark = {
  id: 'article-unconfirmed',
  means: 'a remark behind an article that nobody had confirmed it: （待确认）',
  form: /\s*[（(]待确认[）)]$/,
} as const satisfies TextForm;
