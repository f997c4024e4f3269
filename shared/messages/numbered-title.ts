import { type Told, told } from './catalogue.ts';

/** A suggestion in a sentence: 第12号建议“…”, 闭会第1号建议“…”, 建议“…” where it has no number. */
export function toldSuggestion({ number, title }: { number: string | null; title: string }): Told {
  if (number === null) return told('preview.suggestion-unnumbered', { title });
  return told('preview.suggestion', { number: toldNumber(number), title });
}

/** A number as a sentence says it: 12 → 第12号, 闭会-1 → 闭会第1号. */
export function toldNumber(number: string): Told {
  const between = /^闭会?[-－—]?(\d.*)$/.exec(number)?.[1];
  if (between !== undefined) return told('list.number-between', { number: between });
  return told(/^[\u4e00-\u9fff]/.test(number) ? 'list.number-worded' : 'list.number', { number });
}
