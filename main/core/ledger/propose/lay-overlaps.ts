import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { squashed } from '#shared/text/words-alike.ts';
import type { LaidPoints, ProposedPoint } from './laid-points.ts';

/** Fewer characters than these end one passage and begin another by chance. */
const leastShared = 8;

/** True when one passage goes on where the other stands: it holds it, or begins with the words that the other ends with. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [squashed(one), squashed(other)];
  const most = Math.min(a.length, b.length);
  if (most < leastShared) return false;
  if (a.includes(b) || b.includes(a)) return true;
  for (let length = leastShared; length < most; length += 1) {
    if (a.endsWith(b.slice(0, length)) || b.endsWith(a.slice(0, length))) return true;
  }
  return false;
}

/** True for a point whose words a person marked in the paper, and that is followed. */
function isMarked({ entered, splitFrom, merged, state }: PointRecord): boolean {
  return entered.includes('citation') && splitFrom === undefined && merged === undefined && state !== 'withdrawn';
}

/** Points that the reading would add although their words run into those of the point. */
function addedOver(point: PointRecord, read: readonly ProposedPoint[], { ids, claimed }: LaidPoints): number[] {
  return read.flatMap((one, place) => {
    const isNew = ids[place] === null && !claimed.has(place);
    return isNew && overlaps(one.citation.quote, point.citation.quote) ? [place] : [];
  });
}

/**
 * Keeps points that a person marked against points that a reading would add on part of the same words: a single one is the marked point,
 * read in other words, so that heading and words are offered; several are offered as the way in which the paper cuts these words.
 */
export function layOverlaps(
  result: LaidPoints,
  read: readonly ProposedPoint[],
  standing: readonly PointRecord[],
): void {
  const { ids, claimed, kept } = result;
  for (const point of standing.filter(isMarked)) {
    const known = kept.get(point.id);
    const added = kept.has(point.id) && known?.type !== 'split' ? [] : addedOver(point, read, result);
    const own = ids.indexOf(point.id);
    const isRead = own >= 0 && squashed(read[own]?.citation.quote ?? '') === squashed(point.citation.quote);
    const [first, ...others] = added;
    if (first === undefined || isRead) continue;
    if (own < 0 && others.length === 0 && !known) {
      ids[first] = point.id;
      continue;
    }
    const places = own < 0 ? added : [own, ...added];
    for (const place of places) {
      ids[place] = null;
      claimed.add(place);
    }
    const parts = [...(known?.type === 'split' ? known.parts : []), ...places.flatMap((place) => read[place] ?? [])];
    kept.set(point.id, { type: 'split', parts: parts.sort((a, b) => a.citation.firstLine - b.citation.firstLine) });
  }
}
