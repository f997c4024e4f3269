import { describe, expect, it } from 'vitest';
import { aroundDifference } from './around-difference.ts';

const words = (share: string) => `“一、健全普惠学前教育保障机制。2026年底前公办园在园幼儿占比达到${share}以上。”`;

describe('aroundDifference', () => {
  it('leaves out the front of a long text that differs far behind', () => {
    expect(aroundDifference(words('62%'), words('60%'))).toBe('…园幼儿占比达到62%以上。”');
    expect(aroundDifference(words('60%'), words('62%'))).toContain('60%');
  });

  it('shows where a text ends that the other goes on', () => {
    const [short, long] = ['甲'.repeat(40), `${'甲'.repeat(40)}乙丙`];
    expect(aroundDifference(short, long)).toBe(`…${'甲'.repeat(8)}`);
    expect(aroundDifference(long, short)).toBe(`…${'甲'.repeat(8)}乙丙`);
  });

  it('leaves a text whole that is short, differs early, or is the same', () => {
    expect(aroundDifference('占比62%', '占比60%')).toBe('占比62%');
    const early = `乙${'甲'.repeat(40)}`;
    expect(aroundDifference(early, '甲'.repeat(41))).toBe(early);
    expect(aroundDifference(words('62%'), words('62%'))).toBe(words('62%'));
  });
});
