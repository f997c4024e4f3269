import type { ParsedInput } from '#shared/contract/contract.ts';
import { actId } from '#shared/domain/act.ts';
import { addresseesOf, authorOf, reportersOf } from '#shared/domain/addressees.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { opinionActNeeds } from '#shared/domain/opinion-act-needs.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organRoot, organTitle } from '#shared/domain/organ-root.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import { answerBy, answerOf, draftOfRound } from '../duties/report-answer.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsBehindStart, doubtsOfDay, doubtsOfDraft } from '../plausible/doubts-of-dates.ts';
import { stepped } from '../points/step-point.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { requireEvidence } from '../require-evidence.ts';
import { withoutAct } from '../strike-act.ts';
import { dueAlong, withEveryDue } from './count-first-dues.ts';
import { countsFromReceipt } from './opinion-dues.ts';
import { opinionEvidence } from './opinion-evidence.ts';

type Input = ParsedInput<'opinions.record'>;

/** Acts of the office before the letter goes out; all others lie behind it. */
const beforeLetter: readonly Input['act'][] = ['drafted', 'signed'];

/** Papers that come from one organ. */
const ofOneOrgan: readonly Input['act'][] = ['plan-received', 'draft-received', 'formal-received'];

/** A report must be somebody's: of several organs that owe one, the one whose it is has to be named. */
function doubtsOfAuthor(ledger: Ledger, opinion: OpinionRecord, organ: string | null, { act, on }: Input): Doubt[] {
  if (!ofOneOrgan.includes(act)) return [];
  const reporters = reportersOf(ledger.organs, opinion, opinion.round);
  if (authorOf(ledger.organs, reporters, { organ, on }) !== null) return [];
  const organs = toldList(reporters.map((one) => organTitle(ledger.organs, one.organ)));
  return [{ code: 'report-of-whom', kind: 'impossible', details: { organs } }];
}

/** An act of an organ that has nothing to do with the opinion. */
function doubtsOfOrgan(ledger: Ledger, opinion: OpinionRecord, organ: string | null): Doubt[] {
  const known = addresseesOf(ledger.organs, opinion);
  const root = organRoot(ledger.organs, organ)?.id ?? organ;
  if (organ === null || known.some((one) => one.organ === root)) return [];
  const organs = toldList(known.map((one) => organTitle(ledger.organs, one.organ)));
  return [
    { code: 'organ-not-addressed', kind: 'impossible', details: { organ: organTitle(ledger.organs, organ), organs } },
  ];
}

function doubtsOf(
  ledger: Ledger,
  opinion: OpinionRecord,
  organ: string | null,
  { act, on }: Input,
  now: Circumstances,
): Doubt[] {
  const root = organRoot(ledger.organs, organ)?.id ?? organ;
  const own = addresseesOf(ledger.organs, opinion).find((one) => organ !== null && one.organ === root);
  const start = { handedOverOn: own ? own.on : opinion.handedOverOn, redoneOn: opinion.rounds.at(-1)?.closedOn };
  const draft = draftOfRound(ledger, opinion, opinion.round);
  const report = own ? answerBy(ledger, opinion, opinion.round, own.organ) : answerOf(ledger, opinion, opinion.round);
  // A report of which nobody knows the day may have come before.
  const isUnanswered = act === 'on-agenda' && (report === null || (report.on !== null && on < report.on));
  return [
    ...doubtsOfDay(on, now.today),
    ...(beforeLetter.includes(act) ? [] : doubtsBehindStart(on, start)),
    ...(act === 'draft-received' ? doubtsOfDraft(on, report) : []),
    ...(act === 'draft-returned' || act === 'draft-commented'
      ? doubtOfOrder('before-draft', 'impossible', { on, start: draft?.on })
      : []),
    ...(isUnanswered ? [{ code: 'agenda-without-report', kind: 'unlikely', details: {} } as const] : []),
  ];
}

/** Where the paper counts from its receipt, the sign-for sets the date, for the opinion and for its points. */
function putCounted(ledger: Ledger, draft: LedgerDraft, opinion: OpinionRecord, now: Circumstances): void {
  if (opinion.handedOverOn === null || !countsFromReceipt(opinion)) {
    draft.put('opinions', opinion);
    return;
  }
  const next = withEveryDue(ledger, opinion, now);
  draft.put('opinions', next);
  for (const { id } of pointsOf(ledger, opinion.id)) {
    const point = draft.get('points', id);
    if (point) draft.put('points', { ...point, due: dueAlong(ledger, point, next, now) });
  }
}

/** With the signature of the organ its points are under way, as far as they wait for it. */
function begin(ledger: Ledger, draft: LedgerDraft, { id, on }: Input, now: Circumstances): void {
  for (const point of pointsOf(ledger, id)) {
    if (point.status !== 'handed-over') continue;
    const moved = stepped(point, { to: 'in-progress', on, note: '' }, now);
    draft.put('points', { ...moved, entered: withEntered(moved.entered, 'status') });
  }
}

/**
 * Records what happened to an opinion (签收, 收到反馈稿, 列入议程, 办结 …). Where it stands then follows from the facts. The same fact of the
 * same day again is no change. Errors: `not-found`, `evidence-needed`, `implausible`, `confirm-needed`.
 */
export function recordOpinionAct(ledger: Ledger, input: Input, now: Circumstances): Change {
  const opinion = recordOf(ledger, 'opinions', input.id);
  const { act, on, note, number } = input;
  const draft = draftOf(ledger);
  const organ = input.organ === undefined ? null : typedOrgan(draft, input.organ, placeIn(draft, opinion.document));
  const isKnown = opinion.acts.some(
    (one) => one.type === act && one.on === on && one.round === opinion.round && (one.organ ?? null) === organ,
  );
  if (isKnown) return draft.change('opinion-act-recorded', opinion.title);
  requireEvidence({
    title: opinion.title,
    from: `stage.${opinion.stage}`,
    to: `stage.${act}`,
    needs: opinionActNeeds[act],
    has: opinionEvidence(ledger, opinion, note),
  });
  const named = { ...ledger, organs: draft.records('organs') };
  const doubts = [
    ...doubtsOfOrgan(named, opinion, organ),
    ...doubtsOfAuthor(named, opinion, organ, input),
    ...doubtsOf(named, opinion, organ, input, now),
  ];
  const confirmed = settleDoubts(doubts, input.confirmed);
  const fact = { id: actId(opinion.acts, act), type: act, on, enteredOn: now.today, by: now.by, note, number };
  const acts = [
    ...opinion.acts,
    { ...fact, round: opinion.round, ...(organ !== null && { organ }), ...(confirmed.length > 0 && { confirmed }) },
  ];
  if (act === 'signed-for') begin(ledger, draft, input, now);
  putCounted(ledger, draft, { ...opinion, acts, entered: withEntered(opinion.entered, 'acts') }, now);
  return draft.change('opinion-act-recorded', opinion.title);
}

/** Strikes a fact that was entered by mistake; the trail keeps it. Errors: `not-found`. */
export function strikeOpinionAct(ledger: Ledger, input: ParsedInput<'opinions.strike'>, now: Circumstances): Change {
  const opinion = recordOf(ledger, 'opinions', input.id);
  const draft = draftOf(ledger);
  putCounted(ledger, draft, { ...opinion, acts: withoutAct(opinion.acts, input.act) }, now);
  return draft.change('opinion-act-struck', opinion.title);
}
