import type { Chase } from '#shared/domain/chase-record.ts';
import type {
  FormerHandOver,
  LeadAnswer,
  LeadChange,
  SuggestionRecord,
  SuggestionRound,
} from '#shared/domain/motion-record.ts';
import type { NamedMotion } from '#shared/domain/named-motion.ts';
import type { HandedTo, OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { PromiseShown } from '#shared/domain/promises/promise-shown.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import type { Check, OrganVote, SelfReport, Vote } from '#shared/domain/verdict.ts';
import { isMessageKey, type Telling, told } from '#shared/messages/catalogue.ts';
import { type Items, together } from './field-words.ts';

type AnyAct = { type: string; on: string; number: string; note: string; by: string };

function word(key: string, code: string): Telling {
  const whole = `${key}.${code}`;
  return isMessageKey(whole) ? told(whole) : code;
}

/** Facts that persons recorded, each with its day; `words`: front of the keys of their names. */
export function actItems(words: string): Items<readonly AnyAct[]> {
  return (acts) => acts.map(({ type, on, number, note, by }) => together([word(words, type), on, number, note, by]));
}

/** Times an organ was chased, each with its way, its day and whom it was for. */
export const chaseItems: Items<readonly Chase[]> = (chases, names) =>
  chases.map(({ way, on, organs, number, note, by }) =>
    together([word('chase-way', way), on, organs.map((id) => names.organ(id, on) || id).join('、'), number, note, by]),
  );

function voteWords({ value, on, meeting, ballots, note }: Vote) {
  const counts =
    ballots && [ballots.satisfied, ballots.basicallySatisfied, ballots.dissatisfied, ballots.abstained].join('/');
  return [word('vote', value), on, meeting, counts, note];
}

export const voteItems: Items<Vote> = (vote) => [together(voteWords(vote))];

/** Votes on the reports of single organs, each with its organ. */
export const organVoteItems: Items<readonly OrganVote[]> = (votes, names) =>
  votes.map((vote) => together([names.organ(vote.organ, vote.on) || vote.organ, ...voteWords(vote)]));

export const checkItems: Items<Check> = ({ value, on, by, note, finishedOn }) => [
  together([word('check', value), on, by, finishedOn, note]),
];

export const selfReportItems: Items<SelfReport> = ({ value, on, by, note }) => [
  together([word('self-report', value), on, by, note]),
];

export const handedToItems: Items<readonly HandedTo[]> = (others, names) =>
  others.map(({ organ, on, number, due }) => together([names.organ(organ, on) || organ, on, number, due?.date]));

export const limitItems: Items<readonly StatedLimit[]> = (limits) => limits.map(({ citation }) => citation.quote);

/** The days taken from letters of hand-over, each with what it is for. */
export const letterItems: Items<NonNullable<OpinionRecord['letters']>> = (letters) =>
  letters.flatMap(({ limits }) =>
    limits.map(({ organs = [], duty, day, citation }) =>
      together([organs.join('、'), word('duty', duty), day ?? citation.quote]),
    ),
  );

/** Motions that a decision names, each by its title or its number, with the session where the paper says one. */
export const namedMotionItems: Items<readonly NamedMotion[]> = (motions) =>
  motions.map(({ number, title, session }) =>
    together([session, title ?? told('preview.motion-number', { number: number ?? '' })]),
  );

/** From when supporting organs support that came in behind the hand-over. */
export const supportSinceItems: Items<NonNullable<SuggestionRecord['supportSince']>> = (since, names) =>
  Object.entries(since).map(([organ, day]) => together([names.organ(organ, day) || organ, day]));

/** Former hand-overs, each with its organs and days. */
export const formerItems: Items<readonly FormerHandOver[]> = (former, names) =>
  former.map(({ openedOn, lead, due, signedForOn, contactedOn, returnedOn }) =>
    together([
      lead.map((id) => names.organ(id) || id).join('、'),
      openedOn,
      due && together([told('list-field.due'), due.date]),
      signedForOn && together([told('list-field.signedForOn'), signedForOn]),
      contactedOn && together([told('list-field.contactedOn'), contactedOn]),
      returnedOn && together([told('preview.field.returnedOn'), returnedOn]),
    ]),
  );

/** Answers of single leading organs, by organ. */
export const leadAnswerItems: Items<Readonly<Record<string, LeadAnswer>>> = (answers, names) =>
  Object.entries(answers).map(([id, { on, number, answerClass, plannedFor }]) =>
    together([names.organ(id) || id, on, number, answerClass, plannedFor ?? null]),
  );

/** Who led before, as lists changed it without a day. */
export const leadChangeItems: Items<readonly LeadChange[]> = (changes, names) =>
  changes.map(({ from, list, is }) =>
    together([from.map((id) => names.organ(id) || id).join('、'), list, told(`lead-change.${is}`)]),
  );

/** Passages beside promises of answers, each with how it stands there. */
export const shownItems: Items<readonly PromiseShown[]> = (shown) =>
  shown.map(({ is, citation }) => together([told(`promise-shown.${is}`), citation.quote]));

export const windowItems: Items<SuggestionRound['windows']> = (windows) =>
  windows.map(({ kind, due }) => together([word('duty', kind), due.date]));
