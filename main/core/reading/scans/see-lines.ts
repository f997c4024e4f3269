import { createHash } from 'node:crypto';
import type { Correction } from '#shared/domain/correction.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import { findAnchor } from '../corrections/find-anchor.ts';
import type { DrawnText, Line } from '../drawn-text.ts';

/** What is known of lines that a person saw is kept by this mark of their words: other words were not seen. */
export function printOfLines(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 32);
}

/** Whether a correction says what stands in lines, rather than how they are read. */
export function isOfLines({ change }: Pick<Correction, 'change'>): boolean {
  return change.type === 'line-text' || change.type === 'lines-seen';
}

/**
 * The text with what persons saw in the pictures of its recognised lines: lines that they said otherwise, and lines that they found right. One
 * that finds its words no more changes nothing and gives the warning `correction-lost`. Lines that the file has as text stay as they are.
 */
export function seeLines(
  drawn: DrawnText,
  corrections: readonly Correction[],
): { drawn: DrawnText; warnings: ReadWarning[] } {
  const own = corrections.filter(isOfLines);
  if (own.length === 0) return { drawn, warnings: [] };
  const lines = [...drawn.lines];
  const lost = [
    ...own.filter((one) => one.change.type === 'line-text' && !sayLine(lines, one)),
    // What was found right may have been said otherwise first.
    ...own.filter((one) => one.change.type === 'lines-seen' && !markSeen(lines, one)),
  ];
  const warnings = lost.map(({ id, anchor }) => ({
    line: Math.min(anchor.line, Math.max(1, lines.length)),
    code: 'correction-lost' as const,
    message: `correction ${id} finds its words no more`,
  }));
  return { drawn: { ...drawn, lines }, warnings };
}

function sayLine(lines: Line[], { anchor, change }: Correction): boolean {
  const number = findAnchor(lines, anchor);
  if (number === null || change.type !== 'line-text') return false;
  return see(lines, number, change.text);
}

function markSeen(lines: Line[], { anchor, change }: Correction): boolean {
  const number = findAnchor(lines, anchor);
  if (number === null || change.type !== 'lines-seen') return false;
  const last = number + change.lastLine - anchor.line;
  const range = lines.slice(number - 1, last);
  if (printOfLines(range.map(({ text }) => text)) !== change.print) return false;
  for (const line of range) see(lines, line.number, line.text);
  return true;
}

function see(lines: Line[], number: number, text: string): boolean {
  const line = lines[number - 1];
  if (line?.hint?.sure === undefined) return false;
  lines[number - 1] = { ...line, text, hint: { ...line.hint, seen: true } };
  return true;
}
