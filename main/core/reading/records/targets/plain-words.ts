import { blank, stopBehind } from './plain-words.rules.ts';

/** A name, a heading or a cell without its spaces. */
export function plainWords(text: string): string {
  return blank.form.replaceAll(text);
}

/** The words of a clause without spaces and without the full stop behind them. */
export function plainClause(clause: string): string {
  return stopBehind.form.replace(plainWords(clause));
}

/** The words of a line that spaces part. */
export function wordsOf(line: string): string[] {
  return line.trim().split(blank.form.regex);
}
