import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import { motionKey } from './group-claims.ts';

/** The one motion of the same session and place that has the title under which papers laid this one; null where none or several do. */
function wholeOf(draft: LedgerDraft, motion: MotionRecord, motions: readonly MotionRecord[]): MotionRecord | null {
  const title = motion.claims.find(({ mergedInto }) => mergedInto !== undefined)?.mergedInto;
  if (title === undefined) return null;
  const key = motionKey(title);
  const found = motions.filter(
    (one) =>
      one.id !== motion.id &&
      motionKey(one.title) === key &&
      compareSessions(one.session, motion.session) !== 'other' &&
      placesMeet(placeOfRecord(draft, one), placeOfRecord(draft, motion)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Gives each motion that papers laid to another the one that it is handled as, where nobody set that; what is laid together in a circle is left. */
export function joinMergers(draft: LedgerDraft): void {
  const motions = draft.all('motions');
  const into = new Map(motions.map((one) => [one.id, one.mergedInto]));
  for (const motion of motions) {
    if (motion.entered.includes('mergedInto')) continue;
    const whole =
      motion.disposition === 'merged' && motion.dispositionOn !== null ? wholeOf(draft, motion, motions) : null;
    const seen = new Set<string>();
    let at: string | null = whole?.id ?? null;
    while (at !== null && at !== motion.id && !seen.has(at)) {
      seen.add(at);
      at = into.get(at) ?? null;
    }
    const mergedInto = at === motion.id ? null : (whole?.id ?? null);
    into.set(motion.id, mergedInto);
    if (mergedInto !== motion.mergedInto) draft.put('motions', { ...motion, mergedInto });
  }
}
