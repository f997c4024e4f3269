import { yearOfSession } from '#shared/domain/figures/suggestion-scope.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isSuggestionInForce } from '#shared/domain/suggestion-status.ts';
import { findMeeting } from '../meetings/find-meeting.ts';

type Held = Pick<Ledger, 'documents' | 'lists' | 'meetings' | 'office' | 'motions'>;

function earliest(days: readonly (string | null | undefined)[]): string | null {
  return days.filter((day) => typeof day === 'string' && day !== '').sort()[0] ?? null;
}

function printedOn({ documents }: Held, document: string | undefined): string | null {
  return documents[document ?? '']?.date ?? null;
}

/**
 * A teller of the first day of the session that a name means: by any of its names, and the first of the year that the name prints where no
 * paper tells the days.
 */
function sessionDays(ledger: Held): (session: string | null) => string | null {
  const known = new Map<string, string | null>();
  return (session) => {
    if (!session) return null;
    const before = known.get(session);
    if (before !== undefined) return before;
    const year = yearOfSession(session);
    const day = findMeeting(ledger, session)?.firstDay ?? (year && `${year}-01-01`);
    known.set(session, day);
    return day;
  };
}

/** Every day that is known of what happened to a suggestion. */
function daysOf({ handedOverOn, rounds, acts, chases = [] }: SuggestionRecord): (string | null)[] {
  const handled = rounds.flatMap((round) => [
    ...(round.former ?? []).flatMap(({ openedOn, signedForOn, contactedOn }) => [openedOn, signedForOn, contactedOn]),
    ...[round.openedOn, round.signedForOn, round.contactedOn, round.answeredOn, round.ratedOn],
    ...Object.values(round.supportOn),
    ...Object.values(round.leadAnswers ?? {}).map(({ on }) => on),
  ]);
  return [handedOverOn, ...handled, ...acts.map(({ on }) => on), ...chases.map(({ on }) => on)];
}

/**
 * A teller of the ISO day from which a suggestion was there: its receipt, or an act before that; without a receipt the earliest of its
 * session (what came up between sessions has none), its acts and the paper that lists it. Null where no day at all is known.
 */
export function putForwardOn(ledger: Held): (suggestion: SuggestionRecord) => string | null {
  const sessionDay = sessionDays(ledger);
  return (suggestion) => {
    const { receivedOn, session, channel, citation, convertedFrom } = suggestion;
    const acts = earliest(daysOf(suggestion));
    if (receivedOn !== null) return earliest([receivedOn, acts]);
    // What a motion became is there from the decision on.
    const became = ledger.motions[convertedFrom ?? '']?.dispositionOn;
    if (became) return earliest([became, acts]);
    const held = sessionDay(session);
    const seen = earliest([acts, printedOn(ledger, citation?.document)]);
    return channel === 'between-sessions' ? (seen ?? held) : earliest([held, seen]);
  };
}

/** The same of a motion: the earliest of its session, the papers that tell of it, and its acts. */
export function movedOn(ledger: Held): (motion: MotionRecord) => string | null {
  const sessionDay = sessionDays(ledger);
  return ({ session, papers, claims, handedOverOn, acts }) => {
    const told = [...papers, ...claims].map(({ document }) => printedOn(ledger, document));
    return earliest([sessionDay(session), ...told, handedOverOn, ...acts.map(({ on }) => on)]);
  };
}

/** The suggestions in force of which no day is known: whether they were there on a past day nobody can say, and they are counted. */
export function undatedSuggestions(ledger: Ledger): SuggestionRecord[] {
  const from = putForwardOn(ledger);
  return Object.values(ledger.suggestions).filter((one) => isSuggestionInForce(one) && from(one) === null);
}
