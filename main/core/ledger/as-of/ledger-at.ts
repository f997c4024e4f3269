import type { Chase } from '#shared/domain/chase-record.ts';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { noRating, ratingsAt } from '#shared/domain/former-ratings.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { LeadAnswer, MotionRecord, SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import type { HandedTo, OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import { plannedDue } from '#shared/domain/promises/answer-promise.ts';
import { commitmentDue, withCommitmentDue } from '#shared/domain/promises/commitment-due.ts';
import { happenedBy } from '#shared/domain/stages/fact.ts';
import { withVotes } from '#shared/domain/votes-of-round.ts';
import { votesOnPoint } from '#shared/domain/votes-on-point.ts';
import { localDay } from '#shared/text/local-day.ts';
import { stageOfOpinion, statusOfMotion, statusOfSuggestion } from '../stages/derive-stages.ts';
import { arrivedOn } from './arrived-on.ts';
import { dueAt } from './due-at.ts';
import { organsAt } from './organs-at.ts';
import { movedOn, putForwardOn } from './put-forward-on.ts';
import { reportsAt } from './reports-at.ts';
import { toldOfMotionAt } from './told-of-motion-at.ts';
import { standingAgain, versionsAt } from './versions-at.ts';

/** The rounds that had begun by a day: those that were over then, and the number of the one under way. */
function roundsAt<Round extends { number: number; closedOn: string | null }>(rounds: readonly Round[], day: string) {
  const over = rounds.filter((round) => round.closedOn !== null && round.closedOn <= day);
  return { over, under: rounds.find((round) => !over.includes(round)) ?? null };
}

/** The chases that had happened by a day. */
function chasesAt({ chases }: { chases?: Chase[] }, day: string) {
  return chases === undefined ? {} : { chases: chases.filter((one) => one.on <= day) };
}

function handedToAt(one: HandedTo, day: string): HandedTo {
  return { ...one, due: dueAt(one.due, day), draftDue: dueAt(one.draftDue, day) };
}

function opinionAt(opinion: OpinionRecord, day: string): OpinionRecord {
  const { over, under } = roundsAt(opinion.rounds, day);
  const current = under ?? { ...opinion, number: opinion.round };
  const { due, draftDue, number } = current;
  const { alsoTo: _, askedOf: __, organVotes: ___, letters, ...rest } = opinion;
  const alsoTo = current.alsoTo?.filter((one) => one.on <= day).map((one) => handedToAt(one, day)) ?? [];
  const isHandedOver = opinion.handedOverOn !== null && opinion.handedOverOn <= day;
  return {
    ...rest,
    ...(alsoTo.length > 0 && { alsoTo }),
    ...(current.askedOf && { askedOf: current.askedOf }),
    ...(isHandedOver && letters && { letters }),
    handedOverOn: isHandedOver ? opinion.handedOverOn : null,
    due: isHandedOver ? dueAt(due, day) : null,
    draftDue: isHandedOver ? dueAt(draftDue, day) : null,
    ...withVotes(current, ({ on }) => on <= day),
    round: number,
    rounds: over,
    acts: opinion.acts.filter((act) => act.on <= day),
    ...chasesAt(opinion, day),
  };
}

/** Status of a point by its steps up to a day; steps without a day count as known from the start. */
function pointStatusAt(point: PointRecord, day: string): PointStatus {
  const steps = point.history.filter((step) => happenedBy(step.on || null, day));
  const latest = steps.reduce<(typeof steps)[number] | null>(
    (best, step) => (best && best.on > step.on ? best : step),
    null,
  );
  return (latest?.to as PointStatus | undefined) ?? (point.history.length > 0 ? 'not-handed-over' : point.status);
}

/** The votes on a point by a day: those of a round that is over now are those of its opinion then. */
function votesAt(
  organs: Ledger['organs'],
  point: PointRecord,
  isOver: boolean,
  opinion: OpinionRecord | undefined,
  day: string,
) {
  if (!isOver) return withVotes(point, ({ on }) => on <= day);
  return opinion ? votesOnPoint(organs, opinion, point) : { vote: null };
}

function pointAt(
  organs: Ledger['organs'],
  point: PointRecord,
  opinion: OpinionRecord | undefined,
  day: string,
): PointRecord {
  const { organVotes: _, ...rest } = point;
  const { over, under } = roundsAt(point.rounds, day);
  const { due, selfReport, check, number } = under ?? { ...point, number: point.round };
  const isHandedOver = opinion?.handedOverOn != null || opinion?.alsoTo !== undefined;
  return {
    ...rest,
    status: pointStatusAt(point, day),
    due: isHandedOver ? dueAt(due, day) : null,
    limit: dueAt(point.limit, day),
    selfReport: selfReport && selfReport.on <= day ? selfReport : null,
    check: check && check.on <= day ? check : null,
    ...votesAt(organs, point, under !== null, opinion, day),
    round: number,
    rounds: over,
    ...chasesAt(point, day),
    history: point.history.filter((step) => happenedBy(step.on || null, day)),
  };
}

/** A day of a round as it was known by `day`; days that nobody knows stay unknown. */
function by(on: string | null, day: string): string | null {
  return on !== null && on <= day ? on : null;
}

/** The day from which a handling is known to run: where nobody knows when a later one was ordered, that of the first thing done in it. */
function startOf({ number, openedOn, signedForOn, contactedOn, answeredOn }: SuggestionRound): string | null {
  if (number === 1 || openedOn !== null) return openedOn;
  return [signedForOn, contactedOn, answeredOn].filter((on) => on !== null).sort()[0] ?? null;
}

/** A handling with the hand-over that was in force on a day; null while it had not begun. */
function inForceAt(round: SuggestionRound, day: string): SuggestionRound | null {
  const { former = [], ...current } = round;
  if (happenedBy(startOf(round), day)) return round;
  const index = former.findLastIndex((one) => happenedBy(one.openedOn, day));
  const before = former[index];
  if (!before) return null;
  const { lead: _, support: _support, returnedOn: __, followedBy: ___, ...days } = before;
  const { contacted: ____, ...rest } = current;
  return { ...rest, ...days, ...(index > 0 && { former: former.slice(0, index) }) };
}

/** The organs that had a suggestion on a day: those of the first hand-over that another one followed only later. */
function leadAt({ rounds, lead }: SuggestionRecord, day: string): string[] {
  const followed = rounds.flatMap(({ former = [], openedOn }) =>
    former.map((one, at) => ({ lead: one.lead, until: former[at + 1]?.openedOn ?? openedOn })),
  );
  return followed.find(({ until }) => until !== null && until > day)?.lead ?? lead;
}

/** The organs that supported on a day: those of a hand-over that another one followed only later, without those that came in later. */
function supportAt({ rounds, support, supportSince = {} }: SuggestionRecord, day: string): string[] {
  const followed = rounds.flatMap(({ former = [], openedOn }) =>
    former.map((one, at) => ({ support: one.support, until: former[at + 1]?.openedOn ?? openedOn })),
  );
  const former = followed.find((one) => one.support !== undefined && one.until !== null && one.until > day)?.support;
  return former ?? support.filter((id) => (supportSince[id] ?? day) <= day);
}

/** The answer of one organ with the promised day that was in force on a day. */
function leadAnswerAt({ plannedChanges, ...answer }: LeadAnswer, day: string): LeadAnswer {
  if (!plannedChanges) return answer;
  const planned = dueAt(
    plannedDue({ answeredOn: answer.on, plannedFor: answer.plannedFor ?? null, plannedChanges }),
    day,
  );
  const { changes = [] } = planned ?? {};
  return { ...answer, plannedFor: planned?.date ?? null, ...(changes.length > 0 && { plannedChanges: changes }) };
}
const unrated = { inForce: noRating, former: [] };

function suggestionRoundAt(round: SuggestionRound, day: string): SuggestionRound {
  const isAnswered = round.answeredOn === null || round.answeredOn <= day;
  const { plannedText, promise, plannedChanges: _, leadAnswers, formerRatings: __, ...known } = round;
  const { inForce, former } = isAnswered ? ratingsAt(round, day) : unrated;
  const planned = isAnswered ? dueAt(plannedDue(round), day) : null;
  const answers = Object.entries(leadAnswers ?? {}).flatMap(([organ, answer]) =>
    answer.on <= day ? [[organ, leadAnswerAt(answer, day)] as const] : [],
  );
  return {
    ...known,
    ...(isAnswered && plannedText !== undefined && { plannedText }),
    ...(isAnswered && promise !== undefined && { promise }),
    ...(planned && planned.changes.length > 0 && { plannedChanges: planned.changes }),
    ...(answers.length > 0 && { leadAnswers: Object.fromEntries(answers) }),
    due: dueAt(round.due, day),
    windows: round.windows.filter((one) => one.kind !== 'rating' || isAnswered),
    signedForOn: by(round.signedForOn, day),
    contactedOn: by(round.contactedOn, day),
    supportOn: Object.fromEntries(Object.entries(round.supportOn).filter(([, on]) => on <= day)),
    answeredOn: by(round.answeredOn, day),
    answerNumber: isAnswered ? round.answerNumber : null,
    answerClass: isAnswered ? round.answerClass : null,
    ...(round.followUps && { followUps: round.followUps.filter((one) => one.on <= day) }),
    plannedFor: planned?.date ?? null,
    ...inForce,
    ...(former.length > 0 && { formerRatings: former }),
  };
}

function suggestionAt(
  suggestion: SuggestionRecord,
  day: string,
  isThere: (document: string) => boolean,
): SuggestionRecord {
  const { shown } = suggestion;
  const isHandedOver = suggestion.handedOverOn === null || suggestion.handedOverOn <= day;
  const begun = suggestion.rounds.flatMap((round) => inForceAt(round, day) ?? []);
  return statusOfSuggestion({
    ...suggestion,
    lead: isHandedOver ? leadAt(suggestion, day) : [],
    support: isHandedOver ? supportAt(suggestion, day) : [],
    receivedOn: by(suggestion.receivedOn, day),
    handedOverOn: by(suggestion.handedOverOn, day),
    rounds: isHandedOver ? begun.map((round) => suggestionRoundAt(round, day)) : [],
    acts: suggestion.acts.filter((act) => act.on <= day),
    ...(shown && { shown: shown.filter(({ citation }) => isThere(citation.document)) }),
    ...chasesAt(suggestion, day),
  });
}

/** A motion as it stood on a day: papers that are not there yet tell nothing of it, and no organ has what was handed over later. */
function motionAt(motion: MotionRecord, isThere: (document: string) => boolean, day: string): MotionRecord {
  const { over, under } = roundsAt(motion.rounds, day);
  const { due, number } = under ?? { due: motion.due, number: motion.round };
  // A later hand-over has the motion's own fields; those of a round are kept with it.
  const handedOverOn = under?.openedOn ?? motion.handedOverOn;
  const isHandedOver = handedOverOn !== null && handedOverOn <= day;
  return {
    ...motion,
    ...toldOfMotionAt(motion, isThere, day),
    ...(under?.lead !== undefined && { lead: under.lead }),
    ...(handedOverOn !== null && !isHandedOver && { lead: null, support: [] }),
    handedOverOn: by(handedOverOn, day),
    due: isHandedOver ? dueAt(due, day) : null,
    round: number,
    rounds: over,
    acts: motion.acts.filter((act) => act.on <= day),
    ...chasesAt(motion, day),
  };
}

function kept<T>(records: Readonly<Record<string, T>>, isThere: (one: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(records).filter(([, one]) => isThere(one)));
}

function mapped<T>(records: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(records).map(([id, one]) => [id, change(one)]));
}

/** The sources without those whose papers all came later; one that holds no paper is there from its import. */
function sourcesAt(
  { sources, documents: all }: Ledger,
  documents: Ledger['documents'],
  day: string,
): Ledger['sources'] {
  const holding = new Set(Object.values(all).map(({ source }) => source));
  const there = new Set(Object.values(documents).map(({ source }) => source));
  return kept(sources, ({ id, importedAt }) =>
    holding.has(id) ? there.has(id) : importedAt === '' || localDay(new Date(importedAt)) <= day,
  );
}

/** A promise of a paper as it stood on a day: found later it was still waited for, put off later it was owed by the earlier day, and a paper that came later shows nothing of it. */
function commitmentAt(one: CommitmentRecord, day: string, isThere: (document: string) => boolean): CommitmentRecord {
  const shownBy = one.shownBy && isThere(one.shownBy.document) ? one.shownBy : null;
  // Of a verdict without a day only that of its entering is known: before that it counts nowhere.
  const found = one.decidedOn ?? one.decidedEnteredOn;
  const { decidedEnteredOn, ...then } = withCommitmentDue(one, dueAt(commitmentDue(one), day));
  if (found !== undefined && found > day) return { ...then, shownBy, state: 'open', decidedOn: null };
  return { ...then, shownBy, ...(decidedEnteredOn !== undefined && { decidedEnteredOn }) };
}

/**
 * The ledger as things stood at the end of an ISO day, whenever they were entered: every fact that happened later is left out, and stages
 * are derived from the rest. Facts whose day nobody knows count as known. Papers that came later (`arrivedOn`) are not there yet, and nothing that
 * is read in them, nor those that the office issued later; nor is a suggestion or a motion that was put forward later. Organs are those of the day, under the names of the day.
 */
export function ledgerAt(ledger: Ledger, day: string): Ledger {
  const [fromOf, movedOf] = [putForwardOn(ledger), movedOn(ledger)];
  const arrived = arrivedOn(ledger);
  const documents = kept(ledger.documents, (one) => happenedBy(arrived(one), day));
  const opinions = mapped(versionsAt(kept(ledger.opinions, (one) => happenedBy(one.date, day))), (one) =>
    opinionAt(one, day),
  );
  const points = mapped(
    kept(ledger.points, (one) => one.opinion in opinions),
    (one) => pointAt(ledger.organs, standingAgain(one, ledger, opinions), opinions[one.opinion], day),
  );
  const feedback = reportsAt(ledger.feedback, day);
  // A paper that was taken out of the library since stays what it was.
  const isThere = (id: string) => id in documents || !(id in ledger.documents);
  const suggestions = mapped(
    kept(ledger.suggestions, (one) => happenedBy(fromOf(one), day)),
    (one) => suggestionAt(one, day, isThere),
  );
  const commitments = mapped(
    kept(ledger.commitments, (one) => isThere(one.citation.document)),
    (one) => commitmentAt(one, day, isThere),
  );
  const measures = kept(ledger.measures, (one) => one.feedback in feedback);
  const isPrinted = ({ citation }: { citation: { document: string } }) => isThere(citation.document);
  const [targets, projects] = [kept(ledger.targets, isPrinted), kept(ledger.projects, isPrinted)];
  const sources = sourcesAt(ledger, documents, day);
  const briefs = kept(ledger.briefs, ({ issuedAt }) => localDay(new Date(issuedAt)) <= day);
  const at = {
    ...ledger,
    organs: organsAt(ledger.organs, day),
    ...{
      sources,
      documents,
      opinions,
      points,
      feedback,
      measures,
      suggestions,
      commitments,
      targets,
      projects,
      briefs,
    },
  };
  return {
    ...at,
    opinions: mapped(opinions, (one) => stageOfOpinion(at, one)),
    motions: mapped(
      kept(ledger.motions, (one) => happenedBy(movedOf(one), day)),
      (one) =>
        statusOfMotion(
          { documents, motions: ledger.motions },
          motionAt(one, (id) => id in documents, day),
          day,
        ),
    ),
  };
}
