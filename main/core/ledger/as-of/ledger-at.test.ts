import { describe, expect, it } from 'vitest';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { IssuedBriefRecord } from '#shared/domain/office-records.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { recordOpinionAct } from '../opinions/record-opinion-act.ts';
import { redoOpinion } from '../opinions/redo-opinion.ts';
import { voteOpinion } from '../opinions/vote-opinion.ts';
import { checkPoint, reportPoint } from '../points/give-verdict.ts';
import { proposeRecords } from '../propose-records.ts';
import { statusOf } from '../status/desk.ts';
import { addSuggestion } from '../suggestions/add-suggestion.ts';
import { redoSuggestion } from '../suggestions/redo-suggestion.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { csvOf, takeList } from '../testing/invented-list.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedMeasure,
  inventedPaper,
  inventedPoint,
  inventedReadFeedback,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';
import { ledgerAt } from './ledger-at.ts';

// Everything is entered on one day of the next year: only the days on which things happened can tell them apart.
const now = { today: '2028-02-01', by: '周文' };
const opinion = 'aaaaaaaaaaaa-d1';
const point = `${opinion}-p1`;

function read(): Ledger {
  const source = inventedSource('aaaaaaaaaaaa');
  const papers = [
    inventedPaper('d1', '关于防汛工作情况报告的审议意见', { kind: 'deliberation-opinion', date: '2027-06-26' }),
  ];
  const opinions = [inventedReadOpinion('d1', [inventedPoint(1, '加固堤防', 10), inventedPoint(2, '完善预案', 20)])];
  const empty = inventedEmptyLedger();
  return applied(empty, proposeRecords(empty, source, inventedReading(source, { documents: papers, opinions })));
}

/** A year in which everything happened in its turn. */
function aYear(): Ledger {
  let ledger = read();
  const go = (change: Parameters<typeof applied>[1]) => {
    ledger = applied(ledger, change);
  };
  go(handOverOpinion(ledger, opinion, { on: '2027-07-03', number: '', lead: '市人民政府' }, now));
  const longer = { collection: 'opinions', id: opinion, which: 'due', kind: 'extension', to: '2027-10-31' } as const;
  go(changeDue(ledger, { ...longer, on: '2027-09-20', reason: '汛期', allowedBy: '主任会议', letter: '' }, now));
  go(recordOpinionAct(ledger, { id: opinion, act: 'formal-received', on: '2027-10-15', note: '', number: '' }, now));
  go(reportPoint(ledger, { id: point, value: 'done', on: '2027-10-15', by: '市水务局', note: '' }, now));
  go(checkPoint(ledger, { id: point, value: 'done', on: '2027-10-25', by: '城建环资工委', note: '' }, now));
  go(
    voteOpinion(
      ledger,
      { id: opinion, value: 'dissatisfied', on: '2027-11-05', meeting: '', note: '', ballots: null },
      now,
    ),
  );
  go(redoOpinion(ledger, { id: opinion, on: '2027-11-06', reason: '', due: '2028-01-31' }, now));
  return ledger;
}

describe('the ledger of a day that is past', () => {
  it.each([
    ['2027-06-30', 'deliberated', 'not-handed-over', null],
    ['2027-07-03', 'handed-over', 'handed-over', '2027-10-03'],
    ['2027-09-20', 'handed-over', 'handed-over', '2027-10-31'],
    ['2027-10-15', 'formal-received', 'done-to-check', '2027-10-31'],
    ['2027-10-25', 'formal-received', 'done', '2027-10-31'],
    ['2027-11-05', 'voted', 'done', '2027-10-31'],
    ['2027-11-06', 'redo', 'done', '2028-01-31'],
  ])('of %s is as things stood then, whenever they were entered', (day, stage, status, due) => {
    const then = ledgerAt(aYear(), day);
    expect(then.opinions[opinion]?.stage).toBe(stage);
    expect(then.points[point]?.status).toBe(status);
    expect(then.opinions[opinion]?.due?.date ?? null).toBe(due);
  });

  it('has nothing of papers that came later', () => {
    expect(ledgerAt(aYear(), '2027-06-25')).toMatchObject({ opinions: {}, points: {}, documents: {} });
  });

  it('counts a paper without a date from what stands first in it, else from its import', async () => {
    const rows = csvOf('编号,标题,主办单位,交办日期', '第1号,关于增设路灯的建议,市城市管理局,2026-02-18');
    const { ledger: listed } = await takeList(inventedEmptyLedger(), rows, { name: '清单.csv', session: '' });
    const source = inventedSource('cccccccccccc');
    const summary = inventedReading(source, {
      documents: [inventedPaper('d1', '承诺事项兑现情况汇总表', { date: null })],
    });
    const ledger = applied(listed, proposeRecords(listed, source, summary));
    const countsOn = (day: string) => {
      const { sources, documents } = statusOf(ledgerAt(ledger, day), day).counts;
      return [sources, documents];
    };
    const all = Object.keys(ledger.documents).length;
    expect(countsOn('2026-10-31')).toEqual([all - 1, all - 1]);
    expect(countsOn('2026-11-01')).toEqual([all, all]);
  });

  it('shows nothing of a promise by a paper that came later, and no paper that the office issued later', () => {
    const source = inventedSource('bbbbbbbbbbbb');
    const letters = [
      inventedPaper('d1', '关于云河清淤的答复', { date: '2026-04-22' }),
      inventedPaper('d2', '关于云河清淤兑现情况的函', { date: '2026-09-26', firstLine: 101, lastLine: 200 }),
    ];
    const empty = inventedEmptyLedger();
    const ledger = applied(empty, proposeRecords(empty, source, inventedReading(source, { documents: letters })));
    const cite = (document: string) => ({ document, firstLine: 4, lastLine: 4, page: null, quote: '清淤3公里' });
    const promise: CommitmentRecord = {
      ...{ id: 'c1', title: '清淤3公里', citation: cite('bbbbbbbbbbbb-d1'), organ: null, due: '2026-10-31' },
      ...{ dueText: null, figure: null, point: null, feedback: null, state: 'kept', decidedOn: '2026-09-24' },
      ...{ shownBy: cite('bbbbbbbbbbbb-d2'), note: '', entered: ['state'] },
    };
    const brief = { id: 'issued-1', issuedAt: '2026-09-20T08:00:00.000Z' } as IssuedBriefRecord;
    const whole = { ...ledger, commitments: { c1: promise }, briefs: { 'issued-1': brief } };
    const on = (day: string) => {
      const { commitments, briefs } = ledgerAt(whole, day);
      return [commitments.c1?.state, commitments.c1?.shownBy === null, Object.keys(briefs).length];
    };
    expect(on('2026-04-21')).toEqual([undefined, false, 0]);
    expect(on('2026-09-23')).toEqual(['open', true, 1]);
    expect(on('2026-09-25')).toEqual(['kept', true, 1]);
    expect(on('2026-09-26')).toEqual(['kept', false, 1]);
  });

  it('counts no measure of a report that came later', () => {
    const source = inventedSource('bbbbbbbbbbbb');
    const answer = inventedReading(source, {
      documents: [
        inventedPaper('d1', '关于防汛工作情况报告审议意见落实情况的反馈报告', {
          kind: 'feedback-report',
          date: '2027-10-15',
        }),
      ],
      feedback: [inventedReadFeedback('d1', '', { measures: [inventedMeasure(1, '加固堤防', 10)] })],
    });
    const year = aYear();
    const whole = applied(year, proposeRecords(year, source, answer));
    const countsOn = (day: string) => {
      const { measures, feedback, documents, sources } = statusOf(ledgerAt(whole, day), day).counts;
      return [measures, feedback, documents, sources];
    };
    expect(countsOn('2027-06-25')).toEqual([0, 0, 0, 0]);
    expect(countsOn('2027-10-14')).toEqual([0, 0, 1, 1]);
    expect(countsOn('2027-10-15')).toEqual([1, 1, 2, 2]);
  });

  it('gives the rates of that day', () => {
    const rate = (day: string) => statusOf(ledgerAt(aYear(), day), day).rates.find((one) => one.name === 'on-time');
    expect(rate('2027-10-04')).toMatchObject({ numerator: 0, base: 0 });
    expect(rate('2027-10-15')).toMatchObject({ numerator: 1, base: 1 });
    expect(statusOf(ledgerAt(aYear(), '2027-10-24'), '2027-10-24').counts['points.done']).toBe(0);
    expect(statusOf(ledgerAt(aYear(), '2027-10-25'), '2027-10-25').counts['points.done']).toBe(1);
  });

  it('is the ledger itself once everything had happened', () => {
    const whole = aYear();
    const then = ledgerAt(whole, '2028-02-01');
    expect(then.opinions).toEqual(whole.opinions);
    expect(then.points).toEqual(whole.points);
  });

  it('knows a suggestion in its first handling before the second was ordered', () => {
    const empty = inventedEmptyLedger();
    const input = {
      title: '关于增设路灯的建议',
      number: '1',
      session: '',
      channel: 'in-session',
      category: '',
    } as const;
    const made = addSuggestion(empty, { ...input, proposers: [], receivedOn: null });
    const id = made.suggestion;
    const added = applied(empty, made.change);
    const patch = { id, handedOverOn: '2027-02-10', lead: ['市城管局'], answeredOn: '2027-05-08', answerClass: 'A' };
    const rated = { ...patch, result: 'dissatisfied', ratedOn: '2027-05-20' } as const;
    const answered = applied(added, updateSuggestion(added, rated, now));
    const redone = applied(
      answered,
      redoSuggestion(answered, { id, on: '2027-06-01', reason: '不满意', due: null }, now),
    );
    const status = (day: string) => ledgerAt(redone, day).suggestions[id]?.status;
    expect(['2027-02-09', '2027-02-10', '2027-05-08', '2027-05-20', '2027-06-01'].map(status)).toEqual([
      undefined,
      'handed-over',
      'answered',
      'rated',
      'redo',
    ]);
  });
});
