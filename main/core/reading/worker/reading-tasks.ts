import { CoreError } from '../../core-error.ts';
import { drawText } from '../formats/draw-text.ts';
import { readLimits } from '../formats/limits.ts';
import { examineSource, type ReadStage } from '../read-source.ts';
import { weighsMore } from './weight-of.ts';
import type { ReadingTask } from './worker-message.ts';

/**
 * What a worker of reading does. What it gives back is copied into the program, so that it is weighed first: `file-too-large` with
 * `{ name, limit, unit: 'reading' }` when it is over the limit.
 */
export async function doReadingTask(
  task: ReadingTask,
  onProgress: (stage: ReadStage, done: number, total: number) => void,
): Promise<unknown> {
  const { bytes, name } = task;
  const result =
    task.kind === 'draw'
      ? await drawText(bytes, name)
      : await examineSource(bytes, name, { corrections: task.corrections, onProgress });
  const limit = readLimits.weight;
  if (weighsMore(result, limit)) throw new CoreError('file-too-large', { name, limit, unit: 'reading' });
  return result;
}
