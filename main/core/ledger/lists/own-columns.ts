import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isAnsweredRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { suggestionColumns } from '#shared/domain/suggestion-columns.ts';
import { isOpenSuggestion } from '#shared/domain/suggestion-status.ts';
import { catalogue, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { daysBetween } from '../../calendar/iso-day.ts';

/** What a cell holds on its way out: a text, a number, or a day (`{ day }`, ISO). */
export type OwnValue = string | number | { day: string } | null;

type Scene = { language: Language; today: string };

/** What follows from the facts and is never read back. */
const columns = {
  'list.column.status': (suggestion, { language }) => message(language, `suggestion-status.${suggestion.status}`),
  'list.column.days': (suggestion, { today }) => {
    const round = suggestion.rounds.at(-1);
    // Of one that was withdrawn, merged or never filed nothing is owed.
    if (!isOpenSuggestion(suggestion.status)) return null;
    return round?.due && !isAnsweredRound(round) ? daysBetween(today, round.due.date) : null;
  },
  'list.column.round': (suggestion) => suggestion.rounds.length,
} as const satisfies Record<string, (suggestion: SuggestionRecord, scene: Scene) => OwnValue>;

const keys = Object.keys(columns) as (keyof typeof columns)[];
const languages = Object.keys(catalogue) as Language[];

/** Headings come as read: without the spaces of English ones. */
const squash = (text: string) => text.replace(/\s/g, '');

const derived: ReadonlySet<string> = new Set(languages.flatMap((language) => ownColumns(language).map(squash)));

/** Headings of the columns that follow from the facts. */
export function ownColumns(language: Language): string[] {
  return keys.map((key) => message(language, key));
}

/** Their values for one suggestion, in the same order. */
export function ownValues(suggestion: SuggestionRecord, scene: Scene): OwnValue[] {
  return keys.map((key) => columns[key](suggestion, scene));
}

/** True for a heading of a column that follows from the facts: an import leaves it out. */
export function isDerivedHeading(heading: string): boolean {
  return derived.has(squash(heading));
}

/** True for a list that this program wrote: it has the columns that only it writes. */
export function isOwnList(headings: readonly string[]): boolean {
  return headings.some(isDerivedHeading);
}

const marks = languages.map((language) => squash(message(language, 'list.column.ours', { heading: '' })));

/** True for a heading that names our program (备注（督办台）): a column that the office's own list does not have. */
export function isMarkedOurs(heading: string): boolean {
  return marks.some((mark) => squash(heading).endsWith(mark));
}

const named: ReadonlySet<string> = new Set(
  languages.flatMap((language) =>
    suggestionColumns.map(({ field }) => squash(message(language, `list-field.${field}`))),
  ),
);

/** True for a heading as our exports write it: of a field, marked as ours, or of what follows from the facts. */
export function isOurHeading(heading: string): boolean {
  return isDerivedHeading(heading) || isMarkedOurs(heading) || named.has(squash(heading));
}
