import { describe, expect, it } from 'vitest';
import { type Duty, isOverdue } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { onTimeRate } from '#shared/domain/rates.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { attachFeedback } from '../opinions/attach-feedback.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { recordOpinionAct } from '../opinions/record-opinion-act.ts';
import { redoOpinion } from '../opinions/redo-opinion.ts';
import { voteOpinion } from '../opinions/vote-opinion.ts';
import { organAccount } from '../organs/organ-account.ts';
import { withdrawPoint } from '../points/edit-points.ts';
import { checkPoint, reportPoint } from '../points/give-verdict.ts';
import { updatePoint } from '../points/update-point.ts';
import { proposeRecords } from '../propose-records.ts';
import { deskItems } from '../status/desk-items.ts';
import { addSuggestion } from '../suggestions/add-suggestion.ts';
import { recordSuggestionAct } from '../suggestions/record-suggestion-act.ts';
import { redoSuggestion } from '../suggestions/redo-suggestion.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
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
import { dutiesOf, overdueDuties } from './all-duties.ts';

const opinion = 'aaaaaaaaaaaa-d1';
const point = `${opinion}-p1`;
const answer = 'bbbbbbbbbbbb-d1';
const title = '关于防汛工作情况报告的审议意见';
const today = '2028-02-01';
const now = { today, by: '周文' };

function handedOver(): Ledger {
  const source = inventedSource('aaaaaaaaaaaa');
  const papers = [inventedPaper('d1', title, { kind: 'deliberation-opinion', date: '2027-06-26' })];
  const opinions = [inventedReadOpinion('d1', [inventedPoint(1, '加固堤防', 10), inventedPoint(2, '完善预案', 20)])];
  const empty = inventedEmptyLedger();
  const ledger = applied(
    empty,
    proposeRecords(empty, source, inventedReading(source, { documents: papers, opinions })),
  );
  return applied(ledger, handOverOpinion(ledger, opinion, { on: '2027-07-03', number: '', lead: '市人民政府' }, now));
}

/** An answer of the organ that came on an ISO day, as a draft or as the formal report. */
function answered(ledger: Ledger, version: 'draft' | 'formal', receivedOn: string | null, id = 'bbbbbbbbbbbb'): Ledger {
  const source = inventedSource(id);
  const paper = inventedPaper('d1', `${title}落实情况的反馈报告`, { kind: 'feedback-report', date: receivedOn });
  const feedback = [inventedReadFeedback('d1', title, { measures: [inventedMeasure(1, `加固堤防${id}`, 5)] })];
  const known = applied(
    ledger,
    proposeRecords(ledger, source, inventedReading(source, { documents: [paper], feedback })),
  );
  return applied(known, attachFeedback(known, { id: `${id}-d1`, opinion, version, receivedOn }, now));
}

const reports = (ledger: Ledger) => dutiesOf(ledger).filter((duty) => duty.kind === 'written-report');
const late = (ledger: Ledger, day: string) => overdueDuties(ledger, day).map((duty) => duty.record);
const states = (duties: readonly Duty[]) => duties.map((duty) => [duty.round, duty.state, duty.metOn]);

describe('the written report on an opinion', () => {
  it('is owed once by the organ that was handed the opinion until the formal report is there', () => {
    expect(late(handedOver(), '2027-10-03')).toEqual([]);
    expect(overdueDuties(handedOver(), '2027-10-04')).toMatchObject([
      { id: `${opinion}~written-report~1`, record: opinion, organs: [handedOver().opinions[opinion]?.lead] },
    ]);
  });

  it('is owed by the body that the opinion was handed over to; whom the words of a point name does the work', () => {
    const source = inventedSource('aaaaaaaaaaaa');
    const papers = [inventedPaper('d1', title, { kind: 'deliberation-opinion', date: '2027-06-26' })];
    const text = '一、加固堤防。市水务局要在2027年12月底前完成12处。';
    const opinions = [inventedReadOpinion('d1', [{ ...inventedPoint(1, '加固堤防', 10), text }])];
    const empty = inventedEmptyLedger();
    const read = applied(
      empty,
      proposeRecords(empty, source, inventedReading(source, { documents: papers, opinions })),
    );
    const handOver = { on: '2027-07-03', number: '', lead: '市人民政府' };
    const ledger = applied(read, handOverOpinion(read, opinion, handOver, now));
    const owing = (of: Ledger) =>
      dutiesOf(of)
        .filter(({ kind }) => kind === 'written-report' || kind === 'carry-out')
        .map(({ kind, organs }) => [kind, organs.map((id) => of.organs[id]?.title)]);
    expect(owing(ledger)).toEqual([
      ['written-report', ['市政府']],
      ['carry-out', ['市水务局']],
    ]);
    const set = applied(ledger, updatePoint(ledger, { id: point, lead: '市应急管理局' }, now));
    expect(owing(set)).toEqual([
      ['written-report', ['市政府']],
      ['carry-out', ['市应急管理局']],
    ]);
  });

  it('is not given by a self-report, by a draft or by a note', () => {
    const ledger = answered(handedOver(), 'draft', '2027-09-20');
    const verdict = { id: point, value: 'done', on: '2027-09-25', by: '市水务局', note: '' } as const;
    const reported = applied(ledger, reportPoint(ledger, verdict, now));
    const noted = applied(reported, updatePoint(reported, { id: point, note: '已电话催办' }, now));
    expect(late(noted, '2027-10-04')).toEqual([opinion]);
  });

  it('is met on the day of the formal report, late or in time', () => {
    const inTime = reports(answered(handedOver(), 'formal', '2027-09-28'));
    expect(onTimeRate(inTime, today)).toMatchObject({ numerator: 1, base: 1 });
    const tooLate = reports(answered(handedOver(), 'formal', '2027-10-21'));
    expect(onTimeRate(tooLate, today)).toMatchObject({ numerator: 0, base: 1 });
    expect(tooLate.some((duty) => isOverdue(duty, today))).toBe(false);
  });

  it('that came on a day nobody knows stops the clock and says nothing of time', () => {
    const ledger = answered(handedOver(), 'formal', null);
    expect(late(ledger, today)).toEqual([]);
    expect(onTimeRate(reports(ledger), today)).toMatchObject({ numerator: 0, base: 0, excluded: 1 });
  });

  it('can be recorded without its paper', () => {
    const ledger = handedOver();
    const act = {
      id: opinion,
      act: 'formal-received',
      on: '2027-09-30',
      note: '',
      number: '云政函〔2027〕9号',
    } as const;
    const recorded = applied(ledger, recordOpinionAct(ledger, act, now));
    expect(recorded.opinions[opinion]?.stage).toBe('formal-received');
    expect(states(reports(recorded))).toEqual([[1, 'met', '2027-09-30']]);
  });

  it('is owed anew in a second round, and what the first round owed stays as it was', () => {
    const first = answered(handedOver(), 'formal', '2027-10-21');
    const vote = {
      id: opinion,
      value: 'dissatisfied',
      on: '2027-11-05',
      meeting: '',
      note: '',
      ballots: null,
    } as const;
    const voted = applied(first, voteOpinion(first, vote, now));
    const redo = { id: opinion, on: '2027-11-06', reason: '', due: null } as const;
    const again = applied(voted, redoOpinion(voted, redo, now));
    expect(reports(again).map(({ round, state, metOn, due }) => [round, state, metOn, due?.date])).toEqual([
      [1, 'met', '2027-10-21', '2027-10-03'],
      [2, 'open', null, '2028-02-06'],
    ]);
    const second = answered(again, 'formal', '2028-01-20', 'cccccccccccc');
    expect(onTimeRate(reports(second), today)).toMatchObject({ numerator: 1, base: 2 });
  });
});

describe('the organ of a point', () => {
  const given = (patch: object) => {
    const ledger = handedOver();
    return applied(ledger, updatePoint(ledger, { id: point, lead: '市水务局', ...patch }, now));
  };
  const owedBy = (ledger: Ledger, day: string) =>
    overdueDuties(ledger, day).map(({ kind, organs }) => [kind, ...organs.map((id) => organTitle(ledger.organs, id))]);

  it('owes the work by its limit, and not the report on the whole opinion', () => {
    const ledger = given({ limit: '2027-10-20' });
    expect(owedBy(ledger, '2027-10-04')).toEqual([['written-report', '市政府']]);
    expect(owedBy(ledger, '2027-10-21')).toEqual([
      ['written-report', '市政府'],
      ['carry-out', '市水务局'],
    ]);
    expect(organAccount(ledger, ledger.points[point]?.lead ?? '', '2027-10-04').overdue).toEqual([]);
    const account = organAccount(ledger, ledger.opinions[opinion]?.lead ?? '', '2027-10-04');
    expect(account).toMatchObject({ opinions: [{ id: opinion, owed: { days: -1 } }], overdue: [{ record: opinion }] });
    expect(account.rates.find(({ name }) => name === 'on-time')).toMatchObject({ numerator: 0, base: 1 });
  });

  it('owes a written answer of its own where a person set a day for one, until the formal report is there', () => {
    const ledger = given({ due: '2027-09-10' });
    expect(owedBy(ledger, '2027-09-11')).toEqual([['written-report', '市水务局']]);
    expect(late(answered(ledger, 'formal', '2027-09-28'), today)).toEqual([]);
  });

  it('owes none of its own where the day set for it is the opinion’s', () => {
    expect(owedBy(given({ due: '2027-10-03' }), '2027-10-04')).toEqual([['written-report', '市政府']]);
  });
});

describe('the work itself', () => {
  const limited = () => {
    const ledger = handedOver();
    return applied(ledger, updatePoint(ledger, { id: point, limit: '2027-10-31' }, now));
  };

  const verdict = { id: point, value: 'done', on: '2027-10-30', by: '市水务局', note: '' } as const;
  const report = (ledger: Ledger, told: Partial<typeof verdict> | { on: string } = {}) =>
    applied(ledger, reportPoint(ledger, { ...verdict, ...told }, now));
  const check = (ledger: Ledger, on: string, value: 'done' | 'partly-done', finishedOn?: string) =>
    applied(
      ledger,
      checkPoint(ledger, { ...verdict, value, on, by: '城建环资工委', ...(finishedOn && { finishedOn }) }, now),
    );
  const work = (ledger: Ledger) => states(dutiesOf(ledger).filter(({ kind }) => kind === 'carry-out'))[0]?.slice(1);

  it('is owed until its organ reports it done, whatever the report on the opinion says', () => {
    const ledger = answered(limited(), 'formal', '2027-09-28');
    expect(late(ledger, '2027-11-01')).toEqual([point]);
    const begun = applied(ledger, reportPoint(ledger, { ...verdict, value: 'in-progress' }, now));
    expect(late(begun, '2027-11-01')).toEqual([point]);
    const reported = report(ledger);
    expect(late(reported, '2027-11-01')).toEqual([]);
    expect(reported.points[point]?.status).toBe('done-to-check');
  });

  it('was done on the day that the check found, else by the report or check where these came in time', () => {
    const reported = report(limited());
    expect(work(check(reported, '2027-11-08', 'done'))).toEqual(['met', '2027-10-30']);
    expect(work(check(reported, '2027-11-08', 'done', '2027-11-03'))).toEqual(['met', '2027-11-03']);
    expect(work(check(limited(), '2027-10-31', 'done'))).toEqual(['met', '2027-10-31']);
  });

  it('was done nobody knows when where report and check came behind its limit, and the desk asks for the day until it is entered', () => {
    const asks = (ledger: Ledger) =>
      deskItems(ledger, '2027-12-01', 30)
        .map(({ because }) => tell('zh-CN', because))
        .filter((words) => words.includes('完成日期没有登记'));
    expect(work(report(limited(), { on: '2027-11-05' }))).toEqual(['met', null]);
    expect(asks(report(limited(), { on: '2027-11-05' }))).toEqual([]);
    const checked = check(report(limited(), { on: '2027-11-05' }), '2027-11-08', 'done');
    expect(work(checked)).toEqual(['met', null]);
    expect(asks(checked)).toHaveLength(1);
    const dated = check(checked, '2027-11-20', 'done', '2027-10-20');
    expect([work(dated), asks(dated)]).toEqual([['met', '2027-10-20'], []]);
    expect(dated.points[point]?.check).toMatchObject({ on: '2027-11-08', finishedOn: '2027-10-20' });
  });

  it('is never finished behind the check that found it done, be the day told with the check or after it', () => {
    const checked = check(limited(), '2027-10-31', 'done');
    expect(() => check(limited(), '2027-10-31', 'done', '2027-11-01')).toThrow(/finished-after-check/);
    expect(() => check(checked, '2027-11-20', 'done', '2027-11-01')).toThrow(/finished-after-check/);
    expect(work(check(checked, '2027-11-20', 'done', '2027-10-31'))).toEqual(['met', '2027-10-31']);
  });

  it('stays owed by its limit while the point is tracked on, until it is done', () => {
    const checked = check(answered(limited(), 'formal', '2027-09-28'), '2027-10-15', 'partly-done');
    const step = { id: point, status: 'tracking', on: '2027-10-16', note: '还差4处，继续跟踪' } as const;
    const tracked = applied(checked, updatePoint(checked, step, now));
    expect(tracked.points[point]?.status).toBe('tracking');
    expect(work(tracked)).toEqual(['open', null]);
    expect(late(tracked, '2027-11-01')).toEqual([point]);
    const done = check(tracked, '2027-11-10', 'done', '2027-11-08');
    expect(work(done)).toEqual(['met', '2027-11-08']);
  });

  it('is owed again when a check finds less than was reported, until it is reported done anew', () => {
    const refuted = check(report(limited()), '2027-11-08', 'partly-done');
    expect(work(refuted)).toEqual(['open', null]);
    expect(late(refuted, '2027-11-09')).toContain(point);
    expect(work(report(refuted, { on: '2027-12-01' }))).toEqual(['met', null]);
  });
});

describe('an opinion that nobody handed over', () => {
  it('is overdue ten days after its meeting, whether somebody confirmed its points or not', () => {
    const source = inventedSource('aaaaaaaaaaaa');
    const papers = [inventedPaper('d1', title, { kind: 'deliberation-opinion', date: '2027-06-26' })];
    const opinions = [inventedReadOpinion('d1', [inventedPoint(1, '加固堤防', 10)])];
    const empty = inventedEmptyLedger();
    const read = applied(
      empty,
      proposeRecords(empty, source, inventedReading(source, { documents: papers, opinions })),
    );
    expect(overdueDuties(read, '2027-07-06')).toEqual([]);
    expect(overdueDuties(read, '2027-07-07')).toMatchObject([{ kind: 'hand-over', due: { date: '2027-07-06' } }]);
    const draft = applied(read, updatePoint(read, { id: point, note: '' }, now));
    const confirmed: Ledger = {
      ...draft,
      points: { [point]: { ...draft.points[point]!, state: 'confirmed' } },
    };
    expect(overdueDuties(confirmed, '2027-07-07')).toMatchObject([{ kind: 'hand-over', due: { date: '2027-07-06' } }]);
    const withdrawn = applied(read, withdrawPoint(read, point, '不是意见'));
    expect(overdueDuties(withdrawn, '2027-07-07')).toEqual([]);
  });

  it('is owed for no paper without points, which may only speak of an opinion', () => {
    const source = inventedSource('aaaaaaaaaaaa');
    const papers = [inventedPaper('d1', title, { kind: 'deliberation-opinion', date: '2027-06-26' })];
    const reading = inventedReading(source, { documents: papers, opinions: [inventedReadOpinion('d1', [])] });
    const read = applied(inventedEmptyLedger(), proposeRecords(inventedEmptyLedger(), source, reading));
    expect(overdueDuties(read, '2027-07-07')).toEqual([]);
  });
});

describe('the answer to a suggestion', () => {
  const act = { note: '', number: '', organs: [] };

  function suggestionOf(patch: { hard?: boolean } = {}): { ledger: Ledger; id: string } {
    const empty = inventedEmptyLedger();
    const input = {
      title: '关于增设路灯的建议',
      number: '1',
      session: '',
      channel: 'in-session',
      category: '',
    } as const;
    const made = addSuggestion(empty, { ...input, proposers: [], receivedOn: null });
    const ledger = applied(empty, made.change);
    const handOver = {
      id: made.suggestion,
      handedOverOn: '2027-02-10',
      lead: ['市城管局'],
      support: ['市财政局'],
      ...patch,
    };
    return { ledger: applied(ledger, updateSuggestion(ledger, handOver, now)), id: made.suggestion };
  }

  it('is owed for three months, or six where the suggestion is hard', () => {
    expect(late(suggestionOf().ledger, '2027-05-11')).toHaveLength(1);
    expect(late(suggestionOf({ hard: true }).ledger, '2027-08-10')).toEqual([]);
    expect(late(suggestionOf({ hard: true }).ledger, '2027-08-11')).toHaveLength(1);
  });

  it('runs from the second letter when a wrong hand-over was returned', () => {
    const { ledger, id } = suggestionOf();
    const signed = applied(ledger, updateSuggestion(ledger, { id, signedForOn: '2027-02-12' }, now));
    const back = { ...act, id, act: 'returned', on: '2027-02-15', note: '不属本局职责', organs: [] } as const;
    const returned = applied(signed, recordSuggestionAct(signed, { ...back, organs: [] }, now));
    expect(returned.suggestions[id]?.status).toBe('returned');
    const onward = { id, act: 'handed-over', on: '2027-02-20', note: '', number: '', organs: ['市住建局'] } as const;
    const handed = applied(returned, recordSuggestionAct(returned, { ...onward, organs: ['市住建局'] }, now));
    expect(handed.suggestions[id]).toMatchObject({
      status: 'handed-over',
      handedOverOn: '2027-02-10',
      rounds: [
        { openedOn: '2027-02-20', signedForOn: null, due: { date: '2027-05-20', changes: [{ kind: 'reassigned' }] } },
      ],
    });
  });

  it('is measured round by round: a redo changes nothing of the first', () => {
    const { ledger, id } = suggestionOf();
    const patch = {
      id,
      answeredOn: '2027-05-08',
      answerClass: 'A',
      result: 'dissatisfied',
      ratedOn: '2027-05-20',
    } as const;
    const rated = applied(ledger, updateSuggestion(ledger, patch, now));
    const redone = applied(
      rated,
      redoSuggestion(rated, { id, on: '2027-06-01', reason: '代表不满意', due: null }, now),
    );
    const answers = dutiesOf(redone).filter((duty) => duty.kind === 'answer');
    expect(answers.map(({ round, state, due }) => [round, state, due?.date])).toEqual([
      [1, 'met', '2027-05-10'],
      [2, 'open', '2027-07-01'],
    ]);
    expect(onTimeRate(answers, '2027-07-02')).toMatchObject({ numerator: 1, base: 2 });
  });

  it('is no longer owed when the suggestion is withdrawn', () => {
    const { ledger, id } = suggestionOf();
    const withdrawn = { id, act: 'withdrawn', on: '2027-03-01', note: '代表撤回', number: '', organs: [] } as const;
    const over = applied(ledger, recordSuggestionAct(ledger, { ...withdrawn, organs: [] }, now));
    expect(late(over, today)).toEqual([]);
  });
});

it('an answer of another round does not stand for this one', () => {
  const ledger = answered(handedOver(), 'formal', '2027-09-28');
  expect(ledger.feedback[answer]?.round).toBe(1);
});
