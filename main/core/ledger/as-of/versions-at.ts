import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';

type Opinions = Record<string, OpinionRecord>;

/** True for a text of an opinion that bears an earlier day than the one that is followed now: the version that stood until then. */
export function isEarlierVersion(text: Pick<OpinionRecord, 'date'>, followed: Pick<OpinionRecord, 'date'>): boolean {
  return text.date !== null && followed.date !== null && text.date < followed.date;
}

/**
 * The opinions of a past day, of which those that were replaced only later stand for themselves: of several earlier texts the newest of that day, the others
 * as copies of it. `opinions` are those that were there on the day, by id.
 */
export function versionsAt(opinions: Opinions): Opinions {
  const standing = new Map<string, OpinionRecord>();
  for (const one of Object.values(opinions)) {
    if (one.sameAs === null || one.sameAs in opinions) continue;
    const known = standing.get(one.sameAs);
    if (!known || isEarlierVersion(known, one) || (known.date === one.date && one.id < known.id))
      standing.set(one.sameAs, one);
  }
  const at = (one: OpinionRecord): OpinionRecord => {
    const first = one.sameAs === null ? undefined : standing.get(one.sameAs);
    if (!first) return one;
    return { ...one, sameAs: first.id === one.id ? null : first.id };
  };
  return Object.fromEntries(Object.entries(opinions).map(([id, one]) => [id, at(one)]));
}

/** A point of a text that stands for itself on a past day, and was withdrawn only because another text took its place since. */
export function standingAgain(point: PointRecord, { opinions }: { opinions: Opinions }, then: Opinions): PointRecord {
  const wasCopy = (opinions[point.opinion]?.sameAs ?? null) !== null && then[point.opinion]?.sameAs === null;
  const isMachines = point.state === 'withdrawn' && !point.entered.includes('state');
  return wasCopy && isMachines ? { ...point, state: 'proposed' } : point;
}
