/** The words around a page number. */
const ofPages = ['page', 'of', '第', '共', '页'];

/** Whether a text has two letters beside each other (a Chinese character is one): words, and not the number of a page or a rule alone. */
export function hasWords(text: string): boolean {
  let before = false;
  for (const char of ofPages.reduce((rest, word) => rest.replaceAll(word, ' '), text.toLowerCase())) {
    const is = isLetter(char);
    if (is && before) return true;
    before = is;
  }
  return false;
}

/** A letter by its having capitals, or a character of scripts that have none. */
function isLetter(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return char.toLowerCase() !== char.toUpperCase() || (code >= 0x5d0 && code < 0x2000) || isEastern(code);
}

function isEastern(code: number): boolean {
  return (code >= 0x2e80 && code < 0xfe10 && (code < 0x3000 || code > 0x303f)) || code >= 0x20000;
}
