import type { TextForm } from '../../text/text-form.ts';

export const classWord = {
  id: 'promise-class-word',
  means: 'the word for a class behind its letter, as some cells print it: B类',
  form: /类$/,
} as const satisfies TextForm;
