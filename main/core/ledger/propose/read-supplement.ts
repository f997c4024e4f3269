import type { SupplementLetter } from '#shared/domain/supplement-letter.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import { citationIn } from './citation-in.ts';
import { dayAsked } from './read-covering.ts';
import { asksSupplement } from './read-supplement.rules.ts';

/** What a letter (id `document` in the library) says of the supplement that it wants; null for other papers. */
export function readSupplement(paper: Paper | undefined, document: string): SupplementLetter | null {
  if (paper?.document.kind !== 'letter') return null;
  const passage = paper.body.find(({ text }) => asksSupplement.form.test(text));
  if (!passage) return null;
  // Other days of the letter are those of other reports.
  return { by: dayAsked([passage.text], paper.document.date), citation: citationIn(document, passage) };
}
