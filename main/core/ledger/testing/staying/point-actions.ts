import { type Actions, doing, handedOver, opinionOf, pointOf } from './action.ts';

type PointCall =
  | 'points.update'
  | 'points.merge'
  | 'points.split'
  | 'points.add'
  | 'points.withdraw'
  | 'points.selfReport'
  | 'points.check'
  | 'points.reopen'
  | 'evidence.add'
  | 'evidence.remove';

const plan = '完善规划布局';
const cost = '降低运营成本';
const verdict = { on: '2026-11-18', by: '教科文卫委' };

const merged = doing('points.merge', (ledger) => ({ ids: [pointOf(ledger, plan), pointOf(ledger, cost)] }));
const checked = doing('points.check', (ledger) => ({ id: pointOf(ledger, plan), value: 'done', ...verdict }));
const proven = doing('evidence.add', (ledger) => ({
  point: pointOf(ledger, plan),
  title: '托育服务专项规划',
  number: '云卫发〔2026〕9号',
  document: opinionOf(ledger).document,
  firstLine: 27,
}));

export const pointActions: Actions<PointCall> = {
  'points.update': [
    {
      what: 'heading, organs, dates, notes',
      input: (ledger) => ({
        id: pointOf(ledger, cost),
        title: '把机构运营成本降下来',
        lead: '云泽市财政局',
        support: ['云泽市民政局'],
        due: '2026-12-01',
        limit: '2026-12-15',
        nextStep: '下周核查',
        note: '已电话催办',
      }),
    },
    { what: 'no organ any more', input: (ledger) => ({ id: pointOf(ledger, plan), lead: null }) },
    {
      what: 'status',
      before: [handedOver],
      input: (ledger) => ({ id: pointOf(ledger, plan), status: 'in-progress', on: '2026-09-10' }),
    },
  ],
  'points.merge': [
    { what: 'two points', input: (ledger) => ({ ids: [pointOf(ledger, plan), pointOf(ledger, cost)] }) },
    {
      what: 'a third into two',
      before: [merged],
      input: (ledger) => ({ ids: [pointOf(ledger, plan), pointOf(ledger, '补齐普惠短板')] }),
    },
    {
      what: 'after the hand-over',
      before: [handedOver],
      input: (ledger) => ({ ids: [pointOf(ledger, cost), pointOf(ledger, '健全监管机制')] }),
    },
  ],
  'points.split': [
    {
      what: 'inside a line',
      input: (ledger) => ({ id: pointOf(ledger, cost), line: 29, offset: 41, title: '鼓励用社区用房办托育' }),
    },
    {
      what: 'a merged one',
      before: [merged],
      input: (ledger) => ({ id: pointOf(ledger, plan), line: 29, offset: 41, title: '鼓励用社区用房办托育' }),
    },
  ],
  'points.add': [
    {
      what: 'a sentence the reader passed over',
      input: (ledger) => ({
        opinion: opinionOf(ledger).id,
        firstLine: 37,
        lastLine: 37,
        title: '书面报告研究处理情况',
      }),
    },
    {
      what: 'after the hand-over',
      before: [handedOver],
      input: (ledger) => ({
        opinion: opinionOf(ledger).id,
        firstLine: 37,
        lastLine: 37,
        title: '书面报告研究处理情况',
      }),
    },
  ],
  'points.withdraw': [
    { what: 'one', input: (ledger) => ({ id: pointOf(ledger, cost), reason: '不属于建议' }) },
    { what: 'the first', input: (ledger) => ({ id: pointOf(ledger, plan), reason: '不属于建议' }) },
  ],
  'points.selfReport': [
    {
      what: 'done',
      before: [handedOver],
      input: (ledger) => ({ id: pointOf(ledger, plan), value: 'done', on: '2026-11-10', by: '市卫生健康委员会' }),
    },
  ],
  'points.check': [
    {
      what: 'done',
      before: [handedOver],
      input: (ledger) => ({ id: pointOf(ledger, plan), value: 'done', ...verdict }),
    },
  ],
  'points.reopen': [
    {
      what: 'a closed one',
      before: [handedOver, checked],
      input: (ledger) => ({ id: pointOf(ledger, plan), on: '2026-11-20', reason: '规划未公布', due: '2027-02-01' }),
    },
  ],
  'evidence.add': [
    {
      what: 'with its passage',
      input: (ledger) => ({
        point: pointOf(ledger, plan),
        title: '托育服务专项规划',
        document: opinionOf(ledger).document,
        firstLine: 27,
      }),
    },
  ],
  'evidence.remove': [
    {
      what: 'one',
      before: [proven],
      sets: ({ collection }) => collection === 'evidence',
      input: (ledger) => ({ id: Object.keys(ledger.evidence)[0] ?? '' }),
    },
  ],
};
