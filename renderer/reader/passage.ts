/** Words of a paper that a person chose, with their lines in the source. */
export type Passage = { document: string; source: string; firstLine: number; lastLine: number; quote: string };

const titleLength = 40;

/** A title to start from: the first sentence of the passage, cut short. */
export function titleOf(passage: Passage): string {
  const sentence = passage.quote.trim().split(/[。；;\n]/)[0] ?? '';
  return sentence.length > titleLength ? `${sentence.slice(0, titleLength)}…` : sentence;
}
