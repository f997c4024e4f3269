import { openingStop } from './opening-clause.rules.ts';

/**
 * The clause with which a line opens, without its stop, and whether the line says nothing more: the heading of a paper, where a sentence is none.
 */
export function openingClause(line: string): { clause: string; isHeading: boolean } {
  const stop = openingStop.form.find(line);
  if (stop === null) return { clause: line.trim(), isHeading: true };
  const isOver = line.slice(stop.start + stop.words.length).trim() === '';
  return { clause: line.slice(0, stop.start).trim(), isHeading: isOver && stop.words !== '。' };
}
