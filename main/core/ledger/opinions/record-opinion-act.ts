import type { ParsedInput } from '#shared/contract/contract.ts';
import { actId } from '#shared/domain/act.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { opinionActNeeds } from '#shared/domain/opinion-act-needs.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { Circumstances } from '../circumstances.ts';
import { answerOf, draftOfRound } from '../duties/report-answer.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsBehindStart, doubtsOfDay, doubtsOfDraft } from '../plausible/doubts-of-dates.ts';
import { stepped } from '../points/step-point.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { requireEvidence } from '../require-evidence.ts';
import { withoutAct } from '../strike-act.ts';
import { dueAlong, withFirstDues } from './count-first-dues.ts';
import { countsFromReceipt } from './opinion-dues.ts';
import { opinionEvidence } from './opinion-evidence.ts';

type Input = ParsedInput<'opinions.record'>;

/** Acts of the office before the letter goes out; all others lie behind it. */
const beforeLetter: readonly Input['act'][] = ['drafted', 'signed'];

function doubtsOf(ledger: Ledger, opinion: OpinionRecord, { act, on }: Input, now: Circumstances): Doubt[] {
  const start = { handedOverOn: opinion.handedOverOn, redoneOn: opinion.rounds.at(-1)?.closedOn };
  const draft = draftOfRound(ledger, opinion, opinion.round);
  const report = answerOf(ledger, opinion, opinion.round);
  // A report of which nobody knows the day may have come before.
  const isUnanswered = act === 'on-agenda' && (report === null || (report.on !== null && on < report.on));
  return [
    ...doubtsOfDay(on, now.today),
    ...(beforeLetter.includes(act) ? [] : doubtsBehindStart(on, start)),
    ...(act === 'draft-received' ? doubtsOfDraft(on, report) : []),
    ...(act === 'draft-returned' ? doubtOfOrder('before-draft', 'impossible', { on, start: draft?.on }) : []),
    ...(isUnanswered ? [{ code: 'agenda-without-report', kind: 'unlikely', details: {} } as const] : []),
  ];
}

/** Where the paper counts from its receipt, the sign-for sets the date, for the opinion and for its points. */
function putCounted(ledger: Ledger, draft: LedgerDraft, opinion: OpinionRecord, now: Circumstances): void {
  const { handedOverOn: on } = opinion;
  if (on === null || !countsFromReceipt(opinion)) {
    draft.put('opinions', opinion);
    return;
  }
  const next = withFirstDues(ledger, opinion, { on }, now);
  draft.put('opinions', next);
  for (const { id } of pointsOf(ledger, opinion.id)) {
    const point = draft.get('points', id);
    if (point) draft.put('points', { ...point, due: dueAlong(point, next, now) });
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
  const isKnown = opinion.acts.some((one) => one.type === act && one.on === on && one.round === opinion.round);
  if (isKnown) return draft.change('opinion-act-recorded', opinion.title);
  requireEvidence({
    title: opinion.title,
    from: `stage.${opinion.stage}`,
    to: `stage.${act}`,
    needs: opinionActNeeds[act],
    has: opinionEvidence(ledger, opinion, note),
  });
  const confirmed = settleDoubts(doubtsOf(ledger, opinion, input, now), input.confirmed);
  const fact = { id: actId(opinion.acts, act), type: act, on, enteredOn: now.today, by: now.by, note, number };
  const acts = [...opinion.acts, { ...fact, round: opinion.round, ...(confirmed.length > 0 && { confirmed }) }];
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
