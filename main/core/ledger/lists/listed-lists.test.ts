import { describe, expect, it } from 'vitest';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';
import { allLists } from './list-of-cells.ts';
import { listedLists } from './listed-lists.ts';

const head = '编号,标题,主办单位,答复日期';
const rows = ['1,关于修渠的建议,市水务局,', '2,关于修桥的建议,市交通局,', '3,关于修路的建议,市交通局,'];
const taken = async (ledger = inventedEmptyLedger(), name = 'a.csv', ...lines: string[]) =>
  (await takeList(ledger, csvOf(head, ...lines), { name, session: fifthSession, at: '2026-10-01T00:00:00.000Z' }))
    .ledger;

describe('the lists that came in', () => {
  it('stand with how many suggestions they name and how many they brought, most first', async () => {
    const fourth = '云泽市第九届人民代表大会第四次会议';
    const small = await takeList(inventedEmptyLedger(), csvOf(head, rows[0] ?? ''), {
      name: '四次.csv',
      session: fourth,
    });
    const ledger = await taken(small.ledger, '五次.csv', ...rows);
    const told = listedLists(ledger).map(({ title, session, named, brought }) => [title, session, named, brought]);
    expect(told).toEqual([
      ['五次.csv', fifthSession, 3, 3],
      ['四次.csv', fourth, 1, 1],
    ]);
    const [one] = suggestionRows(ledger);
    expect(listedLists({ ...ledger, suggestions: one ? { [one.id]: one } : {} })).toHaveLength(1);
    expect(listedLists({ ...ledger, suggestions: {} })).toEqual([]);
  });

  it('have the form of their cells where nothing else of them was kept', async () => {
    const ledger = await taken(undefined, '旧目录.csv', ...rows);
    expect([...allLists(ledger).keys()]).toEqual(Object.keys(ledger.lists));
    const bare = { ...ledger, lists: {} };
    const [[id, list] = []] = [...allLists(bare)];
    expect(id).toBe(suggestionRows(ledger)[0]?.list?.source);
    expect(list).toEqual({
      id,
      title: '',
      session: fifthSession,
      workbook: id,
      place: 0,
      source: null,
      at: '',
      form: {
        sheet: null,
        above: [],
        head: [{ cells: head.split(','), merged: [] }],
        headings: head.split(','),
        dayForms: {},
        between: [],
        rows: 3,
      },
    });
    const empty = Object.values(ledger.suggestions).map((one) => [one.id, { ...one, cells: {} }] as const);
    expect([...allLists({ lists: {}, suggestions: Object.fromEntries(empty) })]).toEqual([]);
  });
});
