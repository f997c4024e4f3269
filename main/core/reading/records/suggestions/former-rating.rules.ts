import { close, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// The earlier ratings of a handling as a list of ours writes them. Each is asked alone.

export const formerRating = {
  id: 'former-rating',
  means: 'day, result and, in brackets behind a colon, the attitude: 2026-06-18 基本满意（态度：满意）',
  form: form`^(?<day>\S+)\s+(?<grade>[^(（]+?)\s*(${open}[^()（）:：]*[:：]\s*(?<manner>[^()（）]+)${close})?$`,
} as const satisfies FormRule;

export const betweenRatings = {
  id: 'former-between-ratings',
  means: 'what parts two earlier ratings',
  form: form`[;；\n]`,
} as const satisfies FormRule;

export const formerRatingRules = [formerRating, betweenRatings] as const;
