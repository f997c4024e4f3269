import type { Citation } from '#shared/domain/citation.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { Doubt } from '../plausible/doubt.ts';

type Lines = Pick<Citation, 'document' | 'firstLine' | 'lastLine'>;

/** The points that stand on some of the same lines of a paper; of merged ones each passage counts by itself. */
export function overlappedPoints(points: readonly PointRecord[], lines: Lines): PointRecord[] {
  const { document, firstLine, lastLine } = lines;
  const isHere = (one: Citation) => one.document === document && one.firstLine <= lastLine && one.lastLine >= firstLine;
  return points.filter((point) => (point.merged ?? [point]).some(({ citation }) => isHere(citation)));
}

/** What is asked before another point is made of words of these points; nothing where there are none. */
export function doubtsOfOverlap(points: readonly PointRecord[]): Doubt[] {
  if (points.length === 0) return [];
  return [
    { code: 'point-overlaps', kind: 'unlikely', details: { point: points.map(({ title }) => title).join('”、“') } },
  ];
}

/** True for a point whose words nobody cut otherwise than the paper was read. */
function isWhole({ splitFrom, merged }: PointRecord): boolean {
  return splitFrom === undefined && merged === undefined;
}

/**
 * What is asked before a person marks lines of a paper as a point. The one that begins on the very first of these lines is none of them: the
 * mark takes its place, or offers it other words or another heading. Where several begin there, all are asked about.
 */
export function doubtsOfMark(points: readonly PointRecord[], lines: Lines): Doubt[] {
  const followed = points.filter(({ state }) => state !== 'withdrawn');
  const overlapped = overlappedPoints(followed, lines);
  const replaced = overlapped.filter((point) => isWhole(point) && point.citation.firstLine === lines.firstLine);
  return doubtsOfOverlap(replaced.length === 1 ? overlapped.filter((point) => point !== replaced[0]) : overlapped);
}
