import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawText } from '../../reading/formats/draw-text.ts';
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
