/**
 * Width of text in characters (em): Chinese characters and full-width marks 1, Latin letters and figures ½.
 * Close enough to plan lines with; the real break is the word processor's.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isNarrow(character) ? 0.5 : 1;
  return width;
}

/** Lines that `text` takes at `perLine` characters a line; 1 for an empty text. */
export function lineCount(text: string, perLine: number): number {
  const whole = Math.max(1, perLine);
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(textWidth(part) / whole)), 0);
}

function isNarrow(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x2000 || (code >= 0xff61 && code <= 0xff9f);
}
