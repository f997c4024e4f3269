import { describe, expect, it } from 'vitest';
import { contract } from '../contract/contract.ts';
import { catalogue, isMessageKey } from '../messages/catalogue.ts';
import { allLists } from './all-lists.ts';
import { type Column, columnsOn, type Host } from './list-column.ts';

const lists: [string, readonly Column<never>[]][] = Object.entries(allLists);
const hosts: readonly Host[] = ['screen', 'cli', 'sheet'];
const all = lists.flatMap(([list, columns]) => columns.map((column) => ({ place: `${list}.${column.key}`, column })));

describe('the columns of all lists', () => {
  it('are there for every call that gives a list', () => {
    const listed = Object.keys(contract).flatMap((name) => (name.endsWith('.list') ? [name.replace('.list', '')] : []));
    expect(listed.length).toBeGreaterThan(15);
    expect(listed.filter((name) => !Object.hasOwn(allLists, name))).toEqual([]);
  });

  it('have a key of their own in their list, and stand in some host', () => {
    for (const [list, columns] of lists) expect(new Set(columns.map(({ key }) => key)).size, list).toBe(columns.length);
    expect(all.filter(({ column }) => column.on.length === 0)).toEqual([]);
  });

  it.each(Object.keys(catalogue) as (keyof typeof catalogue)[])(
    'say different things under different headings in %s',
    (language) => {
      const texts: Record<string, string> = catalogue[language];
      for (const [list, columns] of lists)
        for (const host of hosts) {
          const headings = columnsOn(host, columns).map(({ heading }) => texts[heading]);
          expect(new Set(headings).size, `${list} on ${host}: ${headings.join(' ')}`).toBe(headings.length);
        }
    },
  );

  it('name every state that they may hold', () => {
    const states = all.flatMap(({ place, column }) => (column.kind === 'state' ? [{ place, ...column }] : []));
    expect(states.length).toBeGreaterThan(10);
    const unnamed = states.flatMap(({ place, words, known }) =>
      known.filter((code) => !isMessageKey(`${words}.${code}`)).map((code) => `${place}: ${words}.${code}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('offer acts on the screen alone, because nothing of them can be written', () => {
    for (const { place, column } of all) if (column.kind === 'act') expect(column.on, place).toEqual(['screen']);
  });

  it('begin on the command line with what one types to mean the record', () => {
    const others = lists.filter(([, columns]) => {
      const [first] = columnsOn('cli', columns);
      return first !== undefined && first.key !== 'id';
    });
    // A backup is meant by its name, a line of the trail by nothing.
    expect(others.map(([list]) => list)).toEqual(['backups', 'log']);
  });
});
