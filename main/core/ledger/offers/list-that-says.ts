import type { Ledger } from '#shared/domain/ledger.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { AnswerOffer, DueOffer } from '#shared/domain/offer.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { readRating } from '../../reading/records/suggestions/read-cell.ts';
import { placesOf, rowOfCells } from '../lists/list-place.ts';
import { organFields } from '../organs/swap-views.ts';
import { isSameView } from './same-view.ts';

type Cells = Readonly<Record<string, string>>;

/** The names under which an organ may stand in a list: the one that was printed, and that of its account. */
function namesOf({ organs }: Ledger, id: string): string[] {
  return [organs[id]?.title ?? id, organRoot(organs, id)?.title ?? id];
}

function says(ledger: Ledger, cells: Cells, field: string, value: unknown): boolean {
  if (organFields.includes(field)) {
    const row = Object.values(cells);
    return (value as string[]).every((id) =>
      namesOf(ledger, id).some((name) => row.some((cell) => cell.includes(name))),
    );
  }
  if (field === 'due') return rowOfCells(ledger.mappings, cells)?.handling?.due === (value as DueOffer).date;
  const row: Readonly<Record<string, unknown>> = { ...rowOfCells(ledger.mappings, cells) };
  if (field !== 'answer') return isSameView(row[field], value);
  const { answeredOn, answerClass, followUps, result } = value as AnswerOffer;
  const { followUps: all = [], furtherAnswers: some = [] } = rowOfCells(ledger.mappings, cells)?.handling ?? {};
  const days = [...all, ...some].map(({ on }) => on);
  const isTold = (told: string | undefined, read: unknown) => told === undefined || told === read;
  return (
    (answeredOn ?? answerClass ?? followUps ?? result) !== undefined &&
    (followUps ?? []).every(({ on }) => days.includes(on)) &&
    isTold(answeredOn, row.answeredOn) &&
    isTold(answerClass, row.answerClass) &&
    isTold(result, ratingOf(row.satisfaction))
  );
}

function ratingOf(cell: unknown): unknown {
  const read = typeof cell === 'string' ? readRating(cell) : null;
  return read && 'value' in read ? read.value : null;
}

/** The fields of a row that tell what is offered together under the name of an answer. */
const ofAnswer = ['answeredOn', 'answerClass', 'satisfaction'];

/** True where the row says anything of what is offered, or its cells are not known; one without a column for it is not where that comes from. */
function mayTell(ledger: Ledger, cells: Cells, field: string): boolean {
  if (Object.keys(cells).length === 0) return true;
  const row: Readonly<Record<string, unknown>> = { ...rowOfCells(ledger.mappings, cells) };
  const isSaid = (value: unknown) => value !== null && value !== undefined && String(value) !== '';
  if (field === 'due') return isSaid(rowOfCells(ledger.mappings, cells)?.handling?.due);
  return (field === 'answer' ? ofAnswer : [field]).some((name) => isSaid(row[name])) || field === 'rounds';
}

/** The list that says what is offered: of several that name the suggestion the newest in which it stands. Null where none tells. */
export function listThatSays(
  ledger: Ledger,
  record: SuggestionRecord,
  field: string,
  value: unknown,
): ListRecord | null {
  const places = placesOf(record);
  const found = places.find(({ cells }) => says(ledger, cells, field, value));
  const place = found ?? (places.length === 1 ? places.find(({ cells }) => mayTell(ledger, cells, field)) : undefined);
  return place ? (ledger.lists[place.list] ?? null) : null;
}
