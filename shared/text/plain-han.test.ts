import { describe, expect, it } from 'vitest';
import { plainHan } from './plain-han.ts';

describe('plainHan', () => {
  it('writes radicals as the characters they look like', () => {
    expect(plainHan('⼈⼤⼀⼆⽉⽇⼯⼴⽅')).toBe('人大一二月日工广方');
    expect(plainHan('审议意⻅、⼈⺠、补⻬、⻓⻔⻋⻢⻰⻛⻚⻉')).toBe('审议意见、人民、补齐、长门车马龙风页贝');
  });

  it('writes characters of compatibility as plain ones', () => {
    expect(plainHan('\uf967\uf98e')).toBe('不年');
  });

  it('leaves all else as it is, and keeps the length', () => {
    expect(plainHan('云泽市人大 2025')).toBe('云泽市人大 2025');
    const all = Array.from({ length: 0x2fd6 - 0x2e80 }, (_, at) => String.fromCharCode(0x2e80 + at)).join('');
    expect(plainHan(all)).toHaveLength(all.length);
    expect(plainHan('⻳')).toBe('龟');
  });
});
