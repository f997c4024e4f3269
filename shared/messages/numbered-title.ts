import type { MessageDetails, MessageKey } from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** A suggestion in a sentence: 第12号建议“…”, 闭会第1号建议“…”, 建议“…” where it has no number. */
export function numberedTitle({ number, title }: { number: string | null; title: string }, say: Say): string {
  if (number === null) return say('preview.suggestion-unnumbered', { title });
  return say('preview.suggestion', { number: numberWords(number, say), title });
}

/** A number as a sentence says it: 12 → 第12号, 闭会-1 → 闭会第1号. */
export function numberWords(number: string, say: Say): string {
  const between = /^闭会?[-－—]?(\d.*)$/.exec(number)?.[1];
  if (between !== undefined) return say('list.number-between', { number: between });
  return say(/^[\u4e00-\u9fff]/.test(number) ? 'list.number-worded' : 'list.number', { number });
}
