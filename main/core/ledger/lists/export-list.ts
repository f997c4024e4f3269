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
import { mainLists } from './main-list.ts';
import { type Member, officeSheet } from './office-sheet.ts';
import type { OutList, OutSheet } from './out-list.ts';
import { ownSheet, roundsSheet } from './own-sheet.ts';
import { rememberedColumns } from './remembered-columns.ts';
import { type RowScene, rowScene } from './row-scene.ts';

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

type Lists = ReadonlyMap<string, ListRecord>;

/** The list in whose form each suggestion goes out; undefined for those that came from none. */
type FormOf = (suggestion: SuggestionRecord) => ListRecord | undefined;

/** True where a list of the file names a suggestion. */
function isNamedIn(workbook: string, suggestion: SuggestionRecord, lists: Lists): boolean {
  return placesOf(suggestion).some(({ list }) => lists.get(list)?.workbook === workbook);
}

/** The sheets of every file that gives its form to suggestions, each with its rows: those that it names, and behind them those that it does not. */
function sheetsToFill(suggestions: readonly SuggestionRecord[], lists: Lists, formOf: FormOf) {
  const books = groupBy(suggestions, (one) => formOf(one)?.workbook ?? '');
  const unlisted = books.get('') ?? [];
  books.delete('');
  const sheets = [...books].flatMap(([workbook, members]) => {
    const named = members.filter((one) => isNamedIn(workbook, one, lists));
    const others = members.filter((one) => !isNamedIn(workbook, one, lists));
    return [...lists.values()]
      .filter((list) => list.workbook === workbook)
      .sort((a, b) => a.place - b.place)
      .map((list) => ({ list, listed: membersOf(list, named), others: others.filter((one) => formOf(one) === list) }));
  });
  const all = sheets.map(({ list }) => list);
  for (const sheet of sheets) sheet.others.push(...unlisted.filter((one) => listFor(one, all) === sheet.list));
  const left = unlisted.filter((one) => listFor(one, all) === undefined);
  return { sheets: sheets.filter(({ listed, others }) => listed.length + others.length > 0), left };
}

type SheetToFill = ReturnType<typeof sheetsToFill>['sheets'][number];

function filledSheet({ list, listed, others }: SheetToFill, scene: RowScene): OutSheet {
  const fixed = rememberedColumns(scene.draft.records('mappings'), list.form.headings);
  const told = listed.map(({ cells }) => cells);
  const mapping = judgedByCells(mapColumns(list.form.headings, fixed), told, fixed);
  const members = [...listed, ...others.map((suggestion) => ({ suggestion, cells: {}, row: 0 }))];
  return officeSheet(list, mapping, members, scene);
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
 * The workbook that goes out: each suggestion in the form, columns and order of its main list, or all in those of the list `like` (an id), with what
 * was changed here in its own column and what its columns cannot tell behind them; suggestions that came from no list in the list of their
 * session, else on a sheet of ours; and all handlings on a sheet of their own where a suggestion has several.
 */
export function outList(
  ledger: Ledger,
  suggestions: readonly SuggestionRecord[],
  today: string,
  like?: string,
): OutList {
  const scene = rowScene(draftOf(ledger), { today, by: '' });
  const lists = allLists(ledger);
  const chosen = like === undefined ? undefined : lists.get(like);
  const formOf = chosen ? () => chosen : mainLists(scene.draft.all('suggestions'), lists);
  const { sheets, left } = sheetsToFill(suggestions, lists, formOf);
  const filled = sheets.map((sheet) => filledSheet(sheet, scene));
  const own = left.length > 0 || filled.length === 0 ? [ownSheet(left, scene)] : [];
  const title = message(scene.language, 'list.title');
  const all = [...filled, ...own].map((sheet) => (sheet.name === '' ? { ...sheet, name: title } : sheet));
  return named([...all, ...roundsSheet(suggestions, scene)]);
}
