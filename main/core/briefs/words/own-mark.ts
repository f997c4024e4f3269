import { readOrdinalMark } from '#core/language/ordinal-mark.ts';

const ownMark = /^(?:第?[一二三四五六七八九十]{1,3}(?:是|要|、|，)|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、])/u;

/** Text with its number before it, unless the words bring a mark of their own (一是、二要、（三）). */
export function withNumber(number: number, text: string): string {
  return ownMark.test(text) ? text : `${number}.${text}`;
}

/** The text without the mark that it has of its own: 二、加强治理 → 加强治理. */
export function withoutMark(text: string): string {
  return text.slice(readOrdinalMark(text)?.length ?? 0);
}
