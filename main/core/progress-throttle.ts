import type { CoreEvent, ProgressStage } from '#shared/contract/call.ts';

/** Shortest time in ms between two reports of the same stage of one job. */
const quietMs = 100;

/**
 * Passes on progress of a client's jobs, but not every step of it: a new stage and the end at once, steps within a stage at
 * most ten times a second. Calls without a job report nothing.
 */
export function throttleProgress(now: () => Date, client: string, emit: (event: CoreEvent) => void) {
  const last = new Map<string, { stage: ProgressStage; at: number }>();
  return (job: string | undefined, stage: ProgressStage, done: number, total: number, label = ''): void => {
    if (job === undefined) return;
    const at = now().getTime();
    const known = last.get(job);
    const isStep = known?.stage === stage && at - known.at < quietMs && done < total;
    if (isStep) return;
    if (stage === 'finished') last.delete(job);
    else last.set(job, { stage, at });
    emit({ type: 'progress', client, job, stage, done, total, label });
  };
}
