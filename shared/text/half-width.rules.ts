import type { TextForm } from './text-form.ts';

export const fullWidthSign = {
  id: 'sign-full-width',
  means: 'a figure, letter, point, percent, sign or space of full width; Chinese punctuation is none',
  form: /[０-９Ａ-Ｚａ-ｚ．％＋－\u3000\u00a0]/g,
} as const satisfies TextForm;
