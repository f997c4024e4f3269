import type { Candidate } from '#shared/domain/identity-record.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { groupBy } from '../../group-by.ts';
import type { Steps } from '../../steps.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { compareWords, type WordRelation } from '../identity/compare-words.ts';
import { askQuestion, decidedOf } from '../identity/identity-questions.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import type { LedgerPlaces } from '../places/ledger-places.ts';
import { placeIn } from '../places/paper-place.ts';
import { placeSign } from '../places/seat.ts';
import { offerPrintings } from '../printings/offer-printings.ts';
import { type Decided, isTouchedOpinion, isTouchedPoint } from '../propose/is-touched.ts';
import { titleCore } from '../title-core.ts';
import { firstVersion } from './first-version.ts';
import { joinFeedbackCopies } from './join-feedback-copies.ts';
import { layLetters } from './lay-letters.ts';
import { paperWords, unmarkedWords } from './paper-words.ts';
import { laidBySlips } from './title-slip.ts';

type Printed = { id: string; title: string; source: string; document: string };

/** What keeps papers of two places apart. */
type SignOf = (document: string) => string;

type Copies<T extends Printed> = {
  records: readonly T[];
  signOf: SignOf;
  /** How two papers of one title stand to each other. */
  relation: (one: T, other: T) => WordRelation;
  isWorked: (one: T) => boolean;
  /** Day of a paper of which another title may be a slip; absent where only papers of one title are copies. */
  slipDay?: (one: T) => string | null;
  /** A later printing that is nearly an earlier one. */
  onNear?: (later: T, earlier: readonly T[]) => T | null;
};

/** Later imports behind earlier ones, so that a question is about what came in. */
function byImport<T extends Printed>(draft: LedgerDraft, records: readonly T[]): T[] {
  const at = ({ source }: T) => draft.get('sources', source)?.importedAt ?? '';
  return [...records].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a.id < b.id ? -1 : 1));
}

/** Papers of one title laid together: each group is one paper printed several times. */
function* printings<T extends Printed>(
  draft: LedgerDraft,
  titled: readonly T[],
  { relation, onNear }: Copies<T>,
): Steps<T[][]> {
  const groups: T[][] = [];
  for (const one of byImport(draft, titled)) {
    yield;
    const told = groups.map((group) => ({ group, relation: group[0] ? relation(group[0], one) : 'different' }));
    const same = told.find((each) => each.relation === 'same')?.group;
    const near = same ? [] : told.flatMap((each) => (each.relation === 'near' ? each.group.slice(0, 1) : []));
    const decided = near.length > 0 ? (onNear?.(one, near) ?? null) : null;
    const home = same ?? groups.find((group) => decided !== null && group.includes(decided));
    if (home) home.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Papers of one title and place: only these can be copies, and nothing else is looked at. */
function titledAlike<T extends Printed>({ records, signOf, slipDay }: Copies<T>): T[][] {
  return [...groupBy(records, ({ document }) => signOf(document)).values()].flatMap((ofPlace) => {
    const titled = [...groupBy(ofPlace, ({ title }) => titleCore(title)).values()];
    return slipDay ? laidBySlips(titled, slipDay) : titled;
  });
}

/**
 * Which of the records that print the same paper is followed: the one that somebody worked on, else of versions the newest,
 * else the one with the smallest id.
 */
function* originals<T extends Printed>(draft: LedgerDraft, copies: Copies<T>): Steps<Map<string, string | null>> {
  const sameAs = new Map<string, string | null>();
  const { isWorked } = copies;
  for (const titled of titledAlike(copies)) {
    for (const group of titled.length === 1 ? [titled] : yield* printings(draft, titled, copies)) {
      const replaced = new Set(group.map((one) => draft.get('sources', one.source)?.replaces ?? null));
      const [first, ...others] = [...group].sort(
        (a, b) =>
          Number(isWorked(b)) - Number(isWorked(a)) ||
          Number(replaced.has(a.source)) - Number(replaced.has(b.source)) ||
          (a.id < b.id ? -1 : 1),
      );
      if (first) sameAs.set(first.id, null);
      for (const copy of others) sameAs.set(copy.id, isWorked(copy) ? null : (first?.id ?? null));
    }
  }
  return sameAs;
}

/** Two opinions of other meetings or of days far apart are two, however alike. */
function contradicts(a: OpinionRecord, b: OpinionRecord): boolean {
  if (compareSessions(a.meeting, b.meeting) === 'other') return true;
  return a.date !== null && b.date !== null && Math.abs(Date.parse(a.date) - Date.parse(b.date)) > 183 * 86_400_000;
}

type Related = { points: readonly PointRecord[]; relation: WordRelation };

/** Opinions of one title are compared with every import; points are replaced, never altered, so what was found holds for the very same ones. */
const related = new WeakMap<PointRecord, WeakMap<PointRecord, Related>>();

/** How the words of two opinions stand to each other; what a correction marked in one of them makes no difference. */
function wordRelation(a: readonly PointRecord[], b: readonly PointRecord[]): WordRelation {
  const [first, other] = [a[0], b[0]];
  if (!first || !other) return relationOf(a, b);
  const ofFirst = related.get(first) ?? new WeakMap<PointRecord, Related>();
  related.set(first, ofFirst);
  const points = [...a, ...b];
  const known = ofFirst.get(other);
  if (known?.points.length === points.length && known.points.every((point, at) => point === points[at]))
    return known.relation;
  const relation = relationOf(a, b);
  ofFirst.set(other, { points, relation });
  return relation;
}

function relationOf(a: readonly PointRecord[], b: readonly PointRecord[]): WordRelation {
  const whole = compareWords(paperWords(a), paperWords(b));
  return whole !== 'same' && compareWords(unmarkedWords(a), unmarkedWords(b)) === 'same' ? 'same' : whole;
}

/** True when the two were followed as one already: a correction in one of them makes no second opinion. */
function arePrintings(a: OpinionRecord, b: OpinionRecord): boolean {
  return a.sameAs === b.id || b.sameAs === a.id || (a.sameAs !== null && a.sameAs === b.sameAs);
}

function isOfOneTitle(a: OpinionRecord, b: OpinionRecord): boolean {
  return titleCore(a.title) === titleCore(b.title);
}

/** Two of the titles a slip apart are one only where the meeting is the same as well. */
function mayBeSlip(a: OpinionRecord, b: OpinionRecord): boolean {
  return a.date === b.date && compareSessions(a.meeting, b.meeting) === 'same';
}

function askAboutOpinion(
  draft: LedgerDraft,
  later: OpinionRecord,
  earlier: readonly OpinionRecord[],
): OpinionRecord | null {
  const candidates = earlier.map(
    (one): Candidate => ({ record: one.id, reasons: [isOfOneTitle(one, later) ? 'words-differ' : 'title-slip'] }),
  );
  const decided = decidedOf(draft, 'opinions', later.id, candidates);
  if (decided.is === 'same') return earlier.find(({ id }) => id === decided.record) ?? null;
  if (decided.is === 'none') return null;
  const standing = earlier.find((one) => arePrintings(one, later));
  if (standing) return standing;
  const from = { title: draft.get('sources', later.source)?.title ?? '', document: later.document, row: null };
  const waiting = { is: 'record' as const, id: later.id };
  askQuestion(draft, {
    title: later.title,
    subject: 'opinions',
    key: later.id,
    candidates: decided.candidates,
    from,
    waiting,
  });
  return null;
}

/** Questions that nobody answered yet are put anew: what they were about may have gone. */
function forgetOpenQuestions(draft: LedgerDraft): void {
  for (const question of draft.all('identities')) {
    if (question.subject === 'opinions' && question.decision === null) draft.remove('identities', question.id);
  }
}

function* joinOpinionCopies(draft: LedgerDraft, decided: Decided, signOf: SignOf): Steps<void> {
  const points = groupBy(draft.all('points'), (point) => point.opinion);
  const replaced = new Set(draft.all('sources').flatMap((one) => one.replaces ?? []));
  const isVersion = ({ source }: OpinionRecord) => firstVersion(draft, source) !== source || replaced.has(source);
  const areVersions = (a: OpinionRecord, b: OpinionRecord) =>
    isVersion(a) &&
    isVersion(b) &&
    a.source !== b.source &&
    firstVersion(draft, a.source) === firstVersion(draft, b.source);
  const relation = (a: OpinionRecord, b: OpinionRecord): WordRelation => {
    if (areVersions(a, b)) return 'same';
    if (!isOfOneTitle(a, b) && !mayBeSlip(a, b)) return 'different';
    const words = wordRelation(points.get(a.id) ?? [], points.get(b.id) ?? []);
    return words === 'near' && (a.source === b.source || contradicts(a, b)) ? 'different' : words;
  };
  const isWorked = (opinion: OpinionRecord) =>
    isTouchedOpinion(opinion, decided) ||
    (points.get(opinion.id) ?? []).some((point) => isTouchedPoint(point, decided));
  forgetOpenQuestions(draft);
  const sameAs = yield* originals(draft, {
    records: draft.all('opinions'),
    signOf,
    relation,
    slipDay: ({ date }) => date,
    isWorked,
    onNear: (later, earlier) => askAboutOpinion(draft, later, earlier),
  });
  yield;
  layLetters({ draft, points, signOf, isWorked }, sameAs);
  for (const opinion of draft.all('opinions')) {
    yield;
    const original = sameAs.get(opinion.id) ?? null;
    if (original !== opinion.sameAs) draft.put('opinions', { ...opinion, sameAs: original });
    for (const point of points.get(opinion.id) ?? []) {
      if (point.entered.includes('state') || point.state === 'confirmed') continue;
      const state = original === null ? 'proposed' : 'withdrawn';
      if (state !== point.state) draft.put('points', { ...point, state });
    }
  }
}

/**
 * Finds the same opinion or answer printed in two sources (in the meeting's papers and in the gazette), or in two versions
 * of one file, and follows one of them only: the points of a copy are withdrawn, and come back when the original goes. Of a second
 * printing whose words differ in part a person says whether it is one. What a later printing says otherwise is offered beside the one that
 * is followed. Papers of two places are never copies, however alike. In steps.
 */
export function* joinCopies(draft: LedgerDraft, decided: Decided, places: LedgerPlaces): Steps<void> {
  const signOf = (document: string) => placeSign(places, placeIn(draft, document));
  yield* joinOpinionCopies(draft, decided, signOf);
  yield;
  offerPrintings(draft);
  yield;
  yield* joinFeedbackCopies(draft, decided, signOf);
}
