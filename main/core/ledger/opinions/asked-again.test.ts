import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { pointsOf } from '../ledger-index.ts';
import { updatePoint } from '../points/update-point.ts';
import { proposeRecords } from '../propose-records.ts';
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
import { decideCoverage } from './decide-comparison.ts';
import { handOverOpinion } from './hand-over-opinion.ts';
import { redoOpinion } from './redo-opinion.ts';

const title = '关于防汛工作情况报告的审议意见';

/** The opinion handed over on 3 July 2027; its first point (加固堤防) and its second (完善预案) are led by these organs. */
function handedTo(organs: string[], first: string, second: string): Ledger {
  return inTurn(
    readOpinion(),
    (ledger) => updatePoint(ledger, { id: firstPoint, lead: first }, entering),
    (ledger) => updatePoint(ledger, { id: secondPoint, lead: second }, entering),
    (ledger) =>
      handOverOpinion(ledger, floodOpinion, { on: '2027-07-03', number: '', lead: null, leads: organs }, entering),
  );
}

/** A formal report signed by an organ, with one measure of this heading. */
function reported(ledger: Ledger, id: string, author: string, heading: string): Ledger {
  const source = inventedSource(id);
  const paper = inventedPaper('d1', `${author}${title}落实情况的反馈报告`, {
    kind: 'feedback-report',
    date: '2027-09-28',
    author,
  });
  const feedback = [inventedReadFeedback('d1', title, { measures: [inventedMeasure(1, heading, 5)] })];
  const read = applied(
    ledger,
    proposeRecords(ledger, source, inventedReading(source, { documents: [paper], feedback })),
  );
  return applied(
    read,
    attachFeedback(read, { id: `${id}-d1`, receivedOn: '2027-09-28', opinion: floodOpinion }, entering),
  );
}

const redo = (points: string[]) => (ledger: Ledger) =>
  redoOpinion(
    ledger,
    {
      id: floodOpinion,
      on: '2027-11-10',
      reason: '不实',
      due: '2028-03-01',
      points,
      confirmed: ['redo-before-report'],
    },
    entering,
  );
/** Who owes the report of the second round. */
const owing = (ledger: Ledger) =>
  dutiesOf(ledger)
    .filter(({ kind, round }) => kind === 'written-report' && round === 2)
    .flatMap(({ organs }) => organs.map((id) => organTitle(ledger.organs, id)));

describe('a point of a bureau that is handled again', () => {
  const [government, court, water, finance] = ['市政府', '市中级人民法院', '市水务局', '市财政局'];

  it('is reported on by the government, and not by the court', () => {
    const given = handedTo([government, court], water, court);
    expect(owing(inTurn(given, redo([firstPoint])))).toEqual([government]);
    expect(owing(inTurn(given, redo([secondPoint])))).toEqual([court]);
    expect(owing(inTurn(given, redo([firstPoint, secondPoint])))).toEqual([government, court]);
  });

  it('is reported on by the bureau that reported on it, of several that have the opinion', () => {
    const given = handedTo([water, finance], '市应急管理局', water);
    expect(owing(inTurn(given, redo([firstPoint])))).toEqual([water, finance]);
    const one = reported(given, 'bbbbbbbbbbbb', finance, '加固堤防');
    expect(owing(inTurn(one, redo([firstPoint])))).toEqual([finance]);
    const two = reported(one, 'cccccccccccc', water, '完善预案');
    expect(owing(inTurn(two, redo([firstPoint])))).toEqual([finance]);
  });

  it('is asked of all again where a person found that nobody answered it', () => {
    const one = reported(handedTo([water, finance], '市应急管理局', water), 'bbbbbbbbbbbb', finance, '加固堤防');
    const none = inTurn(one, (ledger) =>
      decideCoverage(
        ledger,
        { opinion: floodOpinion, feedback: 'bbbbbbbbbbbb-d1', point: firstPoint, coverage: 'none', missing: '' },
        { on: '2027-10-08', by: '周文' },
      ),
    );
    expect(owing(inTurn(none, redo([firstPoint])))).toEqual([water, finance]);
  });

  it('leaves the others as they are, with their days', () => {
    const given = handedTo([government, court], water, court);
    const again = inTurn(given, redo([firstPoint]));
    expect(pointsOf(again, floodOpinion).map(({ round, due }) => [round, due?.date])).toEqual([
      [2, '2028-03-01'],
      [1, '2027-10-03'],
    ]);
  });

  it('is owed no report on the points of others: one on its own alone meets what its organ owes', () => {
    const given = handedTo([government, court], water, court);
    const about = { ...reported(given, 'bbbbbbbbbbbb', government, '加固堤防') };
    const [report] = Object.values(about.feedback);
    if (!report) throw new Error('no report');
    const met = (onlyPoints: number[]) =>
      dutiesOf({ ...about, feedback: { [report.id]: { ...report, onlyPoints } } })
        .filter(({ kind }) => kind === 'written-report')
        .map(({ state }) => state);
    expect(met([1])).toEqual(['met', 'open']);
    expect(met([2])).toEqual(['open', 'open']);
  });

  it('given more time by itself is still owed by the organ that owes the report', () => {
    const again = inTurn(handedTo([government, court], water, court), redo([firstPoint]));
    const move = { collection: 'points', id: firstPoint, which: 'due', kind: 'extension', to: '2028-04-01' } as const;
    const words = {
      on: '2027-12-20',
      reason: '预算未调整',
      allowedBy: '主任会议',
      letter: '',
      confirmed: ['beyond-extension'],
    };
    const later = applied(again, changeDue(again, { ...move, ...words }, entering));
    const own = dutiesOf(later).filter(({ collection, kind }) => collection === 'points' && kind === 'written-report');
    expect(own.map(({ organs, due }) => [organs.map((id) => organTitle(later.organs, id)), due?.date])).toEqual([
      [[government], '2028-04-01'],
    ]);
  });
});
