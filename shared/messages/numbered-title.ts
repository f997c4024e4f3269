import { type Told, told } from './catalogue.ts';
import { numberBetweenSessions, wordedNumber } from './numbered-title.rules.ts';

/** A suggestion in a sentence: 第12号建议“…”, 闭会第1号建议“…”, 建议“…” where it has no number. */
export function toldSuggestion({ number, title }: { number: string | null; title: string }): Told {
  if (number === null) return told('preview.suggestion-unnumbered', { title });
  return told('preview.suggestion', { number: toldNumber(number), title });
}

/** A number as a sentence says it: 12 → 第12号, 闭会-1 → 闭会第1号. */
export function toldNumber(number: string): Told {
  const between = numberBetweenSessions.form.exec(number)?.groups?.number;
  if (between !== undefined) return told('list.number-between', { number: between });
  return told(wordedNumber.form.test(number) ? 'list.number-worded' : 'list.number', { number });
}
