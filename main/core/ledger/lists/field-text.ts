import { type ColumnValue, columnOf } from '#shared/domain/suggestion-columns.ts';
import { columnText } from '#shared/messages/column-text.ts';
import type { ListedField } from './listed-field.ts';
import type { RowScene } from './row-scene.ts';

/** The words of a value of a field, as a list prints it. */
export function fieldText(field: ListedField, value: ColumnValue, { language, nameOf }: RowScene): string {
  return columnText(columnOf(field.name)?.kind ?? 'text', value, { language, nameOf });
}
