import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Line } from '../drawn-text.ts';

const leastProse = 16;
const closed = /[。！？；：:”’）)》】…]$/;

/**
 * Word files pasted together from printed pages have paragraphs that stop in mid-sentence, or every printed line as a
 * paragraph of its own. Where that is so, "whole paragraph" is not true of them: the hint is taken off the cut ones, or
 * off all lines when a fifth of the prose is cut. A file with fewer than three, or than one in fifty, keeps all hints:
 * a forgotten full stop is no cut. Changes the lines in place and gives the messages.
 */
export function loosenCutParagraphs(lines: Line[]): ReadWarning[] {
  const prose = lines.filter(isProse);
  const cut = prose.filter((line) => !closed.test(line.text.trimEnd()));
  if (cut.length < 3 || cut.length < prose.length * 0.02) return [];
  const isWrapped = cut.length >= prose.length * 0.2;
  for (const line of isWrapped ? lines : cut) takeHintOff(line);
  const first = cut[0]?.number ?? 1;
  const what = isWrapped ? 'the printed lines are paragraphs' : `${cut.length} paragraphs stop in mid-sentence`;
  return [{ line: first, code: 'paragraphs-cut', message: `${what}: they are joined as in a text file` }];
}

function isProse({ text, hint }: Line): boolean {
  return hint?.cells === undefined && hint?.heading === undefined && text.length >= leastProse && /[，。；]/.test(text);
}

function takeHintOff(line: Line): void {
  if (line.hint === undefined || line.hint.cells !== undefined) return;
  const { wholeParagraph: _taken, ...rest } = line.hint;
  if (Object.keys(rest).length > 0) line.hint = rest;
  else delete line.hint;
}
