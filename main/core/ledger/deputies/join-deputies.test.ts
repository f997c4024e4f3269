import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { apartFromIds } from '../../../testing/apart-from-ids.ts';
import { type Imported, imported, read } from '../testing/invented-imports.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { withdrawSource } from '../withdraw-source.ts';
import { deputyRows } from './deputy-rows.ts';
import { mergeDeputies, removeDeputy, updateDeputy } from './update-deputy.ts';

const empty = inventedEmptyLedger();

/** A list of suggestions of a city, each row with the proposer and the delegation. */
function list(id: string, rows: [string, string | null][], city = '云泽市'): Imported {
  const source = inventedSource(id);
  const paper = inventedPaper('d1', `${city}第九届人民代表大会第五次会议代表建议目录`, { kind: 'suggestion-list' });
  const suggestions = rows.map(([name, delegation], at) =>
    read('d1', {
      number: `${id.slice(0, 1)}${at}`,
      title: `关于第${id}${at}号事项的建议`,
      proposers: [name],
      delegation,
    }),
  );
  return { source, reading: inventedReading(source, { documents: [paper], suggestions }) };
}

const people = (ledger: Ledger) =>
  Object.values(ledger.deputies)
    .map((one) => [one.title, one.delegation, one.place])
    .sort();
const rowsOf = (ledger: Ledger) => deputyRows(ledger).map((row) => [row.delegation, row.suggestions, row.alike.length]);

const east = list('aaaaaaaaaaaa', [['王刚', '城东团']]);
const west = list('bbbbbbbbbbbb', [['王刚', '城西代表团']]);
const bare = list('cccccccccccc', [['王刚', null]]);

describe('deputies', () => {
  it('of one name in two delegations are two, in whatever order they come', () => {
    for (const order of [
      [east, west],
      [west, east],
    ]) {
      expect(people(imported(empty, ...order))).toEqual([
        ['王刚', '城东团', '云泽市'],
        ['王刚', '城西代表团', '云泽市'],
      ]);
    }
    expect(apartFromIds(imported(empty, east, west))).toEqual(apartFromIds(imported(empty, west, east)));
  });

  it('are one where a delegation is printed in full and in short', () => {
    const ledger = imported(empty, east, list('dddddddddddd', [['王刚', '城东代表团']]));
    expect(people(ledger)).toEqual([['王刚', '城东代表团', '云泽市']]);
  });

  it('are the one known of the name where none is printed', () => {
    expect(rowsOf(imported(empty, bare, east))).toEqual([['城东团', 2, 0]]);
  });

  it('are asked about where two are known and none is printed', () => {
    expect(rowsOf(imported(empty, bare, east, west))).toEqual([
      [null, 1, 2],
      ['城东团', 1, 1],
      ['城西代表团', 1, 1],
    ]);
  });

  it('of two cities are never one', () => {
    const other = list('eeeeeeeeeeee', [['王刚', null]], '北川市');
    expect(people(imported(empty, bare, other))).toEqual([
      ['王刚', null, '云泽市'],
      ['王刚', null, '北川市'],
    ]);
  });

  it('count for the person whom somebody says they are, and again for themselves when it is taken back', () => {
    const ledger = imported(empty, bare, east, west);
    const [unclear, first] = deputyRows(ledger);
    const { change, deputy } = mergeDeputies(ledger, { id: unclear?.id ?? '', into: first?.id ?? '' });
    const merged = applied(ledger, change);
    expect(deputy).toBe(first?.id);
    expect(rowsOf(merged)).toEqual([
      ['城东团', 2, 0],
      ['城西代表团', 1, 0],
    ]);
    expect(rowsOf(imported(merged, east))).toEqual(rowsOf(merged));
    const none = applied(merged, updateDeputy(merged, { id: unclear?.id ?? '', mergedInto: null }));
    expect(rowsOf(none)).toEqual([
      [null, 1, 0],
      ['城东团', 1, 0],
      ['城西代表团', 1, 0],
    ]);
    expect(() => mergeDeputies(merged, { id: first?.id ?? '', into: unclear?.id ?? '' })).toThrow(
      /merge-impossible.*circle/,
    );
  });

  it('go when nothing names them, and are not removed before', () => {
    const ledger = imported(empty, east);
    const [id = ''] = Object.keys(ledger.deputies);
    expect(() => removeDeputy(ledger, id)).toThrow(/record-in-use/);
    expect(applied(ledger, withdrawSource(ledger, 'aaaaaaaaaaaa')).deputies).toEqual({});
  });

  it('keep the work on one of them when another of the name comes before', () => {
    const before = imported(empty, west);
    const [known] = Object.values(before.deputies);
    const worked = { ...before, deputies: { [known!.id]: { ...known!, phone: '0550001', entered: ['phone'] } } };
    const ledger = imported(worked, east);
    expect(ledger.deputies[known!.id]).toMatchObject({ delegation: '城西代表团', phone: '0550001' });
    expect(Object.values(ledger.deputies)).toHaveLength(2);
  });
});
