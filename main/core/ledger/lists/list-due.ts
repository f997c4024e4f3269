import type { SuggestionRound } from '#shared/domain/motion-record.ts';
import type { DueOffer } from '#shared/domain/offer.ts';
import type { Circumstances } from '../circumstances.ts';
import { listedDue } from '../dues/change-due.ts';
import type { ListedRow } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';

/** Heading and cell of the row's due date, for the date to say where it comes from. */
export function dueCell({ cells, mapping }: ListedRow): { heading: string; cell: string } {
  const [heading, cell] = Object.entries(cells).find(([name]) => mapping[name] === 'due') ?? [];
  return { heading: heading ?? '', cell: cell ?? '' };
}

/**
 * The handling with the due date that the office's list says. The day that held until then stays the original one, whether it was counted,
 * came from an earlier list or from elsewhere: no list says whether more time was granted or a slip put right, so neither is said.
 */
export function withListDue(round: SuggestionRound, date: string, { now }: RowScene, row: ListedRow): SuggestionRound {
  return withDueOfList(round, { date, ...dueCell(row) }, now);
}

/** The same for a day that a list said before, under its heading. */
export function withDueOfList(
  round: SuggestionRound,
  { date, heading, cell }: DueOffer,
  now: Circumstances,
): SuggestionRound {
  const because = { by: 'list', heading, cell } as const;
  const { due: known } = round;
  if (!known) return { ...round, due: { date, original: date, because, changes: [] } };
  const step = { to: date, on: now.today, enteredOn: now.today, by: now.by, reason: '', allowedBy: '', letter: '' };
  return { ...round, due: listedDue(known, because, step) };
}

/** The first due date that a list says beside the one in force; only of a date that came from a list. */
export function withOriginalDue(round: SuggestionRound, original: string): SuggestionRound {
  if (round.due?.because.by !== 'list') return round;
  return { ...round, due: { ...round.due, original } };
}
