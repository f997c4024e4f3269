import { describe, expect, it } from 'vitest';
import { message } from './catalogue.ts';
import { numberedTitle, numberWords } from './numbered-title.ts';

const say = (key: Parameters<typeof message>[1], details?: Parameters<typeof message>[2]) =>
  message('zh-CN', key, details);

describe('the number of a suggestion in a sentence', () => {
  it.each([
    ['7', '第7号'],
    ['002', '第002号'],
    ['闭会-1', '闭会第1号'],
    ['闭会3', '闭会第3号'],
    ['闭-2', '闭会第2号'],
    ['JY-5', '第JY-5号'],
    ['议5', '议5号'],
  ])('%s is said as %s', (number, words) => expect(numberWords(number, say)).toBe(words));

  it('stands before the title, or not at all', () => {
    expect(numberedTitle({ number: '闭会-1', title: '关于疏浚梅溪的建议' }, say)).toBe(
      '闭会第1号建议“关于疏浚梅溪的建议”',
    );
    expect(numberedTitle({ number: null, title: '关于疏浚梅溪的建议' }, say)).toBe('建议“关于疏浚梅溪的建议”');
  });
});
