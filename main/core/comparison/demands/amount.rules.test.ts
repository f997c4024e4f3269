import { form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { askedAmounts, noAmounts, reportedAmounts } from './amount.corpus.ts';
import {
  type AskedRule,
  amountNumbers,
  askedRules,
  beginning,
  finding,
  forEach,
  movesOn,
  type ReportedRule,
  reportedRules,
  upToFigure,
} from './amount.rules.ts';
import { answerAmounts, decideAsked, decideReported } from './shortfall.ts';

const whole = (own: Parameters<Parameters<typeof holdForm>[4] & {}>[0]) => form`^${own}$`;

holdFirstMatch<AskedRule>({
  name: 'figure of an opinion',
  rules: askedRules,
  corpus: askedAmounts,
  none: noAmounts,
  decide: (text, rules) => decideAsked(text, rules)?.rule ?? null,
  outcome: ({ asks }) => asks,
});
holdFirstMatch<ReportedRule>({
  name: 'figure of an answer',
  rules: reportedRules,
  corpus: reportedAmounts,
  none: noAmounts,
  decide: (text, rules) => decideReported(text, rules)?.rule ?? null,
  outcome: ({ tells }) => tells,
});
holdForm(
  'words before a figure',
  upToFigure,
  ['', '一二三四五六七八九十一二'],
  ['一，二', '一,二', '一、二', '一*二', '一#二', '一二三四五六七八九十一二三'],
  whole,
);
holdForm('moves on', movesOn, [...'提增升扩降压减缩'], ['改'], whole);
holdForm(
  'finding',
  finding,
  ['排查', '摸排', '核查', '核实', '核定', '查实', '发现', '查出', '梳理', '纳入', '列入', '受理', '收到', '接到'],
  ['整改'],
  whole,
);
holdForm(
  'so much for each',
  forEach,
  ['每个渡口#', '各渡口#', '人均#', '户均#', '平均水深#'],
  ['每年翻修#', ...[...'类级项种界'].map((sign) => `各${sign}#`), '渡口#', '均#', '每个渡口，翻修#'],
);
holdForm('beginning', beginning, ['开工', '启动'], ['完工'], whole);

// Ten words of two signs, of which each makes one term; the other side says nothing else.
const things = '渡轮 岸坡 栈桥 灯塔 航标 舢板 锚地 渔火 潮位 滩涂'.split(' ');
const count = (words: number, amount: string) => [...things.slice(0, words).map((word) => `${word} `), amount].join('');
const shared = (same: number) =>
  [...things.slice(0, same), ...'磨盘 纺车 油灯 算盘 扁担 斗笠 竹筏 陶罐 风筝 渔网'.split(' ').slice(0, 10 - same)]
    .map((word) => `${word} `)
    .join('');

holdNumbers<typeof amountNumbers, { asks: string; answer: string }>({
  name: 'amount asked for: numbers',
  numbers: amountNumbers,
  cases: [
    { what: 'five terms of ten', given: { asks: count(10, '18个'), answer: `${shared(5)}12个` }, gives: '18个 12个' },
    { what: 'four terms of ten', given: { asks: count(10, '18个'), answer: `${shared(4)}12个` }, gives: null },
    {
      what: 'three terms of five from a list',
      given: { asks: '渡轮、岸坡、栈桥、灯塔90%', answer: '灯塔95%，渡轮 岸坡 栈桥 竹筏 陶罐12%' },
      gives: '90% 12%',
    },
    {
      what: 'one term of two from a list',
      given: { asks: '渡轮、岸坡、栈桥、灯塔90%', answer: '灯塔95%，渡轮 竹筏12%' },
      gives: null,
    },
    { what: 'half a hundredth less in 万', given: { asks: '渡轮1005000人', answer: '渡轮100万人' }, gives: null },
    { what: 'a little more', given: { asks: '渡轮804500人', answer: '渡轮80万人' }, gives: '804500人 80万人' },
  ],
  decide: ({ asks, answer }, values) => {
    const { shortfall } = answerAmounts(asks, [{ text: answer, near: true }], values);
    return shortfall ? `${shortfall.asked} ${shortfall.reported}` : null;
  },
});
