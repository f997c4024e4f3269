import { decodeJson, encodeJson } from '#shared/contract/byte-codec.ts';
import type { Reply } from '#shared/contract/call.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { CallError } from './call-error.ts';
import { openReply } from './open-reply.ts';
import type { Listener, Transport } from './transport.ts';

/** Reaches the core through the loopback host: one POST per call, one event stream. */
export function httpTransport(): Transport {
  return {
    async call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
      return openReply(await post<CallOutput<N>>(name, input));
    },
    subscribe,
  };
}

async function post<Output>(name: string, input: unknown): Promise<Reply<Output>> {
  const response = await fetch(`api/${name}`, {
    method: 'POST',
    // A page of another origin cannot set this header without asking first; the host refuses calls without it.
    headers: { 'content-type': 'application/json', 'x-duban': '1' },
    body: encodeJson(input ?? {}),
  }).catch((error: unknown) => {
    throw new CallError('internal', { reason: 'host' }, String(error));
  });
  const text = await response.text();
  try {
    return decodeJson(text) as Reply<Output>;
  } catch (error) {
    // The guard answers in plain words (an expired cookie, a body too large), never as a reply.
    throw new CallError('internal', { reason: `${response.status}` }, `${text.slice(0, 200)} ${String(error)}`);
  }
}

/** EventSource makes the connection again by itself; the screen is told of both. */
function subscribe(listener: Listener): () => void {
  const stream = new EventSource('events');
  stream.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data));
  stream.onopen = () => listener({ type: 'connection', up: true });
  stream.onerror = () => listener({ type: 'connection', up: false });
  return () => stream.close();
}
