// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeJson } from '#shared/contract/byte-codec.ts';
import { chooseTransport } from './choose-transport.ts';
import { httpTransport } from './http-transport.ts';
import { ipcTransport } from './ipc-transport.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  delete window.duban;
});

const refusal = { ok: false, error: { code: 'file-empty', details: { name: '空.txt' }, message: '' } };
const answerWith = (body: string) => {
  const fetch = vi.fn(async (_address: string, _options: RequestInit) => ({ status: 200, text: async () => body }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

describe('the loopback transport', () => {
  it('posts a call with its header and brings bytes back as bytes', async () => {
    const fetch = answerWith(
      encodeJson({ ok: true, value: { name: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array([1, 2]) } }),
    );
    const { bytes } = await httpTransport().call('sources.original', { id: 's1' });
    expect([...bytes]).toEqual([1, 2]);
    const [address, options] = fetch.mock.calls[0]!;
    expect(address).toBe('api/sources.original');
    expect(options).toMatchObject({ method: 'POST', headers: { 'x-duban': '1' }, body: '{"id":"s1"}' });
  });

  it('throws a refusal with its code and details', async () => {
    answerWith(JSON.stringify(refusal));
    await expect(httpTransport().call('sources.get', { id: 's1' })).rejects.toMatchObject({
      code: 'file-empty',
      details: { name: '空.txt' },
    });
  });

  it('takes an answer in plain words for a failure of the host', async () => {
    answerWith('Unknown address.');
    await expect(httpTransport().call('sources.list', {})).rejects.toMatchObject({ code: 'internal' });
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
