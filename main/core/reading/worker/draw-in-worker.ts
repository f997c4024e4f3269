import type { DrawnText } from '../drawn-text.ts';
import { drawText } from '../formats/draw-text.ts';
import { runUntrusted, type UntrustedWork } from './run-untrusted.ts';
import type { ReadingTask } from './worker-message.ts';

export type DrawJob = Omit<UntrustedWork<ReadingTask, DrawnText>, 'task' | 'here'> & { bytes: Uint8Array };

/** Draws the text of a file off the calling thread. Gives and throws what `drawText` does, and the errors of `runUntrusted`. */
export function drawInWorker({ bytes, ...job }: DrawJob): Promise<DrawnText> {
  const { name } = job;
  return runUntrusted<ReadingTask, DrawnText>({
    ...job,
    task: { kind: 'draw', bytes, name },
    here: () => drawText(bytes, name),
  });
}
