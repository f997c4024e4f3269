import { form, part } from '../rules/form.ts';

/** A sign that tells no two titles apart: spaces, quotation marks, brackets, punctuation, what is left of bold type. In half-width forms. */
export const titleKeySign = part('titleKeySign', form`[\s"“”'‘’《》〈〉「」『』()、,。:;—\-–·.<>【】[\]*^]`);

/** A title as compared with others: half-width forms, no spaces, no marks, no brackets. */
export function titleKey(title: string): string {
  return titleKeySign.replaceAll(title.normalize('NFKC'));
}
