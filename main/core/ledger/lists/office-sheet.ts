import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { furtherAnswerColumns, tellsAll } from '../../reading/records/suggestions/further-answer-columns.ts';
import { contextUnder, type ListContext } from '../../reading/records/suggestions/list-context.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { carriedColumns, type OfficeCellsOf } from './carried-columns.ts';
import { rowOfCells } from './list-place.ts';
import { type OfficeCell, officeCells } from './office-cells.ts';
import { coveredFields, dayFormsOf, officeRow } from './office-row.ts';
import { columnCell, furtherColumns, type OutColumn } from './out-columns.ts';
import { type OutCell, type OutHead, type OutRow, type OutSheet, outCell } from './out-list.ts';
import { isOurHeading, ownColumns, ownValues } from './own-columns.ts';
import { printedCell } from './printed-cell.ts';
import type { RowScene } from './row-scene.ts';
import { isSameCell } from './same-cell.ts';

/** A suggestion in a list, with its cells there; none for one that came from no list. */
export type Member = { suggestion: SuggestionRecord; cells: Record<string, string>; row: number };

type Mapping = Readonly<Record<string, SuggestionField>>;

/** What the name of the sheet and the lines over the list say of all of its suggestions. */
function toldOver({ form }: ListRecord): ListContext {
  return contextUnder([form.sheet ?? '', ...form.above]);
}

/** Fields that the list's columns tell; a serial tells the number where it is the number of every suggestion. */
function covered(headings: readonly string[], mapping: Mapping, members: readonly Member[]): Set<SuggestionField> {
  const fields = coveredFields(mapping);
  const serial = headings.find((heading) => mapping[heading] === 'serial');
  const isNumber =
    serial && members.every(({ suggestion, cells }) => isSameCell(cells[serial] ?? '', suggestion.number ?? ''));
  if (isNumber) fields.add('number');
  const columns = furtherAnswerColumns(headings, mapping);
  const isAnswers = members.every(({ suggestion }) => tellsAll(columns, suggestion.rounds.at(-1)?.followUps ?? []));
  if (columns.length > 0 && isAnswers) fields.add('followUps');
  return fields;
}

/** Heading rows of a csv have no merged cells: a heading over several columns stands over blanks, one for itself above a blank. */
function mergedHead(head: OutHead): OutHead {
  const [top, ...below] = head;
  if (!top || below.length === 0 || head.some((row) => row.merged.length > 0)) return head;
  const isBlank = (cells: readonly string[], at: number) => (cells[at] ?? '').trim() === '';
  const merged = top.cells.flatMap((cell, column) => {
    if (cell.trim() === '') return [];
    const isAlone = below.every((row) => isBlank(row.cells, column));
    let across = 1;
    while (!isAlone && column + across < top.cells.length && isBlank(top.cells, column + across)) across += 1;
    return [{ column, across, down: isAlone ? head.length : 1 }];
  });
  return [{ ...top, merged: merged.filter(({ across, down }) => across > 1 || down > 1) }, ...below];
}

/** The heading rows with our columns behind, each over the whole height. */
function headWith(form: ReadListForm, further: readonly string[]): OutHead {
  const head = form.head.length > 0 ? mergedHead(form.head) : [{ cells: [...form.headings], merged: [] }];
  const width = form.headings.length;
  return head.map(({ cells, merged }, at) => ({
    cells: [
      ...Array.from({ length: width }, (_, column) => cells[column] ?? ''),
      ...further.map((one) => (at === 0 ? one : '')),
    ],
    merged:
      at === 0 && head.length > 1
        ? [...merged, ...further.map((_, place) => ({ column: width + place, across: 1, down: head.length }))]
        : merged,
  }));
}

/** A line of words between the rows goes out as it stood, be it a day or a number; in a row of several cells days and numbers are such. */
function cellsBetween(cells: readonly string[]): OutCell[] {
  const isLine = cells.filter((cell) => cell.trim() !== '').length === 1;
  return cells.map((cell) => (isLine ? { value: cell } : outCell(cell)));
}

/** Rows that stand between the suggestions, where they stood. A sum of a list that has other rows by now would be wrong and is left out. */
function withRowsBetween(form: ReadListForm, rows: readonly OutRow[]): OutRow[] {
  const isWhole = rows.length === form.rows;
  const between = form.between.filter(({ kind }) => isWhole || kind !== 'total');
  const at = (after: number) => (after >= form.rows ? rows.length : after);
  const all: OutRow[] = [];
  for (let place = 0; place <= rows.length; place += 1) {
    for (const one of between) {
      if (at(one.after) === place) all.push({ kind: one.kind, cells: cellsBetween(one.cells) });
    }
    const row = rows[place];
    if (row) all.push(row);
  }
  return all;
}

/** What each suggestion has in the office's own columns of all lists. */
function officeCellsOf(suggestions: readonly SuggestionRecord[], { draft }: RowScene): OfficeCellsOf {
  const all = new Map(suggestions.map((one) => [one.id, officeCells(draft.records('mappings'), one)]));
  return ({ id }) => all.get(id) ?? [];
}

/** The cells of a suggestion in a list, those of the office's own columns with the newest word. */
function withNewestWords(
  list: ListRecord,
  mapping: Mapping,
  { suggestion, cells }: Pick<Member, 'suggestion' | 'cells'>,
  { draft, known }: { draft: LedgerDraft; known: readonly OfficeCell[] },
): Record<string, string> {
  const own = list.form.headings.filter((heading) => mapping[heading] === undefined && !isOurHeading(heading));
  const printed = own.flatMap((heading) => printedCell(draft, suggestion, list, { heading, known }) ?? []);
  return { ...cells, ...Object.fromEntries(printed.map(({ heading, cell }) => [heading, cell])) };
}

/** An office's list as it goes out: its titles, headings, rows and sums as they came; behind them the office's own columns of other lists, then ours. */
export function officeSheet(list: ListRecord, mapping: Mapping, members: readonly Member[], scene: RowScene): OutSheet {
  const { form } = list;
  const { language, now, draft } = scene;
  const dayForms = dayFormsOf(
    form,
    members.map(({ cells }) => cells),
  );
  const office = { headings: form.headings, mapping, dayForms };
  const suggestions = members.map(({ suggestion }) => suggestion);
  const officeOf = officeCellsOf(suggestions, scene);
  const carried = carriedColumns(scene, list, suggestions, officeOf);
  const told = {
    headings: [...form.headings, ...carried.headings],
    covered: covered(form.headings, mapping, members),
    over: { session: toldOver(list).session, channel: toldOver(list).channel },
  };
  const further: OutColumn[] = furtherColumns(suggestions, told, scene);
  const rows = members.map(({ suggestion, cells }): OutRow => {
    const read = rowOfCells(draft.records('mappings'), cells);
    const round = suggestion.rounds.at(-1) ?? null;
    return {
      kind: 'row',
      cells: [
        ...officeRow(
          suggestion,
          withNewestWords(list, mapping, { suggestion, cells }, { draft, known: officeOf(suggestion) }),
          read,
          office,
          scene,
        ),
        ...carried.cellsOf(suggestion),
        ...further.map(({ column }) => columnCell(column, suggestion, round, scene)),
        ...ownValues(suggestion, { language, today: now.today }).map((value) => ({ value })),
      ],
    };
  });
  const behind = [...carried.headings, ...further.map(({ heading }) => heading), ...ownColumns(language)];
  return {
    name: form.sheet ?? '',
    above: form.above,
    head: headWith(form, behind),
    headings: [...form.headings, ...behind],
    rows: withRowsBetween(form, rows),
  };
}
