import { doubtCodes } from '#shared/domain/doubt-codes.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { ReadWarning } from '#shared/domain/reading.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { sureEnough } from '#shared/domain/sure-enough.ts';

/** The warnings that are doubts; thousands of others only say what was joined. */
export function doubtsAmong(warnings: readonly ReadWarning[]): ReadWarning[] {
  return warnings.filter((warning) => doubtCodes.has(warning.code));
}

/**
 * Doubts that stand in a paper, by line; a paper or a point read with little confidence is one by itself. What a person
 * has corrected is no longer in doubt. `doubts` are those of the whole source.
 */
export function doubtsOf(
  document: DocumentRecord,
  doubts: readonly ReadWarning[],
  points: readonly PointRecord[] = [],
): ReadWarning[] {
  const inside = doubts.filter(({ line }) => line >= document.firstLine && line <= document.lastLine);
  for (const point of points) {
    if (point.citation.document !== document.id || point.confidence >= sureEnough || point.state !== 'proposed')
      continue;
    inside.push({ line: point.citation.firstLine, code: 'point-doubtful', message: point.title });
  }
  if (inside.length > 0 || document.confidence >= sureEnough || document.entered.length > 0) return inside;
  return [{ line: document.firstLine, code: 'paper-doubtful', message: '' }];
}
