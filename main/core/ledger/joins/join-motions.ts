import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { placeIn } from '../places/paper-place.ts';
import { placeSign } from '../places/seat.ts';
import { settle } from '../propose/settle.ts';
import { type Claimed, groupClaims, keepWorked } from './motion-groups.ts';
import { type MotionPapers, motionPapers, papersByMotion } from './motion-papers.ts';

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

const readerFields = [
  'title',
  'number',
  'session',
  'leadProposers',
  'signers',
  'disposition',
  'papers',
  'citation',
  'claims',
] as const;

/**
 * Lays together what all papers say of motions, with the claims of one source renewed, and gathers the papers of each
 * motion's file. A motion that no paper names any more and nobody worked on goes.
 */
export function joinMotions(draft: LedgerDraft, source: string | null, claims: readonly MotionClaim[]): void {
  const others = draft.all('motions').flatMap((motion) => motion.claims.filter((claim) => claim.source !== source));
  const places = draftPlaces(draft);
  const placed = [...others, ...claims].map((claim) => ({ claim, place: placeIn(draft, claim.document) }));
  const worked = draft.all('motions').filter((motion) => motion.entered.length > 0);
  const groups = keepWorked(
    groupClaims(placed, (place) => placeSign(places, place)),
    worked,
  );
  const papers = papersByMotion(draft);
  const ids = new Set(groups.map((group) => group.id));
  for (const group of groups) {
    settle(draft, 'motions', foldClaims(group, motionPapers(papers, group.key, group.claims)), readerFields);
  }
  for (const motion of draft.all('motions')) {
    if (ids.has(motion.id)) continue;
    if (motion.entered.length === 0) draft.remove('motions', motion.id);
    else if (motion.claims.length > 0) draft.put('motions', { ...motion, claims: [], papers: [] });
  }
}
