import { describe, expect, it } from 'vitest';
import { cutAtFuture, tenseOf } from './tense.ts';

describe('tenseOf', () => {
  it.each([
    ['已加装电梯46台', 'done'],
    ['印发资金管理办法', 'done'],
    ['排查住宅312栋', 'done'],
    ['下一步将继续推进', 'promised'],
    ['拟出台管理办法', 'promised'],
    ['年底前完成验收', 'promised'],
    ['将新增床位120张', 'promised'],
    ['年底前的任务已全部完成', 'done'],
    ['将电梯改造纳入年度计划', 'stated'],
    ['健全居民议事制度', 'stated'],
  ])('reads %s as %s', (sentence, tense) => {
    expect(tenseOf(sentence)).toBe(tense);
  });
});

describe('cutAtFuture', () => {
  it('parts what was done from what is promised in one sentence', () => {
    expect(cutAtFuture('已签订协议3份，下一步将推进其余片区')).toEqual(['已签订协议3份', '下一步将推进其余片区']);
    expect(cutAtFuture('已翻修渡口3座，余1座9月底前完工')).toEqual(['已翻修渡口3座', '余1座9月底前完工']);
  });
});
