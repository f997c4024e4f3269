import type { Ledger } from '#shared/domain/ledger.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { message } from '#shared/messages/catalogue.ts';
import { groupBy } from '../../group-by.ts';
import { judgedByCells } from '../../reading/records/suggestions/judge-columns.ts';
import { mapColumns } from '../../reading/records/suggestions/map-columns.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { draftOf } from '../ledger-draft.ts';
import { allLists } from './list-of-cells.ts';
import { placesOf } from './list-place.ts';
import { type Member, officeSheet } from './office-sheet.ts';
import type { OutList, OutSheet } from './out-list.ts';
import { ownSheet, roundsSheet } from './own-sheet.ts';
import { rememberedColumns } from './remembered-columns.ts';
import { type RowScene, rowScene } from './row-scene.ts';

/** The list that a suggestion goes out with; undefined for one that came from none. */
function listOf(suggestion: SuggestionRecord, lists: ReadonlyMap<string, ListRecord>): ListRecord | undefined {
  return placesOf(suggestion).flatMap(({ list }) => lists.get(list) ?? [])[0];
}

type Sorted = { byWorkbook: Map<string, SuggestionRecord[]>; unlisted: SuggestionRecord[] };

function byWorkbook(suggestions: readonly SuggestionRecord[], lists: ReadonlyMap<string, ListRecord>): Sorted {
  const sorted = groupBy(suggestions, (suggestion) => listOf(suggestion, lists)?.workbook ?? '');
  const unlisted = sorted.get('') ?? [];
  sorted.delete('');
  return { byWorkbook: sorted, unlisted };
}

/** The rows of a list in its order. */
function membersOf(list: ListRecord, suggestions: readonly SuggestionRecord[]): Member[] {
  return suggestions
    .flatMap((suggestion) => {
      const place = placesOf(suggestion).find((one) => one.list === list.id);
      return place ? [{ suggestion, cells: place.cells, row: place.row }] : [];
    })
    .sort((a, b) => a.row - b.row || (a.suggestion.id < b.suggestion.id ? -1 : 1));
}

/** The only list of a session, for suggestions of that session that came from none. */
function listFor(suggestion: SuggestionRecord, lists: readonly ListRecord[]): ListRecord | undefined {
  const fitting = lists.filter((list) => compareSessions(list.session, suggestion.session) === 'same');
  return fitting.length === 1 ? fitting[0] : undefined;
}

function officeSheets(
  scene: RowScene,
  { byWorkbook: sorted, unlisted }: Sorted,
  lists: ReadonlyMap<string, ListRecord>,
) {
  const sheets: OutSheet[] = [];
  const left = new Set(unlisted);
  const books = [...sorted].map(([workbook, members]) => ({
    members,
    lists: [...lists.values()].filter((list) => list.workbook === workbook).sort((a, b) => a.place - b.place),
  }));
  const all = books.flatMap((book) => book.lists);
  for (const { members, lists: ofBook } of books) {
    for (const list of ofBook) {
      const listed = membersOf(list, members);
      const further = [...left].filter((one) => listFor(one, all) === list);
      if (listed.length + further.length === 0) continue;
      for (const one of further) left.delete(one);
      const fixed = rememberedColumns(scene.draft.records('mappings'), list.form.headings);
      const told = listed.map(({ cells }) => cells);
      const mapping = judgedByCells(mapColumns(list.form.headings, fixed), told, fixed);
      sheets.push(
        officeSheet(
          list,
          mapping,
          [...listed, ...further.map((suggestion) => ({ suggestion, cells: {}, row: 0 }))],
          scene,
        ),
      );
    }
  }
  return { sheets, left: [...left] };
}

/** Names of sheets as a workbook can have them: short, each once, without the characters that it forbids. */
function named(sheets: readonly OutSheet[]): OutList {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain =
      sheet.name
        .replace(/[[\]:*?/\\]/g, ' ')
        .trim()
        .slice(0, 28) || 'Sheet';
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain.slice(0, 24)}（${count}）`;
    taken.add(name);
    return { ...sheet, name };
  });
}

/**
 * The workbook that goes out: each list of the office in its own form, columns and order, with what was changed here in its own column and
 * what its columns cannot tell behind them; suggestions that came from no list in the list of their session, else on a sheet of ours; and all
 * handlings on a sheet of their own where a suggestion has several.
 */
export function outList(ledger: Ledger, suggestions: readonly SuggestionRecord[], today: string): OutList {
  const scene = rowScene(draftOf(ledger), { today, by: '' });
  const lists = allLists(ledger);
  const { sheets, left } = officeSheets(scene, byWorkbook(suggestions, lists), lists);
  const own = left.length > 0 || sheets.length === 0 ? [ownSheet(left, scene)] : [];
  const title = message(scene.language, 'list.title');
  const all = [...sheets, ...own].map((sheet) => (sheet.name === '' ? { ...sheet, name: title } : sheet));
  return named([...all, ...roundsSheet(suggestions, scene)]);
}
