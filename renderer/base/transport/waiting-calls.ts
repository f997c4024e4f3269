import { CallError } from './call-error.ts';
import type { Turns } from './turns.ts';

/** Long calls of a page on their way to the host. One that still waits can be cancelled without the host ever hearing of it. */
export class WaitingCalls {
  readonly #turns: Turns;
  readonly #byJob = new Map<string, AbortController>();

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  /** Begins `work` when it is its turn. Throws CallError `cancelled` when `job` is cancelled before. */
  async take<T>(work: () => Promise<T>, job: string | null): Promise<T> {
    const leave = new AbortController();
    if (job !== null) this.#byJob.set(job, leave);
    const begun = () => {
      if (job !== null && this.#byJob.get(job) === leave) this.#byJob.delete(job);
      return work();
    };
    return this.#turns.take(begun, leave.signal);
  }

  cancel(job: string | null): void {
    if (job === null) return;
    this.#byJob.get(job)?.abort(new CallError('cancelled'));
    this.#byJob.delete(job);
  }
}

/** Name of the job that an input gives, as every call that can be cancelled does; null without one. */
export function jobOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('job' in input)) return null;
  return typeof input.job === 'string' ? input.job : null;
}
