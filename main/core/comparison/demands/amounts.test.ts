import { describe, expect, it } from 'vitest';
import { amountsOf } from './amounts.ts';

const marked = (text: string) => amountsOf(text).map((one) => one.marked);
const terms = (text: string) => amountsOf(text).map((one) => [...one.terms].join(' '));
const listed = (text: string) => amountsOf(text).map((one) => [...one.listed].join(' '));

describe('the figures of a sentence', () => {
  it('are given in their base unit, persons in one', () => {
    const values = (text: string) => amountsOf(text).map(({ value, unit }) => `${value} ${unit}`);
    expect(values('资金1.2亿元，船员30名，学员20位')).toEqual(['120000000 元', '30 人', '20 人']);
    expect(values('清淤15~19处')).toEqual([]);
    expect(values('已全部完成')).toEqual([]);
  });

  it('are given in one unit for all of a kind', () => {
    const values = (text: string) => amountsOf(text).map(({ value, unit, coarse }) => `${value} ${unit} ${coarse}`);
    expect(values('河道2.5公里，闲置码头3公顷')).toEqual(['2500 米 50', '30000 平方米 5000']);
  });

  it('are as coarse as their last sign', () => {
    const coarse = (text: string) => amountsOf(text).map((one) => one.coarse);
    expect(coarse('资金1.2亿元')).toEqual([5_000_000]);
    expect(coarse('资金12亿元')).toEqual([50_000_000]);
    expect(coarse('用户1203户')).toEqual([0.5]);
    expect(coarse('比例94.25%')).toEqual([0.005]);
  });

  it('stand each in its own sentence, the others marked', () => {
    expect(marked('改造小区60个，加装电梯80部。')).toEqual(['改造小区#，加装电梯*。', '改造小区*，加装电梯#。']);
    expect(marked('改造小区60个，占80%。')).toEqual(['改造小区#，占*%。', '改造小区*，占#。']);
    expect(marked('由12%降至7.8%')).toEqual(['由#降至*', '由*降至#']);
  });

  it('leave the words beside them that say how exact they are', () => {
    expect(marked('不超过30天')).toEqual(['不超过#']);
    expect(marked('新增120个以上床位')).toEqual(['新增#以上床位']);
  });
});

describe('what a figure counts', () => {
  it('is told by the words between it and the next mark or figure on either side', () => {
    expect(terms('渔网，陶罐12处竹筏，磨盘')).toEqual(['陶罐 竹筏']);
    expect(terms('渔网12处陶罐15个竹筏')).toEqual(['渔网 陶罐', '陶罐 竹筏']);
    expect(terms('渔网；陶罐12处')).toEqual(['陶罐']);
    expect(terms('12处')).toEqual(['']);
  });

  it('is told by no verb, time or limit', () => {
    expect(terms('已完成陶罐12处')).toEqual(['陶罐']);
    expect(terms('截至10月底累计建成陶罐12处')).toEqual(['陶罐']);
    expect(terms('年底前陶罐12处')).toEqual(['陶罐']);
  });

  it('is what stands before the first of two values where nothing stands between them', () => {
    expect(terms('陶罐由12处增加到15处')).toEqual(['陶罐', '陶罐']);
    expect(terms('陶罐12处，15处')).toEqual(['陶罐', '']);
    expect(terms('陶罐12处竹筏15处')).toEqual(['陶罐 竹筏', '竹筏']);
    expect(terms('陶罐由12处增加到15处再增加到18处')).toEqual(['陶罐', '陶罐', '陶罐']);
  });

  it('may be one of several that are listed before it', () => {
    expect(listed('陶罐、竹筏共12处')).toEqual(['陶罐 竹筏']);
    expect(terms('陶罐、竹筏共12处')).toEqual(['竹筏']);
    expect(listed('渔网，陶罐和竹筏12处')).toEqual(['陶罐 竹筏']);
    expect(listed('渔网12处，陶罐、竹筏15处')).toEqual(['渔网', '陶罐 竹筏']);
  });
});
