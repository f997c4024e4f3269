import type { ListRecord } from '#shared/domain/list-record.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import type { ListedRow, RowWarning } from './listed-row.ts';

/** The rows that one import has taken so far: rows that come twice, and new numbers that do. */
export class RowLines {
  /** Lines of this import by the suggestion they went to. */
  readonly #lines = new Map<string, { list: string | null; line: number }>();
  /** Lines of new rows by list, session and number. */
  readonly #numbers = new Map<string, number>();

  keep(suggestion: string, list: ListRecord | null, { line }: ListedRow): void {
    this.#lines.set(suggestion, { list: list?.id ?? null, line });
  }

  /** True for a suggestion that a row of this import went to, of whatever list. */
  has(suggestion: string): boolean {
    return this.#lines.has(suggestion);
  }

  /** Line of the row of this import and list that a suggestion stands in already. */
  of(suggestion: string, list: ListRecord | null): number | null {
    const taken = this.#lines.get(suggestion);
    return taken && taken.list === (list?.id ?? null) ? taken.line : null;
  }

  /** Two new rows of a list under one number: nothing says that they are one, and a clerk should look. */
  numberTwice({ row, list }: { row: ListedRow; list: ListRecord | null }): RowWarning[] {
    const number = row.isSerial || row.isOurs ? null : numberKey(row.number, row.channel ?? null);
    if (!number) return [];
    const key = [list?.id ?? '', row.session ?? '', number].join('\u0001');
    const first = this.#numbers.get(key);
    if (first === undefined) this.#numbers.set(key, row.line);
    return first === undefined ? [] : [{ code: 'number-twice', number: row.number ?? '', first }];
  }
}
