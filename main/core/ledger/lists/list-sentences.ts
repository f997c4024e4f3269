import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import type { LeftOutRow } from '../../reading/records/suggestions/list-rows.ts';
import type { RowWarning } from './listed-row.ts';

const leftOutKeys = {
  total: 'list.total-row',
  note: 'list.note-row',
  part: 'list.part-row',
  'no-title': 'list.row-without-title',
  doubled: 'list.doubled',
  joined: 'list.row-joined',
  answered: 'list.row-answered',
} as const satisfies Record<LeftOutRow['why'], string>;

/** Why a row is no suggestion, in words. */
export function leftOutSentence(
  language: Language,
  { why, line, first, text = '' }: Pick<LeftOutRow, 'why' | 'line' | 'first'> & { text?: string },
): string {
  return message(language, leftOutKeys[why], { row: line, first, text });
}

/** What is to be said of a row, in words. */
export function warningSentence(language: Language, row: number, warning: RowWarning): string {
  const { code, ...details } = warning;
  if (warning.code === 'rating-alone')
    return message(language, 'list.rating-alone', { row, rating: message(language, `rating.${warning.rating}`) });
  return message(language, `list.${code}`, { row, ...details });
}
