import type { Ledger } from '../ledger.ts';
import type { SuggestionRecord } from '../motion-record.ts';
import { yearInSession } from './suggestion-scope.rules.ts';

/** Which suggestions a figure is about: those of a year (four digits), those of a session as their lists name it; all where neither is given. */
export type SuggestionScope = { year?: string | undefined; session?: string | undefined };

/** The year that the name of a session prints; null where it prints none. */
export function yearOfSession(session: string | null): string | null {
  return yearInSession.form.exec(session ?? '')?.[0] ?? null;
}

/**
 * The year to which a suggestion belongs: that of its session's name, else of its hand-over, else of the paper that lists it, else of the day
 * on which it was received or first answered. Null where no day is known. Asked of the whole ledger: a past view may not know these days yet.
 */
export function yearOfSuggestion(ledger: Pick<Ledger, 'documents'>, suggestion: SuggestionRecord): string | null {
  const { session, handedOverOn, receivedOn, citation, rounds } = suggestion;
  const printed = citation ? (ledger.documents[citation.document]?.date ?? null) : null;
  const day = handedOverOn ?? printed ?? receivedOn ?? rounds[0]?.answeredOn ?? null;
  return yearOfSession(session) ?? day?.slice(0, 4) ?? null;
}

/** Whether a suggestion belongs to a scope. `isSameSession` tells whether two names mean one session. */
export function isInScope(
  ledger: Pick<Ledger, 'documents'>,
  suggestion: SuggestionRecord,
  { year, session }: SuggestionScope,
  isSameSession: (a: string | null, b: string) => boolean = (a, b) => a === b,
): boolean {
  if (year !== undefined && yearOfSuggestion(ledger, suggestion) !== year) return false;
  return session === undefined || isSameSession(suggestion.session, session);
}
