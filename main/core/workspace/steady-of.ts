import type { Jobs } from '../context-parts.ts';
import type { Steady } from '../store/packages/steady.ts';

/** Progress and cancelling of a job, for work on files. */
export function steadyOf(job: string | undefined, { signal, progress }: Jobs): Steady {
  return { signal: signal(job), onStep: (stage, done, total) => progress(job, stage, done, total) };
}
