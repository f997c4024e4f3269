import type { Brief } from '../outline/brief.ts';

/** The paper's own running text with its place. Cells of tables and sentences with a source are left out: they hold quoted words. */
export function typedTexts(brief: Brief): { place: string; text: string }[] {
  const blocks = [...brief.blocks, ...brief.attachments.flatMap((one) => one.blocks)];
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [{ place: block.text, text: block.text }];
    if (block.type === 'paragraph')
      return [{ place: block.place, text: block.runs.map((run) => (run.sources ? '' : run.text)).join('') }];
    return [];
  });
}

/** Words around a place of a text, for a message. */
export function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 6), index + 8);
}
