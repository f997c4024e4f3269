import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { ReadListForm } from '#shared/domain/readings/read-list-form.ts';
import { columnOf } from '#shared/domain/suggestion-columns.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { deputiesInWords } from '#shared/text/deputies-in-words.ts';
import { readDay, saysNothing } from '../../reading/records/suggestions/read-cell.ts';
import { unstackedCells } from '../../reading/records/suggestions/stacked-answers.ts';
import { dayFormOf, isoForm } from './day-form.ts';
import { fieldText } from './field-text.ts';
import { followUpCells } from './follow-up-cells.ts';
import { rowOfCells } from './list-place.ts';
import type { ListedField } from './listed-field.ts';
import { listedFields } from './listed-fields.ts';
import type { ListedRow } from './listed-row.ts';
import { dayCell, type OutCell, outCell } from './out-list.ts';
import { ownAnswerCells, tellsOwnAnswers } from './own-answer-cells.ts';
import type { RowScene } from './row-scene.ts';
import { isBlankValue, isEnteredField, isSameValue, standingValue } from './standing-value.ts';

/** An office's list as it goes out: its columns, what they mean, and how each writes days. */
export type OfficeColumns = {
  headings: readonly string[];
  mapping: Readonly<Record<string, SuggestionField>>;
  dayForms: Readonly<Record<string, string>>;
};

/** How each column writes its days: as the workbook showed them, else as its first cell with a day prints it. */
export function dayFormsOf(
  form: ReadListForm,
  rows: readonly Readonly<Record<string, string>>[],
): Record<string, string> {
  const forms: Record<string, string> = { ...form.dayForms };
  for (const heading of form.headings) {
    if (forms[heading] !== undefined) continue;
    const printed = rows.map((cells) => dayFormOf(cells[heading] ?? '')).find((found) => found !== null);
    if (printed) forms[heading] = printed;
  }
  return forms;
}

/** True for a cell that says something which is no day, while the record's own day was only counted by a rule: the office's words stand. */
function isWordsForRule(field: ListedField, suggestion: SuggestionRecord, row: ListedRow | null): boolean {
  if (field.name !== 'due' || suggestion.rounds.at(-1)?.due?.because.by !== 'rule') return false;
  return Object.entries(row?.cells ?? {}).some(
    ([heading, cell]) => row?.mapping[heading] === 'due' && !saysNothing(cell) && !('value' in readDay(cell)),
  );
}

/** True where the record no longer says what the office's cell says, so that the cell must say what the record does. */
function isOtherwise(
  field: ListedField,
  suggestion: SuggestionRecord,
  row: ListedRow | null,
  scene: RowScene,
): boolean {
  const standing = standingValue(field, suggestion);
  const said = row && field.said(row, suggestion, scene);
  const value = said && 'value' in said ? said.value : null;
  if (value === null ? isBlankValue(standing) : isSameValue(field, value, standing, scene)) return false;
  if (value === null && isWordsForRule(field, suggestion, row)) return false;
  // A cell that nobody read yet (an older version did not know its column) is not emptied.
  return !isBlankValue(standing) || isEnteredField(field, suggestion);
}

/** Words of a field shared out over the columns that the list has for it. */
function shareOut(
  field: ListedField,
  suggestion: SuggestionRecord,
  columns: ReadonlySet<SuggestionField>,
  scene: RowScene,
) {
  const text = fieldText(field, standingValue(field, suggestion), scene);
  if (field.name === 'proposers' && columns.has('cosigners')) {
    const [first = '', ...others] = deputiesInWords(suggestion);
    return { proposers: first, cosigners: others.join('、') };
  }
  if (field.name === 'number') return columns.has('number') ? { number: text } : {};
  if (field.name === 'lead' || field.name === 'support') {
    if (columns.has(field.name)) return { [field.name]: text };
    return { organs: organsCell(suggestion, columns, scene) };
  }
  return { [field.name]: text };
}

/** Lead and support in one cell, as lists with a column of 承办单位 have them. */
function organsCell(
  { lead, support }: SuggestionRecord,
  columns: ReadonlySet<SuggestionField>,
  { nameOf }: RowScene,
): string {
  const names = (ids: readonly string[]) => ids.map(nameOf).join('、');
  if (columns.has('support') || support.length === 0) return names(lead);
  return `主办：${names(lead)} 会办：${names(support)}`;
}

/** Fields that the answers of single organs tell together. */
const ofAnswer: readonly SuggestionField[] = ['answeredOn', 'answerNumber', 'answerClass'];

/** The cells of some fields as the record says them, by column; the first column of a field says it, further ones are empty. */
function cellsOf(
  fields: readonly ListedField[],
  suggestion: SuggestionRecord,
  list: OfficeColumns,
  scene: RowScene,
): [heading: string, text: string][] {
  const columns = new Set(Object.values(list.mapping));
  return fields
    .flatMap((field) => Object.entries(shareOut(field, suggestion, columns, scene)))
    .flatMap(([name, text]) => {
      const headings = list.headings.filter((heading) => list.mapping[heading] === name);
      return headings.map((heading, at): [string, string] => [heading, at === 0 ? String(text) : '']);
    });
}

/** True for a cell that says something only beside the cells that the record changed (协办 of an organ that led until then): it would come back as news. */
function isNews(field: ListedField, suggestion: SuggestionRecord, rows: RowsOut, scene: RowScene): boolean {
  const valueIn = (row: ListedRow | null) => {
    const said = row && field.said(row, suggestion, scene);
    return said && 'value' in said ? said.value : null;
  };
  return valueIn(rows.came) === null && valueIn(rows.goes) !== null && isBlankValue(standingValue(field, suggestion));
}

/** A row as it came, and as it goes out with what the record changes in it. */
type RowsOut = { came: ListedRow; goes: ListedRow | null };

/** The cells that the record changes, by column. */
function changedCells(
  suggestion: SuggestionRecord,
  row: ListedRow | null,
  list: OfficeColumns,
  scene: RowScene,
): Map<string, string> {
  const columns = new Set(Object.values(list.mapping));
  const fields = listedFields.filter(
    (field) =>
      field.name !== 'followUps' &&
      !(tellsOwnAnswers(row) && ofAnswer.includes(field.name)) &&
      field.columns.some((one) => columns.has(one)),
  );
  const told = fields.filter((field) => isOtherwise(field, suggestion, row, scene));
  const changed = new Map(cellsOf(told, suggestion, list, scene));
  if (row && changed.size > 0) {
    const goes = rowOfCells(scene.draft.records('mappings'), { ...row.cells, ...Object.fromEntries(changed) });
    const further = fields.filter(
      (field) =>
        !told.includes(field) &&
        (isOtherwise(field, suggestion, goes, scene) || isNews(field, suggestion, { came: row, goes }, scene)),
    );
    for (const [heading, text] of cellsOf(further, suggestion, list, scene)) changed.set(heading, text);
  }
  for (const [heading, text] of ownAnswerCells(suggestion, row, list.mapping, scene)) changed.set(heading, text);
  for (const [heading, text] of followUpCells(suggestion, row, list, scene)) changed.set(heading, text);
  return changed;
}

/**
 * A suggestion in the columns of the office's list: each cell as it came in, unless the record says otherwise by now. `row`: the cells as
 * they are read today.
 */
export function officeRow(
  suggestion: SuggestionRecord,
  cells: Readonly<Record<string, string>>,
  row: ListedRow | null,
  list: OfficeColumns,
  scene: RowScene,
): OutCell[] {
  const changed = changedCells(suggestion, row, list, scene);
  // Later answers of a row that was split stand in our own column: the office's cell tells the first.
  const { cells: first } = unstackedCells(cells, list.mapping);
  return list.headings.map((heading) => {
    const text = changed.get(heading);
    const form = list.dayForms[heading];
    if (text === undefined) return outCell(first[heading] ?? '', form ?? null);
    const field = list.mapping[heading];
    const isDay = field !== undefined && isDayField(field) && /^\d{4}-\d{2}-\d{2}$/.test(text);
    return isDay ? dayCell(text, form ?? isoForm) : outCell(text, form ?? null);
  });
}

function isDayField(field: SuggestionField): boolean {
  return field === 'followUpOn' || columnOf(field)?.kind === 'day';
}

/** Fields that the columns of a list tell, by themselves or together. */
export function coveredFields(mapping: Readonly<Record<string, SuggestionField>>): Set<SuggestionField> {
  const columns = new Set(Object.values(mapping));
  const covered = listedFields.filter(({ name, columns: of }) =>
    // 序号 alone is no number, and columns of single answers may be fewer than the answers.
    name === 'number' || name === 'followUps' ? columns.has(name) : of.some((one) => columns.has(one)),
  );
  return new Set(covered.map(({ name }) => name));
}
