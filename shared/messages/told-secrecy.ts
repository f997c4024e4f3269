import type { SecrecyMark, SourceSecrecy } from '../domain/secrecy-mark.ts';
import { type Told, told, toldList, toldTogether } from './catalogue.ts';

/** The marks with their places, as they are told where a sentence names them: “机密★10年”（报告.docx，第 1 行）. */
export function toldMarks(marks: readonly SecrecyMark[]) {
  return toldList(
    marks.map(({ words, place, line, file }) => told(`secrecy.at-${place}`, { words, file, line: line ?? 0 })),
  );
}

/** The words of the marks alone, each once. */
export function toldMarkWords(marks: readonly SecrecyMark[]): Told {
  return toldTogether([...new Set(marks.map(({ words }) => words))]);
}

/** What is said of a stored file that bears marks, and who answered for it. */
export function toldSecrecy({ marks, confirmed }: SourceSecrecy): Told {
  const named = toldMarks(marks);
  return confirmed === null
    ? told('secrecy.unconfirmed', { marks: named })
    : told('secrecy.confirmed', { marks: named, by: confirmed.by, on: confirmed.on });
}
