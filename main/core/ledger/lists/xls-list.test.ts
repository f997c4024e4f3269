import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawText } from '../../reading/formats/draw-text.ts';
import { readSource } from '../../reading/read-source.ts';
import { readList } from './read-list.ts';

const fixture = (name: string) => readFileSync(new URL(`../../reading/formats/fixtures/${name}`, import.meta.url));

it('reads the same suggestions out of an .xls as out of the .xlsx of the same list', async () => {
  const listOf = async (name: string) => {
    const { tables, headings, mapping } = readList(await drawText(fixture(name), name), () => ({}));
    return { headings, mapping, rows: tables.map(({ rows }) => rows.map(({ cells }) => cells)) };
  };
  const xls = await listOf('list.xls');
  expect(xls).toEqual(await listOf('list.xlsx'));
  expect(xls.rows[0]?.length).toBeGreaterThan(1);
});

it('takes a whole .xls for a list, as it does an .xlsx', async () => {
  const titles = async (name: string) => (await readSource(fixture(name), name)).suggestions.map(({ title }) => title);
  expect(await titles('list.xls')).toEqual(await titles('list.xlsx'));
  expect(await titles('list.xls')).toHaveLength(2);
});
