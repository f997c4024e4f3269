import { type Actions, doing, feedbackOfIt, found, handedOver, opinionOf, pointOf } from './action.ts';

const dissatisfied = doing('opinions.vote', (ledger) => ({
  id: opinionOf(ledger).id,
  value: 'dissatisfied',
  on: '2026-11-20',
}));
const handOver = { on: '2026-09-01', number: '云人办〔2026〕21号', lead: '云泽市人民政府' };

type OpinionCall =
  | 'opinions.confirm'
  | 'opinions.handOver'
  | 'opinions.vote'
  | 'opinions.record'
  | 'opinions.strike'
  | 'opinions.redo'
  | 'opinions.update'
  | 'feedback.attach'
  | 'dues.change'
  | 'comparison.decide'
  | 'comparison.cover'
  | 'findings.decide';

const measureOf = (words: string) => (ledger: Parameters<typeof opinionOf>[0]) =>
  Object.values(ledger.measures).find((one) => one.title.includes(words))?.id ?? '';

export const opinionActions: Actions<OpinionCall> = {
  'opinions.confirm': [{ what: 'as proposed', input: (ledger) => ({ id: opinionOf(ledger).id }) }],
  'opinions.handOver': [
    { what: 'first letter', input: (ledger) => ({ id: opinionOf(ledger).id, ...handOver }) },
    {
      what: 'corrected letter',
      before: [handedOver],
      input: (ledger) => ({ id: opinionOf(ledger).id, ...handOver, on: '2026-09-05', lead: '云泽市卫生健康委员会' }),
    },
    {
      what: 'without an organ',
      input: (ledger) => ({ id: opinionOf(ledger).id, on: '2026-09-01' }),
    },
  ],
  'opinions.vote': [
    {
      what: 'on the feedback',
      before: [handedOver],
      input: (ledger) => ({
        id: opinionOf(ledger).id,
        value: 'satisfied',
        on: '2026-11-20',
        meeting: '第二十二次会议',
      }),
    },
    {
      what: 'on the report of one organ',
      before: [handedOver],
      input: (ledger) => ({
        id: opinionOf(ledger).id,
        organ: opinionOf(ledger).lead,
        value: 'satisfied',
        on: '2026-11-20',
        meeting: '第二十二次会议',
      }),
    },
  ],
  'opinions.record': [
    {
      what: 'signed for',
      before: [handedOver],
      input: (ledger) => ({ id: opinionOf(ledger).id, act: 'signed-for', on: '2026-09-03' }),
    },
  ],
  'opinions.strike': [
    {
      what: 'an act by mistake',
      before: [
        handedOver,
        doing('opinions.record', (ledger) => ({ id: opinionOf(ledger).id, act: 'signed-for', on: '2026-09-03' })),
      ],
      input: (ledger) => ({ id: opinionOf(ledger).id, act: opinionOf(ledger).acts[0]?.id ?? '' }),
    },
  ],
  'opinions.redo': [
    {
      what: 'after a vote',
      before: [handedOver, dissatisfied],
      input: (ledger) => ({ id: opinionOf(ledger).id, on: '2026-11-21', due: '2027-01-31' }),
    },
  ],
  'opinions.update': [
    {
      what: 'all fields',
      input: (ledger) => ({
        id: opinionOf(ledger).id,
        meeting: '云泽市第九届人大常委会第二十一次会议',
        date: '2026-08-29',
        matter: 'inspection',
        lead: '云泽市卫生健康委员会',
      }),
    },
    { what: 'no organ', input: (ledger) => ({ id: opinionOf(ledger).id, lead: null }) },
  ],
  'feedback.attach': [
    {
      what: 'to its opinion',
      input: (ledger) => ({
        id: feedbackOfIt(ledger).id,
        opinion: opinionOf(ledger).id,
        version: 'draft',
        receivedOn: '2026-11-15',
      }),
    },
    { what: 'to none', input: (ledger) => ({ id: feedbackOfIt(ledger).id, opinion: null }) },
  ],
  'dues.change': [
    {
      what: 'extension of an opinion',
      before: [handedOver],
      input: (ledger) => ({
        collection: 'opinions',
        id: opinionOf(ledger).id,
        kind: 'extension',
        to: '2026-12-31',
        on: '2026-11-20',
        reason: '等待省级政策',
        allowedBy: '主任会议',
      }),
    },
    {
      what: 'extension of a promise',
      input: (ledger) => ({
        collection: 'commitments',
        id: found(ledger, 'commitments', '增设站点4处').id,
        kind: 'extension',
        to: '2027-12-31',
        on: '2026-11-20',
        reason: '站点选址调整',
        allowedBy: '代表工委',
        letter: '云人办函〔2026〕44号',
      }),
    },
    {
      what: 'limit of a point',
      input: (ledger) => ({
        collection: 'points',
        id: pointOf(ledger, '完善规划布局'),
        which: 'limit',
        kind: 'correction',
        to: '2026-12-20',
        on: '2026-11-20',
        reason: '按会议要求',
      }),
    },
  ],
  'comparison.decide': [
    {
      what: 'a pair',
      input: (ledger) => ({
        opinion: opinionOf(ledger).id,
        feedback: feedbackOfIt(ledger).id,
        point: pointOf(ledger, '完善规划布局'),
        measure: measureOf('托育规划')(ledger),
        decision: 'accepted',
      }),
    },
  ],
  'comparison.cover': [
    {
      what: 'a point',
      input: (ledger) => ({
        opinion: opinionOf(ledger).id,
        feedback: feedbackOfIt(ledger).id,
        point: pointOf(ledger, '加强队伍建设'),
        coverage: 'partial',
        missing: '岗位补贴',
      }),
    },
  ],
  'findings.decide': [
    {
      what: 'dismissed',
      input: async (_ledger, desk) => {
        const [first] = await desk.ask('findings.list', {});
        return { id: first?.id ?? '', decision: 'dismissed', reason: '已有说明' };
      },
    },
  ],
};
