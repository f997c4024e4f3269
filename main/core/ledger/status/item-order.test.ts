import { expect, it } from 'vitest';
import { csvOf, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';
import { dueItems } from './due-items.ts';

it('things of one day stand by their numbers, the ninth before the tenth', async () => {
  const numbers = ['第10号', '第2号', '第9号', '第31号', '第1号'];
  const rows = numbers.map((number) => `${number},关于${number}的建议,市教育局,2026-03-10,2026-06-10`);
  const { ledger } = await takeList(inventedEmptyLedger(), csvOf('编号,标题,主办单位,交办日期,答复期限', ...rows), {
    name: '目录.csv',
    session: '云泽市第九届人民代表大会第五次会议',
  });
  const told = dueItems(ledger, '2026-06-20', 30).map(({ record }) => ledger.suggestions[record]?.number);
  expect(told).toEqual(['1', '2', '9', '10', '31']);
});
