import type { ListedBefore } from '#shared/contract/list-preview.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import { groupBy } from '../../group-by.ts';
import { mapColumns } from '../../reading/records/suggestions/map-columns.ts';
import { stableId } from '../../stable-id.ts';
import { suggestionKey } from '../identity/find-suggestion.ts';
import { withHandlings } from './enter-handlings.ts';
import { goneFrom, listedEarlier } from './gone-rows.ts';
import { exportedList, isOurs, keepList, type ListOrigin, listId } from './list-records.ts';
import type { ListedRow } from './listed-row.ts';
import { addedColumns } from './office-columns.ts';
import { RowEntry } from './row-entry.ts';
import { factsOfRow } from './row-facts.ts';
import type { Answers, RowOutcome } from './row-outcome.ts';
import type { RowScene } from './row-scene.ts';
import { type RatedRow, takeRatings } from './take-ratings.ts';

/** A list as read: its form (null for numbered lines of a paper) and its rows, each with the session that counts for it. */
export type ListToTake = { form: ReadListForm | null; session: string | null; rows: readonly ListedRow[] };

export type FileToTake = {
  lists: readonly ListToTake[];
  /** Rows of a sheet of handlings. */
  handlings: readonly ListedRow[];
  /** Rows that rate suggestions by their numbers. */
  ratings?: readonly ListedRow[];
  origin: ListOrigin;
};

export type TakenFile = {
  /** What became of the rows, list by list. */
  outcomes: { sheet: string | null; rows: RowOutcome[] }[];
  /** Rows of handlings whose suggestion nobody knows. */
  unknown: ListedRow[];
  /** What became of the ratings. */
  ratings: RatedRow[];
  /** Ids of the lists that it brought. */
  lists: string[];
  /** What earlier printings of its lists name and it lacks. */
  gone: ListedBefore[];
  /** Columns of the office in an export of ours that was made from no list of the office: nothing can keep them. */
  unkept: string[];
};

function keyOf(row: ListedRow): string {
  return suggestionKey(factsOfRow(row));
}

function workbookOf({ lists, origin }: FileToTake): string {
  const { source } = origin;
  if (source !== null) return source;
  const ids = lists.flatMap(({ form, session }, place) => (form ? [listId(form, session, { source, place })] : []));
  return stableId('w', ...ids);
}

function recordOf(scene: RowScene, { form, session }: ListToTake, file: FileToTake, place: number): ListRecord | null {
  if (!form) return null;
  if (isOurs(form)) return exportedList(scene.draft, form);
  return keepList(scene.draft, form, { session, workbook: workbookOf(file), place, origin: file.origin });
}

/** Columns that are no field of ours under another name. */
function withoutMeaning(headings: readonly string[]): string[] {
  const mapping = mapColumns(headings);
  return headings.filter((heading) => mapping[heading] === undefined);
}

/** Handlings whose suggestion stands in no row of the file: they go to the one of the ledger that they name. */
function takeHandlings(entry: RowEntry, scene: RowScene, handlings: ReadonlyMap<string, ListedRow[]>): ListedRow[] {
  const unknown: ListedRow[] = [];
  for (const rows of handlings.values()) {
    const [first] = rows;
    const target = first && entry.find(first);
    const known = target?.is === 'same' ? scene.draft.get('suggestions', target.record) : null;
    if (known) entry.put(withHandlings(known, rows, false, scene).record);
    else unknown.push(...rows);
  }
  return unknown;
}

/**
 * Takes the lists of one file into the ledger: each row goes to the suggestion that it is, to a new one, or before a person where that is
 * not certain. What a row says otherwise than before changes the record, except what a person entered.
 */
export function takeLists(given: RowScene, file: FileToTake, answers: Answers = new Map()): TakenFile {
  const scene = { ...given, listTitle: file.origin.title };
  const entry = new RowEntry(scene, answers);
  const handlings = groupBy(file.handlings, keyOf);
  const lists: string[] = [];
  const unkept: string[] = [];
  const earlier = file.lists.map(({ form, session }) => listedEarlier(scene.draft, form, session));
  const outcomes = file.lists.map((list, place) => {
    const record = recordOf(scene, list, file, place);
    if (record) lists.push(record.id);
    else if (list.form) unkept.push(...withoutMeaning(addedColumns(list.form.headings, [])));
    const rows = list.rows.map((row, at) => {
      const key = keyOf(row);
      const told = handlings.get(key) ?? [];
      handlings.delete(key);
      return entry.enter({ row, list: record, at: at + 1, title: file.origin.title, handlings: told });
    });
    return { sheet: list.form?.sheet ?? null, rows };
  });
  const unknown = takeHandlings(entry, scene, handlings);
  const ratings = takeRatings(file.ratings ?? [], scene, (record) => entry.put(record));
  return {
    outcomes,
    unknown,
    ratings,
    lists,
    unkept: [...new Set(unkept)],
    gone: goneFrom(
      scene.draft,
      earlier,
      outcomes.flatMap(({ rows }) => rows),
    ),
  };
}
