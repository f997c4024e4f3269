import { describe, expect, it } from 'vitest';
import { errorCodes } from '../contract/error-code.ts';
import { told, toldList } from './catalogue.ts';
import { doubtSentences, errorSentence } from './error-sentence.ts';

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

  it('words what a refusal tells as data in the language of its reader', () => {
    const details = { title: '加固堤防', from: told('status.handed-over'), to: told('status.done') };
    const needed = toldList([told('need.check-done'), told('need.reason')]);
    const chinese = errorSentence('zh-CN', 'evidence-needed', { ...details, needed });
    expect(chinese).toBe('“加固堤防”还不能改为“已落实”，先要有：核查结论“已落实”、理由（填在备注里）');
    expect(errorSentence('en', 'evidence-needed', { ...details, needed })).toMatch(
      /^[^{}\u4e00-\u9fff]*加固堤防[^{}\u4e00-\u9fff]*, /,
    );
  });

  it('says why something was not taken where the reason has words of its own', () => {
    const details = { field: 'to', reason: 'not-later', date: '2026-11-26' };
    expect(errorSentence('zh-CN', 'bad-input', details)).toContain('应当晚于现期限 2026-11-26');
    expect(errorSentence('zh-CN', 'bad-input', { field: 'to', reason: 'too-long' })).toContain('（to）');
  });

  it('gives the sentence of every doubt, in the order of the core, and none for a code nobody knows', () => {
    const details = { doubts: 'years-ago,before-meeting,unheard-of', on: '2020-01-05', start: '2026-02-10' };
    expect(doubtSentences('zh-CN', details)).toEqual([
      '日期 2020-01-05 距今已有三年以上。',
      '日期 2020-01-05 早于会议或者收件日期 2026-02-10。',
    ]);
    expect(doubtSentences('zh-CN', {})).toEqual([]);
  });

  it('leaves out a place without a detail', () => {
    expect(errorSentence('en', 'bad-input', {})).not.toContain('{');
  });
});
