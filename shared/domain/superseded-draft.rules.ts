import type { TextForm } from '../text/text-form.ts';

export const officeOfGovernment = {
  id: 'government-office',
  means: 'the office of a government behind its name: 办公室, 办',
  form: /办公[室厅]$|(?<=政府)办$/,
} as const satisfies TextForm;

export const governmentInShort = {
  id: 'government-name',
  means: 'a government at the end of a name, in full or in short',
  form: /(?:人民)?政府$/,
} as const satisfies TextForm;
