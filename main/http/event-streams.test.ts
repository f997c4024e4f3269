import { mkdirSync, writeFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeJson } from '#shared/contract/byte-codec.ts';
import type { Reply } from '#shared/contract/call.ts';
import { clientHeader } from '#shared/contract/client-id.ts';
import { type StreamMessage, seqHeader } from '#shared/contract/event-stream.ts';
import type { CoreOptions } from '../core/core.ts';
import { enterHost } from '../testing/enter-host.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { createTestCore } from '../testing/test-core.ts';
import { openEventStreams } from './event-streams.ts';
import { startBrowserHost } from './start-browser-host.ts';

const newFolder = temporaryFolders();
const ends: (() => Promise<void> | void)[] = [];
const pageA = 'browser-1.page-aaaa';
const pageB = 'browser-1.page-bbbb';
const elsewhere = 'browser-2.page-aaaa';

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A host on a fresh workspace, and pages that have entered it. */
async function enteredHost(options: Partial<CoreOptions> = {}) {
  const core = createTestCore(newFolder(), options);
  const rendererDir = path.join(newFolder(), 'renderer');
  mkdirSync(rendererDir);
  writeFileSync(path.join(rendererDir, 'index.html'), '<!doctype html><title>督办台</title>');
  const host = await startBrowserHost({ core, rendererDir });
  ends.push(() => core.close(), host.close);
  const { origin, headers: own } = await enterHost(host.url);
  const from = (client: string | null) => ({ ...own, ...(client ? { [clientHeader]: client } : {}) });
  return {
    async call(client: string | null, name: string, input: unknown) {
      const headers = { ...from(client), 'x-duban': '1', 'content-type': 'application/json' };
      const response = await fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: encodeJson(input) });
      return { reply: (await response.json()) as Reply<unknown>, seq: response.headers.get(seqHeader) };
    },
    /** Messages of a stream, in a list that grows. */
    async listen(client: string | null): Promise<StreamMessage[]> {
      const leaving = new AbortController();
      ends.push(() => leaving.abort());
      const response = await fetch(`${origin}/events`, { headers: from(client), signal: leaving.signal });
      const heard: StreamMessage[] = [];
      void takeInto(heard, response).catch(() => undefined);
      await vi.waitFor(() => expect(heard).toHaveLength(1));
      return heard;
    },
  };
}

async function takeInto(heard: StreamMessage[], response: Response): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of response.body ?? []) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) heard.push(JSON.parse(line.slice(6)));
  }
}

const progressOf = (heard: StreamMessage[]) => heard.flatMap((one) => (one.type === 'progress' ? [one] : []));

describe('the event streams', () => {
  it('begin with where the host stands, and tell every browser of a change before it is answered', async () => {
    const host = await enteredHost();
    const first = await host.listen(pageA);
    expect(first).toEqual([{ type: 'standing', run: expect.any(String), seq: 0 }]);
    const { seq } = await host.call(pageA, 'workspace.office', { term: '第九届' });
    expect(seq).toBe('1');
    const second = await host.listen(elsewhere);
    expect(second).toEqual([{ ...first[0], seq: 1 }]);
    await host.call(pageA, 'workspace.office', { term: '第十届' });
    const change = { type: 'changed', seq: 2, collections: ['office'] };
    await vi.waitFor(() => expect([first.at(-1), second.at(-1)]).toEqual([change, change]));
  });

  it('name another run after the host was started anew', async () => {
    const runs = await Promise.all([enteredHost(), enteredHost()].map(async (host) => (await host).listen(pageA)));
    const [one, other] = runs.map(([message]) => (message?.type === 'standing' ? message.run : ''));
    expect(one).not.toBe(other);
  });

  it('tell how far a job is to the browser whose page started it, and name that page', async () => {
    const host = await enteredHost();
    const [own, other, nameless] = [await host.listen(pageB), await host.listen(elsewhere), await host.listen(null)];
    const bytes = new TextEncoder().encode('决定\n\n正文。');
    await host.call(pageA, 'sources.import', { name: '密件目录.txt', bytes, job: 'import-1' });
    await vi.waitFor(() => expect(progressOf(own).at(-1)?.stage).toBe('finished'));
    expect(new Set(progressOf(own).map((event) => event.client))).toEqual(new Set([pageA]));
    await vi.waitFor(() => expect([other.at(-1)?.type, nameless.at(-1)?.type]).toEqual(['changed', 'changed']));
    expect(JSON.stringify([other, nameless])).not.toContain('密件目录');
  });

  it('tell nobody of the jobs of a caller that gave no name, or a name of another form', async () => {
    const host = await enteredHost();
    const streams = [await host.listen(pageA), await host.listen(null), await host.listen('nobody')];
    const bytes = new TextEncoder().encode('决定\n\n正文。');
    for (const client of [null, 'nobody'])
      await host.call(client, 'sources.import', { name: `${client}.txt`, bytes, job: 'import-1' });
    await vi.waitFor(() => expect(streams.every((heard) => heard.at(-1)?.type === 'changed')).toBe(true));
    expect(streams.flatMap(progressOf)).toEqual([]);
  });

  it('let a page go that does not read, and only that one', async () => {
    const core = createTestCore(newFolder());
    const streams = openEventStreams(core, 1000);
    ends.push(() => core.close(), streams.end);
    // Nothing is connected behind these two: what is written to them waits.
    const [stuck, late] = [0, 1].map(() => new ServerResponse(new IncomingMessage(new Socket())));
    streams.open(stuck!, null, () => true);
    for (let year = 2000; year < 2040; year += 1) await core.dispatch('workspace.office', { term: `${year}` });
    streams.open(late!, null, () => true);
    await core.dispatch('workspace.office', { term: '第九届' });
    expect([stuck!.destroyed, late!.destroyed]).toEqual([true, false]);
  });
});

/** A host on which an import waits until it is told to go on. */
async function hostWithWaitingJob(client: string | null) {
  const sample = { name: '决定.txt', bytes: new TextEncoder().encode('决定\n\n正文。') };
  let [began, goOn] = [false, () => {}];
  const readSamples = async () => {
    began = true;
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return [sample];
  };
  const host = await enteredHost({ readSamples });
  const importing = host.call(client, 'sources.importSamples', { job: 'import-1' });
  await vi.waitFor(() => expect(began).toBe(true));
  const cancel = async (by: string | null) => (await host.call(by, 'jobs.cancel', { job: 'import-1' })).reply;
  const finish = async () => {
    goOn();
    return (await importing).reply;
  };
  return { cancel, finish };
}

const [done, notDone] = [true, false].map((cancelled) => ({ ok: true, value: { cancelled } }));

describe('a job', () => {
  it('is cancelled by the page that started it, not by another tab, browser or nameless caller', async () => {
    const { cancel, finish } = await hostWithWaitingJob(pageA);
    for (const by of [pageB, elsewhere, null]) expect(await cancel(by)).toEqual(notDone);
    expect(await cancel(pageA)).toEqual(done);
    expect(await finish()).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it.each([null, 'host', 'nobody'])(
    'of a caller without a name of our form (%s) is cancelled by nobody',
    async (name) => {
      const { cancel, finish } = await hostWithWaitingJob(name);
      for (const by of [null, 'host', 'nobody', pageA]) expect(await cancel(by)).toEqual(notDone);
      expect(await finish()).toMatchObject({ ok: true });
    },
  );
});
