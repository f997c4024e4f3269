import type { CoreEvent, Reply } from '#shared/contract/call.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { openReply } from './open-reply.ts';
import type { Transport } from './transport.ts';

/** What the preload script hands to the page. */
export type Bridge = {
  call(name: string, input: unknown): Promise<unknown>;
  subscribe(listener: (event: CoreEvent) => void): () => void;
  platform: string;
};

/** Reaches the core through the preload script of the desktop application. */
export function ipcTransport(bridge: Bridge): Transport {
  return {
    async call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
      return openReply((await bridge.call(name, input)) as Reply<CallOutput<N>>);
    },
    subscribe: (listener) => bridge.subscribe(listener),
  };
}
