import { beforeEach, describe, expect, it } from 'vitest';
import { codeLife, EntryCodes, wrongLimit } from './entry-codes.ts';

let now = 0;
let renewed: string[] = [];
let codes: EntryCodes;
/** Takes a code after all waiting is over. */
const takeLater = (code: string) => {
  now += codes.wait();
  return codes.take(code);
};

beforeEach(() => {
  [now, renewed] = [1_000_000, []];
  codes = new EntryCodes(
    () => now,
    (code) => renewed.push(code),
  );
});

describe('a one-time code', () => {
  it('lets in once', () => {
    const code = codes.issue();
    expect([codes.take(code), codes.take(code), codes.isOpen()]).toEqual([null, 'used', false]);
  });

  it('lets in until two minutes are over, not at their end', () => {
    const [first, second] = [codes.issue(), ''];
    now += codeLife - 1;
    expect([codes.take(first), second]).toEqual([null, '']);
    const late = codes.issue();
    now += codeLife;
    expect([codes.isOpen(), codes.take(late)]).toEqual([false, 'expired']);
  });

  it('is expired when a newer one was given', () => {
    const [older, newer] = [codes.issue(), codes.issue()];
    expect([codes.take(older), codes.take(newer)]).toEqual(['expired', null]);
  });

  it('is never guessed from a part of it, nothing, or a longer text', () => {
    const code = codes.issue();
    for (const guess of ['', code.slice(1), `${code}x`, code.toLowerCase() === code ? 'x' : code.toLowerCase()])
      expect(takeLater(guess)).toBe('wrong');
    expect(takeLater(code)).toBeNull();
  });
});

describe('guessing', () => {
  it('closes the door for twice as long each time, for the right code too, half a minute at most', () => {
    const code = codes.issue();
    const waits: number[] = [];
    for (let guess = 0; guess < 9; guess += 1) {
      takeLater(`guess ${guess}`);
      waits.push(codes.wait());
    }
    expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect(codes.take(code)).toBe('slowed');
    now += 30_000;
    expect(codes.take(code)).toBeNull();
  });

  it('gets nothing looked at while the door is closed, and does not lengthen it', () => {
    codes.issue();
    codes.take('guess');
    for (let guess = 0; guess < 50; guess += 1) expect(codes.take(`guess ${guess}`)).toBe('slowed');
    expect(codes.wait()).toBe(250);
  });

  it('renews the open code after the tenth, and the new one lets in', () => {
    codes.issue();
    for (let guess = 0; guess < wrongLimit; guess += 1) {
      const isOld = !codes.isOpen();
      if (isOld) codes.issue();
      takeLater(`guess ${guess}`);
    }
    expect(renewed).toHaveLength(1);
    expect(takeLater(renewed[0] ?? '')).toBeNull();
  });

  it('opens no code where none is open', () => {
    for (let guess = 0; guess < 3 * wrongLimit; guess += 1) takeLater(`guess ${guess}`);
    expect([renewed, codes.isOpen()]).toEqual([[], false]);
  });

  it('is not what somebody does who opens an old address again', () => {
    const code = codes.issue();
    codes.take(code);
    for (let time = 0; time < 50; time += 1) expect(codes.take(code)).toBe('used');
    expect(codes.wait()).toBe(0);
  });
});
