import { describe, expect, it } from 'vitest';
import { errorCodes } from '../contract/error-code.ts';
import { errorSentence } from './error-sentence.ts';

describe('errorSentence', () => {
  it.each(errorCodes)('has one sentence in both languages for %s', (code) => {
    expect(errorSentence('zh-CN', code, {})).toMatch(/[\u4e00-\u9fff].*[。：]$/);
    expect(errorSentence('en', code, {})).toMatch(/^[^{}\u4e00-\u9fff]+$/);
  });

  it('says the limit in the unit that was exceeded', () => {
    const details = { name: '长.pdf', limit: 5000, unit: 'pages' };
    expect(errorSentence('zh-CN', 'file-too-large', details)).toContain('5000 页');
    expect(errorSentence('zh-CN', 'file-too-large', { name: '长.txt', limit: 50 })).toContain('50 MB');
  });

  it.each([
    ['host-away', '连上后自动再读'],
    ['answer-lost', '不能确定这一步是否已经保存'],
    ['session-ended', '打开程序新给出的地址'],
  ])('says what is known of an answer that did not come (%s)', (unit, words) => {
    expect(errorSentence('zh-CN', 'internal', { unit })).toContain(words);
    expect(errorSentence('en', 'internal', { unit })).not.toBe(errorSentence('en', 'internal', {}));
  });

  it('leaves out a place without a detail', () => {
    expect(errorSentence('en', 'bad-input', {})).not.toContain('{');
  });
});
