import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inWords } from '../../../testing/in-words.ts';
import { addCommitment, targetRows, updateCommitment } from '../commitments/edit-commitments.ts';
import { draftOf } from '../ledger-draft.ts';
import { confirmOpinion } from '../opinions/confirm-opinion.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { organAccount } from '../organs/organ-account.ts';
import { organId } from '../organs/organ-id.ts';
import { organRows } from '../organs/organ-rows.ts';
import { reportPoint } from '../points/give-verdict.ts';
import { updatePoint } from '../points/update-point.ts';
import { proposeRecords } from '../propose-records.ts';
import { answer, gazette, imported } from '../testing/invented-imports.ts';
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
import { deskOf, statusOf } from './desk.ts';
import { dueItems } from './due-items.ts';

const opinion = 'aaaaaaaaaaaa-d1';
const today = '2026-11-21';
const now = { today, by: '周文' };
function entered(): Ledger {
  const source = inventedSource('aaaaaaaaaaaa', { state: 'confirmed' });
  const points = [1, 2, 3].map((number) => inventedPoint(number, `第${number}项工作`, number * 10));
  const reading = inventedReading(source, {
    documents: [
      inventedPaper('d1', '关于防汛工作情况报告的审议意见', { kind: 'deliberation-opinion', date: '2026-08-10' }),
    ],
    opinions: [inventedReadOpinion('d1', points)],
  });
  const ledger = inventedEmptyLedger();
  return applied(ledger, proposeRecords(ledger, source, reading));
}

function handedOver(): Ledger {
  const ledger = entered();
  const handOver = { on: '2026-08-15', number: '', lead: '市水务局' };
  return applied(ledger, handOverOpinion(ledger, opinion, handOver, now));
}

const urgencies = (ledger: Ledger) => deskOf(ledger, today, 30).items.map((item) => [item.urgency, item.action]);

describe('the desk', () => {
  it('asks to review the points and to hand them over', () => {
    const ledger = entered();
    expect(urgencies(ledger)).toEqual([
      ['overdue', 'hand-over'],
      ['to-confirm', 'review'],
    ]);
    const confirmed = applied(ledger, confirmOpinion(ledger, opinion));
    expect(urgencies(confirmed)).toEqual([['overdue', 'hand-over']]);
  });

  it('chases the late report on an opinion in one line, however many points it has, and says by which article it is late', () => {
    const [item, ...others] = inWords(deskOf(handedOver(), today, 30).items);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      collection: 'opinions',
      urgency: 'overdue',
      organ: '市水务局',
      days: -6,
      action: 'chase',
      because: '书面报告期限 3 个月，自 2026-08-15 起算，依据本机关规则；规则待本机关确认',
    });
    expect(dueItems(handedOver(), today, 30)).toHaveLength(1);
  });

  it('lays the points of an opinion whose work is late together in one line', () => {
    const limited = ['p1', 'p2', 'p3'].reduce(
      (ledger, id) => applied(ledger, updatePoint(ledger, { id: `${opinion}-${id}`, limit: '2026-11-18' }, now)),
      handedOver(),
    );
    const late = inWords(deskOf(limited, today, 30).items).filter((item) => item.duty === 'carry-out');
    expect(late).toMatchObject([{ collection: 'opinions', count: 3, days: -3 }]);
    expect(late[0]?.title).toContain('3 条');
  });

  it('stops chasing what was answered and asks to compare it', () => {
    const ledger = handedOver();
    const source = inventedSource('bbbbbbbbbbbb', { state: 'confirmed' });
    const reading = inventedReading(source, {
      documents: [
        inventedPaper('d1', '关于防汛工作情况报告审议意见落实情况的反馈报告', {
          kind: 'feedback-report',
          date: '2026-11-10',
        }),
      ],
      feedback: [
        inventedReadFeedback('d1', '关于防汛工作情况报告的审议意见', {
          measures: [inventedMeasure(1, '第1项工作', 5)],
        }),
      ],
    });
    const answered = applied(ledger, proposeRecords(ledger, source, reading));
    const items = deskOf(answered, today, 30).items;
    expect(items.map((item) => item.action)).toEqual(['compare', 'open']);
    expect(items[0]).toMatchObject({ urgency: 'unanswered', scope: { opinion, feedback: 'bbbbbbbbbbbb-d1' } });
  });

  it('asks about one opinion that a report may answer as about one, about several as about a choice', () => {
    const two = imported(inventedEmptyLedger(), gazette(), gazette('eeeeeeeeeeee', ['另一年的意见']), answer());
    const id = 'bbbbbbbbbbbb-d1';
    const asked = (ledger: Ledger) =>
      inWords(deskOf(ledger, today, 30).items.find(({ record }) => record === id)?.because ?? '');
    expect(asked(two)).toBe('有 2 件审议意见都像，请选一件');
    const report = two.feedback[id];
    const one = { ...two, feedback: report ? { [id]: { ...report, candidates: report.candidates.slice(0, 1) } } : {} };
    expect(asked(one)).toBe('有一件审议意见相像，请确认是不是它答复的');
  });

  it('tells two files of one paper apart by their names, and says of each what is to be done', () => {
    const files = ['审议意见.docx', '审议意见.txt', '公报.pdf'].map((name, at) =>
      inventedSource(`ddddddddddd${at}`, { name, title: name.replace(/\..*$/, '') }),
    );
    const sources = Object.fromEntries(files.map((one) => [one.id, one]));
    const { items } = inWords(deskOf({ ...inventedEmptyLedger(), sources }, today, 30));
    expect(items.map(({ title }) => title)).toEqual(['审议意见.docx', '审议意见.txt', '公报']);
    expect(new Set(items.map(({ because }) => because))).toEqual(new Set(['读出 0 份文件，请核对后确认入库']));
  });

  it('tells two files of one name apart by the day of their import and their size', () => {
    const file = (id: string, importedAt: string, bytes: number) =>
      inventedSource(id, { name: '审议意见.docx', title: '审议意见', importedAt, bytes });
    const files = [
      file('dddddddddda1', '2026-11-03T09:00:00', 2_000),
      file('dddddddddda2', '2026-11-05T09:00:00', 2_000),
      file('dddddddddda3', '2026-11-05T09:00:00', 90_000),
    ];
    const sources = Object.fromEntries(files.map((one) => [one.id, one]));
    const { items } = inWords(deskOf({ ...inventedEmptyLedger(), sources }, today, 30));
    expect(items.map(({ title }) => title)).toEqual([
      '审议意见.docx（2026-11-03 导入）',
      '审议意见.docx（2026-11-05 导入，2 KB）',
      '审议意见.docx（2026-11-05 导入，88 KB）',
    ]);
  });

  it('takes the draft for no measure of what is unanswered once the formal report of the round is there', () => {
    const reported = (ledger: Ledger, id: string, more: string, headings: string[]) => {
      const source = inventedSource(id, { state: 'confirmed' });
      const measures = headings.map((heading, at) => inventedMeasure(at + 1, heading, 5 + at * 5));
      const title = `关于防汛工作情况报告审议意见落实情况的反馈报告${more}`;
      const reading = inventedReading(source, {
        documents: [inventedPaper('d1', title, { kind: 'feedback-report', date: '2026-11-10' })],
        feedback: [inventedReadFeedback('d1', '关于防汛工作情况报告的审议意见', { measures })],
      });
      return applied(ledger, proposeRecords(ledger, source, reading));
    };
    const compared = (ledger: Ledger) =>
      deskOf(ledger, today, 30)
        .items.filter((one) => one.collection === 'feedback')
        .map(({ record, urgency }) => [record, urgency]);
    const draft = reported(handedOver(), 'bbbbbbbbbbbb', '（征求意见稿）', ['第1项工作']);
    expect(draft.feedback['bbbbbbbbbbbb-d1']?.version).toBe('draft');
    expect(compared(draft)).toEqual([['bbbbbbbbbbbb-d1', 'unanswered']]);
    const formal = reported(draft, 'cccccccccccc', '', ['第1项工作', '第2项工作', '第3项工作']);
    expect(compared(formal)).toEqual([['cccccccccccc-d1', 'to-compare']]);
  });

  it('waits for a check when the organ reports a point done', () => {
    const ledger = handedOver();
    const verdict = { id: `${opinion}-p1`, value: 'done', on: '2026-11-01', by: '市水务局', note: '' } as const;
    const reported = applied(ledger, reportPoint(ledger, verdict, now));
    expect(urgencies(reported)).toEqual([
      ['overdue', 'chase'],
      ['to-check', 'check'],
    ]);
  });

  it('sorts by urgency, then by days', () => {
    const ledger = handedOver();
    const moved = (id: string, date: string, from: Ledger) =>
      applied(from, updatePoint(from, { id: `${opinion}-${id}`, due: date }, now));
    const mixed = moved('p3', '2026-12-15', moved('p2', '2026-11-24', ledger));
    expect(deskOf(mixed, today, 30).items.map((item) => [item.urgency, item.days])).toEqual([
      ['overdue', -6],
      ['soon-7', 3],
      ['soon-30', 24],
    ]);
  });

  it('counts the same as the status, with the formula of each rate', () => {
    const ledger = handedOver();
    const desk = deskOf(ledger, today, 30);
    const { counts, rates } = statusOf(ledger, today);
    expect(desk.points.total).toBe(counts.points);
    expect(counts).toMatchObject({ overdue: 1, 'points.overdue': 0 });
    expect(rates.find((rate) => rate.name === 'on-time')).toMatchObject({ numerator: 0, base: 1 });
  });
});

describe('an account', () => {
  it('holds what a paper gave to any name of the organ', () => {
    const ledger = handedOver();
    const draft = draftOf(ledger);
    draft.put('organs', { ...draft.get('organs', organId('市水务局'))!, mergedInto: null });
    const account = organAccount(ledger, organId('市水务局'), today);
    expect(account.points).toHaveLength(3);
    expect(organRows(ledger, today)[0]).toMatchObject({ title: '市水务局', points: 3, overdue: 1 });
  });
});

describe('promises and targets', () => {
  const citation = { document: opinion, firstLine: 5, lastLine: 5, page: null, quote: '年底前完成堤防加固3处。' };

  it('stay where a person put them, with the passage that shows it', () => {
    const ledger = entered();
    const made = addCommitment(ledger, { title: '加固堤防3处', citation, due: '2026-12-31', organ: '市水务局' });
    const known = applied(ledger, made.change);
    const shownBy = { ...citation, firstLine: 9, lastLine: 9, quote: '3处堤防已全部加固。' };
    const kept = applied(
      known,
      updateCommitment(known, { id: made.commitment, state: 'kept', decidedOn: now.today, shownBy }, now),
    );
    expect(kept.commitments[made.commitment]).toMatchObject({ state: 'kept', shownBy, citation });
    expect(deskOf(known, today, 60).items.some((item) => item.collection === 'commitments')).toBe(true);
    expect(deskOf(kept, today, 60).items.some((item) => item.collection === 'commitments')).toBe(false);
  });

  it('lay the actuals of a year beside its targets', () => {
    const source = inventedSource('cccccccccccc');
    const target = (role: 'target' | 'actual', value: string, line: number) => ({
      indicator: role === 'target' ? '新增普惠托位' : '全市新增普惠托位',
      value,
      unit: '个',
      qualifier: null,
      period: '2026',
      role,
      text: `新增普惠托位${value}个`,
      document: 'd1',
      confidence: 1,
      because: ['indicator-with-verb' as const],
      firstLine: line,
      lastLine: line,
    });
    const reading = inventedReading(source, {
      documents: [inventedPaper('d1', '政府工作报告', { kind: 'government-work-report' })],
      targets: [target('target', '3000', 5), target('actual', '3120', 9)],
    });
    const empty = inventedEmptyLedger();
    const ledger = applied(empty, proposeRecords(empty, source, reading));
    const [row] = targetRows(ledger, { role: 'target' });
    expect(row?.actuals).toMatchObject([{ value: '3120个', line: 9 }]);
  });
});
