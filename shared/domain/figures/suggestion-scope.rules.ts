import type { TextForm } from '../../text/text-form.ts';

export const yearInSession = {
  id: 'year-of-session',
  means: 'the year in the name of a session or in the title of a paper: 2026',
  form: /(?:19|20)\d{2}/,
} as const satisfies TextForm;
