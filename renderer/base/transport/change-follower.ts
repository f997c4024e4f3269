import type { Query, QueryClient } from '@tanstack/react-query';
import { today } from '#renderer/base/today.ts';
import { readsOf } from '#shared/contract/collections-read.ts';
import type { CallName } from '#shared/contract/contract.ts';
import type { TransportEvent } from './transport.ts';

/** Changes that come within this time in ms (an import) are answered once. */
const burst = 120;

/**
 * Asks afresh for what is on screen when it may have changed, and for nothing else: for the calls that read a collection of
 * the change, for all of them when changes may have been missed or the day is another one, for the failed ones when the
 * connection is back. A page that nobody sees asks when it is shown.
 */
export class ChangeFollower {
  readonly #client: QueryClient;
  readonly #collections = new Set<string>();
  readonly #calls = new Set<string>();
  #isAllOld = false;
  /** What is overdue is another matter tomorrow. */
  #day = today();
  #hasFailures = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #renewal: Promise<unknown> = Promise.resolve();

  constructor(client: QueryClient) {
    this.#client = client;
  }

  take(event: TransportEvent): void {
    if (event.type === 'changed') for (const collection of event.collections) this.#collections.add(collection);
    else if (event.type === 'missed') this.#isAllOld = true;
    else if (event.type === 'connection' && event.state === 'up') this.#hasFailures = true;
    else return;
    this.#timer ??= setTimeout(() => this.#renewWhenSeen(), burst);
  }

  /** Renews at once what changed so far, and the answers of `calls`; resolves when all of it is there. */
  async settle(calls: readonly CallName[] = []): Promise<void> {
    for (const call of calls) this.#calls.add(call);
    this.#renew();
    await this.#renewal;
  }

  /** To be called when the page is shown. */
  show(): void {
    if (!this.#timer) this.#renew();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #renewWhenSeen(): void {
    this.#timer = undefined;
    if (document.visibilityState === 'visible') this.#renew();
  }

  #renew(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#day !== today()) this.#isAllOld = true;
    this.#day = today();
    const old = this.#client.getQueryCache().findAll({ predicate: (query) => this.#isOld(query) });
    this.#forget();
    if (old.length === 0) return;
    const renewed = this.#client.invalidateQueries({ predicate: (query) => old.includes(query) });
    this.#renewal = Promise.all([this.#renewal, renewed]);
  }

  #isOld({ queryKey: [name, input], state }: Query): boolean {
    if (this.#isAllOld || this.#calls.has(String(name))) return true;
    if (this.#hasFailures && state.status === 'error') return true;
    const reads = readsOf(String(name), input);
    if (reads === 'everything') return this.#collections.size > 0;
    return reads.some((collection) => this.#collections.has(collection));
  }

  #forget(): void {
    this.#collections.clear();
    this.#calls.clear();
    this.#isAllOld = false;
    this.#hasFailures = false;
  }
}
