import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beatMs, type StreamMessage } from '#shared/contract/event-stream.ts';
import { readStream } from './read-stream.ts';
import { enteredSession } from './testing/entered-session.ts';

const standing: StreamMessage = { type: 'standing', run: 'run', seq: 3 };
const progress: StreamMessage = {
  type: 'progress',
  client: 'browser-1.page-0001',
  job: 'import-1',
  stage: 'opening',
  done: 0,
  total: 1,
  label: '云泽公报.txt',
};
const frame = (message: StreamMessage) => `data: ${JSON.stringify(message)}\n\n`;

/** A host that answers with `status`, and a body into which the test writes. */
function answer(status = 200) {
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      body = controller;
    },
  });
  const fetch = vi.fn(async (_address: string, options: RequestInit) => {
    options.signal?.addEventListener('abort', () => body?.error(new DOMException('aborted', 'AbortError')));
    return new Response(stream, { status });
  });
  vi.stubGlobal('fetch', fetch);
  return { fetch, write: (bytes: Uint8Array) => body?.enqueue(bytes), close: () => body?.close() };
}

function read(session = enteredSession()) {
  const caller = { client: 'browser-1.page-0001', session };
  const heard: (StreamMessage | null)[] = [];
  const leave = new AbortController();
  const end = readStream(caller, (message) => heard.push(message), leave.signal);
  return { heard, leave, end };
}

const encode = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('reading an event stream', () => {
  it('names the page and its session to the host', async () => {
    const { fetch } = answer();
    const { leave } = read();
    await vi.advanceTimersByTimeAsync(0);
    leave.abort();
    expect(fetch).toHaveBeenCalledWith(
      'events',
      expect.objectContaining({ headers: { 'x-duban-client': 'browser-1.page-0001', 'x-duban-session': 'token-1' } }),
    );
  });

  it('hears messages and beats, wherever the bytes are cut', async () => {
    const host = answer();
    const { heard, end } = read();
    for (const byte of encode(`${frame(standing)}: still here\n\n${frame(progress)}`)) host.write(Uint8Array.of(byte));
    host.close();
    expect(await end).toBe('host-away');
    expect(heard).toEqual([standing, null, progress]);
  });

  it('does not take half a message for one when the stream breaks', async () => {
    const host = answer();
    const { heard, end } = read();
    host.write(encode(frame(standing) + frame(progress).slice(0, -10)));
    host.close();
    await end;
    expect(heard).toEqual([standing]);
  });

  it('says that the host no longer knows this browser', async () => {
    answer(401);
    expect(await read().end).toBe('session-ended');
  });

  it.each([404, 500])('takes an answer %s for a host that is not ours', async (status) => {
    answer(status);
    expect(await read().end).toBe('host-away');
  });

  it('takes a refused connection for a host that is away', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await read().end).toBe('host-away');
  });

  it('gives a host up that keeps the connection but says nothing any more', async () => {
    const host = answer();
    const { end } = read();
    let isOver = false;
    void end.then(() => (isOver = true));
    for (let beat = 0; beat < 100; beat += 1) {
      await vi.advanceTimersByTimeAsync(beatMs);
      host.write(encode(': still here\n\n'));
    }
    await vi.advanceTimersByTimeAsync(beatMs);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(10 * beatMs);
    expect(isOver).toBe(true);
  });

  it('ends when the page leaves it', async () => {
    answer();
    const { leave, end } = read();
    await vi.advanceTimersByTimeAsync(0);
    leave.abort();
    await end;
    expect(vi.getTimerCount()).toBe(0);
  });
});
