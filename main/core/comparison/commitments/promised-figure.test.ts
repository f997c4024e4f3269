import { describe, expect, it } from 'vitest';
import { figuresOfPromise } from './promised-figure.ts';

describe('the amount that the words of a promise name', () => {
  it.each([
    ['我局将于2025年9月30日前完成云山路站台改造6座', '6座'],
    ['2026年10月底前完成云河清淤3.2公里', '3.2公里'],
    ['新增停车泊位1500个', '1500个'],
    ['今年已维修候车亭5座，将于年底前再新建8座', '8座'],
    ['新建公厕36座；改造管网12.5公里', '36座、12.5公里'],
    ['列入2027年计划，三个月内完成', null],
    ['修订出租汽车客运管理办法', null],
    ['按照《云泽市停车场三年建设50处方案》实施', null],
  ])('of “%s” is %s', (words, figure) => {
    expect(figuresOfPromise(words)).toBe(figure);
  });
});
