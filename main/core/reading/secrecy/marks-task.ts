import type { SecrecyMark } from '#shared/domain/secrecy-mark.ts';
import { drawText } from '../formats/draw-text.ts';
import type { ReadingPool } from '../worker/reading-pool.ts';
import { runUntrusted } from '../worker/run-untrusted.ts';
import { findSecrecyMarks } from './find-secrecy-marks.ts';

/** What a reading process is told to find the marks of secrecy that a file bears. */
export type MarksTask = { kind: 'find-marks'; name: string; bytes: Uint8Array };

/** In that process. Errors: as `drawText`. */
export async function doMarksTask({ name, bytes }: Omit<MarksTask, 'kind'>): Promise<SecrecyMark[]> {
  return findSecrecyMarks(await drawText(bytes, name), name);
}

/** The marks of secrecy of a file, found in a process of its own. Errors: as `drawText` and `runUntrusted`. */
export function marksInWorker(
  file: Omit<MarksTask, 'kind'>,
  readingWorker: ReadingPool | null,
): Promise<SecrecyMark[]> {
  const task: MarksTask = { kind: 'find-marks', ...file };
  return runUntrusted({ readingWorker, name: file.name, task, here: () => doMarksTask(file) });
}
