import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { type ColumnValue, columnOf } from '#shared/domain/suggestion-columns.ts';
import { type Telling, told } from '#shared/messages/catalogue.ts';
import { toldColumn } from '#shared/messages/column-text.ts';
import { saysNothing } from '../../reading/records/suggestions/read-cell.ts';
import type { ListedField } from './listed-field.ts';
import type { ListedRow, RowWarning } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';

export const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** What a value of a field says, for people. */
export function toldField(field: ListedField, value: ColumnValue, { nameOf }: RowScene): Telling {
  return toldColumn(columnOf(field.name)?.kind ?? 'text', value, nameOf);
}

/** The column of the row that says something (`about`) of a field, else the first that tells it; the field's own name where the row has none. */
export function cellOf(field: ListedField, row: ListedRow, about?: string): { heading: string; cell: string } {
  const cells = Object.entries(row.cells).filter(([heading]) =>
    field.columns.includes(row.mapping[heading] ?? 'round'),
  );
  const isAbout =
    about === undefined ? undefined : cells.find(([, text]) => withoutSpace(text).includes(withoutSpace(about)));
  const [heading = '', cell = ''] = isAbout ?? cells.find(([, text]) => !saysNothing(text)) ?? cells[0] ?? [];
  return { heading, cell };
}

/** The value that a row says, and the cell that says something which cannot be. */
export function saidBy(field: ListedField, row: ListedRow, suggestion: SuggestionRecord, scene: RowScene) {
  const said = field.said(row, suggestion, scene);
  if (!said) return { value: null, warnings: [] };
  if (!('problem' in said)) return { value: said.value, warnings: [] };
  const found = cellOf(field, row, said.about?.split('、')[0]);
  const heading = found.heading || told(`list-field.${field.name}`);
  const warning: RowWarning = { code: `cell.${said.problem}`, heading, cell: said.about ?? found.cell };
  return { value: said.value ?? null, warnings: [warning] };
}

export function problemsOf({ problems = [] }: ListedRow): RowWarning[] {
  return problems.map(({ code, heading, cell }) => ({ code: `cell.${code}`, heading, cell }));
}
