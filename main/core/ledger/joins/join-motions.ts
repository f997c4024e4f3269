import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';
import { groupBy } from '../../group-by.ts';
import { committeeOfTitle } from '../../reading/records/motions/committee.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { askQuestion, decidedOf } from '../identity/identity-questions.ts';
import { withoutRemoved } from '../identity/removed-records.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { fieldsOf } from '../offers/reader-fields.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { placeIn, placeOfRecord } from '../places/paper-place.ts';
import { placeSign } from '../places/seat.ts';
import type { Decided } from '../propose/is-touched.ts';
import { settle } from '../propose/settle.ts';
import { dispositionDecided } from './disposition-decided.ts';
import {
  type AskedClaims,
  type Claimed,
  type ClaimScene,
  type GroupedClaims,
  groupClaims,
  motionKey,
} from './group-claims.ts';
import { joinDecisions } from './join-decisions.ts';
import { isWorkedMotion, withKeptIds } from './motion-ids.ts';
import type { MotionPapers } from './motion-paper-role.ts';
import { motionPapers, withPapersOfDecisions } from './motion-papers.ts';
import { withPrintings } from './motion-printings.ts';
import { papersByMotion } from './papers-by-agenda.ts';
import { papersByNumber } from './papers-by-number.ts';

function firstKnown<T>(claims: readonly MotionClaim[], pick: (claim: MotionClaim) => T | null): T | null {
  for (const claim of claims) {
    const value = pick(claim);
    if (value !== null) return value;
  }
  return null;
}

/** The committee that reported on a motion (审议结果的报告), by the title of its report; null where none is in the file. */
function reportingCommittee(papers: MotionPapers, draft: LedgerDraft): string | null {
  const titles = papers.map(({ document }) => draft.get('documents', document)?.title ?? '');
  return titles.map(committeeOfTitle).find((one) => one !== null) ?? null;
}

/** The names by which claims say who leads: the most of them. */
function mostNames(claims: readonly MotionClaim[]): string[] {
  return claims.map((claim) => claim.leadProposers).reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** Who leads a motion: by the list or the motion itself, where a name has a cell or a line of its own; prose can only add to these names. */
function leadsOf(draft: LedgerDraft, claims: readonly MotionClaim[]): string[] {
  const isListed = ({ document }: MotionClaim) => {
    const kind = draft.get('documents', document)?.kind;
    return kind === 'motion-list' || kind === 'motion-text';
  };
  const [listed, told] = [mostNames(claims.filter(isListed)), mostNames(claims)];
  return listed.every((name) => told.includes(name)) ? told : listed;
}

function foldClaims(draft: LedgerDraft, { id, claims }: Claimed, papers: MotionPapers): MotionRecord {
  // A numbered entry of a list or a review report knows the motion best.
  const told = [...claims].sort((a, b) => Number(a.number === null) - Number(b.number === null));
  const reporting = reportingCommittee(papers, draft);
  // A committee reports only on what was referred to it.
  const disposition = firstKnown(told, (claim) => claim.disposition) ?? (reporting === null ? null : 'referred');
  const committee = firstKnown(told, (claim) => claim.committee ?? null) ?? reporting;
  return {
    id,
    title: told[0]?.title ?? '',
    number: firstKnown(told, (claim) => claim.number),
    session: firstKnown(told, (claim) => claim.session),
    leadProposers: leadsOf(draft, told),
    signers: claims.reduce<number | null>(
      (most, claim) => (claim.signers !== null && claim.signers > (most ?? 0) ? claim.signers : most),
      null,
    ),
    disposition,
    ...dispositionDecided({ disposition, claims }, papers, draft),
    ...(committee !== null && { handlingCommittee: committee }),
    ...(told.some(({ formed }) => formed) && { formed: true as const }),
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

/** What a motion became is found by `joinConversions` and `joinMergers`. */
const settled = fieldsOf('motions').filter((field) => field !== 'convertedTo' && field !== 'mergedInto');

function sceneOf(
  draft: LedgerDraft,
  sign: string,
  { signOf, worked }: { signOf: (place: string | null) => string; worked: readonly MotionRecord[] },
): ClaimScene {
  const ofPlace = (motion: MotionRecord) => signOf(placeOfRecord(draft, motion)) === sign;
  const touched = worked.filter(ofPlace);
  return {
    sign,
    keptId: (key, session) =>
      touched.find((one) => motionKey(one.title) === key && compareSessions(one.session, session) === 'same')?.id ??
      null,
    decided: (key, candidates) => decidedOf(draft, 'motions', key, candidates),
  };
}

/** Claims that waited for a person. Questions that are still open are put anew; those that were answered hold nothing any more. */
function takeWaiting(draft: LedgerDraft): MotionClaim[] {
  return draft.all('identities').flatMap((question) => {
    const { waiting } = question;
    if (waiting.is !== 'motion') return [];
    if (question.decision === null) draft.remove('identities', question.id);
    else draft.put('identities', { ...question, waiting: { is: 'nothing' } });
    return waiting.claims;
  });
}

function ask(draft: LedgerDraft, { key, claims, candidates }: AskedClaims): void {
  const [first] = claims;
  if (!first) return;
  const from = { title: first.title, document: first.document, row: first.citation.firstLine };
  askQuestion(draft, {
    title: first.title,
    subject: 'motions',
    key,
    candidates,
    from,
    waiting: { is: 'motion', claims },
  });
}

/** The claims of each place laid together for themselves; motions that a person worked on keep their ids and their claims. */
function groupByPlace(
  draft: LedgerDraft,
  claims: readonly MotionClaim[],
  worked: readonly MotionRecord[],
): GroupedClaims {
  const places = draftPlaces(draft);
  const signOf = (place: string | null) => placeSign(places, place);
  const bySign = groupBy(claims, ({ document }) => signOf(placeIn(draft, document)));
  const grouped = [...bySign].map(([sign, all]) => groupClaims(all, sceneOf(draft, sign, { signOf, worked })));
  const motions = grouped.flatMap((one) => one.motions);
  const kept = withKeptIds(worked, motions);
  const ids = new Map(motions.map(({ id }, at) => [id, kept[at]?.id ?? id]));
  const asked = grouped.flatMap((one) =>
    one.asked.map((each) => {
      const candidates = each.candidates.map((one) => ({ ...one, record: ids.get(one.record) ?? one.record }));
      return { ...each, candidates };
    }),
  );
  return { motions: kept, asked };
}

/**
 * Lays together what all papers say of motions, with the claims of one source renewed, and gathers the papers of each
 * motion's file. A motion that no paper names any more and nobody worked on goes; claims of which nobody can say whose they are wait.
 */
export function joinMotions(
  draft: LedgerDraft,
  source: string | null,
  claims: readonly MotionClaim[],
  decided: Decided,
): void {
  joinDecisions(draft);
  const standing = [...draft.all('motions').flatMap((motion) => motion.claims), ...takeWaiting(draft)];
  const others = standing.filter((claim) => claim.source !== source);
  const isWorked = (motion: MotionRecord) => isWorkedMotion(draft, motion, decided);
  const { motions, asked } = groupByPlace(
    draft,
    [...others, ...withoutRemoved(draft, claims)],
    draft.all('motions').filter(isWorked),
  );
  const papers = papersByMotion(draft);
  const numbered = papersByNumber(draft, motions);
  const ids = new Set(motions.map((group) => group.id));
  const byKey = groupBy(motions, (group) => group.key);
  for (const group of motions) {
    const isAlone = byKey.get(group.key)?.length === 1;
    const filed = motionPapers(papers, group.key, group.claims, isAlone, numbered.get(group.id));
    const own = withPrintings(withPapersOfDecisions(filed, draft), draft);
    settle(draft, 'motions', foldClaims(draft, group, own), settled);
  }
  for (const motion of draft.all('motions')) {
    if (ids.has(motion.id)) continue;
    if (!isWorked(motion)) draft.remove('motions', motion.id);
    else if (motion.claims.length > 0) draft.put('motions', { ...motion, claims: [], papers: [] });
  }
  for (const group of asked) ask(draft, group);
}
