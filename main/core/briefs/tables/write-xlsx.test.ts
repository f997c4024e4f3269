import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { planOf } from '../plans/all-plans.ts';
import { comparisonPlan } from '../plans/comparison-plan.ts';
import { tablesOf } from './brief-tables.ts';
import { writeXlsx } from './write-xlsx.ts';

const tables = tablesOf(comparisonPlan.plan(inventedInput({ opinion: 'op1' })));

async function partOf(name: string): Promise<string> {
  return strFromU8(unzipSync(await writeXlsx(tables))[name] ?? new Uint8Array());
}

describe('writeXlsx', () => {
  it('writes real numbers and real dates', async () => {
    const [sheet] = await readXlsxFile(Buffer.from(await writeXlsx(tables)));
    const [head, first] = sheet?.data ?? [];
    expect(head?.[0]).toBe('序号');
    expect(first?.[0]).toBe(1);
    expect(first?.[4]).toEqual(new Date('2026-12-31T00:00:00Z'));
    expect(String(first?.[1])).toContain('出处：第11页');
  });

  it('freezes and filters the heading row and prints it on every page', async () => {
    const sheet = await partOf('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheet).toContain('<autoFilter ref="A1:K6"/>');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/u);
    expect(await partOf('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles" localSheetId="0">'[^']+'!\$1:\$1</u);
  });

  it('keeps as text what is no number or day, and leaves blank cells empty', async () => {
    const column = (title: string, kind: 'text' | 'number' | 'date') => ({ title, kind, width: 9, align: 'left' });
    const columns = [column('名称', 'text'), column('件数', 'number'), column('日期', 'date')];
    const rows = [
      [{ text: '甲', value: 7 }, { text: '三件', value: '3' }, { text: '待定' }],
      [{ text: ' ' }, { text: '3', value: 3 }, { text: '', value: '2026-05-03T08:00:00Z' }],
      [{ text: '乙', value: '2026-05-03' }],
    ];
    const own = [{ title: '表', columns, rows }] as unknown as typeof tables;
    const [sheet] = await readXlsxFile(Buffer.from(await writeXlsx(own)));
    expect(sheet?.data.slice(1)).toEqual([
      ['甲', '三件', '待定'],
      [null, 3, new Date('2026-05-03T00:00:00Z')],
      ['乙', null, null],
    ]);
  });

  it('names the last column of the filter as Excel does, however many there are', async () => {
    const filterOf = async (count: number) => {
      const columns = Array.from({ length: count }, (_, at) => ({
        title: `列${at}`,
        width: 5,
        align: 'left' as const,
      }));
      const wide = [{ title: '宽表', columns, rows: [] }] as unknown as typeof tables;
      const sheet = strFromU8(unzipSync(await writeXlsx(wide))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      return /<autoFilter ref="([^"]+)"/u.exec(sheet)?.[1];
    };
    expect(await Promise.all([1, 26, 27, 52, 53].map(filterOf))).toEqual([
      'A1:A1',
      'A1:Z1',
      'A1:AA1',
      'A1:AZ1',
      'A1:BA1',
    ]);
  });

  it('gives each table of a paper a sheet of its own name', async () => {
    const brief = planOf('suggestion-report').plan(inventedInput({ year: '2026' }));
    const workbook = strFromU8(unzipSync(await writeXlsx(tablesOf(brief)))['xl/workbook.xml'] ?? new Uint8Array());
    const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map((one) => one[1]);
    // The promises of the answers are the last.
    expect(names).toHaveLength(7);
    expect(new Set(names).size).toBe(7);
  });
});
