import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenStream, type ReadStream } from './open-stream.ts';
import type { Hear } from './read-stream.ts';
import type { StreamEnd, StreamNews } from './stream-news.ts';

/** A road to a host whose streams the test opens and ends. */
function road() {
  const opened: { at: number; hear: Hear; end(why: StreamEnd): void }[] = [];
  const read: ReadStream = (hear, leave) =>
    new Promise((resolve) => {
      const left = () => resolve('host-away');
      leave.addEventListener('abort', left);
      const end = (why: StreamEnd) => {
        leave.removeEventListener('abort', left);
        resolve(why);
      };
      opened.push({ at: Date.now(), hear, end });
    });
  const news: StreamNews[] = [];
  const kept = new OpenStream(read, (one) => news.push(one));
  const newest = () => opened.at(-1)!;
  const stand = (seq: number) => newest().hear({ type: 'standing', run: 'run', seq });
  return { opened, news, kept, newest, stand };
}

const change = (seq: number) => ({ type: 'changed', seq, collections: ['points'] }) as const;
const changed = (seq: number) => ({ ...change(seq), collections: ['points'] });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a stream that is kept open', () => {
  it('tells where it stands after the newest change, at each beat and when it is asked', () => {
    const { news, kept, newest, stand } = road();
    stand(4);
    newest().hear(changed(5));
    newest().hear(null);
    kept.nudge();
    expect(news).toEqual([
      { is: 'up', run: 'run', seq: 4 },
      { is: 'event', event: change(5) },
      { is: 'up', run: 'run', seq: 5 },
      { is: 'up', run: 'run', seq: 5 },
    ]);
  });

  it('is opened again soon when it ends, and says why there was none', async () => {
    const { opened, news, newest, stand } = road();
    stand(4);
    await vi.advanceTimersByTimeAsync(60_000);
    newest().end('host-away');
    await vi.advanceTimersByTimeAsync(500);
    expect(opened).toHaveLength(2);
    stand(4);
    expect(news.slice(1)).toEqual([
      { is: 'down', why: 'host-away' },
      { is: 'up', run: 'run', seq: 4 },
    ]);
  });

  it('is tried ever more rarely while the host is away, never less than every quarter of a minute', async () => {
    const { opened, newest } = road();
    for (let second = 0; second < 600; second += 1) {
      newest().end('host-away');
      await vi.advanceTimersByTimeAsync(1000);
    }
    const waits = opened.slice(1).map(({ at }, index) => at - (opened[index]?.at ?? 0));
    expect(waits.length).toBeLessThan(50);
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
    expect(Math.max(...waits)).toBeLessThanOrEqual(16_000);
  });

  it('is tried as rarely when the host takes it and ends it at once', async () => {
    const { opened, newest, stand } = road();
    for (let second = 0; second < 600; second += 1) {
      stand(4);
      newest().end('host-away');
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(opened.length).toBeLessThan(50);
  });

  it('is tried soon again when it had stood for a while', async () => {
    const { opened, newest, stand } = road();
    for (let time = 0; time < 8; time += 1) {
      newest().end('host-away');
      await vi.advanceTimersByTimeAsync(20_000);
    }
    stand(4);
    await vi.advanceTimersByTimeAsync(60_000);
    const before = opened.length;
    newest().end('host-away');
    await vi.advanceTimersByTimeAsync(500);
    expect(opened.length).toBe(before + 1);
  });

  it('is tried at once when it is asked for, and the waits begin anew', async () => {
    const { opened, kept, newest } = road();
    for (let time = 0; time < 8; time += 1) {
      newest().end('session-ended');
      await vi.advanceTimersByTimeAsync(20_000);
    }
    newest().end('session-ended');
    await vi.advanceTimersByTimeAsync(0);
    const before = opened.length;
    kept.nudge();
    await vi.advanceTimersByTimeAsync(0);
    expect(opened.length).toBe(before + 1);
    newest().end('session-ended');
    await vi.advanceTimersByTimeAsync(1500);
    expect(opened.length).toBe(before + 2);
  });

  it('is not opened twice by asking while it is being opened', async () => {
    const { opened, kept } = road();
    for (let time = 0; time < 20; time += 1) kept.nudge();
    await vi.advanceTimersByTimeAsync(1000);
    expect(opened).toHaveLength(1);
  });

  it('is neither told of nor opened again once it is ended', async () => {
    const { opened, news, kept, stand } = road();
    stand(4);
    kept.end();
    kept.nudge();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opened).toHaveLength(1);
    expect(news.filter((one) => one.is === 'down')).toEqual([]);
  });
});
