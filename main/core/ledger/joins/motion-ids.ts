import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';
import { likenessOf, wordsOf } from '#shared/text/words-alike.ts';
import { stableId } from '../../stable-id.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import type { Decided } from '../propose/is-touched.ts';
import type { Claimed } from './group-claims.ts';

const alike = 0.6;

type Entry = Pick<MotionClaim, 'document' | 'number' | 'citation'>;

/** The same entry of the same paper, whatever a newer reader takes for its title. */
function isSameClaim(a: Entry, b: Entry): boolean {
  if (a === b) return true;
  if (a.document !== b.document) return false;
  if (likenessOf(wordsOf(a.citation.quote), wordsOf(b.citation.quote)) >= alike) return true;
  const isOverlapping = a.citation.firstLine <= b.citation.lastLine && b.citation.firstLine <= a.citation.lastLine;
  return a.number !== null && a.number === b.number && isOverlapping;
}

/** What papers said of a motion; where none names it any more, the entry that it was read from last. */
function entriesOf({ claims, citation, number }: MotionRecord): Entry[] {
  if (claims.length > 0 || citation === null) return claims;
  return [{ document: citation.document, number, citation }];
}

function sharedClaims(motion: MotionRecord, group: Claimed): number {
  const entries = entriesOf(motion);
  return group.claims.filter((claim) => entries.some((own) => isSameClaim(own, claim))).length;
}

/** True when somebody worked on a motion, or on the suggestion that it became. */
export function isWorkedMotion(draft: LedgerDraft, motion: MotionRecord, decided: Decided): boolean {
  const { entered, acts, rounds } = motion;
  if (entered.length > 0 || acts.length > 0 || rounds.length > 0 || decided.has(motion.id)) return true;
  const became = motion.convertedTo === null ? null : draft.get('suggestions', motion.convertedTo);
  return became !== null && became.convertedFrom === motion.id && became.entered.length > 0;
}

/** True when a group may bear the id of a motion on which somebody worked and which no group continues. */
function mayBe(motion: MotionRecord, group: Claimed): boolean {
  return compareSessions(motion.session, group.session) !== 'other';
}

/**
 * Groups of claims with the ids of the motions that they continue. A motion on which somebody worked keeps its id with its own claims:
 * neither another title of a newer reader nor a motion of the same title in another session takes it over.
 */
export function withKeptIds(worked: readonly MotionRecord[], groups: readonly Claimed[]): Claimed[] {
  const ids = new Map<Claimed, string>();
  const kept = new Map(worked.map((motion) => [motion.id, motion]));
  for (const motion of worked) {
    const [best] = groups
      .filter((group) => !ids.has(group))
      .map((group) => ({ group, shared: sharedClaims(motion, group) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared || Number(b.group.id === motion.id) - Number(a.group.id === motion.id));
    if (best) ids.set(best.group, motion.id);
  }
  const taken = new Set(ids.values());
  return groups.map((group) => {
    const known = ids.get(group);
    if (known !== undefined) return { ...group, id: known };
    const motion = kept.get(group.id);
    const isFree = !taken.has(group.id) && (motion === undefined || mayBe(motion, group));
    return isFree ? group : { ...group, id: stableId('m', group.id, group.session ?? group.claims[0]?.document ?? '') };
  });
}
