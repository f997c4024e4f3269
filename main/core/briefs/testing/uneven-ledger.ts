import type { ComparisonFile, PointCoverage } from '#shared/contract/comparison-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { cite } from '../../../testing/invented-citation.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import {
  inventedComparison,
  inventedDocument,
  inventedFeedback,
  inventedLedger,
  inventedMeasures,
  inventedOffice,
  inventedOpinion,
  inventedPointRecords,
} from '../../../testing/invented-ledger.ts';
import { inventedCommitments, inventedMotion, inventedSuggestions } from '../../../testing/invented-motions.ts';

function byId<R extends { id: string }>(records: R[]): Record<string, R> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

const act = { on: '2026-09-01', enteredOn: '2026-09-02', by: '周文', number: '', note: '', round: 1 };
const vote = {
  value: 'basically-satisfied' as const,
  on: '2026-11-12',
  meeting: '第二十八次会议',
  ballots: null,
  note: '',
};

/** Three opinions: handed to two organs with days of their own; a copy of it; one of a later day with nothing but a title. */
function opinions(): OpinionRecord[] {
  const first = inventedOpinion({
    addressee: null,
    affirmation: null,
    closing: cite('src1-d2', 140, '请认真研究处理'),
    problems: [],
    meeting: null,
    handOverNumber: ' ',
    due: inventedDue('2026-10-20', '2026-09-30'),
    alsoTo: [
      { organ: 'organ-2', on: '2026-07-09', number: '32号', due: inventedDue('2026-11-30'), draftDue: null },
      { organ: 'organ-4', on: '2026-07-10', number: null, due: null, draftDue: null },
    ],
    organVotes: [
      { ...vote, organ: 'organ-2', ballots: { satisfied: 3, basicallySatisfied: 20, dissatisfied: 9, abstained: 0 } },
      { ...vote, organ: 'organ-1', on: '2026-11-11' },
    ],
    stage: 'voted',
  });
  const bare = inventedOpinion({
    id: 'op3',
    title: '对防汛工作报告的意见',
    document: 'src5-d1',
    subject: null,
    meeting: null,
    addressee: '市政府：',
    date: null,
    handedOverOn: null,
    handOverNumber: null,
    lead: null,
    due: null,
    affirmation: null,
    problems: [cite('src5-d1', 7, '会议指出，部分堤段标准偏低'), cite('src5-d1', 9, '预案演练不够，')],
  });
  return [first, { ...first, id: 'op2', document: 'src1-d9', sameAs: 'op1' }, bare];
}

function points(): PointRecord[] {
  const [first, second, third, fourth, fifth] = inventedPointRecords(5);
  const [flood] = inventedPointRecords(1, 'op3');
  if (!first || !second || !third || !fourth || !fifth || !flood)
    throw new Error('the invented ledger has too few points');
  const selfReport = {
    value: 'in-progress' as const,
    on: '2026-11-02',
    by: '',
    note: ' 等待用地批复。 ',
    citation: null,
  };
  return [
    {
      ...first,
      due: inventedDue('2026-09-30'),
      limit: inventedDue('2026-10-31'),
      lead: 'organ-2',
      alsoLead: ['organ-3'],
      support: [],
      selfReport,
      check: { value: 'partly-done', on: '2026-11-02', by: '', note: '只完成一半。' },
      status: 'partly-done',
    },
    {
      ...second,
      status: 'done',
      check: { value: 'done', on: '2026-11-18', by: ' ', note: '；' },
      evidence: ['e1', 'e2'],
      merged: [{ id: 'gone', title: '并入的一条', citation: cite('src1-d2', 131, '要延长夜间公交运营时间。') }],
    },
    {
      ...third,
      status: 'in-progress',
      limit: inventedDue('2026-11-01'),
      selfReport,
      check: null,
      nextStep: '年底前销号。 ',
    },
    { ...fourth, status: 'tracking', due: null, lead: null, support: ['organ-4', 'organ-2'], note: '', check: null },
    { ...fifth, status: 'not-applicable', selfReport: { ...selfReport, value: 'not-done', note: '' } },
    {
      ...flood,
      citation: { ...flood.citation, document: 'src5-d1' },
      lead: null,
      due: null,
      status: 'not-handed-over',
    },
  ];
}

/** Answered again, answered by each organ for itself, handled twice, nobody's, late with the supporting opinion, of nobody knows when. */
function suggestions(): SuggestionRecord[] {
  const late = inventedDue('2026-11-10');
  const answered = { openedOn: '2026-02-20', due: late, answeredOn: '2026-05-11', answerClass: 'B' };
  const followUps = [
    { on: '2026-09-01', answerNumber: null, answerClass: null, note: '' },
    { on: '2026-08-01', answerNumber: '2号', answerClass: 'A', note: '' },
  ];
  const leadAnswers = {
    'organ-1': { on: '2026-05-11', number: '1号', answerClass: 'B', promise: '建成两处', plannedFor: '2026-10-31' },
    'organ-2': { on: '2026-05-20', number: null, answerClass: 'A' },
  };
  const changes: Partial<SuggestionRecord>[] = [
    { key: true, rounds: [newRound(1, { ...answered, followUps })] },
    { lead: ['organ-1', 'organ-2'], rounds: [newRound(1, { ...answered, leadAnswers, answeredOn: '2026-05-20' })] },
    {
      rounds: [
        newRound(1, { ...answered, result: 'dissatisfied', ratedOn: '2026-06-01' }),
        newRound(2, { openedOn: '2026-06-10', due: late, reason: '代表不满意' }),
      ],
      status: 'in-progress',
    },
    {
      lead: [],
      handedOverOn: null,
      channel: null,
      category: null,
      delegation: null,
      citation: null,
      number: null,
      rounds: [],
    },
    {
      rounds: [
        newRound(1, { ...answered, answeredOn: null, windows: [{ kind: 'support', due: inventedDue('2026-04-01') }] }),
      ],
      support: ['organ-3', 'organ-4'],
      status: 'in-progress',
      session: null,
    },
    { status: 'closed', rounds: [newRound(1, { ...answered, answerClass: 'D', contacted: false })] },
    { status: 'merged' as never, mergedInto: 's1' },
    { rounds: [newRound(1, { ...answered, promise: '建成停车场', plannedText: '尽快' })], citation: null },
    {
      rounds: [newRound(1, { ...answered, contacted: true, promise: '开通专线', plannedFor: '2026-09-30' })],
      note: ' 已催。 ',
    },
    { hard: true, proposers: [], rounds: [newRound(1, { ...answered, answerClass: null })] },
  ];
  return inventedSuggestions(changes.length).map((one, at) => ({ ...one, ...changes[at] }));
}

function motions(): Ledger['motions'] {
  const laid = { status: 'merged' as const, mergedInto: 'motion-2', papers: [], convertedTo: null };
  return byId([
    inventedMotion({
      session: null,
      number: null,
      leadProposers: [],
      signers: null,
      disposition: null,
      lead: null,
      support: [],
      handedOverOn: null,
      due: null,
      papers: [],
      citation: null,
    }),
    inventedMotion({
      id: 'motion-2',
      number: null,
      formed: true,
      title: '关于治水的议案',
      round: 2,
      due: inventedDue('2026-10-31'),
      rounds: [
        {
          number: 1,
          openedOn: '2026-02-18',
          due: inventedDue('2026-06-30'),
          closedOn: '2026-07-20',
          reason: '测评不满意',
        },
      ],
      acts: [
        { ...act, id: 'a1', type: 'implementing' },
        { ...act, id: 'a2', type: 'reported', on: '2026-06-20', note: ' 已报常委会。 ' },
      ],
      papers: [
        { document: 'src4-d1', role: 'text' },
        { document: 'src4-d2', role: 'plan' },
        { document: 'src1-d1', role: 'mention' },
        { document: 'src4-d3', role: 'text', printingOf: 'src4-d1' },
      ],
      note: '拟列入明年议程。',
    }),
    inventedMotion({ id: 'motion-3', number: '4', title: '关于河道的议案', ...laid }),
    inventedMotion({ id: 'motion-4', number: '5', title: '关于排水的议案', ...laid }),
    inventedMotion({
      id: 'motion-5',
      number: '6',
      title: '关于古树的议案',
      status: 'converted',
      disposition: 'converted',
    }),
    inventedMotion({ id: 'motion-6', number: '7', title: '关于路灯的议案', status: 'closed' }),
  ]);
}

function commitments(): Ledger['commitments'] {
  const [first, second, third, fourth] = inventedCommitments(true);
  if (!first || !second || !third || !fourth) throw new Error('the invented ledger has too few promises');
  const gone = cite('gone', 3, '年内完成改造。');
  return byId([
    { ...first, state: 'partly-kept', decidedOn: '2026-07-02', point: 'op1-p2' },
    { ...second, state: 'missed', shownBy: cite('src2-d1', 95, '夜间公交尚未全覆盖。'), organ: null },
    { ...third, due: null, dueText: '近期', figure: null, citation: gone, note: ' 待核。 ' },
    {
      ...fourth,
      state: 'kept',
      shownBy: null,
      decidedOn: null,
      feedback: null,
      citation: cite('src3-d1', 4, '明年新建12处。'),
    },
  ]);
}

/** The ledger of an office whose records are uneven: what is full in the invented one is missing here, and what is single stands several times. */
export function unevenLedger(): Ledger {
  const ledger = inventedLedger();
  const all = points();
  const { copyTo: _, ...plain } = inventedOffice;
  const evidence = { point: 'op1-p2', number: '', on: '2026-09-01', source: null, note: '', entered: [] };
  const meeting = '云泽市第七届人大常委会第二十七次会议';
  return {
    ...ledger,
    office: { office: { ...plain, copyTo: [], answerClasses: [], members: 40, contact: { name: '', phone: '' } } },
    documents: {
      ...ledger.documents,
      ...byId([
        { ...inventedDocument('src5-d1', '对防汛工作报告的意见', 'deliberation-opinion'), meeting, date: null },
        {
          ...inventedDocument('src5-d2', `${meeting}议程`, 'agenda'),
          meeting,
          agenda: ['听取防汛工作报告', '听取审计报告', '人事任免'].map((title, at) => ({
            number: at + 1,
            title,
            line: at + 5,
          })) as never,
        },
        { ...inventedDocument('src4-d3', '关于治水的议案', 'motion-text'), date: null },
      ]),
    },
    opinions: byId(opinions()),
    points: byId(all),
    feedback: byId([
      inventedFeedback({ version: 'draft', receivedOn: '2026-09-01' }),
      inventedFeedback({ id: 'fb2', title: '关于落实情况的补充报告', receivedOn: '2026-11-15', organ: 'organ-2' }),
      inventedFeedback({ id: 'fb3', sameAs: 'fb2', receivedOn: '2026-11-16', entered: ['receivedOn'] }),
      inventedFeedback({
        id: 'fb4',
        opinion: null,
        attachment: 'none',
        receivedOn: '2026-11-05',
        entered: ['receivedOn'],
      }),
    ]),
    suggestions: byId(suggestions()),
    motions: motions(),
    commitments: commitments(),
    evidence: byId([
      { ...evidence, id: 'e1', title: '验收单', citation: cite('src2-d1', 70, '验收合格。') },
      { ...evidence, id: 'e2', title: '公告', number: '第5号', on: null, citation: null },
    ]),
    meetings: byId([
      { id: 'm27', title: meeting, kind: 'standing-committee', firstDay: null, lastDay: null, entered: [] },
    ]),
    holidays: byId([{ id: '2026-11-10', title: '调休', rest: true, entered: [] }] as never),
  };
}

/** The comparison of its first opinion: nothing decided of one point, one refused, one asked of nobody, one owed by another, with alarms. */
export function unevenComparison({ points: records, feedback }: Ledger): ComparisonFile {
  const all = Object.values(records).filter(({ opinion }) => opinion === 'op1');
  const file = inventedComparison(all, inventedMeasures(all));
  const [first, second, third, fourth, fifth] = file.comparison.points;
  const [, , , owed, settled] = all;
  const { fb1, fb2 } = feedback;
  if (!first || !second || !third || !fourth || !fifth || !owed || !settled || !fb1 || !fb2)
    throw new Error('the invented comparison has too few points');
  const [match] = second.matches;
  if (!match) throw new Error('the second invented point has measures');
  const changed: PointCoverage[] = [
    { ...first, state: 'proposed', coverage: 'partial', missing: ['', ' 规划何时出台 ', '业态清单'] },
    {
      ...second,
      refused: 'deferred',
      coverage: 'none',
      matches: [
        { ...match, score: 0.2, decision: 'proposed' },
        ...second.matches.slice(1).map((one) => ({ ...one, score: 0.3, terms: ['末班车'] })),
        { ...match, decision: 'rejected' },
      ],
    },
    { ...third, matches: [] },
  ];
  const finding = {
    id: 'f1',
    about: '投诉量',
    point: null,
    feedback: 'fb1',
    citations: [cite('src2-d1', 60, '投诉量同比下降18.6%。')],
  };
  const findings = (['figures-disagree', 'vague-promise', 'repeated-passage'] as const).map((kind) => ({
    ...finding,
    kind,
    title: told('comparison.coverage.decided'),
    because: told('comparison.coverage.decided'),
  }));
  return {
    ...file,
    comparison: { ...file.comparison, points: changed, findings, counts: { full: 1, partial: 1, none: 1 } },
    settled: [settled],
    earlier: [{ point: settled.id, round: 1, report: 'fb1', answer: { ...fifth, coverage: 'partial' } }],
    others: [owed],
    feedback: fb2,
    mates: [{ ...fb1, version: 'stage' }],
  };
}

/** The same with almost nothing: no suggestions, no report, no meeting, no day of its paper, a rule's day that nobody confirmed or somebody did. */
export function bareLedger(confirmed: boolean): Ledger {
  const ledger = unevenLedger();
  const { op1, op3 } = ledger.opinions;
  const { 'op1-p1': first, 'op1-p2': second, 'op3-p1': flood } = ledger.points;
  if (!op1 || !op3 || !first || !second || !flood) throw new Error('the uneven ledger has two opinions');
  const rule = {
    rulePack: 'national',
    rule: 'report',
    article: '《监督法》第十四条',
    event: 'handed-over',
    start: '2026-07-06',
  };
  const counted = { ...rule, by: 'rule' as const, count: 2, unit: 'month' as const, skipped: [], confirmed };
  const due = { ...inventedDue('2026-09-06'), because: counted };
  const late = inventedDue('2026-09-06');
  const undated = Object.values(ledger.documents).map((one) => ({ ...one, date: null, meeting: null }));
  return {
    ...ledger,
    office: { office: { ...inventedOffice, redHead: true } },
    documents: byId(undated.filter(({ id }) => id !== 'src5-d1')),
    opinions: byId([
      { ...op1, date: null, due, alsoTo: [], organVotes: [], handedOverOn: null },
      { ...op3, date: '2026-08-01', handedOverOn: '2026-07-06', lead: 'organ-1', due: late },
    ]),
    points: byId([
      { ...first, lead: null, alsoLead: [], due: late, selfReport: null, note: ' 已约谈。 ', status: 'in-progress' },
      { ...second, nextStep: ' 回访。 ', evidence: [], merged: [], selfReport: null, check: null },
      { ...flood, due: late, limit: null, status: 'in-progress' },
    ]),
    feedback: {},
    measures: {},
    suggestions: {},
    commitments: {},
    motions: byId([
      inventedMotion({
        papers: [
          { document: 'src4-d1', role: 'implementation' },
          { document: 'src4-d2', role: 'implementation' },
        ],
        acts: [{ ...act, id: 'a1', type: 'implementing' }],
      }),
    ]),
  };
}

/** Twelve suggestions of as many categories, each answered, none of them rated. */
export function manyCategories(): Ledger {
  const rounds = [newRound(1, { openedOn: '2026-02-20', answeredOn: '2026-05-11', answerClass: 'A' })];
  const all = inventedSuggestions(12).map((one, at) => ({ ...one, key: false, rounds, category: `类别${at % 11}` }));
  return { ...inventedLedger(), suggestions: byId(all), commitments: {} };
}
