// @vitest-environment jsdom
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOf } from '#shared/contract/client-id.ts';
import { ownClient } from './own-client.ts';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('crypto', webcrypto);
});
afterEach(() => vi.unstubAllGlobals());

describe('the name of a page', () => {
  it('begins with the same word in all tabs of a browser, and is its own all the same', () => {
    const [one, other] = [ownClient(), ownClient()];
    expect(browserOf(one.client)).not.toBeNull();
    expect(browserOf(one.client)).toBe(browserOf(other.client));
    expect(one.client).not.toBe(other.client);
    expect([one.isShared, other.isShared]).toEqual([true, true]);
  });

  it('is made anew when what was kept is no such word', () => {
    localStorage.setItem('duban.browser', 'two words\n');
    expect(browserOf(ownClient().client)).toMatch(/^[\w-]{36}$/);
  });

  it('stands alone where the browser keeps nothing for a page', () => {
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new DOMException('storage is switched off', 'SecurityError');
      },
    });
    const [one, other] = [ownClient(), ownClient()];
    expect([one.isShared, other.isShared]).toEqual([false, false]);
    expect(browserOf(one.client)).not.toBe(browserOf(other.client));
  });
});
