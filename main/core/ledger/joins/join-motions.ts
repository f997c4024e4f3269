import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';
import { groupBy } from '../group-by.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { fieldsOf } from '../offers/reader-fields.ts';
import type { Decided } from '../propose/is-touched.ts';
import { settle } from '../propose/settle.ts';
import { stableId } from '../stable-id.ts';
import { askCore, motionCore } from '../title-core.ts';
import { type Claimed, isWorkedMotion, withKeptIds } from './motion-ids.ts';
import { type MotionPapers, motionPapers, papersByMotion } from './motion-papers.ts';

/** What a motion's title asks; two titles with one core name one motion (of one session). */
export function motionKey(title: string): string {
  return motionCore(title) ?? askCore(title);
}

function byPaper(a: MotionClaim, b: MotionClaim): number {
  const left = `${a.document} ${String(a.citation.firstLine).padStart(7, '0')}`;
  const right = `${b.document} ${String(b.citation.firstLine).padStart(7, '0')}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Claims laid together: one motion per core and session. A claim without a session belongs to the latest one. The motion of
 * the earliest session has the plain id, so that a motion known without its session keeps its id when that is learnt.
 */
function groupClaims(claims: readonly MotionClaim[]): Claimed[] {
  const byKey = groupBy([...claims].sort(byPaper), (claim) => motionKey(claim.title));
  return [...byKey].flatMap(([key, all]) => {
    const sessions = [...new Set(all.map((claim) => claim.session))].filter((one) => one !== null).sort();
    if (sessions.length < 2) return [{ id: stableId('m', key), key, session: sessions[0] ?? null, claims: all }];
    return sessions.map((session, index) => ({
      id: index === 0 ? stableId('m', key) : stableId('m', key, session),
      key,
      session,
      claims: all.filter((claim) => (claim.session ?? sessions.at(-1)) === session),
    }));
  });
}

function firstKnown<T>(claims: readonly MotionClaim[], pick: (claim: MotionClaim) => T | null): T | null {
  for (const claim of claims) {
    const value = pick(claim);
    if (value !== null) return value;
  }
  return null;
}

function foldClaims({ id, claims }: Claimed, papers: MotionPapers): MotionRecord {
  // A numbered entry of a list or a review report knows the motion best.
  const told = [...claims].sort((a, b) => Number(a.number === null) - Number(b.number === null));
  const disposition = firstKnown(told, (claim) => claim.disposition);
  return {
    id,
    title: told[0]?.title ?? '',
    number: firstKnown(told, (claim) => claim.number),
    session: firstKnown(told, (claim) => claim.session),
    leadProposers: told.map((claim) => claim.leadProposers).reduce((a, b) => (b.length > a.length ? b : a), []),
    signers: claims.reduce<number | null>(
      (most, claim) => (claim.signers !== null && claim.signers > (most ?? 0) ? claim.signers : most),
      null,
    ),
    disposition,
    mergedInto: null,
    convertedTo: null,
    status: 'moved',
    lead: null,
    support: [],
    handedOverOn: null,
    due: null,
    round: 1,
    rounds: [],
    papers,
    citation: told[0]?.citation ?? null,
    claims,
    acts: [],
    note: '',
    entered: [],
  };
}

/** What a motion became is found by `joinConversions`. */
const settled = fieldsOf('motions').filter((field) => field !== 'convertedTo');

/**
 * Lays together what all papers say of motions, with the claims of one source renewed, and gathers the papers of each
 * motion's file. A motion that no paper names any more and nobody worked on goes.
 */
export function joinMotions(
  draft: LedgerDraft,
  source: string | null,
  claims: readonly MotionClaim[],
  decided: Decided,
): void {
  const motions = draft.all('motions');
  const others = motions.flatMap((motion) => motion.claims.filter((claim) => claim.source !== source));
  const worked = motions.filter((motion) => isWorkedMotion(draft, motion, decided));
  const groups = withKeptIds(worked, groupClaims([...others, ...claims]));
  const papers = papersByMotion(draft);
  const ids = new Set(groups.map((group) => group.id));
  for (const group of groups) {
    settle(draft, 'motions', foldClaims(group, motionPapers(papers, group.key, group.claims)), settled);
  }
  for (const motion of draft.all('motions')) {
    if (ids.has(motion.id)) continue;
    if (!worked.some((one) => one.id === motion.id)) draft.remove('motions', motion.id);
    else if (motion.claims.length > 0) draft.put('motions', { ...motion, claims: [], papers: [] });
  }
}
