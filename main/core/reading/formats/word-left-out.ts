import type { LineCollector } from './line-collector.ts';

/** What a text of Word has and its lines do not: letters of hidden text and of tracked deletions, embedded files, comments, signs of unknown fonts. */
export type WordLeftOut = { hidden: number; changes: number; objects: number; comments: number; symbols: number };

/** Tells at the end of a text of Word what of it was not drawn. */
export function noteWordLeftOut(collector: LineCollector, left: WordLeftOut): void {
  const note = (code: Parameters<LineCollector['noteLeftOut']>[0], what: string, count: number) => {
    if (count > 0) collector.noteLeftOut(code, `${what} are not read`, { count });
  };
  const { hidden, changes, objects, comments, symbols } = left;
  note('hidden-text-left-out', 'letters of hidden text', hidden);
  note('changes-taken', 'letters that a tracked change takes out', changes);
  note('objects-left-out', 'embedded objects', objects);
  note('comments-left-out', 'comments', comments);
  note('symbols-left-out', 'symbols', symbols);
}
