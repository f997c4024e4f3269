import { expect, it } from 'vitest';
import { csvOf, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const row = (number: string, what: string) => `${number},关于${what}的建议,市教育局`;
const list = (...rows: string[]) => csvOf('编号,标题,主办单位', ...rows);

it('keeps numbers in words and behind No. in figures, and takes a later list in figures for the same', async () => {
  const first = await takeList(
    inventedEmptyLedger(),
    list(row('二十二', '甲'), row('二四', '乙'), row('No.25', '丙')),
    { name: '一.csv' },
  );
  const numbers = Object.values(first.ledger.suggestions).map(({ number }) => number);
  expect(numbers.sort()).toEqual(['22', '24', '25']);
  const later = list(row('22', '甲'), row('24', '乙'), row('25', '丙'));
  expect((await takeList(first.ledger, later, { name: '二.csv' })).added).toBe(0);
});
