/** What stands at 0x80 to 0x9f; a blank is a place that has no character. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Text of one byte a character as Windows writes it for western languages, Word among it for all text without other letters. By an own
 * table: the decoder of the platform gives control characters for quotation marks and dashes where it takes the name for Latin-1. One
 * UTF-16 unit for each byte; a byte without a character gives the unit of its number, a control character that no text draws.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    const known = byte >= 0x80 && byte <= 0x9f ? (upper[byte - 0x80] ?? ' ') : ' ';
    text += known === ' ' ? String.fromCharCode(byte) : known;
  }
  return text;
}
