import { describe, expect, it } from 'vitest';
import type { DemandState } from '#shared/domain/demand-state.ts';
import { answerDemands } from './demands/answer-demands.ts';
import { splitDemands } from './demands/split-demands.ts';
import { makeTermWeights } from './terms/term-weights.ts';

const contracts = '2026年9月底前完成存量供餐合同清理。';

/** How each demand of a point is answered, by its words: its state, and what is left. */
function answers(asked: string, told: string, answered: string | null = '2026-10-28') {
  const weights = makeTermWeights([asked, told], undefined);
  const days = { asked: '2026-04-03', answered };
  const passage = { title: '关于招标准入', text: told, headed: true };
  const demands = answerDemands(splitDemands('招标准入', asked), [passage], weights, [], { days, fits: true });
  return new Map<string, [DemandState, string | null]>(demands.map((one) => [one.demand.text, [one.state, one.rest]]));
}
const stateOf = (told: string, answered?: string | null) =>
  answers(contracts, told, answered).get(contracts.slice(0, -1))?.[0];

describe('a day that had passed when the answer was written', () => {
  it.each([
    '存量供餐合同已于8月31日前全部清理。',
    '存量供餐合同8月14日前已全部清理。',
    '8月14日前，存量供餐合同已全部清理。',
    '8月14日前存量供餐合同全部清理完毕。',
    '存量供餐合同于8月底前清理完毕。',
    '8月底前完成存量供餐合同清理工作，涉及学校132所。',
  ])('makes “%s” something that was done', (told) => {
    expect(stateOf(told)).toBe('answered');
  });

  it.each([
    ['存量供餐合同12月底前全部清理完毕。', '2026-10-28'],
    ['其余存量供餐合同8月31日前全部清理完毕。', '2026-10-28'],
    ['确保存量供餐合同8月31日前全部清理完毕。', '2026-10-28'],
    ['将于8月31日前完成存量供餐合同清理。', '2026-10-28'],
    // Before the opinion itself: the March that is meant may be the next.
    ['存量供餐合同3月底前全部清理完毕。', '2026-12-04'],
    ['存量供餐合同8月31日前全部清理完毕。', null],
  ])('leaves “%s” of %s what is only meant', (told, answered) => {
    expect(stateOf(told, answered)).toBe('promised');
  });
});

describe('a promise with a day', () => {
  it('answers where the day lies within the limit of the opinion, and not where it lies behind it', () => {
    expect(stateOf('存量供餐合同8月31日前全部清理完毕。', '2026-08-04')).toBe('answered');
    expect(stateOf('存量供餐合同10月31日前全部清理完毕。', '2026-08-04')).toBe('promised');
    expect(stateOf('存量供餐合同将尽快清理完毕。', '2026-08-04')).toBe('promised');
    expect(stateOf('存量供餐合同8月31日前开始清理。', null)).toBe('promised');
  });
});

describe('what is left beside what was done in all', () => {
  const both = '供餐企业一律公开招标，2026年9月底前完成存量合同清理。';
  const told =
    '全市132所学校存量供餐合同已于8月31日前全部清理，126所完成公开招标，其余6所为乡镇小规模学校，改由中心校统一配餐。';

  it('is of the matter before it, not of the one that was done', () => {
    const found = answers(both, told);
    expect(found.get('2026年9月底前完成存量合同清理')).toEqual(['answered', null]);
    expect(found.get('供餐企业一律公开招标')).toEqual(['answered', '其余6所为乡镇小规模学校']);
  });

  it('stays where its own words are those of the demand, or the part ends with more of it', () => {
    const own = answers(contracts, '存量供餐合同已全部清理，其余3份合同12月底前清理。');
    expect(own.get(contracts.slice(0, -1))?.[1]).toContain('其余3份合同');
    const lifts = '加装老旧小区电梯52部。';
    const more = answers(lifts, '电梯维保单位已全部签约，已加装电梯40部，其余12部年底前开工。');
    expect([...more.values()].map(([, rest]) => rest)).toContainEqual(expect.stringContaining('其余12部'));
  });
});
