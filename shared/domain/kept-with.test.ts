import { describe, expect, it } from 'vitest';
import { keptWith } from './kept-with.ts';

function counting() {
  const kept = keptWith<object, string>();
  let made = 0;
  return {
    ask: (owner: object, ...parts: unknown[]) =>
      kept(owner, parts, () => {
        made += 1;
        return `${made}`;
      }),
    made: () => made,
  };
}

describe('what is made of a record', () => {
  it('is made once as long as the record and its parts are the same', () => {
    const { ask, made } = counting();
    const [record, part] = [Object.freeze({}), Object.freeze({})];
    expect([ask(record, part, 'a'), ask(record, part, 'a'), made()]).toEqual(['1', '1', 1]);
  });

  it('is made anew for another part, for one part more, and for another record', () => {
    const { ask } = counting();
    const record = Object.freeze({});
    expect(ask(record, 'a')).toBe('1');
    expect(ask(record, 'b')).toBe('2');
    expect(ask(record, 'b', 'c')).toBe('3');
    expect(ask(Object.freeze({}), 'b', 'c')).toBe('4');
    expect(ask(record, 'b', 'c')).toBe('3');
  });

  it('holds for no time where the record or a part may still change', () => {
    const { ask, made } = counting();
    const [worked, frozen] = [{}, Object.freeze({})];
    ask(worked);
    ask(worked);
    ask(frozen, worked);
    ask(frozen, worked);
    expect(made()).toBe(4);
  });
});
