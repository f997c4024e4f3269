/**
 * Which jobs run, so that whoever started one can cancel it. A job is named by its client (the page, window or command that
 * called), belongs to that client alone, and ends with its call. Two clients may use the same name.
 */
export class JobRegistry {
  readonly #running = new Map<string, AbortController>();
  /** For calls without a name: nobody can cancel them. */
  readonly #never = new AbortController();

  /** Runs one call under its job's name. */
  async run<T>(client: string, job: string | undefined, work: () => Promise<T>): Promise<T> {
    const key = keyOf(client, job);
    if (job === undefined || this.#running.has(key)) return work();
    this.#running.set(key, new AbortController());
    try {
      return await work();
    } finally {
      this.#running.delete(key);
    }
  }

  signal(client: string, job: string | undefined): AbortSignal {
    return (this.#running.get(keyOf(client, job)) ?? this.#never).signal;
  }

  /** False when this client runs no such job (any more). */
  cancel(client: string, job: string): boolean {
    const running = this.#running.get(keyOf(client, job));
    running?.abort();
    return running !== undefined;
  }

  cancelAll(): void {
    for (const running of this.#running.values()) running.abort();
  }
}

function keyOf(client: string, job: string | undefined): string {
  return JSON.stringify([client, job]);
}
