import { decodeJson, encodeJson } from '#shared/contract/byte-codec.ts';
import type { Reply } from '#shared/contract/call.ts';
import { clientHeader } from '#shared/contract/client-id.ts';
import { isRead } from '#shared/contract/collections-read.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { seqHeader } from '#shared/contract/event-stream.ts';
import { isLongCall } from '#shared/contract/long-calls.ts';
import { sessionHeader } from '#shared/contract/session.ts';
import { CallError } from './call-error.ts';
import { openReply } from './open-reply.ts';
import type { PageEvents } from './page-events.ts';
import type { Caller } from './read-stream.ts';
import type { Transport } from './transport.ts';
import type { Turns } from './turns.ts';
import { jobOf, WaitingCalls } from './waiting-calls.ts';

type HeardEvents = Pick<PageEvents, 'ready' | 'heard' | 'subscribe'>;

/**
 * Reaches the core through the loopback host: one POST per call in the name and session of `caller`; `events` brings the events. Long calls wait for
 * their turn, so that the few connections that a browser gives a host are never all theirs.
 */
export function httpTransport(caller: Caller, events: HeardEvents, turns: Turns): Transport {
  const longCalls = new WaitingCalls(turns);
  return {
    async call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
      await events.ready;
      if (name === 'jobs.cancel') longCalls.cancel(jobOf(input));
      const send = () => post<CallOutput<N>>(caller, name, input);
      const { reply, seq } = await (isLongCall(name) ? longCalls.take(send, jobOf(input)) : send());
      await events.heard(seq);
      return openReply(reply);
    },
    subscribe: (listener) => events.subscribe(listener),
  };
}

async function post<Output>(
  { client, session }: Caller,
  name: string,
  input: unknown,
): Promise<{ reply: Reply<Output>; seq: number }> {
  const token = await session.token();
  const response = await fetch(`api/${name}`, {
    method: 'POST',
    // A page of another origin cannot set these headers without asking first; the host refuses calls without the second.
    headers: { 'content-type': 'application/json', 'x-duban': '1', [clientHeader]: client, [sessionHeader]: token },
    body: encodeJson(input ?? {}),
  }).catch((error: unknown) => noAnswer(name, error));
  const text = await response.text().catch((error: unknown) => noAnswer(name, error));
  if (response.status === 401) {
    session.refused(token);
    throw new CallError('internal', { unit: 'session-ended' }, text.slice(0, 200));
  }
  try {
    return { reply: decodeJson(text) as Reply<Output>, seq: Number(response.headers.get(seqHeader)) || 0 };
  } catch (error) {
    // The guard answers in plain words, never as a reply.
    throw new CallError('internal', { reason: `${response.status}` }, `${text.slice(0, 200)} ${String(error)}`);
  }
}

/** The host is gone, before or while it answered: of a change nobody knows whether it was done. */
function noAnswer(name: string, error: unknown): never {
  throw new CallError('internal', { unit: isRead(name) ? 'host-away' : 'answer-lost' }, String(error));
}
