import { expect, it } from 'vitest';
import { attachSentence } from './attach-sentence.ts';
import { message } from './catalogue.ts';

it('says why a feedback may answer an opinion in the language of the screen, and old records in their own words', () => {
  const inChinese = (because: string, percent?: number) =>
    attachSentence((key, details) => message('zh-CN', key, details), { because, ...(percent && { percent }) });
  expect(inChinese('title-and-meeting')).toBe('题目相同，会议相同');
  expect(inChinese('title-alike', 84)).toBe('题目相近（84%）');
  expect(inChinese('题目相同')).toBe('题目相同');
});
