import type { HandOverSaid } from '#shared/domain/readings/read-suggestion.ts';
import { type Told, told } from '#shared/messages/catalogue.ts';
import type { LeftOutRow } from '../../reading/records/suggestions/listed-row.ts';
import type { RowWarning } from './listed-row.ts';

type YearTold = { heading: string; year: number; line: number };

const leftOutKeys = {
  total: 'list.total-row',
  note: 'list.note-row',
  part: 'list.part-row',
  'no-title': 'list.row-without-title',
  doubled: 'list.doubled',
  joined: 'list.row-joined',
  answered: 'list.row-answered',
  again: 'list.row-again',
  'again-unsure': 'list.row-again-unsure',
  'several-numbers': 'list.row-of-several',
  'no-number': 'list.row-without-number',
  'not-rated': 'list.row-not-rated',
  'said-unrated': 'list.row-said-unrated',
} as const satisfies Record<LeftOutRow['why'], string>;

/** Why a row is no suggestion, as data. */
export function leftOutSentence({
  why,
  line,
  first,
  text = '',
}: Pick<LeftOutRow, 'why' | 'line' | 'first'> & { text?: string }): Told {
  return told(leftOutKeys[why], { row: line, first, text });
}

/** What the text beside a list says of the hand-over of so many of its rows, as data. */
export function handOverSentence({ line: row, quote, on, dated }: HandOverSaid, count: number): Told {
  if (on === null && dated !== undefined) return told('list.hand-over-dated', { row, quote, count, on: dated });
  return on === null
    ? told('list.hand-over-unsure', { row, quote, count })
    : told('list.hand-over-said', { row, quote, count, on });
}

/** The year that so many days of a column have from the title or the date of their list, as data. */
export function yearSentence({ heading, year, line: row }: YearTold, count: number): Told {
  return told('list.year-told', { row, heading, count, year });
}

/** What is to be said of a row, as data. */
export function warningSentence(row: number, warning: RowWarning): Told {
  const { code, ...details } = warning;
  if (warning.code === 'rating-alone')
    return told('list.rating-alone', { row, rating: told(`rating.${warning.rating}`) });
  return told(`list.${code}`, { row, ...details });
}
