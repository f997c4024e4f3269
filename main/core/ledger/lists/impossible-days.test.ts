import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { csvOf, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const empty = inventedEmptyLedger();
const now = { today: '2027-12-20', by: '周文' };
const headings = ['编号', '标题', '主办单位', '交办日期', '答复期限', '答复日期'];
const row = (handedOver: string, due: string, answered: string) => [
  '1',
  '关于增设路灯的建议',
  '市城管局',
  handedOver,
  due,
  answered,
];

async function fromCsv(cells: readonly string[]) {
  return takeList(empty, csvOf(headings.join(','), cells.map((cell) => `"${cell}"`).join(',')), {
    name: '目录.csv',
    now,
  });
}

/** The same list as a workbook whose days are words, as Excel keeps what is no day. */
async function fromXlsx(cells: readonly string[]) {
  const bytes = await writeXlsxFile([{ data: [headings, [...cells]], sheet: '目录' }]).toBuffer();
  return takeList(empty, new Uint8Array(bytes), { name: '目录.xlsx', now });
}

const said = ({ warnings }: { warnings: { message: string }[] }) => warnings.map(({ message }) => message).sort();

describe.each([
  ['csv', fromCsv],
  ['xlsx', fromXlsx],
] as const)('a day that no calendar has, in a list as %s', (_, take) => {
  it.each([
    '2027-2-31',
    '2027/4/31',
    '2027.6.31',
    '20270229',
    '2027年9月31日',
    '二〇二七年二月三十日',
    '2027-2-31（补登）',
    '2027-13-01',
  ])('%s is said with row and column, kept as words, and enters nothing', async (day) => {
    const taken = await take(row('2027-01-10', day, day));
    expect(said(taken)).toEqual([
      `第 2 行“答复日期”：没有“${day}”这一天，按原文保留，该项未登记`,
      `第 2 行“答复期限”：没有“${day}”这一天，按原文保留，该项未登记`,
    ]);
    const [suggestion] = Object.values(taken.ledger.suggestions);
    expect(suggestion?.rounds.at(-1)).toMatchObject({
      answeredOn: null,
      due: { date: '2027-04-10', because: { by: 'rule' } },
    });
    expect(Object.values(suggestion?.cells ?? {})).toContain(day);
  });

  it('beside one that is there is a cell of several days, and none is chosen', async () => {
    const both = '2027-02-31、2027-03-01';
    const taken = await take(row('2027-01-10', '', both));
    expect(said(taken)).toEqual([`第 2 行“答复日期”：“${both}”有几个日期，按原文保留，该项未登记`]);
    expect(Object.values(taken.ledger.suggestions)[0]?.rounds.at(-1)).toMatchObject({ answeredOn: null });
  });

  it('as the day of the hand-over leaves the suggestion not handed over', async () => {
    const taken = await take(row('2027-2-31', '', ''));
    const [suggestion] = Object.values(taken.ledger.suggestions);
    expect(suggestion).toMatchObject({ handedOverOn: null });
    expect(said(taken)).toEqual(['第 2 行“交办日期”：没有“2027-2-31”这一天，按原文保留，该项未登记']);
  });

  it('without a year is none of any year', async () => {
    const taken = await take(row('2027-01-10', '2月31日', '3月1日'));
    expect(said(taken)).toEqual(['第 2 行“答复期限”：没有“2月31日”这一天，按原文保留，该项未登记']);
    expect(Object.values(taken.ledger.suggestions)[0]?.rounds.at(-1)).toMatchObject({ answeredOn: '2027-03-01' });
  });
});
