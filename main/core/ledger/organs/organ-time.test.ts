import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organName } from '../../briefs/facts/organ-facts.ts';
import { draftOf } from '../ledger-draft.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { joinOrgans } from './join-organs.ts';
import { enterOrgan } from './name-organ.ts';
import { organId } from './organ-id.ts';
import { resolveOrgan } from './resolve-organ.ts';
import { mergeOrgans, updateOrgan } from './update-organ.ts';

function ledgerOf(ledger: Ledger, ...names: string[]): Ledger {
  const draft = draftOf(ledger);
  for (const name of names) enterOrgan(draft, name, null);
  joinOrgans(draft);
  return applied(ledger, draft.change('organ-updated', ''));
}

const now = organId('云泽市水务局');
const before = ledgerOf(inventedEmptyLedger(), '云泽市水务局');
const renamed = applied(
  before,
  updateOrgan(before, {
    id: now,
    title: '云泽市水务局',
    formerDates: [{ name: '云泽市水利局', from: null, to: '2019-03-01' }],
  }).change,
);

describe('an organ that was renamed', () => {
  it('keeps one account for papers that print the former name, in full and in short', () => {
    const ledger = ledgerOf(renamed, '云泽市水利局', '市水利局');
    for (const name of ['云泽市水利局', '市水利局', '市水务局']) expect(resolveOrgan(ledger, name)?.id).toBe(now);
    expect(resolveOrgan(ledgerOf(ledger, '北川市水利局'), '北川市水利局')?.id).toBe(organId('北川市水利局'));
  });

  it('is called by the name of the day in papers of that day', () => {
    expect(organName(renamed, now, '2018-06-01')).toBe('市水利局');
    expect(organName(renamed, now, '2026-06-01')).toBe('市水务局');
    expect(organName(renamed, now)).toBe('市水务局');
  });

  it('loses the days of a former name that is taken out', () => {
    const { change } = updateOrgan(renamed, { id: now, title: '云泽市水务局', formerNames: [] });
    expect(applied(renamed, change).organs[now]).not.toHaveProperty('formerDates');
  });

  it('is refused days that run backwards', () => {
    const formerDates = [{ name: '云泽市水利局', from: '2019-03-01', to: '2018-03-01' }];
    expect(() => updateOrgan(before, { id: now, title: '云泽市水务局', formerDates })).toThrow(/bad-input/);
  });

  it('takes the names of today as it always did', () => {
    const { change } = updateOrgan(before, { id: now, title: '云泽市水务和海洋局', shortNames: ['市水务局'] });
    expect(applied(before, change).organs[now]).toMatchObject({
      title: '云泽市水务和海洋局',
      formerNames: ['云泽市水务局'],
      shortNames: ['市水务局'],
    });
  });
});

describe('organs that were merged', () => {
  it('keep their own name for the time before, and lead to the account ever since', () => {
    const two = ledgerOf(before, '云泽市河道局');
    const merged = applied(two, mergeOrgans(two, { id: '云泽市河道局', into: now, on: '2010-01-01' }).change);
    expect(organName(merged, organId('云泽市河道局'), '2009-01-01')).toBe('市河道局');
    expect(organName(merged, organId('云泽市河道局'), '2011-01-01')).toBe('市水务局');
    const { change } = updateOrgan(merged, { id: organId('云泽市河道局'), title: '云泽市河道局', mergedInto: null });
    const apart = applied(merged, change).organs[organId('云泽市河道局')];
    expect(apart).toMatchObject({ mergedInto: null });
    expect(apart).not.toHaveProperty('mergedOn');
  });

  it('are refused into themselves and in a circle', () => {
    const two = ledgerOf(before, '云泽市河道局');
    const merged = applied(two, mergeOrgans(two, { id: '云泽市河道局', into: now, on: null }).change);
    expect(() => mergeOrgans(merged, { id: now, into: '云泽市河道局', on: null })).toThrow(/circle/);
    expect(() => mergeOrgans(merged, { id: now, into: now, on: null })).toThrow(/itself/);
    expect(() => mergeOrgans(merged, { id: now, into: '云泽市无名局', on: null })).toThrow(/not-found/);
  });
});
