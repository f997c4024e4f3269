import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { makeTermWeights } from '../terms/term-weights.ts';
import { answerNumbers } from './answer.numbers.ts';
import { answerDemands } from './answer-demands.ts';
import { splitDemands } from './split-demands.ts';

// Each word is one term of weight 1: a demand of twenty counts shares in twentieths.
const things =
  '资金 电梯 道路 学校 医院 公园 企业 市场 公交 农田 水库 燃气 消防 银行 商店 工厂 桥梁 码头 广场 宿舍'.split(' ');
const strange = '渔网 风筝 陶罐 竹筏 磨盘 纺车 油灯 算盘 扁担 斗笠'.split(' ');
const list = (words: readonly string[]) => words.join('、');
const of = (from: number, to: number) => list(things.slice(from, to));
type Given = { asks: string; answer: string; elsewhere?: string; old?: string; apart?: true };

const asked = of(0, 20);
const seen = (answer: string, elsewhere?: string): Given => ({
  asks: asked,
  answer,
  ...(elsewhere ? { elsewhere } : {}),
});
// Run together, so that most terms of the demand lie across two words, and answered in another order.
const loose = (asks: number, answers: number): Given => ({
  asks: things.slice(0, asks).join(''),
  answer: `已有${list(things.slice(0, answers).reverse())}`,
});

// Signs of the demand that stand apart, so that they make no term.
const allSigns = [...new Set(asked)].filter((sign) => sign !== '、');
const apart = (count: number) => allSigns.slice(0, count).join('、');
// Words that are told in another of their sense, among signs that are not: 绿肥 is told by 紫云英, 殡葬 by 骨灰.
const senses = (words: number, signs: number) =>
  [...['绿肥', '殡葬'].slice(0, words), ...allSigns.filter((sign) => !'绿肥殡葬'.includes(sign)).slice(0, signs)].join(
    '、',
  );
const plain = '已有资金电梯道路学校医院公园企业市场';

holdNumbers<typeof answerNumbers, Given>({
  name: 'demand answered',
  numbers: answerNumbers,
  cases: [
    { what: 'six words of twenty answer', given: seen(`已有${of(0, 6)}`), gives: 'answered' },
    { what: 'five of twenty are unclear', given: seen(`已有${of(0, 5)}`), gives: 'unclear' },
    { what: 'nine in two sentences answer', given: seen(`已有${of(0, 5)}。已有${of(5, 9)}`), gives: 'answered' },
    { what: 'eight in two sentences are unclear', given: seen(`已有${of(0, 4)}。已有${of(4, 8)}`), gives: 'unclear' },
    { what: 'three of twenty are a trace', given: seen(`已有${of(0, 3)}`), gives: 'unclear' },
    { what: 'two of twenty are none', given: seen(`已有${of(0, 2)}`), gives: 'open' },
    { what: 'a trace far ahead of the others', given: seen(`已有${of(0, 5)}`, `已有${of(5, 7)}`), gives: 'unclear' },
    { what: 'a trace not far enough ahead', given: seen(`已有${of(0, 4)}`, `已有${of(5, 7)}`), gives: 'open' },
    {
      what: 'a result as good as the promise',
      given: seen(`下一步新设${of(0, 10)}、${list(strange)}。已有${of(0, 6)}`),
      gives: 'answered',
    },
    {
      what: 'a result not as good as the promise',
      given: seen(`下一步新设${of(0, 12)}、${list(strange)}。已有${of(0, 7)}`),
      gives: 'promised',
    },
    {
      what: 'eight words of ten repeated',
      given: seen(list([...things.slice(0, 8), ...strange.slice(0, 2)])),
      gives: 'repeated',
    },
    {
      what: 'fifteen words of twenty repeated',
      given: seen(list([...things.slice(0, 15), ...strange.slice(0, 5)])),
      gives: 'answered',
    },
    {
      what: 'three words and the amount',
      given: { asks: `${asked}18个`, answer: `已有${of(0, 3)}18个` },
      gives: 'answered',
    },
    {
      what: 'two words and the amount',
      given: { asks: `${asked}18个`, answer: `已有${of(0, 2)}18个` },
      gives: 'unclear',
    },
    { what: 'fourteen signs of 38 in a deed', given: { ...seen(`已有${apart(14)}`), apart: true }, gives: 'answered' },
    { what: 'thirteen signs in a deed', given: { ...seen(`已有${apart(13)}`), apart: true }, gives: 'open' },
    { what: 'eighteen signs, only stated', given: { ...seen(apart(18)), apart: true }, gives: 'answered' },
    { what: 'seventeen signs, only stated', given: { ...seen(apart(17)), apart: true }, gives: 'open' },
    {
      what: 'eight signs and an amount that is reached',
      given: { asks: `${things.join('')}18个`, answer: `已有${apart(8)}20个`, apart: true },
      gives: 'answered',
    },
    {
      what: 'seven signs and it',
      given: { asks: `${things.join('')}18个`, answer: `已有${apart(7)}20个`, apart: true },
      gives: 'open',
    },
    {
      what: 'five signs and it',
      given: { asks: `${things.join('')}18个`, answer: `已有${apart(5)}20个`, apart: true },
      gives: 'open',
    },
    {
      what: 'a quarter of the signs by one sense',
      given: { asks: senses(1, 6), answer: '已有紫云英', apart: true },
      gives: 'answered',
    },
    {
      what: 'four signs of seventeen by two',
      given: { asks: senses(2, 13), answer: '已有紫云英、骨灰', apart: true },
      gives: 'open',
    },
    {
      what: 'ten runs of thirteen in an earlier paper',
      given: { ...seen(`已有${of(0, 8)}`), old: plain.slice(0, 15) },
      gives: 'old',
    },
    { what: 'nine of them', given: { ...seen(`已有${of(0, 8)}`), old: plain.slice(0, 14) }, gives: 'answered' },
    { what: 'three words out of order', given: loose(6, 3), gives: 'answered' },
    { what: 'two words out of order', given: loose(4, 2), gives: 'unclear' },
    { what: 'three words of eight out of order', given: loose(8, 3), gives: 'answered' },
    { what: 'four words of thirteen out of order', given: loose(13, 4), gives: 'unclear' },
  ],
  decide: ({ asks, answer, elsewhere = '', old, apart: isApart }, values) => {
    const demands = splitDemands('', asks);
    const others = elsewhere === '' ? [] : [{ title: '', text: elsewhere }];
    return answerDemands(demands, [{ title: '', text: answer }], makeTermWeights([]), others, {
      values,
      ...(isApart && { rivals: () => [] }),
      ...(old !== undefined && { old: [old] }),
    })[0]?.state;
  },
});
