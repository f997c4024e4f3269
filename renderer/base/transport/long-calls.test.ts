// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeLocks } from '#renderer/testing/fake-locks.ts';
import { encodeJson } from '#shared/contract/byte-codec.ts';
import { httpTransport } from './http-transport.ts';
import { PageEvents } from './page-events.ts';
import { enteredSession } from './testing/entered-session.ts';
import type { Transport } from './transport.ts';
import { pageTurns, sharedTurns, type Turns } from './turns.ts';

afterEach(() => vi.unstubAllGlobals());

/** A host that answers nothing until it is told to; the calls that reached it, in their order. */
function silentHost() {
  const reached: { name: string; answer: (ok?: boolean) => void }[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    return new Promise<Response>((resolve, reject) => {
      const answer = (ok = true) =>
        ok ? resolve(new Response(encodeJson({ ok: true, value: address }))) : reject(new TypeError('Failed to fetch'));
      reached.push({ name: address.replace('api/', ''), answer });
    });
  });
  return reached;
}

function pageOn(turns: Turns): Transport {
  const events = new PageEvents('browser-1.page-0001');
  events.take({ is: 'up', run: 'run', seq: 3 });
  return httpTransport({ client: 'browser-1.page-0001', session: enteredSession() }, events, turns);
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const bytes = new Uint8Array([1]);
const importOf = (page: Transport, job: string) =>
  page.call('sources.import', { name: `${job}.txt`, bytes, job, replaces: null });

describe.each([
  ['a browser with locks', () => sharedTurns(3, fakeLocks())],
  ['a browser without locks', () => pageTurns(3)],
])('long calls of %s', (_, turns) => {
  it('are three at a time, so that with the stream of events two connections of six stay free', async () => {
    const reached = silentHost();
    const page = pageOn(turns());
    for (const job of ['a', 'b', 'c', 'd', 'e', 'f']) void importOf(page, job);
    await settle();
    expect(reached).toHaveLength(3);
    const desk = page.call('desk.get', {});
    const info = page.call('workspace.info', undefined);
    await settle();
    expect(reached.map(({ name }) => name).slice(3)).toEqual(['desk.get', 'workspace.info']);
    for (const one of reached.slice(3)) one.answer();
    expect(await Promise.all([desk, info])).toEqual(['api/desk.get', 'api/workspace.info']);
  });

  it('go on in their order as one after the other is answered, or fails', async () => {
    const reached = silentHost();
    const page = pageOn(turns());
    const order: string[] = [];
    const jobs = ['a', 'b', 'c', 'd', 'e', 'f'];
    const all = jobs.map((job) =>
      importOf(page, job).then(
        () => order.push(job),
        () => order.push(`${job} failed`),
      ),
    );
    await settle();
    for (let at = 0; at < jobs.length; at += 1) {
      reached[at]?.answer(at !== 1);
      await settle();
      expect(reached).toHaveLength(Math.min(jobs.length, at + 4));
    }
    await Promise.all(all);
    expect(order).toEqual(['a', 'b failed', 'c', 'd', 'e', 'f']);
  });

  it('that wait are given up when they are cancelled, and never reach the host', async () => {
    const reached = silentHost();
    const page = pageOn(turns());
    for (const job of ['a', 'b', 'c']) void importOf(page, job);
    const fourth = importOf(page, 'd');
    const fifth = importOf(page, 'e');
    await settle();
    void page.call('jobs.cancel', { job: 'd' });
    await expect(fourth).rejects.toMatchObject({ code: 'cancelled' });
    for (const one of reached.slice(0, 3)) one.answer();
    await settle();
    expect(reached.map(({ name }) => name)).toEqual([
      ...Array(3).fill('sources.import'),
      'jobs.cancel',
      'sources.import',
    ]);
    reached.at(-1)?.answer();
    await fifth;
  });
});

describe('two tabs of one browser', () => {
  it('take turns with each other', async () => {
    const reached = silentHost();
    const locks = fakeLocks();
    const [one, other] = [pageOn(sharedTurns(3, locks)), pageOn(sharedTurns(3, locks))];
    for (const job of ['a', 'b']) void importOf(one, job);
    for (const job of ['c', 'd']) void importOf(other, job);
    await settle();
    expect(reached).toHaveLength(3);
    reached[0]?.answer();
    await settle();
    expect(reached).toHaveLength(4);
  });
});
