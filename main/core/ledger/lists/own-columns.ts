import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isAnsweredRound } from '#shared/domain/stages/suggestion-status-on.ts';
import { catalogue, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { daysBetween } from '../../calendar/iso-day.ts';

/** What we add to a list on its way out. A value is a text, a number, or a day (`{ day }`, ISO). */
export type OwnValue = string | number | { day: string } | null;

function dayOf(iso: string | undefined): OwnValue {
  return iso === undefined ? null : { day: iso };
}

const columns = {
  'list.column.status': (suggestion, { language }) => message(language, `suggestion-status.${suggestion.status}`),
  'list.column.due': (suggestion) => dayOf(suggestion.rounds.at(-1)?.due?.date),
  'list.column.days': (suggestion, { today }) => {
    const round = suggestion.rounds.at(-1);
    return round?.due && !isAnsweredRound(round) ? daysBetween(today, round.due.date) : null;
  },
  'list.column.round': (suggestion) => suggestion.rounds.length,
  'list.column.note': (suggestion) => suggestion.note,
} as const satisfies Record<string, (suggestion: SuggestionRecord, scene: Scene) => OwnValue>;

type Scene = { language: Language; today: string };
const keys = Object.keys(columns) as (keyof typeof columns)[];

/** Headings of our own columns in every language; an import leaves them out. */
export const ownHeadings: ReadonlySet<string> = new Set(
  keys.flatMap((key) => [catalogue['zh-CN'][key], catalogue.en[key]]),
);

export function ownColumns(language: Language): string[] {
  return keys.map((key) => message(language, key));
}

export function ownValues(suggestion: SuggestionRecord, scene: Scene & { ledger?: Ledger }): OwnValue[] {
  return keys.map((key) => columns[key](suggestion, scene));
}
