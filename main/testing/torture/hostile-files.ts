import { deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { docxOf, paragraph, zipOf } from '../../core/reading/formats/testing/made-files.ts';
import type { Dice } from '../dice.ts';
import { packedZip, zerosInDeflate } from './packed-zip.ts';

/** A file that was made to harm, and the call that it is given to. `many`: how many such files come at the same moment. */
export type HostileFile = {
  name: string;
  call: 'sources.import' | 'sources.preview' | 'suggestions.importList' | 'templates.add';
  bytes: (dice: Dice) => Uint8Array;
};

/** Letters of which the words of these files are drawn. */
const letters = [...'云泽市河道治理排水管网改造学校卫生院公交站点养老服务中心'];

function words(dice: Dice, length: number): string {
  return Array.from({ length }, () => letters[dice(letters.length)]).join('');
}

const spreadsheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A workbook of one sheet with these rows (`<row>…</row>`), and these shared strings (`<si>…</si>`). */
export function workbookOf(rows: string, shared = ''): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${spreadsheet} ${relations}><sheets><sheet name="目录" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet ${spreadsheet}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${spreadsheet}>${shared}</sst>`,
  });
}

function repeated(count: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0; index < count; index += 1) pieces.push(piece(index));
  return pieces.join('');
}

/** Many cells on one long string: a small file that draws to hundreds of millions of characters. */
export function sharedStringBomb(dice: Dice, cells = 20_000, length = 30_000): Uint8Array {
  const perRow = 20;
  const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(perRow)}</row>`;
  return workbookOf(row.repeat(cells / perRow), `<si><t>${words(dice, length)}</t></si>`);
}

function listHead(): string {
  return '序号,标题,领衔代表,主办单位,答复日期\n';
}

/** A list of suggestions as csv. */
export function listCsv(dice: Dice, rows: number): Uint8Array {
  const row = (index: number) => `${index + 1},关于${words(dice, 10)}的建议,张华,市教育局,2026-06-0${1 + dice(9)}\n`;
  return strToU8(listHead() + repeated(rows, row));
}

function listXlsx(dice: Dice, rows: number): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const head = `<row>${['序号', '标题', '领衔代表', '主办单位'].map(cell).join('')}</row>`;
  const row = (index: number) =>
    `<row><c><v>${index + 1}</v></c>${cell(`关于${words(dice, 8)}的建议`)}${cell('张华')}${cell('市教育局')}</row>`;
  return workbookOf(head + repeated(rows, row));
}

/** Zips in zips, each level with `width` of the level below and the innermost with a text of `bytes`. */
export function zipTower(depth: number, width: number, bytes: number): Uint8Array {
  let inner: Uint8Array = zipOf({ '文件.txt': new Uint8Array(bytes).fill(0x61) });
  for (let level = 0; level < depth; level += 1) {
    const members: Record<string, Uint8Array> = {};
    for (let index = 0; index < width; index += 1) members[`${level}-${index}.zip`] = inner;
    inner = zipSync(members);
  }
  return inner;
}

/** Deep elements inside a paragraph of a docx. */
function deepDocx(depth: number): Uint8Array {
  return docxOf(`<w:p>${'<w:smartTag>'.repeat(depth)}<w:r><w:t>意见</w:t></w:r>${'</w:smartTag>'.repeat(depth)}</w:p>`);
}

function wideDocx(cells: number): Uint8Array {
  const perRow = 50;
  const row = `<w:tr>${`<w:tc>${paragraph('市教育局办理')}</w:tc>`.repeat(perRow)}</w:tr>`;
  return docxOf(`<w:tbl>${row.repeat(cells / perRow)}</w:tbl>`);
}

/** A docx whose main part unpacks to zeros, and says so (`honest`) or says that it is small. */
export function inflatedDocx(unpacked: number, isHonest: boolean): Uint8Array {
  const part = { name: 'word/document.xml', packed: zerosInDeflate(unpacked), unpacked: isHonest ? unpacked : 2_000 };
  const types = strToU8('<Types/>');
  return packedZip([{ name: '[Content_Types].xml', packed: deflateRawSync(types), unpacked: types.length }, part]);
}

function longLine(dice: Dice, megabytes: number, unit: string): Uint8Array {
  const piece = words(dice, 1_000) + unit;
  return strToU8(piece.repeat(Math.floor((megabytes * 1024 * 1024) / strToU8(piece).length)));
}

/** A PDF whose one page draws `times` the same words, packed as one stream. */
function pdfOf(contents: Uint8Array, rest = ''): Uint8Array {
  const head =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R' +
    '/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>endobj\n' +
    `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n${rest}` +
    `4 0 obj<</Length ${contents.length}/Filter/FlateDecode>>stream\n`;
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
  return new Uint8Array(Buffer.concat([Buffer.from(head, 'latin1'), contents, Buffer.from(tail, 'latin1')]));
}

/** The packed stream of a page. */
function zlibOf(text: string): Uint8Array {
  return new Uint8Array(deflateSync(Buffer.from(text, 'latin1')));
}

/** One page that draws the same words again and again, or beside its edge, where they are no text of it. */
export function pdfOfManyWords(times: number, isBeside = false): Uint8Array {
  const place = isBeside ? '1 0 0 1 10 7000 Tm' : '1 0 0 1 10 700 Tm';
  return pdfOf(zlibOf(`BT /F1 10 Tf ${`${place} (Yunze work report) Tj `.repeat(times)}ET`));
}

/** A form that draws itself. */
function pdfThatLoops(): Uint8Array {
  const form = '/X Do /X Do';
  return pdfOf(
    zlibOf(`/X Do ${'/X Do '.repeat(1_000)}`),
    `6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 10 10]/Resources<</XObject<</X 6 0 R>>>>/Length ${form.length}>>stream\n${form}\nendstream endobj\n`,
  );
}

const opinion = [
  '云泽市人大常委会对市人民政府关于河道治理情况报告的审议意见',
  '云人发〔2025〕18号',
  '市人民政府：',
  '2025年8月27日，市九届人大常委会第二十九次会议听取和审议了市人民政府关于河道治理情况的报告。现将审议意见交给你们，请认真研究处理。',
  '一、加快排水管网改造。要抓紧完成老城区排水管网改造。',
  '二、加强日常管护。要落实河道管护责任，健全长效机制。',
  '云泽市人大常委会',
  '2025年9月5日',
  '',
].join('\n');

const feedback = [
  '云泽市人民政府',
  '关于落实市人大常委会对河道治理情况报告审议意见的报告',
  '云政函〔2025〕33号',
  '市人大常委会：',
  '根据《云泽市人大常委会对市人民政府关于河道治理情况报告的审议意见》（云人发〔2025〕18号）要求，市政府认真研究，逐条落实。现将研究处理情况报告如下：',
  '一、加快排水管网改造',
  '已完成老城区排水管网改造12公里，占任务的80%，其余路段将于2026年6月底前完成。',
  '二、加强日常管护',
  '已落实河长126名，制定管护办法3项。',
  '云泽市人民政府',
  '2025年11月3日',
  '',
].join('\n');

function hugePlaceholder(characters: number): Uint8Array {
  return docxOf(paragraph(`{${'标'.repeat(characters)}}`));
}

/** Each hostile file by what is wrong with it. Made only when it is asked for: some take hundreds of megabytes. */
export const hostileFiles: Record<string, HostileFile> = {
  'shared string, 20,000 cells': { name: '目录.xlsx', call: 'sources.import', bytes: (dice) => sharedStringBomb(dice) },
  'shared string, as a list': {
    name: '目录.xlsx',
    call: 'suggestions.importList',
    bytes: (dice) => sharedStringBomb(dice),
  },
  'shared string, 1,000,000 × 800': {
    name: '目录.xlsx',
    call: 'sources.import',
    bytes: (dice) => sharedStringBomb(dice, 1_000_000, 800),
  },
  'docx nested 200,000 deep': { name: '深.docx', call: 'sources.import', bytes: () => deepDocx(200_000) },
  'docx table of 200,000 cells': { name: '表.docx', call: 'sources.import', bytes: () => wideDocx(200_000) },
  'docx of 1 GB of zeros': { name: '零.docx', call: 'sources.import', bytes: () => inflatedDocx(2 ** 30, true) },
  'docx of 1 GB that says 2 KB': { name: '零.docx', call: 'sources.import', bytes: () => inflatedDocx(2 ** 30, false) },
  'zips in zips, 2 levels': { name: '包.zip', call: 'sources.import', bytes: () => zipTower(1, 60, 20_000_000) },
  'zips in zips, 20 levels': { name: '包.zip', call: 'sources.import', bytes: () => zipTower(20, 2, 1_000) },
  'zip preview of 60 × 20 MB': { name: '包.zip', call: 'sources.preview', bytes: () => zipTower(1, 60, 20_000_000) },
  'csv of 600,000 suggestions': { name: '目录.csv', call: 'sources.import', bytes: (dice) => listCsv(dice, 600_000) },
  'csv of 1,000,000 short rows': {
    name: '目录.csv',
    call: 'sources.import',
    bytes: () => strToU8(listHead() + '1,办\n'.repeat(1_000_000)),
  },
  'csv list of 1,000,000 rows': {
    name: '目录.csv',
    call: 'suggestions.importList',
    bytes: () => strToU8(listHead() + '1,办\n'.repeat(1_000_000)),
  },
  'csv list of 15,000 suggestions': {
    name: '目录.csv',
    call: 'suggestions.importList',
    bytes: (dice) => listCsv(dice, 15_000),
  },
  'xlsx of 300,000 rows': { name: '目录.xlsx', call: 'sources.import', bytes: (dice) => listXlsx(dice, 300_000) },
  'xlsx list of 300,000 rows': {
    name: '目录.xlsx',
    call: 'suggestions.importList',
    bytes: (dice) => listXlsx(dice, 300_000),
  },
  'csv with one 48 MB line': { name: '长.csv', call: 'sources.import', bytes: (dice) => longLine(dice, 48, ',') },
  'html nested 200,000 deep': {
    name: '深.html',
    call: 'sources.import',
    bytes: () => strToU8(`<html><body>${'<div>'.repeat(200_000)}审议意见${'</div>'.repeat(200_000)}`),
  },
  'html of 2,000,000 elements': {
    name: '宽.html',
    call: 'sources.import',
    bytes: () => strToU8(`<html><body>${'<b>市</b>'.repeat(2_000_000)}`),
  },
  'txt of 60 MB without line ends': { name: '长.txt', call: 'sources.import', bytes: (dice) => longLine(dice, 60, '') },
  'txt of 48 MB without line ends': { name: '长.txt', call: 'sources.import', bytes: (dice) => longLine(dice, 48, '') },
  'txt of 48 MB in lines': { name: '长.txt', call: 'sources.import', bytes: (dice) => longLine(dice, 48, '\n') },
  'pdf that draws 2,000,000 words': { name: '大.pdf', call: 'sources.import', bytes: () => pdfOfManyWords(2_000_000) },
  'pdf that draws 2,000,000 beside': {
    name: '大.pdf',
    call: 'sources.import',
    bytes: () => pdfOfManyWords(2_000_000, true),
  },
  'pdf whose form draws itself': { name: '圈.pdf', call: 'sources.import', bytes: () => pdfThatLoops() },
  '5,000 equal opinions': { name: '意见.txt', call: 'sources.import', bytes: () => strToU8(opinion.repeat(5_000)) },
  'feedback report 300 times': {
    name: '反馈.txt',
    call: 'sources.import',
    bytes: () => strToU8(opinion + feedback.repeat(300)),
  },
  'opinion and feedback 300 times': {
    name: '反馈.txt',
    call: 'sources.import',
    bytes: () => strToU8((opinion + feedback).repeat(300)),
  },
  'feedback report 2,000 times': {
    name: '反馈.txt',
    call: 'sources.preview',
    bytes: () => strToU8(opinion + feedback.repeat(2_000)),
  },
  'template of 1 GB': { name: '模板.docx', call: 'templates.add', bytes: () => inflatedDocx(2 ** 30, true) },
  'template of 1 GB that says 2 KB': {
    name: '模板.docx',
    call: 'templates.add',
    bytes: () => inflatedDocx(2 ** 30, false),
  },
  'template with a huge placeholder': {
    name: '模板.docx',
    call: 'templates.add',
    bytes: () => hugePlaceholder(12_000_000),
  },
  'template of 1,000,000 placeholders': {
    name: '模板.docx',
    call: 'templates.add',
    bytes: () => docxOf(paragraph('{标题}').repeat(600_000)),
  },
};
