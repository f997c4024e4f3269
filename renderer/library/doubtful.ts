import type { ReadWarning } from '#shared/domain/reading.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';

const sure = 0.85;

/** Warnings that ask a person to look; the others only say what was joined or left out. */
const doubtCodes: ReadonlySet<string> = new Set([
  'contents-not-found',
  'title-guessed',
  'paper-doubtful',
  'kind-unknown',
  'correction-lost',
  'feedback-without-measures',
  'numbering-gap',
  'opinion-without-points',
  'before-first-paper',
  'page-without-text',
]);

/** Doubts that stand in a paper; a paper read with little confidence is one by itself. */
export function doubtsOf(document: DocumentRecord, warnings: readonly ReadWarning[]): ReadWarning[] {
  const inside = warnings.filter(
    (warning) =>
      doubtCodes.has(warning.code) && warning.line >= document.firstLine && warning.line <= document.lastLine,
  );
  if (inside.length > 0 || document.confidence >= sure || document.entered.length > 0) return inside;
  return [{ line: document.firstLine, code: 'paper-doubtful', message: '' }];
}
