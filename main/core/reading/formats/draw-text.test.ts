import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import { drawText } from './draw-text.ts';
import { readLimits } from './limits.ts';
import { docxOf, paragraph, pdfWithoutText, zipOf } from './testing/made-files.ts';

function fixture(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)));
}

function latin(text: string): Uint8Array {
  return Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
}

async function failure(bytes: Uint8Array, name: string): Promise<CoreError> {
  const outcome = await drawText(bytes, name).then(
    () => null,
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(CoreError);
  return outcome as CoreError;
}

/** The text without line ends, indents and page marks: what must be the same out of every format. */
function running(drawn: DrawnText): string {
  const texts = drawn.lines.map((line) => line.text.trim()).filter((text) => !/^— \d+ —$/.test(text));
  return texts.join('').replace(/[|\s]/g, '');
}

describe('drawText: one paper written by LibreOffice in several formats', () => {
  it.each(['opinion.doc', 'opinion.rtf', 'opinion.pdf'])(
    '%s gives the same text as the docx, automatic numbers included',
    async (name) => {
      const docx = await drawText(fixture('opinion.docx'), 'opinion.docx');
      const other = await drawText(fixture(name), name);
      expect(running(other)).toBe(running(docx));
      expect(running(docx)).toContain('二、建强护理队伍');
    },
  );

  it('gives the same lines out of doc and docx', async () => {
    const docx = await drawText(fixture('opinion.docx'), 'opinion.docx');
    const doc = await drawText(fixture('opinion.doc'), 'opinion.doc');
    expect(doc.lines.map((line) => line.text)).toEqual(docx.lines.map((line) => line.text));
    expect(doc.lines.map((line) => line.hint?.cells)).toEqual(docx.lines.map((line) => line.hint?.cells));
    expect(doc.lines.map((line) => line.hint?.centred)).toEqual(docx.lines.map((line) => line.hint?.centred));
  });

  it('gives the same out of doc and docx for notes, changes, fields, merged cells and rare characters', async () => {
    const docx = await drawText(fixture('mixed.docx'), 'mixed.docx');
    const doc = await drawText(fixture('mixed.doc'), 'mixed.doc');
    // A docx says where a text box hangs; a doc keeps all boxes after the text.
    const box = '框中文字';
    const rows = (drawn: DrawnText) =>
      drawn.lines
        .filter(({ text }) => text !== '' && text !== box)
        .map(({ text, hint }) => [text, hint?.cells, hint?.merged]);
    expect(rows(doc)).toEqual(rows(docx));
    const texts = docx.lines.map((line) => line.text);
    expect(texts).toContain('全市新增普惠托位[1]三千个，比上年多四百个[2]。');
    expect(texts).toContain('页码1处“引号”—破折号…㐂𠮷。');
    expect(texts).toContain('②南片三镇');
    expect(texts).toContain(box);
    expect(doc.lines.map((line) => line.text)).toContain(box);
  });

  it.each(['contents.docx', 'contents.doc'])('shows the leaders of the table of contents of %s', async (name) => {
    const { lines } = await drawText(fixture(name), name);
    expect(lines.map((line) => line.text).filter((text) => text !== '')).toEqual([
      '目　录',
      '关于全市托育服务工作情况的报告……3',
      '关于批准年度预算的决议……12',
      '正文\t4',
    ]);
  });

  it('gives the same paragraphs out of html, with the numbers that a browser would show', async () => {
    const docx = await drawText(fixture('opinion.docx'), 'opinion.docx');
    const html = await drawText(fixture('opinion.html'), 'opinion.html');
    const bare = (drawn: DrawnText) =>
      drawn.lines
        .map((line) => line.text.replace(/^(?:[一二三]、|（[一二三\d]）|\d\.)/, ''))
        .filter((text) => text !== '');
    expect(bare(html)).toEqual(bare(docx));
  });

  it('knows the pages of a pdf, the indents and where paragraphs end', async () => {
    const { lines } = await drawText(fixture('opinion.pdf'), 'opinion.pdf');
    expect(new Set(lines.map((line) => line.page))).toEqual(new Set([1, 2]));
    const opening = lines.find((line) => line.text.includes('一、统筹设施布局'));
    expect(opening?.text.startsWith('\u3000\u3000')).toBe(true);
    expect(lines.find((line) => line.text === '提高已建床位的使用率。')?.hint?.wholeParagraph).toBe(true);
    expect(lines[0]?.hint?.size).toBe(22);
  });
});

describe('drawText: pages', () => {
  it('gives the rows of a ruled table in a pdf as the docx gives them', async () => {
    const cells = (drawn: DrawnText) =>
      drawn.lines.flatMap((line) => (line.hint?.cells === undefined ? [] : [line.hint.cells]));
    const pdf = await drawText(fixture('opinion.pdf'), 'opinion.pdf');
    expect(cells(pdf)).toEqual(cells(await drawText(fixture('opinion.docx'), 'opinion.docx')));
  });

  it('reads two columns one after the other, on the short last page too, and knows heads and page numbers', async () => {
    const { lines } = await drawText(fixture('columns.pdf'), 'columns.pdf');
    const texts = lines.map((line) => line.text.trim());
    const after = (text: string) => texts[texts.indexOf(text) + 1];
    expect(after('会议认为，今年以来全市托育服务')).toBe('体系建设步伐加快，普惠托位数量稳步');
    expect(lines.filter((line) => line.page === 2).map((line) => line.text.trim())[5]).toBe('位兴办福利性托育机构。');
    expect(lines.filter((line) => line.hint?.furniture === 'running-head').map((line) => line.text)).toEqual([
      '云泽市人大常委会公报',
      '云泽市人大常委会公报',
    ]);
    expect(lines.filter((line) => line.hint?.furniture === 'page-number').map((line) => line.text)).toEqual(['1', '2']);
  });

  it.each(['press-gbk.pdf', 'press-unigb.pdf'])(
    'reads %s, whose font brings no character map of its own',
    async (name) => {
      const { lines } = await drawText(fixture(name), name);
      expect(lines.map((line) => line.text)).toEqual([
        '云泽市人大常委会公报',
        '会议认为，今年以来全市各项工作稳步推进，成效明显。',
      ]);
    },
  );
});

describe('drawText: a pdf printed by a browser', () => {
  it('reads the radicals that browsers write for characters as characters, and says so once', async () => {
    const { lines, messages } = await drawText(fixture('browser.pdf'), 'browser.pdf');
    const text = lines.map((line) => line.text).join('');
    expect(text).toContain('云泽市人大常委会关于全市托育服务工作情况');
    expect(text).toContain('二、规范收费行为');
    expect(text).not.toMatch(/[\u2e80-\u2fd5]/);
    expect(messages.map((message) => message.code)).toEqual(['radicals-replaced']);
  });

  it('closes up the wrapped text of a cell and knows a cell merged downwards', async () => {
    const { lines } = await drawText(fixture('browser.pdf'), 'browser.pdf');
    const rows = lines.flatMap((line) => (line.hint?.cells === undefined ? [] : [line.hint]));
    expect(rows.map((hint) => hint.cells)).toEqual([
      ['序号', '审议意见', '责任单位'],
      ['1', '补齐设施短板，优先建设北片四镇托育点，把闲置校舍改造成社区托育设施', '市卫生健康委'],
      ['2', '规范收费行为', '市市场监管局'],
      ['', '加强日常检查', '市教育局'],
    ]);
    expect(rows[2]?.merged).toEqual([{ column: 0, across: 1, down: 2 }]);
  });
});

describe('drawText: one list in xlsx and GBK csv', () => {
  it('keeps titles, headings of two rows, dates, percentages and values of formulas', async () => {
    const { lines } = await drawText(fixture('list.xlsx'), '建议目录.xlsx');
    expect(lines[0]).toMatchObject({ text: '云泽市第六届人民代表大会第四次会议代表建议目录' });
    expect(lines[1]?.hint?.cells).toEqual(['序号', '案由', '领衔代表', '承办单位', '', '交办日期', '满意率']);
    expect(lines[1]?.hint?.merged).toContainEqual({ column: 3, across: 2, down: 1 });
    expect(lines[2]?.hint?.cells).toEqual(['', '', '', '主办', '协办', '', '']);
    expect(lines[3]?.hint?.cells).toEqual([
      '０１',
      '关于在青杨路增设公交站的建议',
      '王　刚',
      '市交通运输局',
      '市公安局 市城市管理局',
      '2025-03-02',
      '96.5%',
    ]);
    expect(lines[5]?.hint?.cells?.slice(0, 2)).toEqual(['合计', '2']);
  });

  it('gives the same rows out of the csv', async () => {
    const xlsx = await drawText(fixture('list.xlsx'), 'list.xlsx');
    const csv = await drawText(fixture('list.csv'), 'list.csv');
    expect(csv.encoding).toBe('gb18030');
    const firstFive = (drawn: DrawnText) => drawn.lines.map((line) => line.hint?.cells?.slice(0, 5) ?? line.text);
    expect(firstFive(csv)).toEqual(firstFive(xlsx));
  });
});

describe('drawText: what it refuses, in one sentence each', () => {
  it('says that a file is empty', async () => {
    expect((await failure(new Uint8Array(), '空.docx')).code).toBe('file-empty');
    expect((await failure(docxOf('<w:p/>'), '空.docx')).code).toBe('file-empty');
  });

  it('says that a file is too large', async () => {
    const limits = { ...readLimits, fileBytes: 10 };
    await expect(drawText(new Uint8Array(11), '大.txt', limits)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it.each([
    ['locked.pdf', 'format-encrypted'],
    ['locked.zip', 'format-encrypted'],
  ])('%s is %s', async (name, code) => {
    expect((await failure(fixture(name), name)).code).toBe(code);
  });

  it('names what to save a text as that is not read', async () => {
    expect((await failure(latin('\x09\x04\x06\0\0\0\x10\0'), '目录.xls')).details).toEqual({
      name: '目录.xls',
      format: 'Excel 2.0–4.0',
      saveAs: 'xlsx',
      unit: 'xlsx',
    });
  });

  it('says how to pack an archive that is not read, and that a picture is a scan', async () => {
    const bytes = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));
    const rar = await failure(bytes('Rar!\x1a\x07\x00 rest'), '材料.rar');
    expect(rar.details).toEqual({ name: '材料.rar', format: 'rar', saveAs: 'zip', unit: 'archive' });
    expect((await failure(bytes('\x89PNG\r\n\x1a\n\0\0\0'), '照片.png')).code).toBe('format-scan');
  });

  it('says that a pdf without text is a scan', async () => {
    expect((await failure(pdfWithoutText(), '扫描.pdf')).code).toBe('format-scan');
  });

  it.each(['opinion.docx', 'opinion.doc', 'list.xlsx'])('says that %s cut in half is damaged', async (name) => {
    const bytes = fixture(name);
    expect((await failure(bytes.slice(0, bytes.length / 2), name)).code).toBe('format-damaged');
  });

  it.each(['空白.docx', '空白.pdf', '空白.doc'])('says that %s full of zeros is damaged', async (name) => {
    expect((await failure(new Uint8Array(4096), name)).code).toBe('format-damaged');
  });

  it('reads a mislabelled file as what it is and says so', async () => {
    const drawn = await drawText(fixture('opinion.docx'), '报告.pdf');
    expect(drawn.mediaType).toContain('wordprocessingml');
    expect(drawn.messages[0]?.code).toBe('format-mislabelled');
  });

  it('reads a web page that an office system saved as doc', async () => {
    const drawn = await drawText(
      new TextEncoder().encode('<html><body><p>云泽市人大常委会公告</p></body></html>'),
      '公告.doc',
    );
    expect(drawn.lines.map((line) => line.text)).toEqual(['云泽市人大常委会公告']);
  });

  it('takes text with a stray zero byte, and markdown that begins with a tag, for text', async () => {
    const stray = await drawText(new TextEncoder().encode(`${'会议认为成效明显。\n'.repeat(40)}\0`), '纪要.txt');
    expect(stray.mediaType).toBe('text/plain');
    const marked = await drawText(new TextEncoder().encode('<div align="center">\n\n# 公报\n\n</div>'), '公报.md');
    expect(marked.mediaType).toBe('text/markdown');
  });

  it('does not know the format of bytes without a name for it', async () => {
    expect((await failure(new Uint8Array([1, 0, 2, 0, 0, 0, 9]), '东西.bin')).code).toBe('format-unknown');
  });
});

describe('drawText: bombs', () => {
  it('refuses a member that unpacks to much more than it is', async () => {
    const bomb = zipOf({ 'a.txt': new Uint8Array(8 * 1024 * 1024) });
    expect((await failure(bomb, '包.zip')).code).toBe('container-bomb');
  });

  it('refuses a member that lies about its size', async () => {
    const bomb = zipOf({ 'a.txt': new Uint8Array(8 * 1024 * 1024) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const directory = bomb.findLastIndex((byte, at) => byte === 0x50 && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(directory + 24, 100, true);
    expect((await failure(bomb, '包.zip')).code).toBe('container-bomb');
  });

  it('refuses declared entities', async () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><w:document><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>';
    const bytes = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml });
    expect((await failure(bytes, '稿.docx')).code).toBe('container-bomb');
  });

  it('refuses names that lead out of the folder', async () => {
    expect((await failure(zipOf({ '../../a.txt': '文' }), '包.zip')).code).toBe('container-path-escape');
  });

  it('refuses tables nested beyond the limit and reads those within it', async () => {
    const nest = (depth: number): string =>
      depth === 0 ? paragraph('芯') : `<w:tbl><w:tr><w:tc>${nest(depth - 1)}<w:p/></w:tc></w:tr></w:tbl>`;
    expect((await drawText(docxOf(nest(20)), '表.docx')).lines.map((line) => line.text)).toEqual(['芯']);
    expect((await failure(docxOf(nest(5_000)), '表.docx')).code).toBe('format-damaged');
  });

  it('refuses a zip with more members than the limit', async () => {
    const members = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, '文']));
    const limits = { ...readLimits, zipEntries: 10 };
    await expect(drawText(zipOf(members), '包.zip', limits)).rejects.toMatchObject({ code: 'container-bomb' });
  });
});

describe('drawText: a zip of papers', () => {
  it('gives the papers as entries, one level of zips opened, leftovers of systems left out', async () => {
    const inner = zipOf({ '二.txt': '第二件' });
    const outer = zipOf({ '一.txt': '第一件', '内/包.zip': inner, '__MACOSX/._一.txt': 'x', 'Thumbs.db': 'x' });
    const drawn = await drawText(outer, '会议材料.zip');
    expect(drawn.entries?.map((entry) => entry.name)).toEqual(['一.txt', '内/包.zip/二.txt']);
    expect(drawn.lines).toEqual([]);
    expect(drawn.messages.map((message) => message.code)).toEqual(['entry-left-out', 'entry-left-out']);
  });

  it('reads names written in GBK without a mark', async () => {
    const bytes = zipOf({ XXXX_YYYY: '正文' });
    // 审议意见 in GBK, in place of the eight letters, in both headers.
    const gbk = [0xc9, 0xf3, 0xd2, 0xe9, 0xd2, 0xe2, 0xbc, 0xfb, 0x31];
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    for (let at = text.indexOf('XXXX_YYYY'); at >= 0; at = text.indexOf('XXXX_YYYY', at + 1)) bytes.set(gbk, at);
    const drawn = await drawText(bytes, '包.zip');
    expect(drawn.entries?.map((entry) => entry.name)).toEqual(['审议意见1']);
  });

  it('refuses a zip in a zip in a zip', async () => {
    const deep = zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf({ 'd.txt': '文' }) }) });
    expect((await failure(deep, 'a.zip')).code).toBe('container-bomb');
  });
});
