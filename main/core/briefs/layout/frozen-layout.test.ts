import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { formOf, parseBriefStyles } from '../form/brief-styles.ts';
import { heading, numbered, paragraph } from '../outline/blocks.ts';
import type { Brief, BriefTable, Column } from '../outline/brief.ts';
import { writeDocx } from '../package/write-docx.ts';
import { planOf } from '../plans/all-plans.ts';
import { tablesOf } from '../tables/brief-tables.ts';
import { writeXlsx } from '../tables/write-xlsx.ts';
import { unevenComparison, unevenLedger } from '../testing/uneven-ledger.ts';
import { fitTable } from './table-layout.ts';

const form = formOf(parseBriefStyles(readFileSync('assets/brief-styles.json', 'utf8')), 'national-22x28');

const columnOf = (id: string, title: string, more: Partial<Column> = {}): Column => {
  return { id, title, width: 16, grow: 0, align: 'left', kind: 'text', ...more };
};
const table: BriefTable = {
  id: 'points',
  title: '意见落实清单',
  columns: [
    columnOf('number', '序号', { align: 'center', kind: 'number', width: 11 }),
    columnOf('title', '事项', { grow: 3, width: 40 }),
    columnOf('due', '办理时限', { align: 'right', kind: 'date' }),
  ],
  rows: [
    [{ text: '1', value: 1 }, { text: '清理河道\n（第一批）', sources: ['《意见》第2页'] }, { text: '2026年9月30日' }],
    [{ text: '2', value: 2 }, { text: '公开水质数据' }, { text: '', value: null }],
  ],
  summary: '共2条。',
  notes: ['办理时限为书面要求的日期。'],
};

/** A short paper with each kind of block once. */
const brief: Brief = {
  kind: 'bulletin',
  form: 'report',
  title: '关于夜间经济发展情况的报告',
  issue: null,
  head: '云泽市人大常委会办公室文件',
  reference: '云人常办〔2026〕12号',
  addressee: '云泽市人民政府',
  blocks: [
    heading(1, '一、总体情况'),
    heading(2, '（一）进展'),
    heading(3, '1.河道'),
    heading(4, '（1）淤泥'),
    paragraph('已清理“三公里”，占35%。', '正文', ['《意见》第2页', '《报告》第3页']),
    {
      type: 'paragraph',
      place: '正文',
      runs: [
        { text: '要求：', face: 'hei' },
        { text: '抓紧。', face: 'kai' },
      ],
    },
    ...numbered([{ text: '清理。', sources: ['《意见》第2页'] }, { text: '公开。' }], '正文'),
    { type: 'table', table },
  ],
  attachments: [
    { title: '意见落实清单', orientation: 'landscape', blocks: [{ type: 'table', table }] },
    { title: '名词说明', orientation: 'portrait', blocks: [paragraph('夜间经济指……。', '附件')] },
  ],
  signature: { name: '云泽市人大常委会办公室', date: '2026年11月21日' },
  contact: '联系人：周文，联系电话：0799—5550123',
  imprint: { copyTo: ['市政府办公室', '市水务局'], printer: '云泽市人大常委会办公室', date: '2026年11月21日' },
  basis: '数据截至2026年11月21日。',
  freeParts: [],
  counts: {},
  records: [],
  subject: '夜间经济',
};

/** The parts of the file that hold its text and its pages, one element a line. */
async function linesOf(own: Brief, mode: 'footnotes' | 'column' | 'none'): Promise<string> {
  const bytes = await writeDocx(own, { form, mode, author: '办公室', day: '2026-11-21' });
  return xmlLines(bytes, /^word\/(document|footnotes|header\d*|footer\d*|settings)\.xml$/u);
}

/** The parts of a package of such names, one element a line. */
function xmlLines(bytes: Uint8Array, names: RegExp): string {
  const parts = Object.entries(unzipSync(bytes))
    .filter(([name]) => names.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return parts
    .map(
      ([name, part]) =>
        `${name}\n${strFromU8(part)
          .replace(/ xmlns:\w+="[^"]*"/gu, '')
          .replaceAll('><', '>\n<')}\n`,
    )
    .join('');
}

// Where a page changes on purpose: `npm run unit -- main/core/briefs/layout/frozen-layout.test.ts -u`, and look at it (`npm run check:word`).
describe('the file of a short paper with each kind of block', () => {
  it.each([
    ['report', brief, 'footnotes'],
    ['report-with-sources-in-a-column', brief, 'column'],
    ['letter', { ...brief, form: 'letter', attachments: brief.attachments.slice(0, 1) }, 'none'],
    [
      'bulletin',
      { ...brief, issue: '第3期', reference: null, attachments: [], contact: null, imprint: null, signature: null },
      'none',
    ],
  ] as const)('is laid as it was: %s', async (name, own, mode) => {
    const frozen = path.join(import.meta.dirname, '../testing/frozen', `layout-${name}.txt`);
    await expect(await linesOf(own as Brief, mode)).toMatchFileSnapshot(frozen);
  });

  it.each(['national-22x28', 'office-28pt'] as const)(
    'has the styles, fonts and properties that it had: %s',
    async (name) => {
      const own = formOf(parseBriefStyles(readFileSync('assets/brief-styles.json', 'utf8')), name);
      const bytes = await writeDocx(brief, { form: own, mode: 'none', author: '办公室 & 研究室', day: '2026-11-21' });
      const lines = xmlLines(bytes, /^(?:word\/(?:styles|fontTable)|docProps\/\w+)\.xml$/u);
      await expect(lines).toMatchFileSnapshot(
        path.join(import.meta.dirname, '../testing/frozen', `styles-${name}.txt`),
      );
    },
  );
});

const ledger = unevenLedger();
const comparisons = new Map([['op1', [unevenComparison(ledger)]]]);
const tables = [
  ['comparison', { opinion: 'op1' }],
  ['suggestion-report', { year: '2026' }],
  ['commitment-ledger', {}],
  ['handover-list', {}],
].flatMap(([kind, scope]) =>
  tablesOf(planOf(kind as string).plan({ ...inventedInput(scope as Record<string, string>, ledger), comparisons })),
);

describe('the tables of an uneven ledger', () => {
  it.each([
    ['turned-page', { width: 225, height: 156 }],
    ['upright-page', { width: 156, height: 225 }],
    ['low-page', { width: 225, height: 70 }],
  ])('stand in the size, the widths and the lines that they had on a %s', async (name, area) => {
    const fits = tables.map((one) => [one.title, fitTable(form, one, area)]);
    const lines = fits.map((one) => JSON.stringify(one)).join('\n');
    await expect(lines).toMatchFileSnapshot(path.join(import.meta.dirname, '../testing/frozen', `widths-${name}.txt`));
  });

  it('stand in a workbook as they stood', async () => {
    const again = tables
      .slice(0, 1)
      .map((one) => ({ ...one, title: "[一] 表：甲/乙'丙*很长很长很长很长很长很长很长很长很长很长的名称&" }));
    const lines = xmlLines(
      await writeXlsx([...tables, ...again, ...again]),
      /^xl\/(?:workbook|styles|worksheets\/sheet\d+)\.xml$/u,
    );
    await expect(lines).toMatchFileSnapshot(path.join(import.meta.dirname, '../testing/frozen', 'workbook.txt'));
  });
});
