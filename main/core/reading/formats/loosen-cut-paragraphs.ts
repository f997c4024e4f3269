import { type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Line } from '../drawn-text.ts';
import { closedParagraph, cutNumbers, proseMark } from './loosen-cut-paragraphs.rules.ts';

/**
 * Word files pasted together from printed pages have paragraphs that stop in mid-sentence, or every printed line as a
 * paragraph of its own. Where that is so, "whole paragraph" is not true of them: the hint is taken off the cut ones, or
 * off all lines when a fifth of the prose is cut. A file with fewer than three, or than one in fifty, keeps all hints:
 * a forgotten full stop is no cut. Changes the lines in place and gives the messages.
 */
export function loosenCutParagraphs(
  lines: Line[],
  { leastProse, leastCut, leastCutShare, wrappedShare }: ValuesOf<typeof cutNumbers> = valuesOf(cutNumbers),
): ReadWarning[] {
  const prose = lines.filter((line) => isProse(line, leastProse));
  const cut = prose.filter((line) => !closedParagraph.form.test(line.text.trimEnd()));
  if (cut.length < leastCut || cut.length < prose.length * leastCutShare) return [];
  const isWrapped = cut.length >= prose.length * wrappedShare;
  for (const line of isWrapped ? lines : cut) takeHintOff(line);
  const first = cut[0]?.number ?? 1;
  const what = isWrapped ? 'the printed lines are paragraphs' : `${cut.length} paragraphs stop in mid-sentence`;
  return [{ line: first, code: 'paragraphs-cut', message: `${what}: they are joined as in a text file` }];
}

function isProse({ text, hint }: Line, least: number): boolean {
  const isBare = hint?.cells === undefined && hint?.heading === undefined;
  return isBare && text.length >= least && proseMark.form.test(text);
}

function takeHintOff(line: Line): void {
  if (line.hint === undefined || line.hint.cells !== undefined) return;
  const { wholeParagraph: _taken, ...rest } = line.hint;
  if (Object.keys(rest).length > 0) line.hint = rest;
  else delete line.hint;
}
