import { toHalfWidth } from '#shared/text/half-width.ts';

/**
 * A text as it is searched: half-width digits and letters, small letters. Offsets stay those of the text given, so a
 * letter whose small form is longer (as in some foreign alphabets) is left as it is.
 */
export function searchForm(text: string): string {
  if (isInForm(text)) return text;
  const half = toHalfWidth(text);
  const small = half.toLowerCase();
  return small.length === half.length ? small : half;
}

/** The words of a query, each once; a paper must hold all of them. */
export function wordsOf(query: string): string[] {
  return [
    ...new Set(
      searchForm(query)
        .split(/\s+/)
        .filter((word) => word !== ''),
    ),
  ];
}

/**
 * True for a text that surely is its own search form, as nearly every title is: nothing in it but small letters, digits and signs of ASCII, and Chinese characters
 * and punctuation. Tens of thousands of titles are asked with every search.
 */
function isInForm(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isAscii = code < 0x80 && (code < 0x41 || code > 0x5a);
    const isChinese = (code > 0x3000 && code < 0xa000) || (code >= 0x2010 && code <= 0x2027);
    if (!isAscii && !isChinese && !isChineseMark(code)) return false;
  }
  return true;
}

/** The brackets, comma, colon and semicolon of Chinese text, which stay as they are. */
function isChineseMark(code: number): boolean {
  return code === 0xff08 || code === 0xff09 || code === 0xff0c || code === 0xff1a || code === 0xff1b;
}
