import type { CorrectionInput } from '#shared/contract/library-calls.ts';
import type { Correction } from '#shared/domain/correction.ts';
import { CoreError } from '../core-error.ts';
import { printOfLines } from '../reading/scans/see-lines.ts';
import type { StoredReading } from './stored-reading.ts';

/**
 * A correction as it is kept: lines that a person saw are marked by their words. Errors: `bad-input` for what is said of the words of a line
 * that the file has as text.
 */
export function seenChange(
  { line, change }: { line: number; change: CorrectionInput },
  { reading, lines }: Pick<StoredReading, 'reading' | 'lines'>,
): Correction['change'] {
  if (change.type !== 'line-text' && change.type !== 'lines-seen') return change;
  const recognised = new Set((reading.scans ?? []).flatMap((scan) => scan.lines.map((one) => one.line)));
  if (!recognised.has(line)) throw new CoreError('bad-input', { field: 'line', reason: 'line-not-recognised', line });
  if (change.type === 'line-text') return change;
  return { ...change, print: printOfLines(lines.slice(line - 1, Math.max(line, change.lastLine))) };
}
