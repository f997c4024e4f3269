import { describe, expect, it } from 'vitest';
import { columnsOf } from '#shared/lists/list-column.ts';
import { organsAround } from '#shared/lists/organs-around.ts';
import { message } from '#shared/messages/catalogue.ts';
import { sortRows } from './list-column.ts';
import { screenColumns } from './screen-columns.ts';

type Row = { title: string; organ: string | null; count: number };

const around = organsAround(
  (key, details) => message('zh-CN', key, details),
  (id) => ({ o1: '市水务局', o2: '市财政局' })[id] ?? id,
);
const columns = columnsOf<Row>()([
  { key: 'id', heading: 'column.id', on: ['cli'], kind: 'text', value: (row) => row.title },
  { key: 'title', heading: 'column.title', on: ['screen'], kind: 'text', value: (row) => row.title },
  { key: 'organ', heading: 'column.organ', on: ['screen'], width: 120, kind: 'organs', value: (row) => row.organ },
  { key: 'count', heading: 'column.points', on: ['screen'], width: 80, kind: 'number', value: (row) => row.count },
  { key: 'act', heading: 'column.act', on: ['screen'], width: 90, kind: 'act', value: () => null },
]);
const rows: Row[] = [
  { title: '甲', organ: 'o1', count: 2 },
  { title: '乙', organ: null, count: 10 },
  { title: '丙', organ: 'o2', count: 0 },
];
const titlesBy = (key: string, down = false) =>
  sortRows(rows, screenColumns(columns, around), { key, down }).map(({ title }) => title);

describe('the columns of a list on the page', () => {
  it('are those of the table that stand on the screen, with their headings and measures', () => {
    expect(screenColumns(columns, around).map(({ title, width, align }) => [title, width, align])).toEqual([
      ['标题', undefined, undefined],
      ['承办单位', 120, undefined],
      ['意见条目', 80, 'right'],
      ['操作', 90, 'right'],
    ]);
  });

  it('sort by what they hold, and rows that hold nothing stand last', () => {
    expect(titlesBy('organ')).toEqual(['丙', '甲', '乙']);
    expect(titlesBy('organ', true)).toEqual(['甲', '丙', '乙']);
    expect(titlesBy('count')).toEqual(['丙', '甲', '乙']);
    expect(screenColumns(columns, around).find(({ key }) => key === 'act')?.sortBy).toBeUndefined();
  });

  it('give a screen the words of the cell that it draws its own way, and write the others themselves', () => {
    const drawn = screenColumns(columns, around, { organ: (row, text) => `${text}（${row.count}）` });
    expect(rows.map((row) => drawn.map(({ render }) => render(row)))).toEqual([
      ['甲', '市水务局（2）', '2', ''],
      ['乙', '—（10）', '10', ''],
      ['丙', '市财政局（0）', '0', ''],
    ]);
  });
});
