import { describe, expect, it } from 'vitest';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { inventedOpinion, inventedPointRecords } from '../../../testing/invented-ledger.ts';
import { isEarlierVersion, standingAgain, versionsAt } from './versions-at.ts';

const text = (id: string, date: string | null, sameAs: string | null): OpinionRecord =>
  inventedOpinion({ id, date, sameAs });
const byId = (...all: OpinionRecord[]) => Object.fromEntries(all.map((one) => [one.id, one]));
const shown = (...all: OpinionRecord[]) =>
  Object.values(versionsAt(byId(...all))).map(({ id, sameAs }) => `${id} ${sameAs ?? 'stands'}`);

describe('the texts of an opinion on a past day', () => {
  it('are as they are now where the one that is followed was there already', () => {
    expect(shown(text('a', '2026-07-01', 'c'), text('c', '2026-07-20', null))).toEqual(['a c', 'c stands']);
  });

  it('stand by the newest of them where the one that is followed came later', () => {
    const [a, b, d] = [text('a', '2026-07-01', 'c'), text('b', '2026-07-10', 'c'), text('d', '2026-07-05', 'c')];
    expect(shown(a, b, d)).toEqual(['a b', 'b stands', 'd b']);
    expect(shown(b, a, d)).toEqual(['b stands', 'a b', 'd b']);
  });

  it('stand by the first id where they bear one day, or one of them none', () => {
    expect(shown(text('b', '2026-07-01', 'c'), text('a', '2026-07-01', 'c'))).toEqual(['b a', 'a stands']);
    expect(shown(text('a', '2026-07-01', 'c'), text('b', '2026-07-01', 'c'))).toEqual(['a stands', 'b a']);
    expect(shown(text('b', null, 'c'), text('a', '2026-07-01', 'c'))).toEqual(['b stands', 'a b']);
  });

  it('of different opinions do not touch each other', () => {
    expect(shown(text('a', '2026-07-01', 'c'), text('x', '2026-07-02', 'z'), text('n', null, null))).toEqual([
      'a stands',
      'x stands',
      'n stands',
    ]);
  });

  it('are earlier versions by their days alone, where both have one', () => {
    const of = (one: string | null, other: string | null) => isEarlierVersion({ date: one }, { date: other });
    expect(of('2026-07-01', '2026-07-02')).toBe(true);
    expect(of('2026-07-02', '2026-07-02')).toBe(false);
    expect(of(null, '2026-07-02')).toBe(false);
    expect(of('2026-07-01', null)).toBe(false);
  });
});

describe('a point of a text that stood on a past day', () => {
  const [point] = inventedPointRecords(1, 'a');
  if (!point) throw new Error('there is one point');
  const now = { opinions: byId(text('a', '2026-07-01', 'c'), text('c', '2026-07-20', null)) };
  const then = versionsAt(byId(text('a', '2026-07-01', 'c')));
  const stateOf = (patch: object, day = then, ledger = now) => standingAgain({ ...point, ...patch }, ledger, day).state;

  it('stands again where only the newer text took its place', () => {
    expect(stateOf({ state: 'withdrawn' })).toBe('proposed');
  });

  it('stays withdrawn where a person withdrew it, where its text was a copy then, or stands now', () => {
    expect(stateOf({ state: 'withdrawn', entered: ['state'] })).toBe('withdrawn');
    expect(stateOf({ state: 'withdrawn' }, versionsAt(now.opinions))).toBe('withdrawn');
    expect(stateOf({ state: 'withdrawn' }, then, { opinions: byId(text('a', null, null)) })).toBe('withdrawn');
    expect(stateOf({ state: 'withdrawn', opinion: 'gone' })).toBe('withdrawn');
    expect(stateOf({ state: 'confirmed' })).toBe('confirmed');
  });
});
