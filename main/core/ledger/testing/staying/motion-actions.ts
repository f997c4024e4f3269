import { type Actions, doing, found } from './action.ts';
import { bytesOf, listFile } from './staying-papers.ts';

type MotionCall =
  | 'chases.record'
  | 'chases.strike'
  | 'motions.update'
  | 'motions.record'
  | 'motions.strike'
  | 'motions.redo'
  | 'motions.convert'
  | 'suggestions.add'
  | 'suggestions.update'
  | 'suggestions.record'
  | 'suggestions.strike'
  | 'suggestions.redo'
  | 'suggestions.followUp'
  | 'commitments.update'
  | 'commitments.add';

const parking = (ledger: Parameters<typeof found>[0]) => found(ledger, 'motions', '智慧停车').id;
const river = (ledger: Parameters<typeof found>[0]) => found(ledger, 'motions', '河道生态').id;
const bus = (ledger: Parameters<typeof found>[0]) => found(ledger, 'suggestions', '公交站点').id;
const care = (ledger: Parameters<typeof found>[0]) => found(ledger, 'suggestions', '社区养老').id;
const promise = (ledger: Parameters<typeof found>[0]) => found(ledger, 'commitments', '增设站点4处');

const listed = doing('suggestions.importList', () => ({ name: listFile.name, bytes: bytesOf(listFile) }));
const reported = doing('motions.record', (ledger) => ({
  id: parking(ledger),
  act: 'reported',
  on: '2026-08-26',
  note: '书面',
}));
const answered = doing('suggestions.update', (ledger) => ({
  id: care(ledger),
  answeredOn: '2026-04-20',
  answerClass: 'A',
}));

const chased = doing('chases.record', (ledger) => ({
  collection: 'suggestions',
  id: care(ledger),
  on: '2026-05-20',
  way: 'call',
  note: '请尽快答复',
}));

export const motionActions: Actions<MotionCall> = {
  'chases.record': [
    {
      what: 'of a motion by letter',
      input: (ledger) => ({
        collection: 'motions',
        id: parking(ledger),
        on: '2026-08-26',
        way: 'letter',
        organs: ['云泽市城市管理局'],
        note: '请报送实施方案',
        number: '云人办函〔2026〕9号',
      }),
    },
    {
      what: 'of a suggestion of a list by telephone',
      before: [listed],
      input: (ledger) => ({
        collection: 'suggestions',
        id: bus(ledger),
        on: '2026-05-21',
        way: 'call',
        note: '请尽快答复',
      }),
    },
  ],
  'chases.strike': [
    {
      what: 'a chase by mistake, beside another',
      before: [
        chased,
        doing('chases.record', (ledger) => ({
          collection: 'suggestions',
          id: care(ledger),
          on: '2026-05-22',
          way: 'visit',
          note: '当面催办',
        })),
      ],
      input: (ledger) => ({ collection: 'suggestions', id: care(ledger), chase: 'chased-1' }),
    },
  ],
  'motions.update': [
    {
      what: 'all fields',
      input: (ledger) => ({
        id: parking(ledger),
        title: '关于加快智慧停车设施建设的议案',
        number: '7',
        session: '第五次会议',
        leadProposers: ['王明', '孙洁'],
        signers: 20,
        disposition: 'referred',
        lead: '云泽市城市管理局',
        support: ['云泽市公安局'],
        handedOverOn: '2026-02-01',
        note: '重点督办',
      }),
    },
    {
      what: 'merged into another',
      input: (ledger) => ({ id: river(ledger), mergedInto: parking(ledger) }),
    },
  ],
  'motions.record': [
    {
      what: 'reported',
      input: (ledger) => ({ id: parking(ledger), act: 'reported', on: '2026-08-26', note: '书面报告' }),
    },
  ],
  'motions.strike': [
    {
      what: 'an act by mistake',
      before: [reported],
      input: (ledger) => ({ id: parking(ledger), act: found(ledger, 'motions', '智慧停车').acts[0]?.id ?? '' }),
    },
  ],
  'motions.redo': [
    {
      what: 'a second round',
      before: [doing('motions.update', (ledger) => ({ id: parking(ledger), handedOverOn: '2026-02-01' })), reported],
      input: (ledger) => ({ id: parking(ledger), on: '2026-11-20', reason: '泊位没有建成', due: '2027-05-31' }),
    },
  ],
  'motions.convert': [
    { what: 'one to be deliberated', input: (ledger) => ({ id: river(ledger), number: '101' }) },
    {
      what: 'one converted already',
      input: (ledger) => ({ id: found(ledger, 'motions', '古树名木').id, number: '102' }),
    },
  ],
  'suggestions.add': [
    {
      what: 'by hand',
      input: () => ({
        title: '关于延长图书馆开放时间的建议',
        number: '201',
        session: '云泽市第九届人民代表大会第五次会议',
        proposers: ['高敏'],
        category: '教科文卫',
        receivedOn: '2026-01-20',
      }),
    },
    {
      what: 'one that the office’s list will name',
      input: () => ({ title: '关于规范共享单车停放的建议', number: '闭001', proposers: ['赵敏', '何平'] }),
    },
  ],
  'suggestions.update': [
    {
      what: 'facts',
      input: (ledger) => ({
        id: care(ledger),
        title: '关于完善社区养老服务设施的建议',
        number: '13-1',
        session: '第五次会议',
        channel: 'between-sessions',
        proposers: ['陈静', '许立'],
        delegation: '城南团',
        category: '社会建设',
        lead: ['云泽市财政局'],
        support: [],
        key: true,
        note: '重点建议',
      }),
    },
    {
      what: 'hand-over and time',
      input: (ledger) => ({ id: care(ledger), handedOverOn: '2026-02-15', hard: true }),
    },
    {
      what: 'answer and rating',
      input: (ledger) => ({
        id: bus(ledger),
        signedForOn: '2026-02-12',
        answeredOn: '2026-04-05',
        answerNumber: '云交函〔2026〕12号',
        answerClass: 'A',
        result: 'satisfied',
        ratedOn: '2026-04-20',
      }),
    },
    {
      what: 'one of the office’s list',
      before: [listed],
      input: (ledger) => ({
        id: found(ledger, 'suggestions', '共享单车').id,
        title: '关于规范共享单车停放秩序的建议',
        number: '闭1',
        lead: ['云泽市公安局'],
        answeredOn: '2026-09-01',
      }),
    },
  ],
  'suggestions.record': [
    { what: 'signed for', input: (ledger) => ({ id: care(ledger), act: 'signed-for', on: '2026-02-12' }) },
    {
      what: 'handed to another organ after a return',
      before: [
        doing('suggestions.record', (ledger) => ({
          id: care(ledger),
          act: 'returned',
          on: '2026-02-13',
          note: '非职责',
        })),
      ],
      input: (ledger) => ({ id: care(ledger), act: 'handed-over', on: '2026-02-20', organs: ['云泽市财政局'] }),
    },
  ],
  'suggestions.strike': [
    {
      what: 'an act by mistake',
      before: [doing('suggestions.record', (ledger) => ({ id: care(ledger), act: 'signed-for', on: '2026-02-12' }))],
      input: (ledger) => ({ id: care(ledger), act: found(ledger, 'suggestions', '社区养老').acts[0]?.id ?? '' }),
    },
  ],
  'suggestions.redo': [
    {
      what: 'after an answer',
      before: [answered],
      input: (ledger) => ({ id: care(ledger), on: '2026-06-01', reason: '代表不满意' }),
    },
  ],
  'suggestions.followUp': [
    {
      what: 'a better class later',
      before: [answered],
      input: (ledger) => ({ id: care(ledger), on: '2026-07-10', answerClass: 'B', answerNumber: '云民函〔2026〕9号' }),
    },
  ],
  'commitments.update': [
    {
      what: 'all fields',
      input: (ledger) => ({
        id: promise(ledger).id,
        state: 'open',
        organ: '云泽市公安局',
        due: '2026-12-25',
        note: '列入跟踪',
      }),
    },
    {
      what: 'kept, with its passage',
      input: (ledger) => {
        const { citation } = promise(ledger);
        const shownBy = { document: citation.document, firstLine: 7, lastLine: 7 };
        return { id: promise(ledger).id, state: 'kept', decidedOn: '2026-11-20', shownBy };
      },
    },
  ],
  'commitments.add': [
    {
      what: 'a sentence the reader passed over',
      input: (ledger) => ({
        document: promise(ledger).citation.document,
        firstLine: 7,
        lastLine: 7,
        title: '城东新区增设站点',
        due: '2026-12-31',
        organ: '云泽市交通运输局',
      }),
    },
    {
      what: 'one that the reader found as well',
      input: (ledger) => ({
        document: promise(ledger).citation.document,
        firstLine: 9,
        lastLine: 9,
        title: '年底前再增设站点4处',
      }),
    },
  ],
};
