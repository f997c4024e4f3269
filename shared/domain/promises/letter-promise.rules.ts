import type { TextForm } from '../../text/text-form.ts';

export const timeOfPromise = {
  id: 'promise-time',
  means: 'until when a promise is to be kept: 2026年6月底前, 9月15日前, 年内',
  form: /(?:\d{4}年)?\d{1,2}月(?:份|\d{1,2}日|[上中下]旬)?[底末初]?(?:之?前|以前)?|(?:\d{4}年|年)[底末内](?:之?前|以前)?/g,
} as const satisfies TextForm;
