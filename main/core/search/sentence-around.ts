/** Longest stretch before and after the first hit, in characters, when a sentence is longer than that. */
const reach = 60;

type Hit = { start: number; end: number };

/** The sentence of a text that holds the first hit, cut to a readable length, with the hits that fall into it. */
export function sentenceAround(text: string, hits: readonly Hit[]): { sentence: string; hits: Hit[] } {
  const first = hits[0] ?? { start: 0, end: 0 };
  const from = Math.max(startOfSentence(text, first.start), first.start - reach);
  const to = Math.min(endOfSentence(text, first.end), first.end + reach);
  const lead = from > 0 && !isStop(text.charAt(from - 1)) ? '…' : '';
  const tail = to < text.length && !isStop(text.charAt(to - 1)) ? '…' : '';
  const shift = lead.length - from;
  const inside = hits.filter((hit) => hit.start >= from && hit.end <= to);
  return {
    sentence: lead + text.slice(from, to) + tail,
    hits: inside.map((hit) => ({ start: hit.start + shift, end: hit.end + shift })),
  };
}

function isStop(character: string): boolean {
  return '。！？!?\n'.includes(character);
}

function startOfSentence(text: string, at: number): number {
  for (let index = at; index > 0; index -= 1) if (isStop(text.charAt(index - 1))) return index;
  return 0;
}

function endOfSentence(text: string, at: number): number {
  for (let index = at; index < text.length; index += 1) if (isStop(text.charAt(index))) return index + 1;
  return text.length;
}
