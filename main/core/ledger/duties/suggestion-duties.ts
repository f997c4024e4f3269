import { type Duty, endedDuty } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound, SuggestionWindow } from '#shared/domain/motion-record.ts';
import { openLeadChange } from '#shared/domain/open-lead-change.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { beganOn } from '#shared/domain/stages/began-on.ts';
import { isAnsweredRound, isRatedRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { isSuggestionInForce, type SuggestionStatus } from '#shared/domain/suggestion-status.ts';
import { type ChosenRule, chooseRule, dueByRule } from '../../calendar/choose-rule.ts';
import { type Rules, rulesOf } from '../../calendar/rules-in-force.ts';
import { withOrgansOnce } from '../organs/lead-and-support.ts';
import { ownAnswerDay } from '../suggestions/early-answer.ts';
import { answersOfLeads } from '../suggestions/lead-answers.ts';
import { handOverWindows } from '../suggestions/suggestion-dues.ts';
import { promiseDuties } from './promise-duty.ts';

type Basis = Pick<Ledger, 'organs' | 'rulePacks' | 'office' | 'holidays' | 'commitments'>;
type Met = Pick<Duty, 'state' | 'metOn' | 'endedOn'>;
const over: readonly SuggestionStatus[] = ['closed', 'returned'];
const met = (metOn: string | null): Met => ({ state: 'met', metOn });

/** Only what is still to come can be owed: a round that is over or a suggestion that is closed owes nothing more. */
function openOrVoid(suggestion: SuggestionRecord, round: SuggestionRound): Met {
  const isLast = round.number === suggestion.rounds.at(-1)?.number;
  // What was returned belongs to nobody until it is handed to another organ; its time then counts from the new letter.
  const isOver = !isLast || over.includes(suggestion.status) || !isSuggestionInForce(suggestion);
  return isOver ? endedDuty(endOf(suggestion, round)) : { state: 'open', metOn: null };
}

/** Day on which a handling ended unanswered, as far as that leaves a lateness behind: not one that was nobody's, or is another's now. */
function endOf({ rounds, acts, status }: SuggestionRecord, { number }: SuggestionRound): string | null {
  const next = rounds.find((one) => one.number === number + 1);
  if (next) return beganOn(next);
  return status === 'withdrawn' ? (acts.findLast((act) => act.type === 'withdrawn')?.on ?? null) : null;
}

/** Day of the sign-for in one handling: as typed there, or as recorded. One before the letter in force was another organ's. */
function signedOn(suggestion: SuggestionRecord, round: SuggestionRound): string | null {
  if (round.signedForOn) return round.signedForOn;
  const recorded = suggestion.acts.filter(
    ({ type, on, round: number }) =>
      type === 'signed-for' && number === round.number && (round.openedOn === null || on >= round.openedOn),
  );
  return recorded.map((act) => act.on).sort()[0] ?? null;
}

/** What is owed for one window, by all who owe it together; each supporting organ owes an opinion of its own (`supportDuties`). */
function windowMet(
  kind: Exclude<SuggestionWindow, 'support'>,
  suggestion: SuggestionRecord,
  round: SuggestionRound,
): Met {
  const open = openOrVoid(suggestion, round);
  switch (kind) {
    case 'contact':
      return round.contactedOn || round.contacted ? met(round.contactedOn) : open;
    case 'sign-for': {
      const on = signedOn(suggestion, round);
      return on ? met(on) : open;
    }
    case 'rating':
      return isRatedRound(round) ? met(round.ratedOn) : open;
    case 'return':
    case 'notice':
      return { state: 'void', metOn: null };
  }
}

type Owing = Pick<Duty, 'collection' | 'record' | 'round' | 'opinion'>;
type WindowDue = SuggestionRound['windows'][number];
const windowId = ({ record, round }: Owing, kind: string) => `${record}~${kind}~${round}`;

type DaysOf = ReadonlyMap<string, string>;

/** Days by the organ under whose account they are kept, the earliest where its names have several. */
function daysByRoot(organs: Basis['organs'], days: Readonly<Record<string, string>>): DaysOf {
  const latestFirst = Object.entries(days).sort(([, a], [, b]) => b.localeCompare(a));
  return new Map(latestFirst.map(([name, on]) => [organRoot(organs, name)?.id ?? name, on]));
}

/** The day for the opinion of an organ that came in behind the hand-over: its time counts from there. */
function supportDueSince(
  basis: Basis,
  due: WindowDue['due'],
  { since, openedOn }: { since: string | undefined; openedOn: string | null },
): WindowDue['due'] {
  if (since === undefined || openedOn === null || since <= openedOn) return due;
  return handOverWindows(basis, since).find(({ kind }) => kind === 'support')?.due ?? due;
}

/**
 * The opinions that supporting organs owe the leading one, each its own: met on the day it came, whatever the others do, and owed no more
 * once the suggestion is answered: whose day had passed by then was late, and stays so. `support` are the roots; days stand in the round under any of an organ's names.
 */
function supportDuties(
  basis: Basis,
  common: Owing,
  due: WindowDue['due'],
  { support, since, round, open }: { support: string[]; since: DaysOf; round: SuggestionRound; open: Met },
): Duty[] {
  const { organs } = basis;
  const days = daysByRoot(organs, round.supportOn);
  const unsent = isAnsweredRound(round) ? endedDuty(round.answeredOn) : open;
  const id = windowId(common, 'support');
  return support.map((organ): Duty => {
    const on = days.get(organ);
    const standing = on ? met(on) : unsent;
    return {
      ...common,
      ...standing,
      id: support.length > 1 ? `${id}~${organ}` : id,
      kind: 'support',
      due: supportDueSince(basis, due, { since: since.get(organ), openedOn: round.openedOn }),
      organs: [organ],
    };
  });
}

function roundDuties(ledger: Basis, stored: SuggestionRecord, round: SuggestionRound): Duty[] {
  const suggestion = withOrgansOnce(ledger.organs, stored);
  const roots = (ids: string[]) => [...new Set(ids.map((id) => organRoot(ledger.organs, id)?.id ?? id))];
  // Whose time it was is open: nobody is late for it until a person says.
  const isOpen = round.number === suggestion.rounds.at(-1)?.number && openLeadChange(suggestion) !== null;
  const organs = { lead: isOpen ? [] : roots(suggestion.lead), support: roots(suggestion.support) };
  const common = { collection: 'suggestions', record: suggestion.id, round: round.number, opinion: null } as const;
  const answered = isAnsweredRound(round) ? met(ownAnswerDay(suggestion, round)) : openOrVoid(suggestion, round);
  const whole: Duty = {
    ...common,
    ...answered,
    id: windowId(common, 'answer'),
    kind: 'answer',
    due: round.due,
    organs: organs.lead,
  };
  // Organs that answer each for itself owe each its own answer.
  const answers =
    round.leadAnswers && !isOpen
      ? answersOfLeads(ledger.organs, suggestion, round).map(
          ([organ, given]): Duty => ({
            ...whole,
            ...(given ? met(given.on) : answered),
            id: `${whole.id}~${organ}`,
            organs: [organ],
          }),
        )
      : [whole];
  const open = openOrVoid(suggestion, round);
  const since = daysByRoot(ledger.organs, suggestion.supportSince ?? {});
  const windows = round.windows.flatMap(({ kind, due }): Duty[] => {
    if (kind === 'support') return supportDuties(ledger, common, due, { support: organs.support, since, round, open });
    // The rating is the deputy's, of no organ.
    const own = { kind, due, organs: kind === 'rating' ? [] : organs.lead };
    return [{ ...common, ...windowMet(kind, suggestion, round), id: windowId(common, kind), ...own }];
  });
  return [...answers, ...windows, ...promiseDuties(ledger, suggestion, round)];
}

/** Rules are made anew when they change: the one for all suggestions is looked for once. */
const handOverRules = new WeakMap<Rules, { rule: ChosenRule | null }>();

function handOverRule(rules: Rules): ChosenRule | null {
  const wanted = { subjects: ['suggestion'], duty: 'hand-over', matter: null, isRedo: false } as const;
  const known = handOverRules.get(rules) ?? { rule: chooseRule(rules, wanted) };
  handOverRules.set(rules, known);
  return known.rule;
}

function handOverDuty(ledger: Basis, suggestion: SuggestionRecord): Duty[] {
  // Of most nobody knows the day from which it counts.
  if (suggestion.receivedOn === null) return [];
  const rules = rulesOf(ledger);
  const due = dueByRule(rules, handOverRule(rules), { received: suggestion.receivedOn });
  if (!due) return [];
  const state = suggestion.handedOverOn ? 'met' : isSuggestionInForce(suggestion) ? 'open' : 'void';
  const common = { collection: 'suggestions', record: suggestion.id, round: 1, opinion: null } as const;
  const metOn = suggestion.handedOverOn;
  return [{ ...common, id: `${suggestion.id}~hand-over~1`, organs: [], kind: 'hand-over', due, state, metOn }];
}

/** What is owed for a suggestion, handling by handling: hand-over, sign-for, contact, support, answer, rating. */
export function suggestionDuties(ledger: Basis, suggestion: SuggestionRecord): Duty[] {
  return [
    ...handOverDuty(ledger, suggestion),
    ...suggestion.rounds.flatMap((round) => roundDuties(ledger, suggestion, round)),
  ];
}
