import { describe, expect, it } from 'vitest';
import { Slots } from './slots.ts';

const never = new AbortController().signal;

/** Work that ends when it is told to. */
function heldWork() {
  const held = { running: 0, most: 0, ends: [] as (() => void)[] };
  const work = () =>
    new Promise<void>((resolve) => {
      held.running += 1;
      held.most = Math.max(held.most, held.running);
      held.ends.push(() => {
        held.running -= 1;
        resolve();
      });
    });
  return { held, work };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Slots', () => {
  it('runs no more at once than it has places, and all in the end', async () => {
    const slots = new Slots(2);
    const { held, work } = heldWork();
    const all = Promise.all(Array.from({ length: 5 }, () => slots.run(never, work)));
    for (let round = 0; round < 5; round += 1) {
      await settled();
      held.ends.shift()?.();
    }
    await all;
    expect(held.most).toBe(2);
  });

  it('lets a cancelled one leave the line at once, and the others pass', async () => {
    const slots = new Slots(1);
    const { held, work } = heldWork();
    const first = slots.run(never, work);
    const cancelled = new AbortController();
    const second = slots.run(cancelled.signal, work);
    const third = slots.run(never, work);
    cancelled.abort();
    await expect(second).rejects.toMatchObject({ code: 'cancelled' });
    held.ends.shift()?.();
    await first;
    await settled();
    held.ends.shift()?.();
    await third;
    expect(held.most).toBe(1);
  });

  it('gives a place free when work fails', async () => {
    const slots = new Slots(1);
    await expect(slots.run(never, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await slots.run(never, async () => 'done')).toBe('done');
  });

  it('lends the place of work that hangs, and takes back no more than it lent', async () => {
    const slots = new Slots(2, { patienceMs: 5, lent: 2 });
    const hanging = heldWork();
    const hung = [slots.run(never, hanging.work), slots.run(never, hanging.work)];
    expect(await slots.run(never, async () => 'read')).toBe('read');
    for (const end of hanging.held.ends) end();
    await Promise.all(hung);
    const { held, work } = heldWork();
    const all = Promise.all(Array.from({ length: 4 }, () => slots.run(never, work)));
    await settled();
    expect(held.running).toBe(2);
    for (let round = 0; round < 4; round += 1) {
      await settled();
      held.ends.shift()?.();
    }
    await all;
  });

  it('lends no more places than it may', async () => {
    const slots = new Slots(1, { patienceMs: 1, lent: 2 });
    const { held, work } = heldWork();
    const all = Promise.all(Array.from({ length: 5 }, () => slots.run(never, work)));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(held.running).toBe(3);
    for (let round = 0; round < 5; round += 1) {
      await settled();
      held.ends.shift()?.();
    }
    await all;
  });
});
