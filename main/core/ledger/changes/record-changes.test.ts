import { describe, expect, it } from 'vitest';
import type { Collection, Ledger, LedgerRecords, Operation } from '#shared/domain/ledger.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { inWords } from '../../../testing/in-words.ts';
import { cite } from '../../../testing/invented-citation.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import { fieldLabel } from './changed-fields.ts';
import { namesIn } from './names.ts';
import { recordChanges } from './record-changes.ts';

const ledger = inventedLedger({ points: 3, suggestions: 3 });

type Patch<C extends Collection> = Partial<LedgerRecords[C]>;

function operation<C extends Collection>(collection: C, id: string, after: Patch<C>, before: Patch<C> = {}) {
  const stored = ledger[collection][id];
  return { collection, id, before: { ...stored, ...before }, after: { ...stored, ...before, ...after } } as Operation;
}

const told = (operations: Operation[], ...ledgers: Ledger[]) =>
  inWords(recordChanges(operations, namesIn(...(ledgers.length > 0 ? ledgers : [ledger]))));

/** Each field that a change gives other words: its name, the words before and after. */
function fieldsOf<C extends Collection>(collection: C, id: string, after: Patch<C>, before: Patch<C> = {}) {
  return told([operation(collection, id, after, before)]).flatMap(({ fields }) =>
    fields.map(({ label, from, to }) => [label, from, to]),
  );
}

const ofOpinion = (after: Patch<'opinions'>, before: Patch<'opinions'> = {}) =>
  fieldsOf('opinions', 'op1', after, before);
const ofPoint = (after: Patch<'points'>) => fieldsOf('points', 'op1-p2', after);

const due = inventedDue('2026-10-15');
const vote = { value: 'satisfied', on: '2026-12-01', meeting: '第四十次会议', ballots: null, note: '' } as const;
const act = {
  id: 'a1',
  on: '2026-07-08',
  enteredOn: '2026-07-09',
  by: '周文',
  number: '',
  note: '',
  round: 1,
} as const;

describe('what a change did to a record', () => {
  it('tells a day, a word of the program, a yes, a number of things and an organ as a reader knows them', () => {
    expect(ofOpinion({ due, lead: 'organ-2', stage: 'voted', round: 2, addressee: null })).toEqual([
      ['主送', '云泽市人民政府', ''],
      ['主办单位', '市商务局', '市文化广电和旅游局'],
      ['期限', '2026-09-30', '2026-10-15'],
      ['轮次', '1', '2'],
      ['阶段', '已收正式报告', '已测评'],
    ]);
    const contact = { name: '吴江', phone: '' };
    expect(
      fieldsOf('office', 'office', {
        redHead: true,
        copyTo: ['甲办', '乙办'],
        language: 'en',
        contact,
        rulePacks: ['x'],
      }),
    ).toEqual([
      ['语言', '中文', 'English'],
      ['红头', '否', '是'],
      ['联系人', '周文 0000-5550123', '吴江'],
      ['抄送', '云泽市委办公室、云泽市政府办公室', '甲办、乙办'],
      ['规则', '', 'x'],
    ]);
    const motion = { papers: [], leadProposers: [], disposition: null, convertedTo: 's1', signers: 15, claims: [] };
    expect(fieldsOf('motions', 'motion-1', motion)).toEqual([
      ['领衔代表', '林朝晖、苏文静', ''],
      ['联名人数', '14', '15'],
      ['审查处理', '交付审议', ''],
      ['转成的建议', '', '关于增设社区嵌入式养老服务站的建议'],
      ['文件数', '4', '0'],
    ]);
  });

  it('tells the words of a passage, the title of the record that a field names, and the id of what nobody knows', () => {
    expect(ofOpinion({ consent: cite('src1-d2', 90, '会议同意该报告。'), affirmation: null })).toEqual([
      [
        '总体评价',
        expect.stringContaining('会议认为，市政府把夜间经济作为扩大消费的重要抓手，集聚区建设初见成效。'),
        '',
      ],
      ['同意', '', '会议同意该报告。'],
    ]);
    const merged = [{ id: 'x', title: '建好步道', citation: cite('src1-d2', 1, '建好步道。') }];
    expect(ofPoint({ splitFrom: 'gone', mergedInto: 'op1-p3', merged, support: ['organ-3', 'organ-99'] })).toEqual([
      ['并入的条目', '', '建好步道'],
      ['并入', '', '加强油烟噪声治理'],
      ['拆自条目', '', 'gone'],
      ['协办单位', '市公安局', '市城市管理局、organ-99'],
    ]);
    expect(ofPoint({ lead: 'organ-98', alsoLead: ['organ-1', 'organ-2'] })).toEqual([
      ['主办单位', '市交通运输局', 'organ-98'],
      ['共同主办单位', '', '市商务局、市文化广电和旅游局'],
    ]);
  });

  it('tells the three verdicts with their day, who gave them, the ballots and the organ', () => {
    const selfReport = {
      value: 'partly-done',
      on: '2026-09-28',
      by: '市交通局',
      note: '两条线路未开',
      citation: null,
    } as const;
    const check = { value: 'not-done', on: '2026-11-05', by: '财经工委', note: '', finishedOn: '2026-10-30' } as const;
    const ballots = { satisfied: 20, basicallySatisfied: 5, dissatisfied: 1, abstained: 2 };
    const organVotes = [
      { ...vote, organ: 'organ-1', ballots, note: '票决' },
      { ...vote, organ: 'organ-97' },
    ];
    expect(ofPoint({ selfReport, check, vote, organVotes })).toEqual([
      ['单位自评', '已落实 2026-09-28 云泽市交通运输局', '部分落实 2026-09-28 市交通局 两条线路未开'],
      [
        '核查',
        '已落实 2026-11-05 财经工委 实地抽查集聚区停车场3处，情况属实。',
        '未落实 2026-11-05 财经工委 2026-10-30',
      ],
      ['测评', '', '满意 2026-12-01 第四十次会议'],
      [
        '对各单位报告的测评',
        '',
        '市商务局 满意 2026-12-01 第四十次会议 20/5/1/2 票决；organ-97 满意 2026-12-01 第四十次会议',
      ],
    ]);
  });

  it('tells of a list of facts only those that came or went', () => {
    const signed = { ...act, type: 'signed-for', number: '云办〔2026〕3号', note: '专人送达' } as const;
    const tracked = { ...act, id: 'a2', type: 'tracking' } as const;
    const chase = { ...act, id: 'c1', way: 'call', organs: ['organ-1', 'organ-96'], note: '请抓紧' } as const;
    const [signedWords, trackedWords] = ['签收 2026-07-08 云办〔2026〕3号 专人送达 周文', '转跟踪 2026-07-08 周文'];
    expect(ofOpinion({ acts: [signed, tracked], chases: [{ ...chase, organs: [...chase.organs] }] })).toEqual([
      ['办理经过', '', `${signedWords}；${trackedWords}`],
      ['催办', '', '电话 2026-07-08 市商务局、organ-96 请抓紧 周文'],
    ]);
    expect(ofOpinion({ acts: [signed, tracked] }, { acts: [signed] })).toEqual([['办理经过', '', trackedWords]]);
    expect(ofOpinion({ acts: [tracked] }, { acts: [signed] })).toEqual([['办理经过', signedWords, trackedWords]]);
  });

  it('tells organs that have an opinion too, printed limits, and what a letter gives each organ', () => {
    const plan = {
      duty: 'plan',
      day: null,
      count: null,
      from: 'handed-over',
      citation: cite('src1-d1', 4, '一个月内报送方案'),
    } as const;
    const report = { ...plan, duty: 'written-report', day: '2026-09-30' } as const;
    const alsoTo = [
      { organ: 'organ-2', on: '2026-07-06', number: '32号', due, draftDue: null },
      { organ: 'organ-95', on: '2026-07-07', number: null, due: null, draftDue: null },
    ];
    const limits = [{ ...plan, organs: ['市商务局', '市财政局'] }, report];
    expect(
      ofOpinion({ alsoTo, askedOf: ['organ-2'], limits: [plan], letters: [{ document: 'src1-d1', limits }] }),
    ).toEqual([
      ['同时交办单位', '', '市文化广电和旅游局 2026-07-06 32号 2026-10-15；organ-95 2026-07-07'],
      ['再次办理的单位', '', '市文化广电和旅游局'],
      ['文件规定的期限', '', '一个月内报送方案'],
      ['交办函写明的期限', '', '市商务局、市财政局 报送实施方案 一个月内报送方案；书面报告 2026-09-30'],
    ]);
    const motions = [
      { number: '7', title: null, session: '六次会议' },
      { number: '8', title: '关于治水的议案', session: null },
    ];
    expect(fieldsOf('documents', 'src1-d1', { motions, firstLine: 7 })).toEqual([
      ['写明的议案', '', '六次会议 议案第7号；关于治水的议案'],
    ]);
  });

  it('leaves out what came, names what went, and says nothing of what only the program keeps', () => {
    const gone = { ...operation('commitments', 'c1', {}), after: null } as Operation;
    const come = { ...operation('commitments', 'c2', {}), before: null } as Operation;
    const kept = operation('documents', 'src1-d1', { firstLine: 7, confidence: 0.5 });
    const ofTrail = { ...gone, collection: 'briefs' } as Operation;
    expect(told([come, gone, kept, ofTrail])).toEqual([
      { collection: 'commitments', record: 'c1', title: ledger.commitments.c1?.title, is: 'removed', fields: [] },
    ]);
  });

  it('names an organ by the name of the day of the act, and what a change takes out by the ledger before it', () => {
    const formerDates = [{ name: '云泽市商业局', to: '2026-08-01' }];
    const organ = { ...ledger.organs['organ-1'], formerNames: ['云泽市商业局'], formerDates };
    const renamed = { ...ledger, organs: { ...ledger.organs, 'organ-1': organ } } as Ledger;
    const chase = { ...act, id: 'c1', way: 'visit', organs: ['organ-1'] } as const;
    const chases = [
      { ...chase, organs: ['organ-1'] },
      { ...chase, id: 'c2', on: '2026-08-02', organs: ['organ-1'] },
    ];
    const [change] = told([operation('opinions', 'op1', { chases, lead: 'organ-2' })], renamed);
    expect(change?.fields.map(({ from, to }) => [from, to])).toEqual([
      ['市商务局', '市文化广电和旅游局'],
      ['', '上门 2026-07-08 市商业局 周文；上门 2026-08-02 市商务局 周文'],
    ]);
    const without = { ...ledger, organs: {}, points: {} } as Ledger;
    const ops = [operation('points', 'op1-p2', { lead: null, splitFrom: 'op1-p1' })];
    expect(told(ops, without, ledger)).toMatchObject([
      {
        fields: [
          { field: 'splitFrom', to: '科学编制夜间经济布局规划' },
          { field: 'lead', from: '市交通运输局', to: '' },
        ],
      },
    ]);
    expect(told(ops, without)).toMatchObject([{ fields: [{ to: 'op1-p1' }, { from: 'organ-5', to: '' }] }]);
  });

  it('has a name for every field that it tells of, and refuses one that has none', () => {
    expect(inWords(['due', 'originalDue'].map(fieldLabel))).toEqual(['期限', '原定期限']);
    expect(() => fieldLabel('nothing')).toThrow('no name for the field nothing');
  });
});

describe('what a change did to a suggestion', () => {
  const [one] = ledger.suggestions.s1?.rounds ?? [];
  if (!one) throw new Error('the invented suggestion has a handling');
  const ofSuggestion = (after: Patch<'suggestions'>) => fieldsOf('suggestions', 's1', after);
  const former = {
    openedOn: '2026-02-01',
    due,
    windows: [],
    signedForOn: '2026-02-03',
    contactedOn: '2026-02-04',
    lead: ['organ-3', 'organ-91'],
    returnedOn: '2026-02-05',
    followedBy: '',
  };
  const formerWords =
    '市城市管理局、organ-91 2026-02-01 答复期限 2026-10-15 签收日期 2026-02-03 与代表沟通 2026-02-04 退回日期 2026-02-05';

  it('stands under the headings of its list, as the list writes it', () => {
    const shown = [{ round: 1, citation: cite('src1-d2', 1, '已建成。'), is: 'laid' } as const];
    const leadChanges = [{ from: ['organ-3', 'organ-92'], list: '目录', seenOn: '2026-03-01', is: 'asked' as const }];
    const supportSince = { 'organ-1': '2026-03-01', 'organ-93': '2026-03-02' };
    expect(
      ofSuggestion({
        title: '另题',
        proposers: ['甲', '乙'],
        key: false,
        hard: true,
        lead: ['organ-1', 'organ-94'],
        cells: { a: 'b' },
      }),
    ).toEqual([
      ['标题', '关于增设社区嵌入式养老服务站的建议', '另题'],
      ['提出人', '林朝晖', '甲、乙'],
      ['重点督办', '是', ''],
      ['疑难建议', '', '是'],
      ['主办单位', '市商务局', '市商务局、organ-94'],
    ]);
    expect(ofSuggestion({ shown, leadChanges, supportSince })).toEqual([
      ['原主办单位', '', '市城市管理局、organ-92 目录 是更正还是重新交办，待认定'],
      ['承诺兑现依据', '', '认定依据的出处 已建成。'],
      ['加入协办日期', '', '市商务局 2026-03-01；organ-93 2026-03-02'],
    ]);
  });

  it('tells former hand-overs, the answers of single organs and the windows of a handling', () => {
    const bare = { ...former, openedOn: null, due: null, signedForOn: null, contactedOn: null, returnedOn: null };
    const leadAnswers = {
      'organ-1': { on: '2026-05-01', number: '1号', answerClass: 'B', plannedFor: '2026-12-31' },
      'organ-90': { on: '2026-05-02', number: null, answerClass: null },
    };
    const windows = [{ kind: 'sign-for', due } as const];
    const supportOn = { 'organ-3': '2026-04-01', 'organ-89': '2026-04-01' };
    expect(ofSuggestion({ rounds: [{ ...one, former: [former, bare], leadAnswers, windows, supportOn }] })).toEqual([
      ['协办意见日期', '', 'organ-89 2026-04-01；市城市管理局 2026-04-01'],
      ['以前的交办', '', `${formerWords}；市城市管理局、organ-91`],
      ['各单位分别答复', '', '市商务局 2026-05-01 1号 B 2026-12-31；organ-90 2026-05-02'],
      ['其他期限', '', '签收 2026-10-15'],
    ]);
  });

  it('tells a further handling by its number, in their order, and never as if it erased the one before', () => {
    const second = newRound(2, { openedOn: '2026-07-01', former: [former] });
    const rounds = [{ ...one, answerNumber: '9号' }, newRound(3, { reason: '二次不满意' }), second];
    const [change] = told([operation('suggestions', 's1', { rounds })]);
    expect(change?.fields.map(({ field, label, from, to }) => [field, label, from, to])).toEqual([
      ['answerNumber', '答复文号', '云建复〔2026〕1号', '9号'],
      ['2.openedOn', '第2次办理本次办理开始日期', '', '2026-07-01'],
      ['2.former', '第2次办理以前的交办', '', formerWords],
      ['3.reason', '第3次办理再次办理原因', '', '二次不满意'],
    ]);
  });
});
