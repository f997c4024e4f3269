import type { Rating } from '../domain/motion-record.ts';
import type { ColumnKind, ColumnValue } from '../domain/suggestion-columns.ts';
import { message } from './catalogue.ts';
import type { Language } from './define-messages.ts';

export type ColumnWords = { language: Language; nameOf: (organ: string) => string };

const listMark = '、';

function organDays(days: Readonly<Record<string, string>>, nameOf: ColumnWords['nameOf']): string {
  return Object.entries(days)
    .map(([organ, on]) => `${nameOf(organ)} ${on}`)
    .sort()
    .join('；');
}

function isChannel(text: string): text is 'in-session' | 'between-sessions' {
  return text === 'in-session' || text === 'between-sessions';
}

function listText(kind: ColumnKind, values: readonly string[], { nameOf }: ColumnWords): string {
  return (kind === 'organs' ? values.map(nameOf) : values).join(listMark);
}

function wordText(kind: ColumnKind, text: string, language: Language): string {
  if (kind === 'rating') return message(language, `rating.${text as Rating}`);
  return kind === 'channel' && isChannel(text) ? message(language, `channel.${text}`) : text;
}

/** The words of a value in a list; empty for what is not known. Days stay ISO: how a day is printed is the list's own affair. */
export function columnText(kind: ColumnKind, value: ColumnValue, words: ColumnWords): string {
  const { language } = words;
  if (value === null) return '';
  if (typeof value === 'boolean') {
    if (kind === 'mark' && !value) return '';
    return message(language, value ? 'list.yes' : 'list.no');
  }
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return wordText(kind, value, language);
  if (Array.isArray(value)) return listText(kind, value, words);
  return organDays(value as Readonly<Record<string, string>>, words.nameOf);
}
