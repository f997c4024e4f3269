import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { imported, motionPapers } from '../testing/invented-imports.ts';
import { inventedEmptyLedger, inventedPaper, inventedReading, inventedSource } from '../testing/invented-reading.ts';
import { ledgerAt } from './ledger-at.ts';
import { putForwardOn, undatedSuggestions } from './put-forward-on.ts';

const session = '云泽市第九届人民代表大会第五次会议';

/** A ledger that knows the session from a paper, and the days on which it met. */
function afterSession(): Ledger {
  const source = inventedSource('eeeeeeeeeeee');
  const documents = [inventedPaper('d1', '会议公报', { meeting: session })];
  const ledger = imported(inventedEmptyLedger(), { source, reading: inventedReading(source, { documents }) });
  const [held] = Object.values(ledger.meetings);
  if (!held) throw new Error('no meeting');
  const days = { firstDay: '2026-02-09', lastDay: '2026-02-12' };
  return { ...ledger, meetings: { [held.id]: { ...held, ...days } } };
}

const one = (patch: Partial<SuggestionRecord>) => newSuggestion({ id: 's1', title: '关于增设路灯的建议', ...patch });

function isThere(patch: Partial<SuggestionRecord>, day: string, ledger = afterSession()): boolean {
  return 's1' in ledgerAt({ ...ledger, suggestions: { s1: one(patch) } }, day).suggestions;
}

describe('a suggestion on a day that is past', () => {
  it('is not there before its hand-over where nothing else of it is known', () => {
    const patch = { handedOverOn: '2026-02-26', rounds: [{ ...newRound(1), openedOn: '2026-02-26' }] };
    expect([isThere(patch, '2025-12-31'), isThere(patch, '2026-02-25'), isThere(patch, '2026-02-26')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('of a session is there from its first day, before it was handed over', () => {
    const patch = { session: '市九届人大五次会议', handedOverOn: '2026-03-18' };
    expect([isThere(patch, '2026-02-08'), isThere(patch, '2026-02-09')]).toEqual([false, true]);
  });

  it('between sessions is not there from the session on, but from its first day of its own', () => {
    const patch = { session, channel: 'between-sessions' as const, handedOverOn: '2026-07-06' };
    expect([isThere(patch, '2026-07-05'), isThere(patch, '2026-07-06')]).toEqual([false, true]);
  });

  it('is there from its receipt, or from an act that came before it', () => {
    expect(isThere({ session, receivedOn: '2026-02-20' }, '2026-02-19')).toBe(false);
    // The day of the entry may stand as its receipt.
    expect(isThere({ receivedOn: '2026-11-22', handedOverOn: '2026-03-12' }, '2026-06-13')).toBe(true);
  });

  it('is not there in the year before the one that its session prints', () => {
    const patch = { session: '2026年市人代会' };
    expect([isThere(patch, '2025-12-31'), isThere(patch, '2026-01-01')]).toEqual([false, true]);
  });

  it('is there from its answer where nobody knows who handed it over', () => {
    const patch = { rounds: [{ ...newRound(1), answeredOn: '2026-05-06' }] };
    expect([isThere(patch, '2026-05-05'), isThere(patch, '2026-05-06')]).toEqual([false, true]);
  });

  it('stays where no day of it is known, and is told', () => {
    expect(isThere({}, '2020-01-01')).toBe(true);
    const left = one({ id: 's3', status: 'withdrawn' });
    const ledger = { ...afterSession(), suggestions: { s1: one({}), s2: one({ id: 's2', session }), s3: left } };
    expect(undatedSuggestions(ledger).map(({ id }) => id)).toEqual(['s1']);
    expect(putForwardOn(ledger)(one({ session }))).toBe('2026-02-09');
  });
});

describe('a motion on a day that is past', () => {
  it('is not there before the papers that tell of it', () => {
    const ledger = imported(inventedEmptyLedger(), motionPapers());
    const dates = Object.values(ledger.documents).flatMap(({ date }) => date ?? []);
    const first = dates.sort()[0] ?? '';
    expect(Object.keys(ledger.motions).length).toBeGreaterThan(0);
    expect(Object.keys(ledgerAt(ledger, '1999-12-31').motions)).toEqual([]);
    expect(Object.keys(ledgerAt(ledger, first).motions).length).toBeGreaterThan(0);
  });
});
