import type { CorrectionInput } from '#shared/contract/library-calls.ts';
import type { StoredReading } from './stored-reading.ts';

/** Each has its sentence under `errors.bad-input`. */
export type IdleReason =
  | 'correction-in-contents'
  | 'correction-outside'
  | 'correction-begins-there'
  | 'correction-none-before'
  | 'correction-idle';

/** What became of lines that no paper has as text; of blank lines nothing. */
const noText = new Set([
  '',
  'page mark',
  'running head',
  'masthead',
  'web page, not text',
  'rule',
  'outside the papers',
]);

/** Why a correction at a line changes nothing of how the source is read: the line is of no paper, or it is so already. */
export function idleReason(reading: StoredReading, line: number, { type }: CorrectionInput): IdleReason {
  const fate = reading.fates[line - 1] ?? '';
  const paper = reading.reading.documents.findIndex((one) => one.firstLine <= line && line <= one.lastLine);
  if (fate === 'table of contents') return 'correction-in-contents';
  if (paper < 0 || noText.has(fate)) return 'correction-outside';
  if (type === 'split') return 'correction-begins-there';
  if (type === 'merge-with-previous' && paper === 0) return 'correction-none-before';
  return 'correction-idle';
}
