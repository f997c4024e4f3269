import { ratingsOfCodes } from '../domain/former-ratings.ts';
import type { FormerRating, Rating } from '../domain/motion-record.ts';
import type { ColumnKind, ColumnValue } from '../domain/suggestion-columns.ts';
import { type Telling, tell, told, toldTogether } from './catalogue.ts';
import type { Language } from './define-messages.ts';

export type ColumnWords = { language: Language; nameOf: (organ: string, on?: string) => string };

const listMark = '、';

function organDays(days: Readonly<Record<string, string>>, nameOf: ColumnWords['nameOf']): string {
  return Object.entries(days)
    .map(([organ, on]) => `${nameOf(organ, on)} ${on}`)
    .sort()
    .join('；');
}

function isChannel(text: string): text is 'in-session' | 'between-sessions' {
  return text === 'in-session' || text === 'between-sessions';
}

function listText(kind: ColumnKind, values: readonly string[], nameOf: ColumnWords['nameOf']): string {
  return (kind === 'organs' ? values.map((organ) => nameOf(organ)) : values).join(listMark);
}

function toldRating(rating: Rating | null): Telling {
  return rating === null ? '—' : told(`rating.${rating}`);
}

/** A rating of a handling with its day: 2026-06-18 基本满意（态度：满意）. */
export function toldFormerRating({ ratedOn, result, attitude }: FormerRating): Telling {
  const words = { on: ratedOn ?? '—', result: toldRating(result) };
  return attitude === null
    ? told('list.former-rating', words)
    : told('list.former-rating-attitude', { ...words, attitude: toldRating(attitude) });
}

function toldRatings(codes: readonly string[]): Telling {
  const each = ratingsOfCodes(codes).map(toldFormerRating);
  return each.length === 0 ? '' : toldTogether(each, 'list.rating-mark');
}

function toldWord(kind: ColumnKind, text: string): Telling {
  if (kind === 'rating') return told(`rating.${text as Rating}`);
  return kind === 'channel' && isChannel(text) ? told(`channel.${text}`) : text;
}

/** What a value of a list says; empty for what is not known. Days stay ISO: how a day is printed is the list's own affair. */
export function toldColumn(kind: ColumnKind, value: ColumnValue, nameOf: ColumnWords['nameOf']): Telling {
  if (value === null) return '';
  if (typeof value === 'boolean') {
    if (kind === 'mark' && !value) return '';
    return told(value ? 'list.yes' : 'list.no');
  }
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return toldWord(kind, value);
  if (Array.isArray(value) && kind === 'ratings') return toldRatings(value);
  if (Array.isArray(value)) return listText(kind, value, nameOf);
  return organDays(value as Readonly<Record<string, string>>, nameOf);
}

/** The value of a column as a list in one language writes it. */
export function columnText(kind: ColumnKind, value: ColumnValue, { language, nameOf }: ColumnWords): string {
  return tell(language, toldColumn(kind, value, nameOf));
}
