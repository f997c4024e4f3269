import { describe, expect, it } from 'vitest';
import { newSuggestion } from '#core/ledger/suggestions/new-suggestion.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { contactCounts, isContactRateTold } from './contact-facts.ts';

const listed = (
  id: string,
  cells: Record<string, string>,
  round: Parameters<typeof newRound>[1] = {},
): SuggestionRecord =>
  newSuggestion({ id, title: id, cells, list: { source: 'l-1', row: 1 }, rounds: [newRound(1, round)] });

describe('how many deputies were met', () => {
  it('is unknown, and not none, where no list has a column for it', () => {
    expect(contactCounts([listed('a', { 标题: 'a' }), listed('b', { 标题: 'b' })])).toEqual({
      met: 0,
      base: 0,
      unknown: 2,
    });
  });

  it('counts the blank cell of a list that has the column', () => {
    const all = [listed('a', { 面商日期: '2026-04-01' }, { contactedOn: '2026-04-01' }), listed('b', { 面商日期: '' })];
    expect(contactCounts(all)).toEqual({ met: 1, base: 2, unknown: 0 });
  });

  it('counts a talk whose day nobody wrote down', () => {
    expect(contactCounts([listed('a', { 是否面商: '是' }, { contacted: true })])).toEqual({
      met: 1,
      base: 1,
      unknown: 0,
    });
  });

  it('counts a suggestion of which it was said in one handling of several, and one of which only that nobody was met', () => {
    const again = { ...listed('a', {}), rounds: [newRound(1, { contactedOn: '2026-04-01' }), newRound(2)] };
    expect(contactCounts([again])).toEqual({ met: 1, base: 1, unknown: 0 });
    expect(contactCounts([listed('a', {}, { contacted: false })])).toEqual({ met: 0, base: 1, unknown: 0 });
    expect(contactCounts([listed('a', {}, { contactedOn: '2026-04-01' })])).toEqual({ met: 1, base: 1, unknown: 0 });
  });

  it('finds the column among others', () => {
    expect(contactCounts([listed('a', { 标题: 'a', 面商日期: '' })])).toEqual({ met: 0, base: 1, unknown: 0 });
  });

  it('leaves a list without the column out of the base of one that has it', () => {
    const all = [listed('a', { 面商日期: '2026-04-01' }, { contactedOn: '2026-04-01' }), listed('b', { 标题: 'b' })];
    expect(contactCounts(all)).toEqual({ met: 1, base: 1, unknown: 1 });
  });

  it('give a rate only where it is unknown of no more than one in ten', () => {
    expect(isContactRateTold({ base: 1, unknown: 15 })).toBe(false);
    expect(isContactRateTold({ base: 18, unknown: 2 })).toBe(true);
    expect(isContactRateTold({ base: 17, unknown: 2 })).toBe(false);
    expect(isContactRateTold({ base: 0, unknown: 0 })).toBe(false);
  });
});
