import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageEvents } from './page-events.ts';
import type { TransportEvent } from './transport.ts';

const own = 'browser-1.page-0001';

function page() {
  const events = new PageEvents(own);
  const heard: TransportEvent[] = [];
  events.subscribe((event) => heard.push(event));
  const change = (seq: number) =>
    events.take({ is: 'event', event: { type: 'changed', seq, collections: ['points'] } });
  const up = (seq: number, run = 'run') => events.take({ is: 'up', run, seq });
  const types = () => heard.map((event) => (event.type === 'connection' ? event.state : event.type));
  return { events, heard, change, up, types };
}

async function isDone(work: Promise<void>): Promise<boolean> {
  let done = false;
  void work.then(() => (done = true));
  await vi.advanceTimersByTimeAsync(0);
  return done;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what a page hears', () => {
  it('is progress of its own jobs, not of another tab', () => {
    const { events, heard } = page();
    const progress = {
      type: 'progress',
      job: 'import-1',
      stage: 'opening',
      done: 0,
      total: 1,
      label: 'a.txt',
    } as const;
    events.take({ is: 'event', event: { ...progress, client: own } });
    events.take({ is: 'event', event: { ...progress, client: 'browser-1.page-0002' } });
    expect(heard).toEqual([{ ...progress, client: own }]);
  });

  it('is each change once, also when two leaders tell of it', () => {
    const { change, up, types } = page();
    up(0);
    change(1);
    change(1);
    change(2);
    change(1);
    expect(types()).toEqual(['up', 'changed', 'changed']);
  });

  it('is that something was missed when the stream stands further than the newest change heard of', async () => {
    const { change, up, types } = page();
    up(3);
    change(4);
    up(4);
    expect(types()).toEqual(['up', 'changed']);
    up(6);
    expect(types()).toEqual(['up', 'changed', 'missed']);
    up(5);
    expect(types()).toEqual(['up', 'changed', 'missed']);
  });

  it('is that something was missed when the host was started anew, whatever its numbers', () => {
    const { change, up, types } = page();
    up(3);
    up(3, 'another run');
    up(1, 'a third run');
    change(2);
    expect(types()).toEqual(['up', 'missed', 'missed', 'changed']);
  });

  it('is nothing missed at its start, because nothing was asked yet', () => {
    const { up, types } = page();
    up(12);
    expect(types()).toEqual(['up']);
  });

  it('is that something may have been missed when the stream came only after it had begun to ask', async () => {
    const { up, types } = page();
    await vi.advanceTimersByTimeAsync(5000);
    up(12);
    expect(types()).toEqual(['missed', 'up']);
  });

  it('is told to a listener that comes while the connection is broken', () => {
    const { events, up } = page();
    const late: TransportEvent[] = [];
    events.take({ is: 'down', why: 'session-ended' });
    const end = events.subscribe((event) => late.push(event));
    expect(late).toEqual([{ type: 'connection', state: 'session-ended' }]);
    end();
    up(1);
    expect(late).toHaveLength(1);
  });
});

describe('a page at its start', () => {
  it('waits until it hears of changes', async () => {
    const { events, up } = page();
    expect(await isDone(events.ready)).toBe(false);
    up(0);
    expect(await isDone(events.ready)).toBe(true);
  });

  it('does not wait for a host that is away', async () => {
    const { events } = page();
    events.take({ is: 'down', why: 'host-away' });
    expect(await isDone(events.ready)).toBe(true);
  });

  it('does not wait for long for a leader that says nothing', async () => {
    const { events } = page();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await isDone(events.ready)).toBe(true);
  });
});

describe('an answer that knows of a change', () => {
  it('is held back until the page heard of that change', async () => {
    const { events, change, up, types } = page();
    up(3);
    const answered = events.heard(5);
    change(4);
    expect(await isDone(answered)).toBe(false);
    change(5);
    expect(await isDone(answered)).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(types()).toEqual(['up', 'changed', 'changed']);
  });

  it('waits for nothing when the page has heard of it already', async () => {
    const { events, up } = page();
    up(3);
    expect(await isDone(events.heard(3))).toBe(true);
    expect(await isDone(events.heard(0))).toBe(true);
  });

  it('is given with word of a missed change when the stream does not bring it, once', async () => {
    const { events, change, up, types } = page();
    up(3);
    const answers = [events.heard(4), events.heard(4)];
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all(answers);
    expect(types()).toEqual(['up', 'missed']);
    // Everything was asked for afresh: the change itself says nothing new, nor does an answer that knows of it.
    change(4);
    expect(await isDone(events.heard(4))).toBe(true);
    expect(types()).toEqual(['up', 'missed']);
  });

  it('is not held back while there is no stream', async () => {
    const { events, types } = page();
    events.take({ is: 'down', why: 'host-away' });
    expect(await isDone(events.heard(4))).toBe(true);
    expect(types()).toEqual(['host-away', 'missed']);
  });

  it('is let go by the standing of a new leader', async () => {
    const { events, up, types } = page();
    up(3);
    const answered = events.heard(4);
    up(4);
    expect(await isDone(answered)).toBe(true);
    expect(types()).toEqual(['up', 'missed']);
  });
});
