import type { Block, Run, SourceNote } from './brief.ts';

/** A paragraph of one sentence or more, with the sources of the whole. */
export function paragraph(text: string, place: string, sources: readonly SourceNote[] = []): Block {
  return { type: 'paragraph', runs: [run(text, sources)], place };
}

export function run(text: string, sources: readonly SourceNote[] = []): Run {
  return sources.length === 0 ? { text } : { text, sources: [...sources] };
}

export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { type: 'heading', level, text };
}

/** Paragraphs numbered 1. 2. 3., each with its sources. */
export function numbered(runs: readonly Run[], place: string): Block[] {
  return runs.map((one, index) => ({ type: 'paragraph', runs: [{ ...one, text: `${index + 1}.${one.text}` }], place }));
}
