import type { CoreEvent } from '#shared/contract/call.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import type { Connection } from './stream-news.ts';

/** What a page hears: events of the core, whether it is connected, and that changes may have been missed. */
export type TransportEvent = CoreEvent | { type: 'connection'; state: Connection } | { type: 'missed' };

export type Listener = (event: TransportEvent) => void;

/** The one road from the page to the core. Two hosts, two transports, the same calls. */
export type Transport = {
  /**
   * Answers with the call's output; throws `CallError` with the code and details of the core's refusal. The listeners have
   * heard by then of every change that the call made, so that what a change touches is asked for once.
   */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  /** Calls `listener` for every event; the function returned ends it. */
  subscribe(listener: Listener): () => void;
};
