/** A line of a script as words; `words` is empty for a blank line or a comment. */
export type SplitLine = { words: string[] } | { error: 'quote-open' };

/** What a backslash takes its meaning from; before anything else it stands for itself, as in C:\papers. */
const special = /[\s"'\\#]/;

/**
 * Cuts a line into words as a shell does: words stand between blanks; '…' keeps everything as it is; "…" keeps blanks, and \" in it is a
 * quotation mark; a backslash before a blank, a quotation mark, # or another backslash takes its meaning away. # begins a comment where a
 * word could begin, so that `id#2` stays one word. No variables, no patterns.
 */
export function splitLine(line: string): SplitLine {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    const next = line.charAt(at + 1);
    if (quote === null && word === null && letter === '#') break;
    if (quote === null && /\s/.test(letter)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (letter === quote) quote = null;
    else if (quote === null && (letter === '"' || letter === "'")) {
      quote = letter;
      word ??= '';
    } else if (letter === '\\' && isEscape(next, quote)) {
      word = (word ?? '') + next;
      at += 1;
    } else word = (word ?? '') + letter;
  }
  if (quote !== null) return { error: 'quote-open' };
  return { words: word === null ? words : [...words, word] };
}

function isEscape(next: string, quote: string | null): boolean {
  if (quote === "'") return false;
  return quote === '"' ? next === '"' || next === '\\' : next !== '' && special.test(next);
}
