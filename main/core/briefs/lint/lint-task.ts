import type { ReadingPlace } from '#core/context-parts.ts';
import { drawText } from '../../reading/formats/draw-text.ts';
import { readLimits } from '../../reading/formats/limits.ts';
import { recogniseFormat } from '../../reading/formats/recognise-format.ts';
import { runUntrusted } from '../../reading/worker/run-untrusted.ts';
import type { LintFacts } from './facts.ts';
import { lintPapers, type PaperFault } from './lint-paper.ts';
import { makePapers } from './paper/make-paper.rules.ts';
import { readDocxBlocks } from './paper/read-docx-blocks.ts';
import { readTextBlocks } from './paper/read-text-blocks.ts';

/** What a reading process is told for the check of a file. */
export type LintTask = { kind: 'lint-file'; name: string; bytes: Uint8Array; facts: LintFacts };

/** In that process: reads a Word file with how it is set, any other that can be read by its lines, and checks it. Errors: as `drawText`. */
export async function doLintTask({ name, bytes, facts }: Omit<LintTask, 'kind'>): Promise<PaperFault[]> {
  // Size, emptiness and format are refused there, in the words of every other command.
  const drawn = await drawText(bytes, name);
  const format = recogniseFormat(bytes, name, readLimits);
  const isWord = format.is === 'readable' && format.format === 'docx';
  const raw = isWord ? readDocxBlocks(bytes, name) : readTextBlocks(drawn.lines.map(({ text }) => text));
  return lintPapers(makePapers(raw), facts);
}

type LintFile = { name: string; bytes: Uint8Array; facts: LintFacts } & ReadingPlace;

/** Checks a file in a process of its own. Errors: as `doLintTask` and `runUntrusted`. */
export function lintInWorker({ name, bytes, facts, readingWorker }: LintFile): Promise<PaperFault[]> {
  return runUntrusted<LintTask, PaperFault[]>({
    readingWorker,
    name,
    task: { kind: 'lint-file', name, bytes, facts },
    here: () => doLintTask({ name, bytes, facts }),
  });
}
