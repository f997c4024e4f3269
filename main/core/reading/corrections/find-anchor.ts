import type { Correction } from '#shared/domain/correction.ts';
import type { Line } from '../drawn-text.ts';

/**
 * The line a correction is anchored to: the line of its number when the words are still the same, else the nearest line with the
 * same words (a newer reader may draw a PDF into other lines). Null when no line has them.
 */
export function findAnchor(lines: Line[], anchor: Correction['anchor']): number | null {
  const quote = tight(anchor.quote);
  if (tight(lines[anchor.line - 1]?.text ?? '') === quote) return anchor.line;
  let best: number | null = null;
  for (const line of lines) {
    if (tight(line.text) !== quote) continue;
    if (best === null || Math.abs(line.number - anchor.line) < Math.abs(best - anchor.line)) best = line.number;
  }
  return best;
}

function tight(text: string): string {
  return text.replace(/\s+/g, '');
}
