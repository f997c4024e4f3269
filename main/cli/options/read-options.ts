import { readDay } from '#shared/text/read-day.ts';
import { type Given, UsageError, ValueError } from '../command.ts';

const nothing: readonly string[] = ['none', '无'];

/** True for the word that takes a value away: `none` or 无. */
export function isNone(word: string): boolean {
  return nothing.includes(word);
}

/** The ISO day of a text; `option` names where it stood. Throws ValueError for what is no day. */
export function dayOf(option: string, text: string): string {
  const read = readDay(text);
  if (read === 'impossible') throw new ValueError('cli.no-such-day', { option, text });
  if (read === 'unreadable') throw new ValueError('cli.option-needs-day', { option, text });
  return read.day;
}

/** The ISO day of an option; undefined when it is not there. Throws ValueError. */
export function dayOption(given: Given, option: string): string | undefined {
  const text = given.option(option);
  return text === undefined ? undefined : dayOf(option, text);
}

/** A day, or null for `none`. */
export function dayOrNone(given: Given, option: string): string | null | undefined {
  const text = given.option(option);
  return text === undefined || !isNone(text) ? dayOption(given, option) : null;
}

/** A text, or null for `none`. */
export function textOrNone(given: Given, option: string): string | null | undefined {
  const text = given.option(option);
  return text !== undefined && isNone(text) ? null : text;
}

/** A text as it is to stand, empty for `none`; undefined when the option is not there. */
export function textToSet(given: Given, option: string): string | undefined {
  return textOrNone(given, option) ?? (given.option(option) === undefined ? undefined : '');
}

/** The values of an option that may stand several times; an empty list for the one word `none`; undefined when it is not there. */
export function textsOption(given: Given, option: string): string[] | undefined {
  const texts = given.all(option);
  if (texts.length === 0) return undefined;
  return texts.length === 1 && isNone(texts[0] ?? '') ? [] : texts;
}

/** Throws UsageError when the option is missing. */
export function neededText(given: Given, option: string): string {
  const text = given.option(option);
  if (text === undefined || text.trim() === '') throw new UsageError('cli.option-missing', { option });
  return text;
}

/** Throws UsageError when the option is missing, ValueError when it is no day. */
export function neededDay(given: Given, option: string): string {
  return dayOf(option, neededText(given, option));
}

/** A whole number from `least` to `most`. Throws ValueError. */
export function numberOf(option: string, text: string, most: number, least = 1): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new ValueError('cli.option-needs-number', { option, least, most });
  return value;
}

/** The number of an option, from 1; undefined when it is not there. Throws ValueError. */
export function numberOption(given: Given, option: string, most: number): number | undefined {
  const text = given.option(option);
  return text === undefined ? undefined : numberOf(option, text, most);
}

/** A number, or null for `none`. */
export function numberOrNone(given: Given, option: string, most: number): number | null | undefined {
  const text = given.option(option);
  return text !== undefined && isNone(text) ? null : numberOption(given, option, most);
}

/** `yes` or `no`, 是 or 否. */
export function yesNoOption(given: Given, option: string): boolean | undefined {
  const text = given.option(option);
  if (text === undefined) return undefined;
  if (['yes', '是'].includes(text)) return true;
  if (['no', '否'].includes(text)) return false;
  throw new ValueError('cli.option-one-of', { option, known: 'yes / no' });
}

/** Lines of a paper: `12-15`, or `12` for a single one. */
export function linesOf(option: string, text: string): { firstLine: number; lastLine: number } {
  const found = /^(\d{1,7})(?:[-–—~](\d{1,7}))?$/.exec(text);
  const firstLine = Number(found?.[1] ?? 0);
  const lastLine = Number(found?.[2] ?? firstLine);
  if (firstLine < 1 || lastLine < firstLine) throw new ValueError('cli.option-needs-lines', { option });
  return { firstLine, lastLine };
}

/** `NAME=VALUE` in two, at the first equals sign. */
export function pairOf(option: string, text: string): [string, string] {
  const at = text.search(/[=＝]/);
  if (at < 1) throw new ValueError('cli.option-needs-pair', { option });
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** An object without the fields that nobody stated. */
export function stated<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
