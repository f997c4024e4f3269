import type { Paper } from '../../structure/paper.ts';
import { adoptedNote, decidedByWords } from './adoption.rules.ts';

/** True for a review report that proposes what becomes of motions and does not say that anybody adopted it; false where its head is not known. */
export function isOnlyProposed({ document, body, cut }: Paper): boolean {
  if (document.kind !== 'motion-review-report' || cut === undefined) return false;
  const head = [...cut.bylineLines, ...body.slice(0, 2)];
  const isAdopted = head.some(({ text }) => adoptedNote.form.test(text));
  return !isAdopted && !body.some(({ text }) => decidedByWords.form.test(text));
}
