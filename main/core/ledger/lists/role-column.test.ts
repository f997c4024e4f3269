import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Ledger } from '#shared/domain/ledger.ts';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const about = (what: string) => `关于${what}的建议`;
const tall = (value: string, rowSpan: number) => ({ value, rowSpan });

/** Lead and support of each suggestion. */
function told(ledger: Ledger): string[] {
  const names = (ids: readonly string[]) => ids.map((id) => ledger.organs[id]?.title).join('、');
  const all = Object.values(ledger.suggestions).map((one) => `${one.number} ${names(one.lead)}｜${names(one.support)}`);
  return all.sort();
}

async function taken(bytes: Uint8Array, name: string): Promise<Ledger> {
  const { ledger } = await takeList(inventedEmptyLedger(), bytes, { name });
  const again = await takeList(ledger, bytes, { name });
  const back = await takeList(ledger, await exportBytes(ledger));
  for (const one of [again, back])
    expect([one.added, one.changed, one.asked, one.change.operations.length]).toEqual([0, 0, 0, 0]);
  return ledger;
}

const split = (heading: string) => [
  ['建议编号', '标题', '序', '承办单位', heading, '交办日期'].map((value) => ({ value })),
  [
    tall('57', 3),
    tall(about('甲'), 3),
    { value: '1' },
    { value: '市住建局' },
    { value: '主办' },
    tall('2026-04-08', 3),
  ],
  [null, null, { value: '2' }, { value: '市水务局' }, { value: '协办' }, null],
  [null, null, { value: '3' }, { value: '市财政局' }, { value: '会办' }, null],
  [
    tall('60', 2),
    tall(about('乙'), 2),
    { value: '1' },
    { value: '市农业农村局' },
    { value: '分办' },
    tall('2026-04-08', 2),
  ],
  [null, null, { value: '2' }, { value: '市公安局' }, { value: '分办' }, null],
];

describe('a column that says what the organ of each row does', () => {
  it.each(['办理方式', '办理类型', '承办类别', '角色'])(
    'under the heading %s tells leads from supports',
    async (heading) => {
      const bytes = new Uint8Array(await writeXlsxFile([{ data: split(heading), sheet: '表1' }]).toBuffer());
      const ledger = await taken(bytes, '分解交办.xlsx');
      expect(told(ledger)).toEqual(['57 市住建局｜市水务局、市财政局', '60 市农业农村局、市公安局｜']);
    },
  );

  it('holds where rows repeat number and title, in whichever order', async () => {
    const ledger = await taken(
      csvOf(
        '建议编号,标题,承办单位,办理方式,交办日期',
        `57,${about('甲')},"市水务局、市财政局",协办单位,2026-04-08`,
        `57,${about('甲')},市住建局,主办单位,2026-04-08`,
        `58,${about('乙')},市教育局,单办,2026-04-08`,
      ),
      '分解交办.csv',
    );
    expect(told(ledger)).toEqual(['57 市住建局｜市水务局、市财政局', '58 市教育局｜']);
  });

  it('adds nothing to cells that say it themselves, and is none where other words stand', async () => {
    const ledger = await taken(
      csvOf(
        '建议编号,标题,承办单位,办理方式,交办日期',
        `57,${about('甲')},"主办：市住建局 协办：市水务局",主协办,2026-04-08`,
        `58,${about('乙')},市教育局,协办,2026-04-08`,
      ),
      '核定表.csv',
    );
    expect(told(ledger)).toEqual(['57 市住建局｜市水务局', '58 市教育局｜']);
  });
});
