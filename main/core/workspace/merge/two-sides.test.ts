import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organ } from '../../../testing/open-test-store.ts';
import { emptyLedger } from '../../store/collections.ts';
import { mergeOf } from './two-sides.ts';

const having = (...organs: OrganRecord[]): Ledger => ({
  ...emptyLedger(),
  organs: Object.fromEntries(organs.map((one) => [one.id, one])),
});
const named = (id: string, patch: Partial<OrganRecord>): OrganRecord => ({ ...organ(id), ...patch });
const ids = (operations: readonly { id: string }[]) => operations.map(({ id }) => id);

describe('two sides of one ledger', () => {
  const base = having(organ('o1'), organ('o2'), organ('o3'));

  it('give what only the other one did: added, changed and removed', () => {
    const there = having(named('o1', { title: '市水务局' }), organ('o2'), organ('o4'));
    const { taken, conflicts } = mergeOf({ base, here: base, there });
    expect(ids(taken).sort()).toEqual(['o1', 'o3', 'o4']);
    expect(conflicts).toEqual([]);
  });

  it('keep who sits at each desk to themselves', () => {
    const office = (operator: string, title: string): Ledger => ({
      ...emptyLedger(),
      office: { office: { ...officeOf(emptyLedger()), operator, title } },
    });
    const { taken } = mergeOf({
      base: office('周文', ''),
      here: office('周文', ''),
      there: office('陆行', '云泽市人大常委会'),
    });
    expect(taken[0]?.after).toMatchObject({ operator: '周文', title: '云泽市人大常委会' });
    const alone = { base: office('周文', ''), here: office('周文', ''), there: office('陆行', '') };
    expect(mergeOf(alone)).toEqual({ taken: [], conflicts: [] });
  });

  it('that did the same are in no conflict, and nothing is to be taken over', () => {
    const both = having(named('o1', { title: '市水务局' }), organ('o2'));
    expect(mergeOf({ base, here: both, there: both })).toEqual({ taken: [], conflicts: [] });
  });

  it('that changed one record differ in it: the other side’s fields are laid over, this side’s stay, both count as entered', () => {
    const here = having(named('o1', { shortNames: ['水务'], entered: ['shortNames'] }), organ('o2'), organ('o3'));
    const there = having(named('o1', { title: '市水务局', entered: ['title'] }), organ('o2'), organ('o3'));
    const { taken, conflicts } = mergeOf({ base, here, there });
    expect(taken).toEqual([]);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.before).toEqual(here.organs.o1);
    expect(conflicts[0]?.after).toMatchObject({
      title: '市水务局',
      shortNames: ['水务'],
      entered: ['shortNames', 'title'],
    });
  });

  it('of which one removed what the other changed are in conflict, either way round', () => {
    const changed = having(named('o1', { title: '市水务局' }), organ('o2'), organ('o3'));
    const removed = having(organ('o2'), organ('o3'));
    const gone = mergeOf({ base, here: changed, there: removed });
    expect([gone.taken, gone.conflicts[0]?.after]).toEqual([[], null]);
    const kept = mergeOf({ base, here: removed, there: changed });
    expect([kept.taken, kept.conflicts[0]?.before, kept.conflicts[0]?.after?.title]).toEqual([[], null, '市水务局']);
  });

  it('of which one removed what the other’s new work stands on are in conflict, either way round', () => {
    const standing = having(organ('o1'), organ('o2'), organ('o3'), named('o4', { mergedInto: 'o1' }));
    const removed = having(organ('o2'), organ('o3'));
    expect(ids(mergeOf({ base, here: standing, there: removed }).conflicts)).toEqual(['o1']);
    const other = mergeOf({ base, here: removed, there: standing });
    expect(ids(other.conflicts)).toEqual(['o4']);
    expect(other.taken).toEqual([]);
  });

  it('that both entered a new record under one id are in conflict', () => {
    const [here, there] = [having(named('o9', { title: '甲局' })), having(named('o9', { title: '乙局' }))];
    const { taken, conflicts } = mergeOf({ base: having(), here, there });
    expect([taken, conflicts[0]?.before?.title, conflicts[0]?.after?.title]).toEqual([[], '甲局', '乙局']);
  });
});
