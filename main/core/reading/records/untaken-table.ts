import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { DrawnText } from '../drawn-text.ts';
import { isSpreadsheet, sheetsOfDrawn } from './suggestions/list-line.ts';
import { readLists } from './suggestions/read-lists.ts';

const kinds = [
  'opinions',
  'feedback',
  'motions',
  'suggestions',
  'handlings',
  'ratings',
  'projects',
  'targets',
  'decisions',
] as const;

type Records = Pick<Reading, (typeof kinds)[number]>;

/** So many headings are named. */
const mostNamed = 12;

function isEmpty(records: Records): boolean {
  return kinds.every((kind) => (records[kind] ?? []).length === 0);
}

/**
 * That a workbook or csv is kept as a paper and nothing of it was recorded, with the headings that were looked at; none for any other file and
 * for one of which something was. What its columns lack is told apart: titles of suggestions, or that it is a list of them at all.
 */
export function warnOfUntaken(records: Records, drawn: DrawnText | undefined): ReadWarning[] {
  if (drawn === undefined || !isSpreadsheet(drawn.mediaType) || !isEmpty(records)) return [];
  const tables = readLists(sheetsOfDrawn(drawn));
  const table = tables.find(({ kind }) => kind !== 'other') ?? tables[0];
  if (!table) return [{ line: 1, code: 'table-not-found', message: 'no table was found; nothing was recorded' }];
  const headings = table.form.headings.slice(0, mostNamed).join('、');
  const code = table.kind === 'other' ? 'table-not-taken' : 'titles-not-taken';
  const line = table.rows[0]?.line ?? 1;
  return [{ line, code, message: 'nothing of this table was recorded', details: { headings } }];
}
