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

  it('gives each table of a paper a sheet of its own name', async () => {
    const brief = planOf('suggestion-report').plan(inventedInput({ year: '2026' }));
    const workbook = strFromU8(unzipSync(await writeXlsx(tablesOf(brief)))['xl/workbook.xml'] ?? new Uint8Array());
    const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map((one) => one[1]);
    // The promises of the answers are the last.
    expect(names).toHaveLength(7);
    expect(new Set(names).size).toBe(7);
  });
});
