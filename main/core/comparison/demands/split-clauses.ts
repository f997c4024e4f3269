/** A stretch of a text; offsets count UTF-16 units. */
export type Clause = { text: string; start: number; end: number };

const openers = '“‘（(《〈「【';
const closers = '”’）)》〉」】';

function split(text: string, from: number, to: number, marks: string): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let start = from;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '')
      clauses.push({ text: raw.trim(), start: start + lead, end: start + lead + raw.trim().length });
  };
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at);
    if (openers.includes(character)) depth += 1;
    else if (closers.includes(character)) depth = Math.max(0, depth - 1);
    // A bracket that is never closed must not swallow the rest: a full stop ends it.
    if (character === '。' || character === '\n') depth = 0;
    if (depth > 0 || !marks.includes(character)) continue;
    add(at);
    start = at + 1;
  }
  add(to);
  return clauses;
}

/** Sentences of a text (between 。；！？ and line ends), marks left out; nothing is cut inside quotation marks or brackets. */
export function splitSentences(text: string): Clause[] {
  return split(text, 0, text.length, '。；;！!？?\n');
}

/** Clauses of one sentence of `text` (between commas), marks left out. */
export function splitAtCommas(text: string, sentence: Clause): Clause[] {
  return split(text, sentence.start, sentence.end, '，,：:');
}
