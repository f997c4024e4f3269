import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { DeputyRecord } from '#shared/domain/office-records.ts';
import { inWords } from '../../../testing/in-words.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import { applied } from '../testing/invented-reading.ts';
import { mergeDeputies, removeDeputy, updateDeputy } from './update-deputy.ts';

const deputy = (id: string, title: string, more: Partial<DeputyRecord> = {}): DeputyRecord => ({
  id,
  title,
  delegation: null,
  phone: '',
  note: '',
  entered: [],
  ...more,
});
const all = [
  deputy('d1', '林朝晖'),
  deputy('d2', '林朝辉'),
  deputy('d3', '林朝暉'),
  deputy('d4', '同名'),
  deputy('d5', '同名'),
];
const base: Ledger = {
  ...inventedLedger({ suggestions: 0 }),
  motions: {},
  deputies: Object.fromEntries(all.map((one) => [one.id, one])),
};
const error = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

describe('deputies that are one person', () => {
  it('lie under the one that a person names, by id or by a name that one alone bears', () => {
    const { change, deputy: stays } = mergeDeputies(base, { id: '林朝辉', into: 'd1' });
    expect([stays, change.what, change.title]).toEqual(['d1', 'deputies-merged', '林朝辉']);
    const after = applied(base, change);
    expect(after.deputies.d2).toMatchObject({ mergedInto: 'd1', entered: ['mergedInto'] });
    expect(mergeDeputies(after, { id: 'd3', into: 'd2' }).deputy).toBe('d1');
    expect(() => mergeDeputies(base, { id: '同名', into: 'd1' })).toThrow(error('not-found', { id: '同名' }));
    expect(() => mergeDeputies(base, { id: 'd1', into: '无此人' })).toThrow(error('not-found', { id: '无此人' }));
  });

  it('are never laid in a circle', () => {
    const after = applied(base, mergeDeputies(base, { id: 'd2', into: 'd1' }).change);
    expect(() => mergeDeputies(after, { id: 'd1', into: 'd2' })).toThrow(error('merge-impossible'));
    expect(() => updateDeputy(base, { id: 'd1', mergedInto: 'd1' })).toThrow(error('merge-impossible'));
    expect(() => updateDeputy(base, { id: 'd1', mergedInto: 'gone' })).toThrow(error('not-found'));
  });

  it('are taken apart again, as a person said', () => {
    const after = applied(base, mergeDeputies(base, { id: 'd2', into: 'd1' }).change);
    const change = updateDeputy(after, { id: 'd2', mergedInto: null });
    expect(change.what).toBe('deputy-updated');
    expect(applied(after, change).deputies.d2).toEqual(deputy('d2', '林朝辉', { entered: ['mergedInto'] }));
  });
});

describe('a deputy', () => {
  it('whom nothing names goes with the names that lie under it', () => {
    const after = applied(base, mergeDeputies(base, { id: 'd2', into: 'd1' }).change);
    const { change, id, title } = removeDeputy(after, '林朝晖');
    expect([id, title, change.what]).toEqual(['d1', '林朝晖', 'deputy-removed']);
    expect(Object.keys(applied(after, change).deputies)).toEqual(['d3', 'd4', 'd5']);
  });

  it('who moves a suggestion or a motion stays, and it is said where', () => {
    const named = inventedLedger({ suggestions: 1 });
    const [mover = ''] = Object.values(named.suggestions)[0]?.proposers ?? [];
    const known = { ...named, deputies: { d9: deputy('d9', mover) } };
    let told = '';
    try {
      removeDeputy(known, 'd9');
    } catch (refusal) {
      told = JSON.stringify(inWords((refusal as { details: object }).details));
    }
    expect(told).toMatch(/建议.*1|1.*建议/u);
  });
});
