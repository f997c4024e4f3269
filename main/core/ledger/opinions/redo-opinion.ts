import type { ParsedInput } from '#shared/contract/contract.ts';
import { entryOf } from '#shared/domain/act.ts';
import { isAskedOf } from '#shared/domain/addressees.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { type HeldVote, votesDown, votesOf } from '#shared/domain/votes-of-round.ts';
import type { Circumstances } from '../circumstances.ts';
import { typedDue } from '../dues/change-due.ts';
import { answerBy, answerOf } from '../duties/report-answer.ts';
import { draftOf } from '../ledger-draft.ts';
import { resolveOrgan } from '../organs/resolve-organ.ts';
import { placeOfDocument } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsOfDay, doubtsOfDue } from '../plausible/doubts-of-dates.ts';
import { doubtsOfAddressees, toldVotes } from '../plausible/doubts-of-vote-on.ts';
import { nextRound } from '../points/reopen-point.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { requireEvidence } from '../require-evidence.ts';
import { askedAgain, type Order, orderedPoints } from './asked-again.ts';
import { redoDue } from './opinion-dues.ts';
import { opinionEvidence } from './opinion-evidence.ts';

type Input = ParsedInput<'opinions.redo'>;
/** Ids of the organs that are asked again; undefined for all. */
type Asked = readonly string[] | undefined;

/** The votes on what is handled again: one on all, and those on the reports of the organs that are asked. */
function votesOn(ledger: Ledger, opinion: OpinionRecord, asked: Asked): HeldVote[] {
  const isAsked = (id: string) => asked === undefined || asked.includes(organRoot(ledger.organs, id)?.id ?? id);
  return votesOf(opinion).filter(({ organ }) => organ === null || isAsked(organ));
}

/** True where the reports that are asked for again had come by an ISO day. */
function isAnsweredBy(ledger: Ledger, opinion: OpinionRecord, asked: Asked, on: string): boolean {
  const { round } = opinion;
  const reports = asked?.map((organ) => answerBy(ledger, opinion, round, organ)) ?? [answerOf(ledger, opinion, round)];
  return reports.every((report) => report !== null && (report.on === null || report.on <= on));
}

/** An order for which nothing on record gives a reason: the vote was content, or nothing was answered that could be found wanting. */
function doubtsOfOrder(ledger: Ledger, opinion: OpinionRecord, asked: Asked, on: string): Doubt[] {
  const votes = votesOn(ledger, opinion, asked);
  if (votes.some(({ value }) => value === 'dissatisfied')) return [];
  if (votes.length > 0)
    return [{ code: 'redo-after-vote', kind: 'unlikely', details: { vote: toldVotes(ledger, votes) } }];
  const isAnswered = isAnsweredBy(ledger, opinion, asked, on);
  return isAnswered ? [] : [{ code: 'redo-before-report', kind: 'unlikely', details: {} }];
}

function doubtsOf(ledger: Ledger, opinion: OpinionRecord, asked: Asked, { on, due }: Input, now: Circumstances) {
  const voted = votesOn(ledger, opinion, asked).map((vote) => vote.on);
  const start = voted.toSorted().at(-1) ?? opinion.rounds.at(-1)?.closedOn ?? opinion.handedOverOn;
  return [
    ...doubtsOfDay(on, now.today),
    ...doubtOfOrder('before-round', 'impossible', { on, start }),
    ...doubtsOfOrder(ledger, opinion, asked, on),
    ...(due ? doubtsOfDue(due, on, now.today) : []),
  ];
}

/** What the person ordered; organs that were named without having the opinion are refused. */
function orderOf(ledger: Ledger, opinion: OpinionRecord, { points, organs }: Input): { order: Order; doubts: Doubt[] } {
  const paper = ledger.documents[opinion.document];
  const place = paper ? placeOfDocument(paper) : null;
  const named = organs?.map((name) => resolveOrgan(ledger, name, place)?.id ?? name) ?? null;
  const doubts = (named ?? []).flatMap((organ) => doubtsOfAddressees(ledger, opinion, organ));
  return { order: { points: points ?? null, organs: named }, doubts };
}

/** The opinion in its next round; the one that ends keeps its dates and its votes. */
function withNextRound(
  ledger: Ledger,
  opinion: OpinionRecord,
  asked: Asked,
  round: Pick<OpinionRecord, 'rounds' | 'due'>,
) {
  const { alsoTo, askedOf: _, organVotes: __, ...rest } = opinion;
  const of = asked && { askedOf: [...asked] };
  const isAsked = (organ: string) => isAskedOf({ ...of }, organ, (id) => organRoot(ledger.organs, id)?.id ?? id);
  const due = (organ: string) => (isAsked(organ) ? round.due : null);
  return {
    ...rest,
    ...(alsoTo && { alsoTo: alsoTo.map((one) => ({ ...one, due: due(one.organ), draftDue: null })) }),
    ...of,
    ...round,
    round: opinion.round + 1,
    draftDue: null,
    vote: null,
    entered: withEntered(opinion.entered, 'rounds', 'due'),
  };
}

/** What is kept of the round under way when it ends. */
function endingRound({ round: number, due, draftDue, vote, ...opinion }: OpinionRecord) {
  const { alsoTo, askedOf, organVotes } = opinion;
  const openedOn = opinion.rounds.at(-1)?.closedOn ?? opinion.handedOverOn;
  const several = { ...(alsoTo && { alsoTo }), ...(askedOf && { askedOf }), ...(organVotes && { organVotes }) };
  return { number, openedOn, due, draftDue, vote, ...several };
}

/**
 * Orders an opinion to be handled again (重新办理): a new round with its own start and due date. The round that ends keeps its dates,
 * its extensions, its votes and its verdicts. Points found done or no longer applicable stay as they are; where only the reports of some organs were
 * not satisfactory, so do the points of the others. Errors: `not-found`, `evidence-needed` (a vote of dissatisfaction or a reason), `implausible`,
 * `confirm-needed`.
 */
export function redoOpinion(ledger: Ledger, input: Input, now: Circumstances): Change {
  const opinion = recordOf(ledger, 'opinions', input.id);
  const { on, reason } = input;
  requireEvidence({
    title: opinion.title,
    from: `stage.${opinion.stage}`,
    to: 'stage.redo',
    needs: [
      ['hand-over-date', 'vote-dissatisfied'],
      ['hand-over-date', 'reason'],
    ],
    has: opinionEvidence(ledger, opinion, reason),
  });
  const { order, doubts } = orderOf(ledger, opinion, input);
  const ordered = orderedPoints(ledger, opinion, order);
  const asked = askedAgain(ledger, opinion, ordered, order);
  const all = [...doubts, ...doubtsOf(ledger, opinion, asked, input, now)];
  const confirmed = settleDoubts(all, input.confirmed);
  const due = input.due ? typedDue(input.due, { by: now.by, on: now.today, reason }) : redoDue(ledger, opinion, on);
  const over = { ...endingRound(opinion), closedOn: on, reason, ordered: entryOf(now, confirmed) };
  const draft = draftOf(ledger);
  draft.put('opinions', withNextRound(ledger, opinion, asked, { rounds: [...opinion.rounds, over], due }));
  const notes = votesDown(opinion).flatMap(({ note }) => note || []);
  for (const point of ordered) {
    const step = { on, reason: reason || notes.join('；'), due, to: 'handed-over', confirmed } as const;
    draft.put('points', nextRound(ledger, point, step, now));
  }
  return draft.change('opinion-redone', opinion.title);
}
