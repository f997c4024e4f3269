// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeJson } from '#shared/contract/byte-codec.ts';
import { chooseTransport } from './choose-transport.ts';
import { httpTransport } from './http-transport.ts';
import { ipcTransport } from './ipc-transport.ts';
import { PageEvents } from './page-events.ts';
import { enteredSession } from './testing/entered-session.ts';
import { pageTurns } from './turns.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  delete window.duban;
});

const refusal = { ok: false, error: { code: 'file-empty', details: { name: '空.txt' }, message: '' } };
const answerWith = (body: string, init: ResponseInit = {}) => {
  const fetch = vi.fn(async (_address: string, _options: RequestInit) => new Response(body, init));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};
const own = 'browser-1.page-0001';

/** A page that hears of changes, the newest being number 3. */
function connected() {
  const events = new PageEvents(own);
  events.take({ is: 'up', run: 'run', seq: 3 });
  return { events, transport: httpTransport({ client: own, session: enteredSession() }, events, pageTurns(3)) };
}

describe('the loopback transport', () => {
  it('posts a call with its header and brings bytes back as bytes', async () => {
    const fetch = answerWith(
      encodeJson({ ok: true, value: { name: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array([1, 2]) } }),
    );
    const { bytes } = await connected().transport.call('sources.original', { id: 's1' });
    expect([...bytes]).toEqual([1, 2]);
    const [address, options] = fetch.mock.calls[0]!;
    expect(address).toBe('api/sources.original');
    expect(options).toMatchObject({
      method: 'POST',
      headers: { 'x-duban': '1', 'x-duban-client': own, 'x-duban-session': 'token-1' },
      body: '{"id":"s1"}',
    });
  });

  it('throws a refusal with its code and details', async () => {
    answerWith(JSON.stringify(refusal));
    await expect(connected().transport.call('sources.get', { id: 's1' })).rejects.toMatchObject({
      code: 'file-empty',
      details: { name: '空.txt' },
    });
  });

  it('takes an answer in plain words for a failure of the host', async () => {
    answerWith('Unknown address.');
    await expect(connected().transport.call('sources.list', {})).rejects.toMatchObject({ code: 'internal' });
  });

  it('says that nobody knows whether a change was made when the host is gone, or goes before it answered', async () => {
    const unknown = { code: 'internal', details: { unit: 'answer-lost' } };
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(connected().transport.call('log.undo', undefined)).rejects.toMatchObject(unknown);
    const unread = { code: 'internal', details: { unit: 'host-away' } };
    await expect(connected().transport.call('sources.list', {})).rejects.toMatchObject(unread);
    const broken = new ReadableStream({ start: (body) => body.error(new TypeError('network error')) });
    vi.stubGlobal('fetch', async () => new Response(broken));
    await expect(connected().transport.call('log.undo', undefined)).rejects.toMatchObject(unknown);
  });

  it('says that the host has to be entered again', async () => {
    answerWith('no session', { status: 401 });
    const ended = { code: 'internal', details: { unit: 'session-ended' } };
    await expect(connected().transport.call('log.undo', undefined)).rejects.toMatchObject(ended);
  });

  it('asks nothing before the page hears of changes', async () => {
    const fetch = answerWith('{"ok":true,"value":[]}');
    const events = new PageEvents(own);
    const answer = httpTransport({ client: own, session: enteredSession() }, events, pageTurns(3)).call(
      'sources.list',
      {},
    );
    await Promise.resolve();
    expect(fetch).not.toHaveBeenCalled();
    events.take({ is: 'up', run: 'run', seq: 3 });
    expect(await answer).toEqual([]);
  });

  it('answers a change when its event was heard, which may come later than the answer', async () => {
    answerWith('{"ok":true,"value":{"id":"p1"}}', { headers: { 'x-duban-seq': '4' } });
    const { events, transport } = connected();
    const order: string[] = [];
    transport.subscribe((event) => order.push(event.type));
    const answer = transport.call('points.withdraw', { id: 'p1', reason: '重复' }).then(() => order.push('answer'));
    setTimeout(() => events.take({ is: 'event', event: { type: 'changed', seq: 4, collections: ['points'] } }), 50);
    await answer;
    expect(order.filter((one) => one !== 'connection')).toEqual(['changed', 'answer']);
  });
});

describe('the transport of the desktop application', () => {
  it('hands calls and events through the preload script', async () => {
    const end = vi.fn();
    const bridge = {
      platform: 'linux',
      call: vi.fn(async () => ({ ok: true, value: [] })),
      subscribe: vi.fn(() => end),
    };
    const transport = ipcTransport(bridge);
    expect(await transport.call('sources.list', {})).toEqual([]);
    expect(bridge.call).toHaveBeenCalledWith('sources.list', {});
    expect(transport.subscribe(() => undefined)).toBe(end);
  });

  it('throws a refusal with its code, as the loopback one does', async () => {
    const transport = ipcTransport({ platform: 'linux', call: async () => refusal, subscribe: () => () => undefined });
    await expect(transport.call('sources.list', {})).rejects.toMatchObject({ code: 'file-empty' });
  });

  it('is chosen where the preload script is there', async () => {
    const call = vi.fn(async () => ({ ok: true, value: [] }));
    window.duban = { platform: 'linux', call, subscribe: () => () => undefined };
    await chooseTransport().call('sources.list', {});
    expect(call).toHaveBeenCalled();
  });
});
