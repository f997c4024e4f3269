import { describe, expect, it } from 'vitest';
import { browserOf } from './client-id.ts';

describe('the name of a client', () => {
  it('tells its browser', () => {
    expect(browserOf('2c9f1d0e-browser.7ab4-page_1')).toBe('2c9f1d0e-browser');
  });

  it.each([
    undefined,
    '',
    'host',
    'window-7',
    'browser-1',
    'browser-1.',
    '.page-0001',
    'browser-1.page-0001.more-0001',
    'browser 1.page-0001',
    'browser-1.page-0001\n',
    `browser-1.${'p'.repeat(65)}`,
  ])('is not %j', (text) => expect(browserOf(text)).toBeNull());
});
