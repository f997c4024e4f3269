import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import { pointStatuses } from '#shared/domain/point-status.ts';
import { closedPointStatuses } from '#shared/domain/point-transitions.ts';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { CoreError } from '../../core-error.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { pointsOf } from '../ledger-index.ts';
import { confirmOpinion } from '../opinions/confirm-opinion.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { recordOpinionAct } from '../opinions/record-opinion-act.ts';
import { redoOpinion } from '../opinions/redo-opinion.ts';
import { voteOpinion } from '../opinions/vote-opinion.ts';
import { proposeRecords } from '../propose-records.ts';
import { recordOf } from '../record-of.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedPoint,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';
import { withdrawPoint } from './edit-points.ts';
import { addEvidence } from './evidence.ts';
import { checkPoint, reportPoint } from './give-verdict.ts';
import { mergePoints } from './merge-points.ts';
import { pointRows } from './point-rows.ts';
import { reopenPoint } from './reopen-point.ts';
import { splitPoint } from './split-point.ts';
import { updatePoint } from './update-point.ts';

const opinion = 'aaaaaaaaaaaa-d1';
const first = `${opinion}-p1`;
const now = { today: '2026-11-21', by: '周文' };
const { today } = now;

function ledgerOfThree(): Ledger {
  const source = inventedSource('aaaaaaaaaaaa');
  const reading = inventedReading(source, {
    documents: [inventedPaper('d1', '关于防汛工作情况报告的审议意见', { kind: 'deliberation-opinion' })],
    opinions: [
      inventedReadOpinion('d1', [
        inventedPoint(1, '加固堤防', 10, '一、加固堤防。要排查险段。要储备物资，责任单位：市水务局、市应急管理局。'),
        inventedPoint(2, '完善预案', 20),
        inventedPoint(3, '强化演练', 30),
      ]),
    ],
  });
  const ledger = inventedEmptyLedger();
  return applied(ledger, proposeRecords(ledger, source, reading));
}

function handedOver(): Ledger {
  const ledger = ledgerOfThree();
  const handOver = { on: '2026-07-03', number: '3号', lead: '市政府' };
  return applied(ledger, handOverOpinion(ledger, opinion, handOver, now));
}

const verdict = { id: first, on: '2026-09-20', note: '' };
const selfReport = (ledger: Ledger, value: 'done' | 'partly-done') =>
  applied(ledger, reportPoint(ledger, { ...verdict, by: '市水务局', value }, now));
const check = (ledger: Ledger, value: 'done' | 'partly-done' | 'not-done') =>
  applied(ledger, checkPoint(ledger, { ...verdict, by: '环资城建委', value }, now));

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CoreError) return error.code;
    throw error;
  }
  return 'none';
}

describe('a point', () => {
  it('takes its organs from the words of the paper', () => {
    const ledger = ledgerOfThree();
    expect(ledger.organs[ledger.points[first]?.lead ?? '']?.title).toBe('市水务局');
    expect(ledger.points[first]?.support.map((id) => ledger.organs[id]?.title)).toEqual(['市应急管理局']);
  });

  it('may be led by several organs together, who all owe its work; one that leads supports no longer', () => {
    const set = { id: first, lead: '市水务局', alsoLead: ['市应急管理局', '市财政局'], limit: '2026-12-31' };
    const ledger = applied(handedOver(), updatePoint(handedOver(), set, now));
    const point = recordOf(ledger, 'points', first);
    const names = (ids: readonly string[]) => ids.map((id) => ledger.organs[id]?.title);
    expect(names(pointLeads(point))).toEqual(['市水务局', '市应急管理局', '市财政局']);
    expect(point.support).toEqual([]);
    const work = dutiesOf(ledger).filter(({ record, kind }) => record === first && kind === 'carry-out');
    expect(work.map(({ organs }) => names(organs))).toEqual([['市水务局', '市应急管理局', '市财政局']]);
    expect(pointRows(ledger, { organ: pointLeads(point)[2] })).toHaveLength(1);
  });

  it('has another lead alone, unless others are named with it', () => {
    const set = { id: first, lead: '市水务局', alsoLead: ['市财政局'] };
    const both = applied(handedOver(), updatePoint(handedOver(), set, now));
    const one = applied(both, updatePoint(both, { id: first, lead: '市财政局' }, now));
    expect(one.points[first]).not.toHaveProperty('alsoLead');
    const none = applied(both, updatePoint(both, { id: first, lead: null }, now));
    expect(pointLeads(recordOf(none, 'points', first))).toEqual([]);
    expect(codeOf(() => updatePoint(both, { id: first, support: ['市财政局'] }, now))).toBe('implausible');
  });

  it('is handed over with its opinion, with the due date of the rule', () => {
    expect(handedOver().points[first]).toMatchObject({ status: 'handed-over', state: 'confirmed' });
    expect(handedOver().points[first]?.due).toMatchObject({
      date: '2026-10-03',
      because: { rule: 'opinion-feedback' },
    });
  });

  it('is brought to done-to-check by a self-report and no further', () => {
    const ledger = selfReport(handedOver(), 'done');
    expect(ledger.points[first]?.status).toBe('done-to-check');
    expect(ledger.points[first]?.check).toBeNull();
    expect(codeOf(() => updatePoint(ledger, { id: first, status: 'done' }, now))).toBe('evidence-needed');
  });

  it('is closed by a check, whatever the organ reported', () => {
    const ledger = check(selfReport(handedOver(), 'partly-done'), 'done');
    expect(ledger.points[first]).toMatchObject({
      status: 'done',
      selfReport: { value: 'partly-done', by: '市水务局' },
      check: { value: 'done', by: '环资城建委' },
      vote: null,
    });
  });

  it('says in one sentence from where, to where and what is missing', () => {
    const done = () => updatePoint(handedOver(), { id: first, status: 'done' }, now);
    expect(refusalOf(done)).toBe('“加固堤防”还不能改为“已落实”，先要有：核查结论“已落实”');
  });

  it('is not adopted only with an explanation', () => {
    const ledger = handedOver();
    expect(codeOf(() => updatePoint(ledger, { id: first, status: 'not-adopted' }, now))).toBe('evidence-needed');
    const patch = { id: first, status: 'not-adopted', note: '上级规划已调整' } as const;
    expect(applied(ledger, updatePoint(ledger, patch, now)).points[first]?.status).toBe('not-adopted');
  });

  it.each(closedPointStatuses)('leaves %s only by a new round', (status) => {
    const ledger = handedOver();
    const closed: Ledger = { ...ledger, points: { ...ledger.points, [first]: { ...ledger.points[first]!, status } } };
    const others: PointStatus[] = pointStatuses.filter((one) => one !== status && one !== 'done');
    for (const to of others) {
      expect(codeOf(() => updatePoint(closed, { id: first, status: to, note: '说明' }, now))).toBe(
        'transition-illegal',
      );
    }
    const reopened = applied(closed, reopenPoint(closed, { id: first, on: today, reason: '没有到位', due: null }, now));
    expect(reopened.points[first]).toMatchObject({ status: 'in-progress', round: 2 });
  });

  it('keeps the first round untouched when it is handled again', () => {
    const closed = check(selfReport(handedOver(), 'done'), 'done');
    const input = { id: first, on: '2026-11-01', reason: '测评不满意', due: '2027-01-31' };
    const ledger = applied(closed, reopenPoint(closed, input, now));
    const point = ledger.points[first];
    expect(point).toMatchObject({ round: 2, selfReport: null, check: null, due: { date: '2027-01-31' } });
    expect(point?.rounds).toMatchObject([
      { number: 1, selfReport: { value: 'done' }, check: { value: 'done', on: '2026-09-20' }, closedOn: '2026-11-01' },
    ]);
    const second = applied(
      ledger,
      checkPoint(ledger, { ...verdict, on: '2026-11-20', by: '环资城建委', value: 'not-done' }, now),
    );
    expect(second.points[first]?.rounds).toEqual(point?.rounds);
  });

  it('refuses to reopen an open point', () => {
    const input = { id: first, on: today, reason: '再办', due: null };
    expect(codeOf(() => reopenPoint(handedOver(), input, now))).toBe('transition-illegal');
  });

  it('keeps its original due date through every extension', () => {
    const once = handedOver();
    const extension = {
      collection: 'points',
      id: first,
      which: 'due',
      kind: 'extension',
      to: '2026-10-20',
      on: '2026-09-20',
      reason: '汛期',
      allowedBy: '主任会议',
      letter: '',
    } as const;
    const ledger = applied(once, changeDue(once, extension, now));
    const twice = applied(ledger, changeDue(ledger, { ...extension, to: '2026-11-03' }, now));
    expect(twice.points[first]?.due).toMatchObject({ date: '2026-11-03', original: '2026-10-03' });
    expect(twice.points[first]?.due?.changes.map((change) => change.kind)).toEqual(['extension', 'extension']);
  });
});

describe('mergePoints', () => {
  it('carries all words, keeps each passage attached, and moves evidence along', () => {
    const ledger = ledgerOfThree();
    const second = `${opinion}-p2`;
    const proof = { point: second, title: '预案', number: '', on: null, note: '', citation: null, source: null };
    const made = addEvidence(ledger, proof);
    const proved = applied(ledger, made.change);
    const merged = applied(proved, mergePoints(proved, [second, first]));
    const point = merged.points[first];
    expect(point?.citation.quote).toContain('加固堤防');
    expect(point?.citation.quote).toContain('完善预案');
    expect(point?.merged?.map((one) => one.id)).toEqual([first, second]);
    expect(point?.evidence).toEqual([made.id]);
    expect(merged.points[second]).toMatchObject({ state: 'withdrawn', mergedInto: first });
    expect(merged.points[second]?.citation).toEqual(ledger.points[second]?.citation);
    expect(pointsOf(merged, opinion).map((one) => one.number)).toEqual([1, 2]);
  });
});

describe('the day on which it happened and the day of entering', () => {
  const later = { today: '2026-12-20', by: '周文' };
  const reopening = { id: first, on: '2026-12-01', reason: '问题反弹', due: null };

  it('are both kept of a self-report, a check, and of the order to handle a point again', () => {
    const checked = check(selfReport(handedOver(), 'done'), 'done');
    const again = applied(checked, reopenPoint(checked, reopening, later)).points[first];
    expect(again?.rounds).toMatchObject([
      {
        closedOn: '2026-12-01',
        ordered: { enteredOn: '2026-12-20', by: '周文' },
        selfReport: { on: '2026-09-20', enteredOn: '2026-11-21', by: '市水务局' },
        check: { on: '2026-09-20', enteredOn: '2026-11-21', by: '环资城建委' },
      },
    ]);
    expect(again?.history.at(-1)).toMatchObject({ on: '2026-12-01', enteredOn: '2026-12-20', to: 'in-progress' });
  });

  it('are told of what was asked about, too', () => {
    const checked = check(handedOver(), 'done');
    const early = { ...reopening, on: '2026-12-24' };
    expect(codeOf(() => reopenPoint(checked, early, later))).toBe('confirm-needed');
    const sure = { ...early, confirmed: ['in-the-future'] };
    const again = applied(checked, reopenPoint(checked, sure, later)).points[first];
    expect(again?.rounds[0]?.ordered?.confirmed).toEqual(['in-the-future']);
    expect(again?.history.at(-1)?.confirmed).toEqual(['in-the-future']);
  });

  it('are asked of a status that a person sets: not before the hand-over, not in days to come', () => {
    const ledger = handedOver();
    const leave = (on: string) => ({ id: first, status: 'not-applicable', note: '已撤销', on }) as const;
    expect(codeOf(() => updatePoint(ledger, leave('2026-07-02'), now))).toBe('implausible');
    expect(codeOf(() => updatePoint(ledger, leave('2026-12-21'), now))).toBe('confirm-needed');
    const left = applied(ledger, updatePoint(ledger, leave('2026-09-24'), now)).points[first];
    expect(left?.history.at(-1)).toMatchObject({ to: 'not-applicable', on: '2026-09-24', enteredOn: today });
  });
});

describe('splitPoint', () => {
  it('cuts the words in two without losing one', () => {
    const ledger = ledgerOfThree();
    const quote = ledger.points[first]?.citation.quote ?? '';
    const cut = { line: 11, text: '要储备物资，', offset: 0 };
    const split = applied(ledger, splitPoint(ledger, first, cut, undefined));
    const [one, two] = pointsOf(split, opinion);
    expect(`${one?.citation.quote}${two?.citation.quote}`).toBe(quote);
    expect(two).toMatchObject({ splitFrom: first, title: '要储备物资', number: 2, lead: one?.lead });
    expect(pointsOf(split, opinion)).toHaveLength(4);
  });

  it('refuses a place outside the point', () => {
    const ledger = ledgerOfThree();
    const cut = { line: 99, text: '别处的文字', offset: 0 };
    expect(codeOf(() => splitPoint(ledger, first, cut, undefined))).toBe('bad-input');
  });
});

describe('an opinion', () => {
  it('locks the words of its points when a person confirms them', () => {
    const ledger = ledgerOfThree();
    const confirmed = applied(ledger, confirmOpinion(ledger, opinion));
    expect(confirmed.points[first]?.entered).toEqual(expect.arrayContaining(['citation', 'title']));
  });

  it('withdraws a point with a reason and numbers the rest anew', () => {
    const ledger = ledgerOfThree();
    const withdrawn = applied(ledger, withdrawPoint(ledger, first, '不是建议'));
    expect(pointsOf(withdrawn, opinion).map((point) => [point.number, point.title])).toEqual([
      [1, '完善预案'],
      [2, '强化演练'],
    ]);
    expect(withdrawn.points[first]?.note).toBe('不是建议');
  });

  it('closes no point by a vote, and opens new rounds when the vote says so', () => {
    const checked = check(selfReport(handedOver(), 'done'), 'done');
    const second = `${opinion}-p2`;
    const half = applied(
      checked,
      reportPoint(checked, { ...verdict, id: second, by: '市水务局', value: 'partly-done' }, now),
    );
    const vote = {
      id: opinion,
      value: 'dissatisfied',
      on: '2026-11-01',
      meeting: '',
      note: '差距较大',
      ballots: null,
    } as const;
    const voted = applied(half, voteOpinion(half, { ...vote, confirmed: ['vote-without-report'] }, now));
    expect(voted.points[second]).toMatchObject({ status: 'in-progress', vote: { value: 'dissatisfied' } });
    const redo = { id: opinion, on: '2026-11-02', reason: '', due: '2027-02-02' } as const;
    const again = applied(voted, redoOpinion(voted, redo, now));
    expect(again.points[first]).toMatchObject({ status: 'done', round: 1 });
    expect(again.points[second]).toMatchObject({ status: 'handed-over', round: 2, due: { date: '2027-02-02' } });
    expect(again.opinions[opinion]).toMatchObject({
      stage: 'redo',
      round: 2,
      vote: null,
      rounds: [{ number: 1, vote: { value: 'dissatisfied' }, due: { date: '2026-10-03' } }],
    });
  });

  it('is not closed by a vote of dissatisfaction', () => {
    const ledger = handedOver();
    const vote = {
      id: opinion,
      value: 'dissatisfied',
      on: '2026-11-01',
      meeting: '',
      note: '',
      ballots: null,
    } as const;
    const voted = applied(ledger, voteOpinion(ledger, { ...vote, confirmed: ['vote-without-report'] }, now));
    const close = { id: opinion, act: 'closed', on: '2026-11-02', note: '', number: '' } as const;
    expect(codeOf(() => recordOpinionAct(voted, close, now))).toBe('evidence-needed');
  });
});
