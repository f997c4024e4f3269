import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pdfOfManyWords, sharedStringBomb, workbookOf, zipTower } from '../../../testing/torture/hostile-files.ts';
import { drawText } from './draw-text.ts';
import { type ReadLimits, readLimits } from './limits.ts';
import { docxOf, paragraph, zipOf } from './testing/made-files.ts';

/** What drawing these bytes is refused for, under these limits. */
function refusal(bytes: Uint8Array, name: string, limits: Partial<ReadLimits>): Promise<unknown> {
  return drawText(bytes, name, { ...readLimits, ...limits }).then(
    () => 'drawn',
    ({ code, details }) => ({ code, ...details }),
  );
}

const always = () => 0;
const over = (name: string, unit: string, limit: number) => ({ code: 'file-too-large', name, limit, unit });

describe('the limits on what is drawn from one file', () => {
  it('counts a shared string at each of its places', async () => {
    const bomb = sharedStringBomb(always, 40, 100);
    expect(await refusal(bomb, '目录.xlsx', { characters: 3_999 })).toEqual(over('目录.xlsx', 'characters', 3_999));
    expect(await refusal(bomb, '目录.xlsx', { characters: 4_000 })).toBe('drawn');
  });

  it('counts over all sheets of a workbook, and blank cells too', async () => {
    const rows = '<row><c r="A1"><v>1</v></c><c r="J1"><v>2</v></c></row>'.repeat(3);
    expect(await refusal(workbookOf(rows), '目录.xlsx', { cells: 29 })).toEqual(over('目录.xlsx', 'cells', 29));
    expect(await refusal(workbookOf(rows), '目录.xlsx', { cells: 30 })).toBe('drawn');
  });

  it('counts the characters of a text without line ends, and of a list', async () => {
    const text = strToU8('市人民政府'.repeat(20));
    expect(await refusal(text, '长.txt', { characters: 99 })).toEqual(over('长.txt', 'characters', 99));
    expect(await refusal(text, '长.txt', { characters: 100 })).toBe('drawn');
    const list = strToU8('序号,标题\n'.repeat(20));
    expect(await refusal(list, '目录.csv', { characters: 100 })).toEqual(over('目录.csv', 'characters', 100));
  });

  it('counts the rows of a list before they are drawn', async () => {
    const list = strToU8('序号,标题\n'.repeat(20));
    expect(await refusal(list, '目录.csv', { lines: 19 })).toEqual(over('目录.csv', 'lines', 19));
    const rows = '<row><c><v>1</v></c></row>'.repeat(20);
    expect(await refusal(workbookOf(rows), '目录.xlsx', { lines: 19 })).toEqual(over('目录.xlsx', 'lines', 19));
  });

  it('counts the elements of a page and of one table', async () => {
    const page = strToU8(`<html><body>${'<b>市</b>'.repeat(20)}`);
    expect(await refusal(page, '页.html', { elements: 21 })).toEqual(over('页.html', 'elements', 21));
    expect(await refusal(page, '页.html', { elements: 22 })).toBe('drawn');
    const table = docxOf(`<w:tbl>${`<w:tr><w:tc>${paragraph('市')}</w:tc></w:tr>`.repeat(4)}</w:tbl>`);
    expect(await refusal(table, '表.docx', { elements: 20 })).toEqual(over('表.docx', 'elements', 20));
    expect(await refusal(table, '表.docx', { elements: 21 })).toBe('drawn');
  });

  it('leaves a page of a pdf that draws more than the limit', async () => {
    const page = pdfOfManyWords(100);
    expect(await refusal(page, '大.pdf', { characters: 500 })).toEqual(over('大.pdf', 'characters', 500));
  });

  it('counts the paragraphs of a long paper one by one', async () => {
    expect(await refusal(docxOf(paragraph('市').repeat(50)), '稿.docx', { elements: 10 })).toBe('drawn');
  });
});

describe('the limits on zips in zips', () => {
  const bomb = { code: 'container-bomb', name: '包.zip' };

  it('counts the unpacked bytes of all levels together', async () => {
    const tower = zipTower(1, 5, 1_000);
    const inner = zipTower(0, 0, 1_000).length;
    const total = 5 * (inner + 1_000);
    expect(await refusal(tower, '包.zip', { zipTotalBytes: total - 1 })).toMatchObject({
      ...bomb,
      reason: 'total-size',
    });
    expect(await refusal(tower, '包.zip', { zipTotalBytes: total })).toBe('drawn');
  });

  it('counts the members of all levels together', async () => {
    const tower = zipTower(1, 5, 1_000);
    expect(await refusal(tower, '包.zip', { zipEntries: 9 })).toMatchObject({ ...bomb, reason: 'entries' });
    expect(await refusal(tower, '包.zip', { zipEntries: 10 })).toBe('drawn');
  });

  it('reads a zip that holds nothing but an empty text as empty, also at the end of the budget', async () => {
    const zipped = zipOf({ '一.txt': 'a'.repeat(10), '空.txt': '' });
    expect(await refusal(zipped, '包.zip', { zipTotalBytes: 10 })).toBe('drawn');
  });
});
