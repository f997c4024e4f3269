import { describe, expect, it } from 'vitest';
import { findingId, opening } from './finding-id.ts';

describe('the id of an alarm', () => {
  it('is one for the same kind and passages, however they are spaced', () => {
    const id = findingId('repeated-passage', '投诉量同比下降。', '检查商户。');
    expect(findingId('repeated-passage', '投诉量 同比\n下降。', ' 检查商户。')).toBe(id);
    expect(findingId('figures-disagree', '投诉量同比下降。', '检查商户。')).not.toBe(id);
    expect(findingId('repeated-passage', '检查商户。', '投诉量同比下降。')).not.toBe(id);
    expect(findingId('repeated-passage', '投诉量同比下降。')).not.toBe(id);
  });
});

describe('the opening of a passage', () => {
  it('is the whole of a short one, without its spaces', () => {
    expect(opening('投诉量 同比\n下降。')).toBe('投诉量同比下降。');
    expect(opening('一二三四五', 5)).toBe('一二三四五');
  });

  it('is as long as it may be, with a sign that there is more', () => {
    expect(opening('一二三四五六', 5)).toBe('一二三四…');
    expect(opening('字'.repeat(25))).toBe(`${'字'.repeat(23)}…`);
    expect(opening('字'.repeat(24))).toBe('字'.repeat(24));
  });
});
