import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TabSession } from './tab-session.ts';

type Channel = { onmessage: ((event: MessageEvent) => unknown) | null; postMessage(data: unknown): void };

/** Tabs of one browser: what one says, the others hear. */
function browser() {
  const channels: Channel[] = [];
  return () => {
    const channel: Channel = {
      onmessage: null,
      postMessage: (data) => {
        for (const one of channels)
          if (one !== channel) queueMicrotask(() => one.onmessage?.({ data } as MessageEvent));
      },
    };
    channels.push(channel);
    const kept = new Map<string, string>();
    const store = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    return { tab: new TabSession({ store, channel: channel as BroadcastChannel }), store, kept, channel };
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the session of a tab', () => {
  it('is still there after the page was loaded again', async () => {
    const { tab, store } = browser()();
    tab.enter({ token: 'one', since: 1 });
    expect(await new TabSession({ store, channel: null }).token()).toBe('one');
  });

  it('is asked of the others by a tab that has none', async () => {
    const open = browser();
    open().tab.enter({ token: 'one', since: 1 });
    const { tab, kept } = open();
    expect(await tab.token()).toBe('one');
    expect([...kept.values()]).toEqual(['{"token":"one","since":1}']);
  });

  it('is asked for once by all who wait for it, and again later when nobody answered', async () => {
    const open = browser();
    const asked = vi.fn();
    open().channel.onmessage = asked;
    const { tab } = open();
    const first = Promise.all([tab.token(), tab.token(), tab.token()]);
    await vi.advanceTimersByTimeAsync(2000);
    expect([await first, asked.mock.calls.length]).toEqual([['', '', ''], 1]);
    const again = tab.token();
    await vi.advanceTimersByTimeAsync(2000);
    expect([await again, asked.mock.calls.length]).toEqual(['', 2]);
  });

  it('is none where no tab has one, after a moment', async () => {
    const open = browser();
    open();
    const token = open().tab.token();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await token).toBe('');
  });

  it('gives way in every tab to one that was entered later, never to an older one', async () => {
    const open = browser();
    const [old, fresh, third] = [open().tab, open().tab, open().tab];
    old.enter({ token: 'old', since: 1 });
    fresh.enter({ token: 'new', since: 2 });
    await vi.advanceTimersByTimeAsync(0);
    const late = open();
    late.channel.postMessage({ session: { token: 'older', since: 1 } });
    await vi.advanceTimersByTimeAsync(0);
    for (const tab of [old, fresh, third]) expect(await tab.token()).toBe('new');
  });

  it('is not offered any more once the host refused it, and a newer one is kept', async () => {
    const open = browser();
    const first = open();
    first.tab.enter({ token: 'one', since: 1 });
    first.tab.refused('another');
    expect(await first.tab.token()).toBe('one');
    first.tab.refused('one');
    expect(first.kept.size).toBe(0);
    const token = open().tab.token();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await token).toBe('');
  });

  it('is told of as soon as another tab entered', async () => {
    const open = browser();
    const renewed = vi.fn();
    open().tab.onRenewed(renewed);
    open().tab.enter({ token: 'one', since: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(renewed).toHaveBeenCalledOnce();
  });

  it.each([null, 'x', {}, { session: null }, { session: { token: 1, since: 2 } }, { session: { token: 'x' } }])(
    'is not disturbed by %j on the channel',
    async (said) => {
      const open = browser();
      const { tab } = open();
      tab.enter({ token: 'one', since: 1 });
      open().channel.postMessage(said);
      await vi.advanceTimersByTimeAsync(0);
      expect(await tab.token()).toBe('one');
    },
  );

  it('is none when what was kept is not ours', async () => {
    const store = { getItem: () => 'not JSON', setItem: () => undefined, removeItem: () => undefined };
    expect(await new TabSession({ store, channel: null }).token()).toBe('');
  });
});
