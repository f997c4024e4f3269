import { listJoins, listParts, listPieceCloses, listPieceOpens, splitListValues } from './split-list.rules.ts';

/** The entries of a list in a sentence (A、B和C，以及D), what stands in quotation marks or brackets in one piece; short words are none. */
export function splitList(text: string, { listEntryShortest } = splitListValues): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (listPieceOpens.form.test(character)) depth++;
    if (listPieceCloses.form.test(character)) depth--;
    if (depth === 0 && listParts.form.test(character)) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part]
    .map((one) => listJoins.form.replace(one).trim())
    .filter((one) => one.length >= listEntryShortest);
}
