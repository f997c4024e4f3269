import { expect, it } from 'vitest';
import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { magnitude, rangeSign, roughSign, unitOfFigure } from './quantities.ts';

holdForm('inexact', roughSign, [...'近约超逾多余'], ['达', '共', '近约'], (own) => form`^${own}$`);
holdForm('stretch', rangeSign, [...'-~～—–至'], ['到', '、', '--'], (own) => form`^${own}$`);

it('knows units and magnitudes as the list of units has them', () => {
  const wholly = (own: typeof magnitude, texts: readonly string[]) => texts.filter((text) => form`^${own}$`.test(text));
  expect(wholly(unitOfFigure, ['元', '亩', '平方公里', '家庭', '云'])).toEqual(['元', '亩', '平方公里']);
  expect(wholly(magnitude, ['万', '百万', '万亿', '百', '个', '万万'])).toEqual(['万', '百万', '万亿', '百']);
});
