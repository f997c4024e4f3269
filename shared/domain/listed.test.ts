import { describe, expect, it } from 'vitest';
import { carryOver } from './carried-over.ts';
import { listed } from './listed.ts';

type Records = Readonly<Record<string, { id: string; at: number }>>;

const frozen = (records: Records): Records => Object.freeze({ ...records });
const record = (id: string, at = 0) => ({ id, at });

describe('the list of a collection', () => {
  const before = frozen({ a: record('a'), b: record('b'), c: record('c') });

  it('is made once, and of a collection that is being worked on each time', () => {
    expect(listed(before)).toBe(listed(before));
    const worked = { a: record('a') };
    expect(listed(worked)).not.toBe(listed(worked));
  });

  it.each([
    ['one replaced', { ...before, b: record('b', 1) }, ['b']],
    ['one new', { ...before, d: record('d') }, ['d']],
    ['one gone', { a: record('a'), c: record('c') }, ['b']],
    ['several at once', { c: record('c'), a: record('a', 1), e: record('e') }, ['a', 'b', 'c', 'e']],
    ['none of those named', { ...before }, ['x']],
  ])('is after a change the very list that is made anew: %s', (_, records: Records, ids) => {
    listed(before);
    const after = frozen(records);
    carryOver(before, after, ids);
    expect(listed(after)).toEqual(Object.values(after));
    expect(listed(before).map(({ id, at }) => [id, at])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ]);
  });

  it('is brought over without going through the collection', () => {
    listed(before);
    let gone = 0;
    const after = new Proxy(frozen({ ...before, b: record('b', 1) }), {
      ownKeys(target) {
        gone += 1;
        return Reflect.ownKeys(target);
      },
    });
    carryOver(before, after, ['b']);
    expect(listed(after).map(({ at }) => at)).toEqual([0, 1, 0]);
    expect(gone).toBe(0);
  });
});
