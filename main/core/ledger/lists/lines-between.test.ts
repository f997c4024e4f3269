import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { chance } from '../../../testing/chance.ts';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const empty = inventedEmptyLedger();
const head = '编号,标题,主办单位,交办日期';
const row = (number: number) => `${number},关于第${number}件事的建议,市教育局,2026-03-05`;

/** Every cell of the workbook that goes out, as words. */
async function wordsOut(bytes: Uint8Array, name: string): Promise<string[]> {
  const { ledger } = await takeList(empty, bytes, { name });
  const sheets = await readXlsxFile(Buffer.from(await exportBytes(ledger)));
  return sheets.flatMap(({ data }) =>
    data.flatMap((cells) => cells.flatMap((cell) => (cell === null ? [] : String(cell)))),
  );
}

const lines = fc.constantFrom(
  '2026年6月22日',
  '2026-06-22',
  '2026/6/22',
  '2026.6.22',
  '二〇二六年六月二十二日',
  '22',
  '0.5',
  '合计',
  '注：以上均已答复。',
  '云泽市人大常委会代表工作委员会',
  '一、城建环保类',
);

describe('a line between or below the rows of a list', () => {
  it('goes out in its very words, a day or a number too', async () => {
    const printed = fc.array(lines, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(printed, fc.nat({ max: 1 }), async (words, at) => {
        const rows = [row(1), row(2)];
        const all = [...rows.slice(0, at + 1), ...words.map((word) => `${word},,,`), ...rows.slice(at + 1)];
        const out = await wordsOut(csvOf(head, ...all), '目录.csv');
        expect(out.filter((word) => word.includes('[object'))).toEqual([]);
        expect(words.filter((word) => !out.includes(word))).toEqual([]);
      }),
      chance(20),
    );
  });

  it('is told below the table of a letter by the day on which it was signed', async () => {
    const out = await wordsOut(csvOf(head, row(1), '云泽市人大常委会代表工委,,,', '2026年6月22日,,,'), '目录.csv');
    expect(out).toContain('2026年6月22日');
  });
});
