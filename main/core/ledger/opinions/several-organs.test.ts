import { describe, expect, it } from 'vitest';
import { isOverdue } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { onTimeRate } from '#shared/domain/rates.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { dutiesOf, dutiesOfRecord } from '../duties/all-duties.ts';
import { organAccount } from '../organs/organ-account.ts';
import { updatePoint } from '../points/update-point.ts';
import { proposeRecords } from '../propose-records.ts';
import { deskItems } from '../status/desk-items.ts';
import { dueItems } from '../status/due-items.ts';
import {
  entering,
  firstPoint,
  floodOpinion,
  inTurn,
  readOpinion,
  secondPoint,
} from '../testing/handed-over-opinion.ts';
import {
  applied,
  inventedMeasure,
  inventedPaper,
  inventedReadFeedback,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { attachFeedback } from './attach-feedback.ts';
import { handOverOpinion } from './hand-over-opinion.ts';
import { opinionFile, opinionRows } from './opinion-rows.ts';
import { recordOpinionAct } from './record-opinion-act.ts';
import { redoOpinion } from './redo-opinion.ts';
import { updateOpinion } from './update-opinion.ts';

const [court, water] = ['市中级人民法院', '市水务局'];
const title = '关于防汛工作情况报告的审议意见';

const handOver =
  (on: string, leads: string[], confirmed: string[] = []) =>
  (ledger: Ledger) =>
    handOverOpinion(ledger, floodOpinion, { on, number: '', lead: null, leads, confirmed }, entering);
const record =
  (act: 'formal-received' | 'draft-received' | 'signed-for', on: string, organ?: string) => (ledger: Ledger) =>
    recordOpinionAct(ledger, { id: floodOpinion, act, on, note: '', number: '', ...(organ && { organ }) }, entering);
const extend = (to: string, organ?: string) => (ledger: Ledger) =>
  changeDue(
    ledger,
    {
      collection: 'opinions',
      id: floodOpinion,
      which: 'due',
      kind: 'extension',
      to,
      on: '2027-09-20',
      reason: '案件多',
      allowedBy: '主任会议',
      letter: '',
      ...(organ && { organ }),
    },
    entering,
  );
const redo = (on: string, points?: string[]) => (ledger: Ledger) =>
  redoOpinion(
    ledger,
    {
      id: floodOpinion,
      on,
      reason: '不实',
      due: '2028-03-01',
      confirmed: ['redo-before-report'],
      ...(points && { points }),
    },
    entering,
  );

/** The opinion handed over to two organs on 3 July 2027: each owes a report by 3 October. */
const both = () => inTurn(readOpinion(), handOver('2027-07-03', [water, court]));

const reports = (ledger: Ledger) =>
  dutiesOf(ledger)
    .filter(({ kind }) => kind === 'written-report')
    .map(({ round, organs, due, state, metOn }) => [
      round,
      organTitle(ledger.organs, organs[0] ?? null),
      due?.date ?? null,
      metOn ?? state,
    ]);
const late = (ledger: Ledger, day: string) =>
  dutiesOf(ledger)
    .filter((duty) => isOverdue(duty, day))
    .map(({ kind, organs }) => [kind, ...organs.map((id) => organTitle(ledger.organs, id))]);
const stage = (ledger: Ledger) => ledger.opinions[floodOpinion]?.stage;

/** A formal report that came as a paper, signed by an organ or by nobody. */
function reported(ledger: Ledger, date: string, author: string | null): Ledger {
  const source = inventedSource('bbbbbbbbbbbb');
  const paper = inventedPaper('d1', `${title}落实情况的反馈报告`, { kind: 'feedback-report', date, author });
  const feedback = [inventedReadFeedback('d1', title, { measures: [inventedMeasure(1, '加固堤防', 5)] })];
  return applied(ledger, proposeRecords(ledger, source, inventedReading(source, { documents: [paper], feedback })));
}

describe('a rule for the report on an audit, named where a day of the report on the opinion stands', () => {
  const named = { on: '2027-07-01', number: '', lead: null, rule: 'audit-rectification' };

  it('is asked about, as the two are owed beside each other', () => {
    const first = inTurn(readOpinion(), handOver('2027-07-01', ['市人民政府']));
    const again = (confirmed: string[]) => handOverOpinion(first, floodOpinion, { ...named, confirmed }, entering);
    expect(first.opinions[floodOpinion]?.due).not.toBeNull();
    expect(() => again([])).toThrow(/rule-of-another-report/);
    const replaced = applied(first, again(['rule-of-another-report']));
    expect(replaced.opinions[floodOpinion]?.due?.because).toMatchObject({ rule: 'audit-rectification' });
  });

  it('is taken at once with the first letter', () => {
    const after = applied(readOpinion(), handOverOpinion(readOpinion(), floodOpinion, named, entering));
    expect(after.opinions[floodOpinion]?.due?.because).toMatchObject({ rule: 'audit-rectification' });
  });
});

describe('an opinion handed over to two organs', () => {
  it('makes each owe a report of its own by the same rule', () => {
    expect(reports(both())).toEqual([
      [1, water, '2027-10-03', 'open'],
      [1, court, '2027-10-03', 'open'],
    ]);
    expect(
      dueItems(both(), '2027-10-04', 30).map(({ id, organ, scope }) => [id, organ, scope.organ !== undefined]),
    ).toEqual([
      [`opinions~${floodOpinion}`, water, true],
      [expect.stringMatching(`^opinions~${floodOpinion}~o-`), court, true],
    ]);
  });

  it('is answered when both reports are there; one stops the clock of its organ alone', () => {
    const one = inTurn(both(), record('formal-received', '2027-09-28', water));
    expect(late(one, '2027-10-04')).toEqual([['written-report', court]]);
    expect(stage(one)).toBe('in-progress');
    const two = inTurn(one, record('formal-received', '2027-10-16', court));
    expect(stage(two)).toBe('formal-received');
    expect(onTimeRate(dutiesOf(two), '2027-12-01')).toMatchObject({ numerator: 1, base: 2 });
    expect(opinionRows(one, '2027-10-04')[0]).toMatchObject({ overdue: 1, owed: { days: -1 } });
    const account = (name: string) => {
      const id = opinionFile(two, floodOpinion).organs.find((organ) => organ.title === name)?.id ?? '';
      return organAccount(one, id, '2027-10-04');
    };
    expect(account(court)).toMatchObject({ overdue: [{ record: floodOpinion }], opinions: [{ owed: { days: -1 } }] });
    expect(account(water)).toMatchObject({ overdue: [], opinions: [{ owed: null }] });
    expect(account(water).rates.find(({ name }) => name === 'on-time')).toMatchObject({ numerator: 1, base: 1 });
  });

  it('asks whose report it is where neither the paper nor a person says so', () => {
    expect(() => record('formal-received', '2027-09-28')(both())).toThrow('implausible');
    const unsigned = reported(both(), '2027-09-28', null);
    expect(late(unsigned, '2027-10-04')).toHaveLength(2);
    expect(deskItems(unsigned, '2027-10-01', 0).map(({ id }) => id)).toContain(
      'feedback~bbbbbbbbbbbb-d1~to-confirm~author',
    );
    const receipt = { id: 'bbbbbbbbbbbb-d1', receivedOn: '2027-09-29' };
    expect(() => attachFeedback(unsigned, receipt, entering)).toThrow('confirm-needed');
    const told = applied(unsigned, attachFeedback(unsigned, { ...receipt, organ: court }, entering));
    expect(late(told, '2027-10-04')).toEqual([['written-report', water]]);
    expect(told.feedback['bbbbbbbbbbbb-d1']?.entered).toContain('organ');
  });

  it('takes a report that an organ signed as that of this organ', () => {
    const signed = reported(both(), '2027-09-28', court);
    const received = applied(
      signed,
      attachFeedback(signed, { id: 'bbbbbbbbbbbb-d1', receivedOn: '2027-09-28' }, entering),
    );
    expect(reports(received)).toEqual([
      [1, water, '2027-10-03', 'open'],
      [1, court, '2027-10-03', '2027-09-28'],
    ]);
  });

  it('can be given more time for one organ alone, or for each', () => {
    const one = inTurn(both(), extend('2027-11-03', court));
    expect(late(one, '2027-10-04')).toEqual([['written-report', water]]);
    expect(late(ledgerAt(one, '2027-09-10'), '2027-10-04')).toHaveLength(2);
    expect(late(inTurn(both(), extend('2027-11-03')), '2027-10-04')).toEqual([]);
    expect(() => extend('2027-11-03', '市民政局')(both())).toThrow('bad-input');
  });

  it('lets a point run with the report of its own organ', () => {
    const given = inTurn(
      readOpinion(),
      (ledger) => updatePoint(ledger, { id: secondPoint, lead: court }, entering),
      handOver('2027-07-03', [water, court]),
      extend('2027-11-03', court),
    );
    expect(given.points[secondPoint]?.due?.date).toBe('2027-11-03');
    expect(dutiesOfRecord(given, 'points', secondPoint)).toEqual([]);
  });

  it('holds the work of a point that names nobody against both, and of one that has an organ against that', () => {
    const limited = inTurn(
      both(),
      (ledger) => updatePoint(ledger, { id: firstPoint, limit: '2027-08-31' }, entering),
      (ledger) => updatePoint(ledger, { id: secondPoint, limit: '2027-08-31', lead: '市国资委' }, entering),
    );
    expect(late(limited, '2027-09-01')).toEqual([
      ['carry-out', water, court],
      ['carry-out', '市国资委'],
    ]);
  });
});

describe('a second hand-over', () => {
  it('on another day to a further organ adds it, with its own dates', () => {
    const added = inTurn(readOpinion(), handOver('2027-07-03', [water]), handOver('2027-07-10', [court]));
    expect(reports(added)).toEqual([
      [1, water, '2027-10-03', 'open'],
      [1, court, '2027-10-10', 'open'],
    ]);
    expect(reports(ledgerAt(added, '2027-07-05'))).toEqual([[1, water, '2027-10-03', 'open']]);
  });

  it('of the same day in place of an organ is asked, and then replaces it', () => {
    const first = inTurn(readOpinion(), handOver('2027-07-03', [water]));
    expect(() => handOver('2027-07-03', [court])(first)).toThrow('confirm-needed');
    const replaced = inTurn(first, handOver('2027-07-03', [court], ['organ-replaced']));
    expect(reports(replaced)).toEqual([[1, court, '2027-10-03', 'open']]);
  });

  it('to an organ that has it puts its day right and leaves the other', () => {
    const added = inTurn(readOpinion(), handOver('2027-07-03', [water]), handOver('2027-07-10', [court]));
    const again = inTurn(added, handOver('2027-07-12', [court]));
    expect(reports(again).map(([, organ, due]) => [organ, due])).toEqual([
      [water, '2027-10-03'],
      [court, '2027-10-12'],
    ]);
    const former = inTurn(added, handOver('2027-07-05', [water]));
    expect(reports(former).map(([, organ, due]) => [organ, due])).toEqual([
      [water, '2027-10-05'],
      [court, '2027-10-10'],
    ]);
    expect(inTurn(both(), handOver('2027-07-03', [water, court])).opinions).toEqual(both().opinions);
  });

  it('makes the report that came before it that of the first organ', () => {
    const answered = inTurn(readOpinion(), handOver('2027-07-03', [water]), record('formal-received', '2027-07-20'));
    expect(stage(answered)).toBe('formal-received');
    const added = inTurn(answered, handOver('2027-08-10', [court]));
    expect(reports(added).map(([, organ, , met]) => [organ, met])).toEqual([
      [water, '2027-07-20'],
      [court, 'open'],
    ]);
    expect(stage(added)).toBe('in-progress');
    expect(ledgerAt(added, '2027-07-30').opinions[floodOpinion]?.stage).toBe('formal-received');
  });
});

describe('an order to handle again', () => {
  it('asks each organ anew, and keeps what each owed before', () => {
    const one = inTurn(both(), record('formal-received', '2027-09-28', water), redo('2027-11-10'));
    expect(reports(one)).toEqual([
      [1, water, '2027-10-03', '2027-09-28'],
      [1, court, '2027-10-03', 'void'],
      [2, water, '2028-03-01', 'open'],
      [2, court, '2028-03-01', 'open'],
    ]);
    expect(onTimeRate(dutiesOf(one), '2027-12-01')).toMatchObject({ numerator: 1, base: 2 });
    expect(late(ledgerAt(one, '2027-10-20'), '2027-10-20')).toEqual([['written-report', court]]);
  });

  it('of the points of one organ asks that organ alone', () => {
    const given = inTurn(
      readOpinion(),
      (ledger) => updatePoint(ledger, { id: firstPoint, lead: water }, entering),
      (ledger) => updatePoint(ledger, { id: secondPoint, lead: court }, entering),
      handOver('2027-07-03', [water, court]),
      redo('2027-11-10', [secondPoint]),
    );
    expect(reports(given).filter(([round]) => round === 2)).toEqual([[2, court, '2028-03-01', 'open']]);
    const other = inTurn(given, redo('2027-12-12', [firstPoint]));
    expect(reports(other).filter(([round]) => round === 3)).toEqual([[3, water, '2028-03-01', 'open']]);
    expect(other.opinions[floodOpinion]?.alsoTo?.map(({ due }) => due)).toEqual([null]);
    expect(other.opinions[floodOpinion]?.rounds[1]?.alsoTo?.map(({ due }) => due?.date)).toEqual(['2028-03-01']);
    expect(stage(inTurn(given, record('formal-received', '2027-12-01', court)))).toBe('formal-received');
  });
});

describe('a hand-over without any organ', () => {
  it('is asked once, and stands on the desk until an organ is entered', () => {
    const unaddressed = inTurn(readOpinion(), (ledger) => updateOpinion(ledger, { id: floodOpinion, lead: null }));
    expect(() => handOver('2027-07-03', [])(unaddressed)).toThrow('confirm-needed');
    const bare = inTurn(unaddressed, handOver('2027-07-03', [], ['no-organ']));
    const asked = (ledger: Ledger) => deskItems(ledger, '2027-08-01', 0).filter(({ id }) => id.endsWith('~organ'));
    expect(asked(bare)).toMatchObject([{ record: floodOpinion, action: 'hand-over' }]);
    const named = inTurn(bare, handOver('2027-07-03', [water]));
    expect(asked(named)).toEqual([]);
    expect(reports(named)).toEqual([[1, water, '2027-10-03', 'open']]);
  });
});
