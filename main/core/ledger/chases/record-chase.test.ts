import { describe, expect, it } from 'vitest';
import type { Chase } from '#shared/domain/chase-record.ts';
import type { ChasedCollection } from '#shared/domain/chase-way.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { recordOpinionAct } from '../opinions/record-opinion-act.ts';
import { redoOpinion } from '../opinions/redo-opinion.ts';
import { dueItems } from '../status/due-items.ts';
import {
  entering,
  firstPoint,
  floodOpinion,
  handedOverOpinion,
  inTurn,
  readOpinion,
} from '../testing/handed-over-opinion.ts';
import { chasedByLetter, recordChase, strikeChase } from './record-chase.ts';

type Told = Partial<Omit<Chase, 'id'>> & { collection?: ChasedCollection; of?: string };
const chase =
  ({ of = floodOpinion, collection = 'opinions', ...told }: Told) =>
  (ledger: Ledger) =>
    recordChase(
      ledger,
      { collection, id: of, on: '2027-10-10', way: 'call', organs: [], note: '', number: '', ...told },
      entering,
    );
const because = (ledger: Ledger, day: string) =>
  dueItems(ledger, day, 30).map(({ duty, organ, chased }) => [duty, organ, chased?.count ?? 0, chased?.last ?? null]);
const late = '2027-10-20';

describe('a chase', () => {
  it('is a fact with its day, its way, whom and what was said, and stops no clock', () => {
    const before = handedOverOpinion();
    const ledger = inTurn(
      before,
      chase({ way: 'letter', organs: ['市水务局'], note: '请抓紧', number: '催〔2027〕1号' }),
    );
    expect(ledger.opinions[floodOpinion]?.chases).toMatchObject([
      {
        id: 'chased-1',
        on: '2027-10-10',
        way: 'letter',
        note: '请抓紧',
        number: '催〔2027〕1号',
        round: 1,
        by: '周文',
      },
    ]);
    expect(ledger.opinions[floodOpinion]?.stage).toBe(before.opinions[floodOpinion]?.stage);
    expect(dutiesOf(ledger)).toEqual(dutiesOf(before));
  });

  it('of one day and one organ is one, with what either entry says of it', () => {
    const [day, organs] = ['2027-10-10', ['市水务局']];
    const letter = chase({ on: day, organs, way: 'letter', note: '关于催办防汛事项的函' });
    const ledger = inTurn(handedOverOpinion(), letter, chase({ on: day, organs, way: 'call', note: '已通话' }));
    expect(ledger.opinions[floodOpinion]?.chases).toMatchObject([
      { id: 'chased-1', on: day, way: 'call', note: '关于催办防汛事项的函；已通话' },
    ]);
    const others = inTurn(ledger, chase({ on: day, organs: ['市教育局'] }), chase({ on: '2027-10-11', organs }));
    expect(others.opinions[floodOpinion]?.chases).toHaveLength(3);
  });

  it('of a letter that is written once more stays as it is, and keeps the way that a person told', () => {
    const called = inTurn(handedOverOpinion(), chase({ on: '2027-10-10', way: 'call', note: '已通话' }));
    const letter = (ledger: Ledger) => ({
      ...{ what: 'brief-issued' as const, title: '函' },
      operations: chasedByLetter(
        ledger,
        [{ collection: 'opinions', id: floodOpinion, organs: [] }],
        { number: '', title: '关于催办防汛事项的函', on: '2027-10-10' },
        entering,
      ),
    });
    const twice = inTurn(called, letter);
    expect(twice.opinions[floodOpinion]?.chases).toMatchObject([{ way: 'call', note: '已通话；关于催办防汛事项的函' }]);
    expect(letter(twice).operations).toEqual([]);
  });

  it('entered without an organ is that of all who owe it, and one with that of the same day', () => {
    const day = { on: '2027-10-10' };
    const ledger = inTurn(handedOverOpinion(), chase({ ...day, organs: ['市水务局'], note: '函' }), chase(day));
    expect(ledger.opinions[floodOpinion]?.chases).toMatchObject([{ organs: [], note: '函' }]);
  });

  it('is counted where somebody is late, with the day of the last one by the day that is looked at', () => {
    const ledger = inTurn(handedOverOpinion(), chase({ on: '2027-10-10' }), chase({ on: '2027-10-15', way: 'visit' }));
    expect(because(ledger, '2027-10-03')).toEqual([['written-report', '市政府', 0, null]]);
    expect(because(ledger, '2027-10-12')).toEqual([['written-report', '市政府', 1, '2027-10-10']]);
    expect(because(ledger, late)).toEqual([['written-report', '市政府', 2, '2027-10-15']]);
    expect(because(ledgerAt(ledger, '2027-10-12'), late)).toEqual([['written-report', '市政府', 1, '2027-10-10']]);
    const [item] = dueItems(ledger, late, 30);
    expect(item?.because).toMatchObject({ key: 'because.chased', details: { count: 2, on: '2027-10-15' } });
  });

  it('counts for the organ that was chased, of several that owe; for all where nobody of them is named', () => {
    const [court, water] = ['市中级人民法院', '市水务局'];
    const letter = { on: '2027-07-03', number: '', lead: null, leads: [water, court] };
    const both = inTurn(readOpinion(), (ledger) => handOverOpinion(ledger, floodOpinion, letter, entering));
    const counts = (ledger: Ledger) => because(ledger, late).map(([, organ, count]) => [organ, count]);
    const one = inTurn(both, chase({ organs: [court] }));
    expect(counts(one)).toEqual([
      [water, 0],
      [court, 1],
    ]);
    expect(counts(inTurn(one, chase({ on: '2027-10-11' })))).toEqual([
      [water, 1],
      [court, 2],
    ]);
    // The office of the government passes it on to all.
    expect(counts(inTurn(one, chase({ organs: ['市政府办公室'] })))).toEqual([
      [water, 1],
      [court, 2],
    ]);
  });

  it('belongs to the round in which it happened', () => {
    const ledger = inTurn(
      handedOverOpinion(),
      chase({ on: '2027-10-10' }),
      (known) =>
        recordOpinionAct(
          known,
          { id: floodOpinion, act: 'formal-received', on: '2027-10-11', note: '', number: '' },
          entering,
        ),
      (known) =>
        redoOpinion(known, { id: floodOpinion, on: '2027-10-12', reason: '不实', due: '2027-11-01' }, entering),
    );
    expect(because(ledger, '2027-11-02').map(([, , count]) => count)).not.toContain(1);
    expect(refusalOf(() => chase({ on: '2027-10-11' })(ledger))).toContain('2027-10-12');
    expect(ledger.opinions[floodOpinion]?.chases).toHaveLength(1);
  });

  it('is of a point too, which was handed over with its opinion', () => {
    const ledger = inTurn(handedOverOpinion(), chase({ collection: 'points', of: firstPoint, on: '2027-09-01' }));
    expect(ledger.points[firstPoint]?.chases).toMatchObject([{ on: '2027-09-01', organs: [] }]);
    expect(ledger.points[firstPoint]?.entered).toContain('chases');
    expect(refusalOf(() => chase({ collection: 'points', of: firstPoint, on: '2027-07-02' })(ledger))).toContain(
      '早于交办日期 2027-07-03',
    );
  });

  it('says the same only once, and can be struck; nothing else of that name is taken out', () => {
    const twice = inTurn(handedOverOpinion(), chase({}), chase({ on: '2027-10-11', way: 'visit' }));
    expect(chase({})(twice).operations).toEqual([]);
    const struck = inTurn(twice, (ledger) =>
      strikeChase(ledger, { collection: 'opinions', id: floodOpinion, chase: 'chased-1' }),
    );
    expect(struck.opinions[floodOpinion]?.chases).toMatchObject([{ id: 'chased-2', way: 'visit' }]);
    expect(
      refusalOf(() => strikeChase(struck, { collection: 'opinions', id: floodOpinion, chase: 'chased-1' })),
    ).toContain('找不到“chased-1”');
  });

  it('needs a hand-over, or words that say why; a day that has not come is asked about', () => {
    expect(refusalOf(() => chase({})(readOpinion()))).toContain('先要有：交办日期');
    expect(inTurn(readOpinion(), chase({ note: '交办函已发，尚未补登' })).opinions[floodOpinion]?.chases).toHaveLength(
      1,
    );
    expect(refusalOf(() => chase({ on: '2027-12-21' })(handedOverOpinion()))).toContain('还没有到');
  });
});
