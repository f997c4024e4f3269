import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { makeTermWeights } from '../terms/term-weights.ts';
import { explainPair } from './explain-pair.ts';
import { organRules, type PairValues, pairNumbers } from './pair.rules.ts';
import type { ComparedMeasure, ComparedPoint } from './passages.ts';
import { scorePairs } from './score-pairs.ts';

holdEach('organ of a pair', organRules, {
  'organ-tells-none': {
    has: texts`市政府办公室 省政府 国务院 市人大 水务部门 水务单位`,
    hasNot: texts`市水务局 全国人大 对国务院负责者 云泽省政府驻地 部门联席会 单位互助社`,
  },
});

// Each word is one term of weight 1.
const things =
  '资金 电梯 道路 学校 医院 公园 企业 市场 公交 农田 水库 燃气 消防 银行 商店 工厂 桥梁 码头 广场 宿舍'.split(' ');
const of = (from: number, to: number) => things.slice(from, to).join('、');

type Passage = { title?: string; text: string };
type Given = { asks: Passage; answers: Passage; named?: readonly string[] } | { heading: number } | { words: number };

function scored({ asks, answers, named = [] }: Extract<Given, { asks: Passage }>, values: PairValues): string {
  const cite = (document: string, quote: string) => ({ document, firstLine: 1, lastLine: 1, page: null, quote });
  const point: ComparedPoint = {
    id: 'p',
    number: 1,
    title: asks.title ?? '',
    organs: [],
    citation: cite('o', asks.text),
  };
  const measure = (number: number, title: string, text: string): ComparedMeasure => ({
    id: `m${number}`,
    level: 1,
    number,
    title,
    organs: [],
    under: null,
    citation: cite('f', text),
  });
  const measures = [
    measure(1, answers.title ?? '', answers.text),
    ...named.slice(1).map((_, at) => measure(at + 2, '', '')),
  ];
  const weights = makeTermWeights([]);
  return scorePairs({ points: [point], measures, pointsNamed: named, weights, values })
    .score(0, 0)
    .toFixed(2);
}

const explained = (given: { heading?: number; words?: number }, values: PairValues) =>
  explainPair(
    { point: 0, measure: 0, score: 1, inOrder: false, decided: false },
    { text: 0, taken: 0, heading: given.heading ?? 0, naming: null, organs: [], figures: [] },
    things.slice(0, given.words ?? 0),
    values,
  ).rules.map(({ rule, words }) => `${rule} ${words}`);

holdNumbers<typeof pairNumbers, Given>({
  name: 'score of a pair: numbers',
  numbers: pairNumbers,
  cases: [
    { what: 'texts half alike', given: { asks: { text: of(0, 4) }, answers: { text: of(2, 6) } }, gives: '0.60' },
    {
      what: 'headings half alike, and in the text',
      given: { asks: { title: of(0, 2), text: of(4, 8) }, answers: { title: of(1, 3), text: of(7, 10) } },
      gives: '0.53',
    },
    {
      what: 'the heading in the text',
      given: { asks: { title: '资金、电梯', text: of(4, 8) }, answers: { text: `${of(7, 10)}、资金` } },
      gives: '0.38',
    },
    {
      what: 'one organ and one figure in both',
      given: { asks: { text: `市教育局、${of(4, 8)}18个` }, answers: { title: '市教育局', text: `${of(7, 10)}18个` } },
      gives: '0.45',
    },
    {
      what: 'the number of the point named',
      given: { asks: { text: of(4, 8) }, answers: { title: '审议意见第一条', text: '' } },
      gives: '0.50',
    },
    {
      what: 'a heading of five signs quoted',
      given: { asks: { title: '资金和电梯', text: of(4, 8) }, answers: { text: '资金和电梯' } },
      gives: '0.50',
    },
    {
      what: 'a heading of four signs in the text',
      given: { asks: { title: '资金电梯', text: of(4, 8) }, answers: { text: '资金电梯' } },
      gives: '0.00',
    },
    {
      what: 'a point listed, with thirteen words of twenty of its name',
      given: { asks: { title: of(0, 20), text: '' }, answers: { text: '' }, named: [of(0, 13), '风筝'] },
      gives: '0.30',
    },
    {
      what: 'a name of which eleven words of eighteen stand in the point',
      given: {
        asks: { title: of(0, 18), text: '' },
        answers: { text: '' },
        named: [[...things.slice(0, 11), ...'风筝 渔网 陶罐 竹筏 磨盘 纺车 油灯'.split(' ')].join('、'), '算盘'],
      },
      gives: '0.30',
    },
    {
      what: 'a name of which ten words of eighteen stand in the point',
      given: {
        asks: { title: of(0, 18), text: '' },
        answers: { text: '' },
        named: [[...things.slice(0, 10), ...'风筝 渔网 陶罐 竹筏 磨盘 纺车 油灯 斗笠'.split(' ')].join('、'), '算盘'],
      },
      gives: '0.00',
    },
    { what: 'headings alike enough to say so', given: { heading: 0.31 }, gives: ['pair-heading '] },
    { what: 'headings not alike enough', given: { heading: 0.29 }, gives: [] },
    { what: 'more words than a reason names', given: { words: 6 }, gives: [`pair-text ${of(0, 4)}`] },
  ],
  decide: (given, values) => ('asks' in given ? scored(given, values) : explained(given, values)),
});
