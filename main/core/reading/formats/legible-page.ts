/** So many signs are needed to judge a page by. */
const least = 40;

/** More than this part of a page in signs that are no text at all makes it illegible. */
const mostStrange = 0.2;

/** Fewer letters and digits than this among its signs, and it is no text of any language. */
const fewestLetters = 0.4;

/** More than this part in scripts that no paper mixes, of so many kinds, is the numbers of glyphs taken for characters. */
const mostMixed = 0.25;
const leastScripts = 4;

/** What fonts that do not say which letters they draw come out as, counted in pieces of text. */
type Signs = { all: number; strange: number; letters: number; mixed: Map<number, number> };

/**
 * Whether what a page draws can be words: fonts without a map of their characters come out as private signs, as punctuation, or as a mixture of
 * the scripts of the world.
 */
export function isLegible(texts: readonly string[]): boolean {
  const signs: Signs = { all: 0, strange: 0, letters: 0, mixed: new Map() };
  for (const text of texts) for (const char of text) count(signs, char.codePointAt(0) ?? 0, char);
  if (signs.all < least) return true;
  if (signs.strange > signs.all * mostStrange || signs.letters < signs.all * fewestLetters) return false;
  const mixed = [...signs.mixed.values()].reduce((sum, one) => sum + one, 0);
  return mixed <= signs.all * mostMixed || signs.mixed.size < leastScripts;
}

function count(signs: Signs, code: number, char: string): void {
  // Leaders of a table of contents and lines to write on are no letters, and no fault.
  if (char.trim() === '' || leaders.includes(char)) return;
  signs.all += 1;
  if (isStrange(code)) signs.strange += 1;
  else if (isLetterOrDigit(code, char)) signs.letters += 1;
  const script = rareScript(code);
  if (script !== null) signs.mixed.set(script, (signs.mixed.get(script) ?? 0) + 1);
}

const leaders = '.…·_-—–=•*|';

/** Control characters, private places, and the sign for what is none. */
function isStrange(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xfff0;
}

function isLetterOrDigit(code: number, char: string): boolean {
  if (code < 0x80) return (char >= '0' && char <= '9') || char.toLowerCase() !== char.toUpperCase();
  return (
    char.toLowerCase() !== char.toUpperCase() || (code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xe000)
  );
}

/** The kind of a script beside Latin and Chinese, by blocks of 128; null for what papers have. */
function rareScript(code: number): number | null {
  const isUsual = code < 0x250 || (code >= 0x2000 && code < 0x3400) || (code >= 0x4e00 && code <= 0x9fff);
  const isWide = code >= 0xfe30 && code < 0x10000;
  return isUsual || isWide || isStrange(code) || code >= 0x20000 ? null : code >> 7;
}
