import type { CoreEvent } from '#shared/contract/call.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';

export type Listener = (event: CoreEvent | { type: 'connection'; up: boolean }) => void;

/** The one road from the page to the core. Two hosts, two transports, the same calls. */
export type Transport = {
  /** Answers with the call's output; throws `CallError` with the code and details of the core's refusal. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  /** Calls `listener` for every event; the function returned ends it. */
  subscribe(listener: Listener): () => void;
};
