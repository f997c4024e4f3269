import { describe, expect, it } from 'vitest';
import { citationAddress, parseAddress, toAddress } from './address.ts';

describe('an address', () => {
  it('reads back what it wrote', () => {
    const address = toAddress('opinions', ['a b/c'], { point: 'p1', none: undefined });
    expect(parseAddress(address)).toEqual({ screen: 'opinions', parts: ['a b/c'], query: { point: 'p1' } });
  });

  it('is the desk when nothing is written', () => {
    expect(parseAddress('').screen).toBe('desk');
    expect(parseAddress('#/').screen).toBe('desk');
  });

  it('leads a citation to its very lines', () => {
    expect(citationAddress({ document: 'd1', firstLine: 554, lastLine: 556 })).toBe('#/reader/d1?line=554&to=556');
    expect(citationAddress({ document: 'd1', firstLine: 554, lastLine: 554 })).toBe('#/reader/d1?line=554');
  });
});
