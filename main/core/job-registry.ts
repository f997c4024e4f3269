/** Which jobs run, so that a person can cancel one. A job is named by its caller and ends with its call. */
export class JobRegistry {
  readonly #running = new Map<string, AbortController>();
  /** For calls without a name: nobody can cancel them. */
  readonly #never = new AbortController();

  /** Runs one call under its job's name. */
  async run<T>(job: string | undefined, work: () => Promise<T>): Promise<T> {
    if (job === undefined || this.#running.has(job)) return work();
    this.#running.set(job, new AbortController());
    try {
      return await work();
    } finally {
      this.#running.delete(job);
    }
  }

  signal(job: string | undefined): AbortSignal {
    const running = job === undefined ? undefined : this.#running.get(job);
    return (running ?? this.#never).signal;
  }

  /** False when no such job runs (any more). */
  cancel(job: string): boolean {
    const running = this.#running.get(job);
    running?.abort();
    return running !== undefined;
  }

  cancelAll(): void {
    for (const job of this.#running.keys()) this.cancel(job);
  }
}
