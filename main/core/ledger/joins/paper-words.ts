import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { ownWords } from '../propose/lay-points.ts';

/** A point that a person added from other lines of the paper: no printing has it as a point. */
function isAdded(point: PointRecord): boolean {
  if (point.splitFrom !== undefined || point.merged) return false;
  if (point.read !== undefined && Object.hasOwn(point.read, 'citation')) return point.read.citation === null;
  // Records of releases that did not note what the reader said.
  return point.entered.includes('citation') && point.confidence === 1 && point.because.length === 0;
}

/**
 * The words of an opinion's points as its paper has them, a passage each in its order, whatever persons merged, split or withdrew; not
 * what they added.
 */
export function paperWords(points: readonly PointRecord[]): string[] {
  const passages = points
    .filter((point) => !isAdded(point))
    .map((point) => ({ ...ownWords(point), point }))
    .sort((a, b) => a.firstLine - b.firstLine || a.point.number - b.point.number);
  // What was split off a merged point stands in the words of one of those that were merged.
  const isTold = ({ point, quote }: (typeof passages)[number]) =>
    point.splitFrom !== undefined &&
    passages.some((other) => isMergedInto(other.point, point.splitFrom) && other.quote.includes(quote));
  return passages.flatMap((one) => (isTold(one) ? [] : one.quote));
}

/** True for a point whose words stand in another one, or that took others in itself. */
function isMergedInto({ id, merged, mergedInto }: PointRecord, into: string | undefined): boolean {
  return mergedInto === into || (id === into && merged !== undefined);
}

/** As `paperWords`, without the points that a correction marked: another printing has those only when somebody marks them there. */
export function unmarkedWords(points: readonly PointRecord[]): string[] {
  return paperWords(points.filter((point) => !point.because.includes('marked-by-person')));
}
