import { form } from '#core/rules/form.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { askedAmounts, noAmounts, reportedAmounts } from './amount.corpus.ts';
import {
  type AskedRule,
  actually,
  amountNumbers,
  askedRules,
  asksDeed,
  atLeast,
  beginning,
  deed,
  evenly,
  fallsBy,
  finding,
  finished,
  forEach,
  grownFromOther,
  lessBy,
  lowersTo,
  movedFromOther,
  movesOn,
  nearly,
  noMoreThan,
  ofEach,
  ofIt,
  type ReportedRule,
  raisesTo,
  reportedRules,
  roseBy,
  settles,
  shareUnit,
  stock,
  timeUnit,
  upToDeed,
  upToEach,
  upToFigure,
  workName,
} from './amount.rules.ts';
import { answerAmounts } from './answer-amounts.ts';
import { decideAsked } from './asked-amounts.ts';
import { decideReported } from './reported-amounts.ts';

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
const gap = (length: number) => '云'.repeat(length);
const borders = ['一，二', '一,二', '一*二', '一#二'];
holdForm('words before a deed', upToDeed, ['', gap(24), '一、二'], [...borders, gap(25)], whole);
holdForm('words before an amount of each', upToEach, ['', gap(18)], [...borders, '一、二', gap(19)], whole);
holdForm('moves on', movesOn, [...'提增升扩延降压减缩削'], ['改'], whole);
holdForm(
  'finding',
  finding,
  ['排查', '摸排', '核查', '核实', '核定', '查实', '发现', '查出', '梳理', '纳入', '列入', '受理', '收到', '接到'],
  ['整改'],
  whole,
);
holdForm('of each', ofEach, ['每个', '各渡口'], ['每年', '各类', '各级', '各项', '各种', '各界', '渡口']);
holdForm(
  'so much for each',
  forEach,
  [
    '每个渡口#',
    '各渡口#',
    '人均#',
    '户均#',
    '平均水深#',
    '人均绿地*增至#',
    '每人*提到#',
    '每人*提至#',
    '每人*改为#',
    '每人*到#',
  ],
  [
    '每年翻修#',
    '人均绿地*翻修#',
    '人均绿地*，增至#',
    '每个，云*到#',
    '每人*云，到#',
    '每人*翻修#',
    '渡口*提到#',
    ...[...'类级项种界'].map((sign) => `各${sign}#`),
    '渡口#',
    '均#',
    '每个渡口，翻修#',
  ],
);
holdForm(
  'lowered to',
  lowersTo,
  '降至 降到 降为 降低到 下降到 减到 减少到 压到 压缩到 压减到 压降到 缩到 缩短到 缩减到 缩小到'.split(' '),
  ['提到', '降', '下到'],
  whole,
);
holdForm(
  'raised to',
  raisesTo,
  '提高至 提高到 提升到 增到 增加到 扩大到 延长到'.split(' '),
  ['降到', '提高', '增长'],
  whole,
);
holdForm(
  'no more than',
  noMoreThan,
  '不超过 不得超过 不高于 不突破 不多于 不大于 低于 少于 控制在 最多 至多'.split(' '),
  ['不少于', '超过', '不低于', '不得低于', '最多的'],
);
holdForm(
  'finished',
  finished,
  '完成 办结 完工 整改 整治 改造 清理 销号 收回 追回 收缴 盘活 建成 化解 拨付 下达 到位 清偿 偿还 还清 结清 兑付'.split(
    ' ',
  ),
  ['计划'],
  whole,
);
holdForm('deed', deed, ['调整', '收回', '已', '投用'], ['渡口'], whole);
holdForm(
  'name of a work',
  workName,
  [...['治理补助', '整治补贴', '整改资金', '改造经费', '建设项目', '保护任务', '修复工程']],
  ['治理', '补助', '拨付补助'],
  whole,
);
holdForm(
  'words before a share',
  ofIt,
  [
    ...[
      '',
      '整治',
      '整改',
      '改造',
      '建设',
      '统筹',
      '任务',
      '总数',
      '总额',
      '的',
      '了',
      '率',
      '比例',
      '达',
      '达到',
      '为',
    ],
    '整治任务的率',
  ],
  ['渡口', '整治任务的比例为'],
  whole,
);
holdForm(
  'at least, of a time too',
  atLeast,
  [
    '开放时间延长到#',
    '开放时间延长到每周#',
    '公示期不少于#',
    '公示期不得少于#',
    '公示期不低于#',
    '期限不小于#',
    '公示期至少#',
    '公示#以上',
  ],
  ['公示#', '少于#', '延长到，公示#'],
);
holdForm(
  'less by so much',
  lessBy,
  [
    ...['缩短#', '压缩#', '压减#', '缩减#', '减少#', '降低#', '下降#', '削减#'],
    ...['缩短了#', '缩短近#', '缩短约#', '缩短超#', '缩短超过#'],
  ],
  ['缩短到#', '#'],
);
holdForm(
  'settles',
  settles,
  ['化解#', '清理#', '清偿#', '偿还#', '办结#', '销号#', '核销#', '处置#', '化解了#'],
  ['化解到#', '#'],
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

holdForm('what was really reached', actually, ['实际3个'], ['实在3个']);
holdForm('unit of a share', shareUnit, texts`% ‰ 百分点`, ['个']);
holdForm(
  'reached by each',
  evenly,
  ['覆盖率均达到#', '均#', '均一二三四五六七八九十一二#'],
  [
    ...texts`人均达到# 户均达到# 平均达到# 年均达到# 月均达到# 日均达到# 均衡达到# 均等达到# 均匀达到# 覆盖率达到# 均，达到# 均,达到# 均、达到# 均*达到#`,
    ...['均#个#'.replace('#个', '*个'), '均一二三四五六七八九十一二三#'],
  ],
);
holdForm('what there is', stock, texts`现有渡口# 共有#`, texts`有渡口# 现有渡口，# 现#`);
holdForm(
  'asks for a deed',
  asksDeed,
  [...'新增招补改治清查建购换整', ...texts`完成 化解 培训 打造 引进`],
  texts`配备 成 解`,
);
holdForm('nearly reached', nearly, texts`近3个 将近3个 接近3个 不足3个`, texts`3个 附近3个`);
holdForm('unit of time', timeUnit, texts`天 小时 分钟 个月`, texts`月 天然 半天 个`);
holdForm(
  'moved from another value',
  movedFromOther,
  texts`从*提至# 由去年的*增加到# 原有*升为# 在原有*基础上扩建成#`,
  texts`*增加到# 由*到# 由*增加# 由，*增加到# 由*翻修到# 有*增加到# 由增加到#`,
);
holdForm(
  'grown from another value',
  grownFromOther,
  texts`从*净增# 由去年的*增加了# 由*客流增长# 由*新增#`,
  texts`*净增# 由*，净增# 由*增至# 由*净增到# 由，*净增# 由净增#`,
);
holdForm(
  'rose by so much',
  roseBy,
  texts`增长# 增加# 上升# 提高# 提升# 上涨# 回升# 增长了# 增长近# 增长约# 增长超# 增长超过# 增长了近#`,
  texts`增长到# 增至# 下降# #`,
);
holdForm(
  'is to fall by so much',
  fallsBy,
  texts`下降# 降低# 减少# 压减# 压降# 削减# 缩减# 缩短# 下降不少于# 下降不低于# 下降超过#`,
  texts`下降到# 增长# 下降不超过# #`,
);
