import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBrowser, type FakeTab } from '#renderer/testing/fake-browser.ts';
import { beatMs } from '#shared/contract/event-stream.ts';
import { OpenStream, type ReadStream } from './open-stream.ts';
import { PageEvents } from './page-events.ts';
import type { Hear } from './read-stream.ts';
import { SharedStream } from './shared-stream.ts';
import type { StreamEnd } from './stream-news.ts';
import type { TransportEvent } from './transport.ts';

/** The host as a stream knows it: where it stands, and who listens. */
class FakeHost {
  run = 'first run';
  seq = 0;
  isAway = false;
  attempts = 0;
  readonly streams = new Map<FakeTab, { hear: Hear; end(why: StreamEnd): void }>();

  readonly readIn =
    (tab: FakeTab): ReadStream =>
    (hear, leave) =>
      new Promise((resolve) => {
        this.attempts += 1;
        if (this.isAway) return resolve('host-away');
        hear({ type: 'standing', run: this.run, seq: this.seq });
        const end = (why: StreamEnd) => {
          this.streams.delete(tab);
          resolve(why);
        };
        this.streams.set(tab, { hear, end });
        leave.addEventListener('abort', () => end('host-away'));
      });

  goAway(): void {
    this.isAway = true;
    for (const { end } of this.streams.values()) end('host-away');
  }

  /** One more change, told on every stream. */
  change(): void {
    this.seq += 1;
    for (const [tab, { hear }] of this.streams)
      tab.reach(() => hear({ type: 'changed', seq: this.seq, collections: ['points'] }));
  }

  /** The host says that it is still there. */
  beat(): void {
    for (const [tab, { hear }] of this.streams) tab.reach(() => hear(null));
  }
}

/** What a tab heard, as the screens hear it. */
function openTab(browser: FakeBrowser, host: FakeHost, locks?: FakeTab['locks']) {
  const tab = browser.openTab();
  const events = new PageEvents(`browser-1.page-000${browser.tabs.size}`);
  const heard: TransportEvent[] = [];
  events.subscribe((event) => heard.push(event));
  const stream = new SharedStream(
    (tell) => new OpenStream(host.readIn(tab), tell),
    (news) => events.take(news),
    { locks: locks ?? tab.locks, channel: tab.channel },
  );
  const close = () => {
    host.streams.delete(tab);
    tab.vanish();
  };
  return { tab, events, heard, stream, close };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const changes = ({ heard }: { heard: TransportEvent[] }) => heard.filter((event) => event.type === 'changed').length;
const missed = ({ heard }: { heard: TransportEvent[] }) => heard.filter((event) => event.type === 'missed').length;

/** Some minutes in which the host is there and nothing happens. */
async function quietMinutes(host: FakeHost, minutes: number): Promise<void> {
  for (let time = 0; time < minutes * 60_000; time += beatMs) {
    await vi.advanceTimersByTimeAsync(beatMs);
    host.beat();
  }
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the tabs of one browser', () => {
  it('hear every change once over one stream, however many they are', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const tabs = Array.from({ length: 20 }, () => openTab(browser, host));
    await settle();
    expect(host.streams.size).toBe(1);
    host.change();
    host.change();
    await settle();
    expect(tabs.map(changes)).toEqual(tabs.map(() => 2));
    expect(tabs.map(missed)).toEqual(tabs.map(() => 0));
    expect(host.attempts).toBe(1);
  });

  it('keep the same leader for as long as it is well', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const tabs = Array.from({ length: 3 }, () => openTab(browser, host));
    await quietMinutes(host, 60);
    expect(host.attempts).toBe(1);
    expect(tabs.map(({ heard }) => heard)).toEqual(tabs.map(() => [{ type: 'connection', state: 'up' }]));
  });

  it('learn at their start where the stream of another one stands', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    openTab(browser, host);
    await settle();
    host.change();
    const late = openTab(browser, host);
    let isReady = false;
    void late.events.ready.then(() => (isReady = true));
    await settle();
    expect(isReady).toBe(true);
    // Nothing was asked yet, so nothing was missed, and an answer after that change waits for nothing.
    expect([missed(late), changes(late)]).toEqual([0, 0]);
    await late.events.heard(1);
    expect(missed(late)).toBe(0);
  });

  it('go on without a missed change when the leading one is closed', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const [leader, ...others] = Array.from({ length: 4 }, () => openTab(browser, host));
    await settle();
    // Made when the leader no longer listens: the next one's stream only shows that the number has moved on.
    host.seq += 1;
    leader!.close();
    await settle();
    expect(host.streams.size).toBe(1);
    expect(others.map(missed)).toEqual([1, 1, 1]);
    host.change();
    await settle();
    expect(others.map(changes)).toEqual([1, 1, 1]);
  });

  it('ask for nothing afresh when nothing happened between two leaders', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const [leader, ...others] = Array.from({ length: 4 }, () => openTab(browser, host));
    await settle();
    host.change();
    await settle();
    leader!.close();
    await settle();
    expect(others.map(missed)).toEqual([0, 0, 0]);
    expect(others.flatMap(({ heard }) => heard.filter((event) => event.type === 'connection'))).toHaveLength(3);
  });

  it('survive the closing of one leader after the other', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const tabs = Array.from({ length: 8 }, () => openTab(browser, host));
    await settle();
    for (const tab of tabs.slice(0, 7)) {
      tab.close();
      await settle();
      expect(host.streams.size).toBe(1);
    }
    host.change();
    await settle();
    expect([changes(tabs[7]!), missed(tabs[7]!)]).toEqual([1, 0]);
  });

  it('take the lead from a tab that hangs, which follows when it goes on', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const [leader, ...others] = Array.from({ length: 4 }, () => openTab(browser, host));
    await settle();
    leader!.tab.hang();
    host.change();
    await quietMinutes(host, 2);
    expect(others.map(missed)).toEqual([1, 1, 1]);
    host.change();
    await settle();
    expect(others.map(changes)).toEqual([1, 1, 1]);
    leader!.tab.goOn();
    await settle();
    expect(host.streams.size).toBe(1);
    expect(host.streams.has(leader!.tab)).toBe(false);
    expect(changes(leader!) + missed(leader!)).toBeGreaterThan(0);
    const before = changes(leader!);
    host.change();
    await settle();
    expect([...others, leader!].map(changes)).toEqual([2, 2, 2, before + 1]);
  });

  it('leave the lead alone after one of them took it', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const [leader] = Array.from({ length: 8 }, () => openTab(browser, host));
    await settle();
    leader!.tab.hang();
    await quietMinutes(host, 2);
    const attempts = host.attempts;
    await quietMinutes(host, 30);
    expect(host.attempts).toBe(attempts);
    expect(attempts).toBeLessThanOrEqual(8);
  });

  it('all say that the host is away, and go on when it is back, with few attempts', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const tabs = Array.from({ length: 8 }, () => openTab(browser, host));
    await settle();
    host.goAway();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(tabs.map(({ heard }) => heard)).toEqual(
      tabs.map(() => ['up', 'host-away'].map((state) => ({ type: 'connection', state }))),
    );
    expect(host.attempts).toBeLessThan(50);
    host.isAway = false;
    host.run = 'second run';
    await vi.advanceTimersByTimeAsync(20_000);
    expect(tabs.map(({ heard }) => heard.slice(2))).toEqual(
      tabs.map(() => [{ type: 'missed' }, { type: 'connection', state: 'up' }]),
    );
    expect(host.streams.size).toBe(1);
  });

  it('try at once when one of them is looked at, or newly opened', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    host.isAway = true;
    const [, follower] = [openTab(browser, host), openTab(browser, host)];
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    host.isAway = false;
    follower.stream.nudge();
    await settle();
    expect(host.streams.size).toBe(1);
    expect(follower.heard.at(-1)).toEqual({ type: 'connection', state: 'up' });
  });

  it('believe their own stream, not the last word of a leader before them', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const leader = openTab(browser, host);
    await settle();
    browser.openTab().channel.postMessage({ news: { is: 'down', why: 'host-away' } });
    await settle();
    expect(leader.heard).toEqual([{ type: 'connection', state: 'up' }]);
  });

  it('have one stream each where the browser refuses the lock', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const request = () => Promise.reject(new DOMException('no locks here', 'SecurityError'));
    const tabs = [1, 2].map(() => openTab(browser, host, { request: request as FakeTab['locks']['request'] }));
    await settle();
    expect(host.streams.size).toBe(2);
    host.change();
    await settle();
    expect(tabs.map(changes)).toEqual([1, 1]);
    await quietMinutes(host, 5);
    expect(host.attempts).toBe(2);
  });

  it('ask nothing more of the host or of each other when they end', async () => {
    const [browser, host] = [new FakeBrowser(), new FakeHost()];
    const tabs = [1, 2, 3].map(() => openTab(browser, host));
    await settle();
    for (const { stream } of tabs) stream.end();
    await settle();
    const { attempts } = host;
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect([host.streams.size, host.attempts]).toEqual([0, attempts]);
  });
});
