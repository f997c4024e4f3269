import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exchangeCode } from './exchange-code.ts';

/** A host that gives these answers one after the other. */
function answers(...given: [status: number, body: unknown, later?: string][]) {
  const fetch = vi.fn(async () => {
    const [status, body, later] = given.shift() ?? [500, 'none left'];
    return new Response(JSON.stringify(body), { status, ...(later ? { headers: { 'retry-after': later } } : {}) });
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a code', () => {
  it('is exchanged for a token, in the body and not in the address', async () => {
    const fetch = answers([200, { token: 'token-1' }]);
    expect(await exchangeCode('secret')).toEqual({ token: 'token-1' });
    expect(fetch).toHaveBeenCalledExactlyOnceWith('enter', expect.objectContaining({ body: '{"code":"secret"}' }));
  });

  it.each([
    [401, 'wrong'],
    [410, 'used'],
    [410, 'expired'],
  ])('is refused with its reason (%s %s)', async (status, refusal) => {
    answers([status, { refusal }]);
    expect(await exchangeCode('secret')).toEqual({ refused: refusal });
  });

  it('is sent again when the host says, while it waits out wrong ones', async () => {
    const fetch = answers([429, { refusal: 'slowed' }, '3'], [200, { token: 'token-1' }]);
    const outcome = exchangeCode('secret');
    await vi.advanceTimersByTimeAsync(2999);
    expect(fetch).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toEqual({ token: 'token-1' });
  });

  it('is given up after some time', async () => {
    answers(...Array.from({ length: 9 }, () => [429, { refusal: 'slowed' }, '1'] as [number, unknown, string]));
    const outcome = exchangeCode('secret');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await outcome).toEqual({ refused: 'slowed' });
  });

  it('that is none is sent to nobody', async () => {
    const fetch = answers();
    expect(await exchangeCode('')).toEqual({ refused: 'no-code' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is not lost in an error when the host is away', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await exchangeCode('secret')).toEqual({ refused: 'away' });
  });
});
