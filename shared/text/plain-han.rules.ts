import type { TextForm } from './text-form.ts';

export const radicalSign = {
  id: 'sign-radical',
  means: 'a sign of the blocks of radicals or of compatibility, which looks like a plain ideograph and is none',
  form: /[\u2e80-\u2fd5\uf900-\ufaff]/g,
} as const satisfies TextForm;
