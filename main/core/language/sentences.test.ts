import { describe, expect, it } from 'vitest';
import { holdWords } from '../rules/testing/hold-words.ts';
import { sentenceEnd, splitSentences } from './sentences.ts';

holdWords(
  'end of a sentence',
  sentenceEnd,
  {
    ...Object.fromEntries([...'。！!？?'].map((sign) => [`水${sign}网`, sign])),
    ...Object.fromEntries([...'”’」』）)'].map((sign) => [`水。${sign}网`, `。${sign}`])),
    '水。”）网': '。”）',
  },
  ['水；网', '水，网', '水”网'],
);

describe('splitSentences', () => {
  it('cuts at full stops, and gives what is left behind the last', () => {
    expect(splitSentences('修渠。清淤！” 通水')).toEqual([
      { start: 0, end: 3, text: '修渠。' },
      { start: 3, end: 7, text: '清淤！”' },
      { start: 7, end: 10, text: ' 通水' },
    ]);
  });

  it('gives nothing for spaces behind the last', () => {
    expect(splitSentences('修渠。 ').map(({ text }) => text)).toEqual(['修渠。']);
  });
});
