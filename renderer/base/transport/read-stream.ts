import { clientHeader } from '#shared/contract/client-id.ts';
import { beatMs, type StreamMessage } from '#shared/contract/event-stream.ts';
import { sessionHeader } from '#shared/contract/session.ts';
import type { StreamEnd } from './stream-news.ts';
import type { TabSession } from './tab-session.ts';
import { watchSilence } from './watch-silence.ts';

/** A host that is silent for three beats is gone, even when nobody closed the connection. */
const patience = 3 * beatMs;

/** Hears the messages of a stream; null is a beat, which says only that it is still there. */
export type Hear = (message: StreamMessage | null) => void;

/** Who opens a stream: the page's name, and the session that it entered. */
export type Caller = { client: string; session: Pick<TabSession, 'token' | 'refused'> };

/**
 * Opens one event stream for a page and reads it until it ends, however that may be, or until `leave` is aborted. Answers
 * why it ended; never throws. A plain EventSource would not say that the host refused it, and sends no header.
 */
export async function readStream({ client, session }: Caller, hear: Hear, leave: AbortSignal): Promise<StreamEnd> {
  const reading = new AbortController();
  const stop = () => reading.abort();
  const silence = watchSilence(patience, stop);
  leave.addEventListener('abort', stop);
  try {
    const token = await session.token();
    const response = await fetch('events', {
      headers: { [clientHeader]: client, [sessionHeader]: token },
      cache: 'no-store',
      signal: reading.signal,
    });
    if (response.status === 401) {
      session.refused(token);
      return 'session-ended';
    }
    if (response.ok && response.body) await readMessages(response.body, hear, silence.heard);
  } catch {
    // The host went away, or was silent for too long: that is the answer.
  } finally {
    silence.end();
    leave.removeEventListener('abort', stop);
    stop();
  }
  return 'host-away';
}

/** Server-Sent Events as our host writes them: a line `data: <JSON>` for a message, a line `: …` for a beat. */
async function readMessages(body: ReadableStream<Uint8Array>, hear: Hear, heard: () => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    heard();
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('data: ')) hear(JSON.parse(line.slice(6)) as StreamMessage);
      else if (line.startsWith(':')) hear(null);
    }
  }
}
