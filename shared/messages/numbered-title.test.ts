import { describe, expect, it } from 'vitest';
import { tell } from './catalogue.ts';
import { toldNumber, toldSuggestion } from './numbered-title.ts';

describe('the number of a suggestion in a sentence', () => {
  it.each([
    ['7', '第7号'],
    ['002', '第002号'],
    ['闭会-1', '闭会第1号'],
    ['闭会3', '闭会第3号'],
    ['闭-2', '闭会第2号'],
    ['JY-5', '第JY-5号'],
    ['议5', '议5号'],
  ])('%s is said as %s', (number, words) => expect(tell('zh-CN', toldNumber(number))).toBe(words));

  it('stands before the title, or not at all', () => {
    const sentence = (number: string | null) => tell('zh-CN', toldSuggestion({ number, title: '关于疏浚梅溪的建议' }));
    expect(sentence('闭会-1')).toBe('闭会第1号建议“关于疏浚梅溪的建议”');
    expect(sentence(null)).toBe('建议“关于疏浚梅溪的建议”');
  });
});
