import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { atOnce } from '../../steps.ts';
import { inventPaper } from '../testing/alarm-paper.ts';
import { daysBefore, leads, passages, promisedTimes } from './commitment.corpus.ts';
import {
  beforeDay,
  commitmentNumbers,
  commitmentRules,
  fulfilmentNumbers,
  promisedTime,
  promiseLead,
  spendingWords,
} from './commitment.rules.ts';
import { findCommitments } from './find-commitments.ts';
import { collectDone, findFulfilment } from './find-fulfilment.ts';

holdEach('promise', commitmentRules, passages);
holdReplacement('words before a promise', promiseLead, leads);
holdReplacement('words before a day', beforeDay, daysBefore, (text, own) => own.words(text) ?? '');
holdReplacement(
  'words of spending',
  spendingWords,
  {
    ...Object.fromEntries(
      '全年 累计 资金 经费 投入资金 落实经费 安排资金 拨付资金 下达资金 各类资金 各级资金 专项资金 财政资金 投入财政资金'
        .split(' ')
        .map((words) => [`${words}修渠`, '修渠']),
    ),
    投入修渠: '投入修渠',
    各类修渠: '各类修渠',
  },
  (text, own) => own.replaceAll(text),
);
holdReplacement('time of a promise', promisedTime, promisedTimes, (text, own) => own.replaceAll(text));

const long = (length: number) => '云'.repeat(length);

type Given = { text: string; of: 'title' | 'organ' };

holdNumbers<typeof commitmentNumbers, Given>({
  name: 'promise: numbers',
  numbers: commitmentNumbers,
  cases: [
    { what: 'a title of sixty signs', given: { text: `将在2027年清理${long(51)}`, of: 'title' }, gives: [60] },
    { what: 'a title of sixty-one signs', given: { text: `将在2027年清理${long(52)}`, of: 'title' }, gives: [60] },
    {
      what: 'a promise of sixteen signs',
      given: { text: '江北的步道，预计2027年清理河道淤泥和杂草', of: 'title' },
      gives: [16],
    },
    {
      what: 'a promise of fifteen signs',
      given: { text: '江北的步道，预计2027年清理河道淤泥杂草', of: 'title' },
      gives: [21],
    },
    {
      what: 'an organ within three hundred signs',
      given: { text: `${long(295)}、市水务局清淤，预计2027年清理河道`, of: 'organ' },
      gives: [true],
    },
    {
      what: 'an organ beyond',
      given: { text: `${long(296)}、市水务局清淤，预计2027年清理河道`, of: 'organ' },
      gives: [false],
    },
  ],
  decide: ({ text, of }, values) =>
    findCommitments(inventPaper('f', '2026-11-20', text), values).map((one) =>
      of === 'title' ? one.title.length : one.organ !== null,
    ),
});

type Kept = { promised: string; told: string };

const things = '水渠 电梯 道路 学校 医院 公园 企业 市场 公交 农田'.split(' ');
const of = (count: number) => things.slice(0, count).join('、');

holdNumbers<typeof fulfilmentNumbers, Kept>({
  name: 'promise kept: numbers',
  numbers: fulfilmentNumbers,
  cases: [
    { what: 'six terms of ten', given: { promised: of(10), told: of(6) }, gives: 'kept' },
    { what: 'five terms of nine', given: { promised: of(9), told: of(5) }, gives: 'nothing' },
    { what: 'a promise of three terms', given: { promised: of(3), told: of(3) }, gives: 'kept' },
    { what: 'a promise of two terms', given: { promised: of(2), told: of(2) }, gives: 'nothing' },
  ],
  decide: ({ promised, told }, values) => {
    const citation = { document: 'f', firstLine: 1, lastLine: 1, page: null, quote: promised };
    const done = atOnce(collectDone([inventPaper('next', '2027-09-01', `目前，${told}。`)]));
    return findFulfilment({ citation, figure: null }, done, () => true, values)?.state ?? 'nothing';
  },
});
