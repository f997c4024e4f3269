import { describe, expect, it } from 'vitest';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { inventedSuggestions } from '../../../testing/invented-motions.ts';
import { joinedHandlings } from './merge-handlings.ts';

const [plain] = inventedSuggestions(1);
if (!plain) throw new Error('there is one suggestion');
const windows = [{ kind: 'sign-for', due: inventedDue('2026-03-01') } as const];
const byRule = { ...inventedDue('2026-05-20'), because: { by: 'answer', on: null } as const };
const byList = { ...inventedDue('2026-08-20'), because: { by: 'list', heading: '期限', cell: '8月20日' } as const };
const round = (number: number, answeredOn: string | null, more: Partial<SuggestionRound> = {}) =>
  newRound(number, { openedOn: '2026-02-20', due: byRule, windows, answeredOn, ...more });
const row = (rounds: SuggestionRound[], more: Partial<SuggestionRecord> = {}): SuggestionRecord => ({
  ...plain,
  rounds,
  list: { source: 'list-1', row: 4 },
  ...more,
});

describe('the handlings of two rows that are one suggestion', () => {
  it('stand one behind the other by their answers', () => {
    const joined = joinedHandlings(row([round(1, '2026-05-01')]), row([round(1, '2026-07-01')]));
    expect(joined).toEqual([
      round(1, '2026-05-01'),
      { ...round(2, '2026-07-01'), openedOn: null, due: null, windows: [] },
    ]);
  });

  it('begin with their own letter where it came behind the answer before, and keep a day that a list or a person gave', () => {
    const own = round(1, '2026-07-01', { openedOn: '2026-05-01' });
    expect(joinedHandlings(row([round(1, '2026-05-01')]), row([own]))?.[1]).toEqual({ ...own, number: 2 });
    const listed = round(1, '2026-07-01', { due: byList });
    expect(joinedHandlings(row([round(1, '2026-05-01')]), row([listed]))?.[1]).toMatchObject({
      openedOn: null,
      due: byList,
    });
    const typed = round(1, '2026-07-01', { due: inventedDue('2026-08-01') });
    expect(joinedHandlings(row([round(1, '2026-05-01')]), row([typed]))?.[1]?.due).toEqual(inventedDue('2026-08-01'));
  });

  it('change their order where the known one is the later answer, which gives its hand-over to the first', () => {
    const bare = round(1, '2026-03-01', { openedOn: null, due: null, windows: [] });
    const joined = joinedHandlings(row([round(1, '2026-05-01')]), row([bare]));
    expect(joined).toEqual([
      { ...bare, openedOn: '2026-02-20', due: byRule, windows },
      { ...round(2, '2026-05-01'), openedOn: null, due: null, windows: [] },
    ]);
    const listed = { ...bare, due: byList };
    expect(joinedHandlings(row([round(1, '2026-05-01')]), row([listed]))?.[0]?.due).toEqual(byList);
    const handed = round(1, '2026-03-01', { openedOn: '2026-02-01' });
    expect(joinedHandlings(row([round(1, '2026-05-01')]), row([handed]))?.[0]).toEqual(handed);
  });

  it('are one handling where an answer is missing or the same, or the rows stand in different lists', () => {
    const known = row([round(1, '2026-05-01')]);
    expect(joinedHandlings(known, row([round(1, null)]))).toBeNull();
    expect(joinedHandlings(row([round(1, null)]), known)).toBeNull();
    expect(joinedHandlings(known, row([round(1, '2026-05-01')]))).toBeNull();
    expect(joinedHandlings(known, row([round(1, '2026-07-01')], { list: { source: 'list-2', row: 1 } }))).toBeNull();
    const named = { namedBy: [{ list: 'list-1', row: 9, cells: {} }] };
    expect(joinedHandlings(known, row([round(1, '2026-07-01')], { list: null, ...named }))).toHaveLength(2);
  });

  it('wait for a person where several stand between each other', () => {
    const two = [round(1, '2026-05-01'), round(2, '2026-09-01')];
    expect(joinedHandlings(row(two), row([round(1, '2026-07-01')]))).toBeNull();
    expect(
      joinedHandlings(row([round(1, '2026-05-01')]), row([round(1, '2026-03-01'), round(2, '2026-04-01')])),
    ).toBeNull();
    expect(joinedHandlings(row(two), row([round(1, '2026-10-01')]))?.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});
