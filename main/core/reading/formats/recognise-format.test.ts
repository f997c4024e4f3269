import { describe, expect, it } from 'vitest';
import { readLimits } from './limits.ts';
import { type Recognised, recogniseFormat } from './recognise-format.ts';
import { zipOf } from './testing/made-files.ts';
import { oleOf } from './testing/ole-of.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const recognised = (bytes: Uint8Array, name = '文件') => recogniseFormat(bytes, name, readLimits);
const saveAs = (format: string, other: string): Recognised => ({ is: 'save-as', format, saveAs: other });
const readable = (format: string) => ({ is: 'readable', format });
const types = { '[Content_Types].xml': '' };

describe('a file', () => {
  it.each<[string, Record<string, string>, object]>([
    ['a document', { ...types, 'word/document.xml': '' }, readable('docx')],
    ['a document whose part is numbered', { '_rels/.rels': '', 'word/document2.xml': '' }, readable('docx')],
    ['a folder with such a part alone', { 'word/document.xml': '' }, readable('zip')],
    ['other parts of a document', { ...types, 'word/document.xml.bak': '' }, readable('zip')],
    ['a part of that name in another folder', { ...types, 'x/word/document.xml': '' }, readable('zip')],
    ['a workbook', { ...types, 'xl/workbook.xml': '' }, readable('xlsx')],
    ['a workbook in binary parts', { ...types, 'xl/workbook.bin': '' }, saveAs('xlsb', 'xlsx')],
    ['slides', { ...types, 'ppt/presentation.xml': '' }, saveAs('pptx', 'pdf')],
    ['a page of OFD', { 'OFD.xml': '' }, readable('ofd')],
    [
      'an open text',
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' },
      saveAs('OpenDocument', 'docx'),
    ],
    [
      'an open sheet',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' },
      saveAs('OpenDocument', 'xlsx'),
    ],
    ['a mimetype without a content', { mimetype: 'spreadsheet' }, readable('zip')],
    ['a content without a mimetype', { 'content.xml': '' }, readable('zip')],
    ['papers', { '报告.txt': '一' }, readable('zip')],
  ])('that packs %s is known by its parts', (_, members, wanted) => {
    expect(recognised(zipOf(members))).toEqual(wanted);
  });

  it.each<[string, object]>([
    ['WordDocument', readable('doc')],
    ['Workbook', readable('xls')],
    ['Book', readable('xls')],
    ['PowerPoint Document', saveAs('ppt', 'pdf')],
    ['EncryptedPackage', { is: 'locked' }],
    ['MatOST', saveAs('Works', 'docx')],
    ['WORKBOOK', readable('xls')],
    ['Contents', { is: 'foreign' }],
    ['ObjectPool/WordDocument', { is: 'foreign' }],
  ])('of the older office is known by its stream %s', (stream, wanted) => {
    expect(recognised(oleOf({ [stream]: new Uint8Array(8) }))).toEqual(wanted);
  });

  it('of the older office that ends behind its first bytes is damaged', () => {
    expect(recognised(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toEqual({ is: 'damaged' });
  });

  it.each<[string, object]>([
    ['%PDF-1.4', readable('pdf')],
    [`${' '.repeat(1000)}%PDF-1.4`, readable('pdf')],
    [`${' '.repeat(1020)}%PDF-1.4`, readable('text')],
    ['{\\rtf1', readable('rtf')],
    ['Rar!\x1a', { is: 'archive', format: 'rar' }],
    ['7z\xbc\xaf', { is: 'archive', format: '7z' }],
    ['\x1f\x8b\x08', { is: 'archive', format: 'gz' }],
    ['Founder CEB', saveAs('ceb', 'pdf')],
    ['FOUNDER CEB', saveAs('ceb', 'pdf')],
    ['\x89PNG', readable('png')],
    ['\xff\xd8\xff\xe0', readable('jpg')],
    ['GIF89a', saveAs('gif', 'png')],
    ['II*\0', readable('tif')],
    ['MM\0*', readable('tif')],
    ['\xdb\xa5-\0', saveAs('Word 2.0', 'docx')],
    ['\x9b\xa5!\0', saveAs('Word 1.0', 'docx')],
    ['\xdc\xa5h\0', saveAs('Word 6.0/95', 'docx')],
    ['1\xbe\0\0', saveAs('Write', 'docx')],
    ['\x01\xfe2\0', saveAs('Works', 'docx')],
    ['\x01\xfe4\0', saveAs('Works', 'docx')],
    ['\x09\0\x04\0', saveAs('Excel 2.0–4.0', 'xlsx')],
    ['\x09\x02\x06\0', saveAs('Excel 2.0–4.0', 'xlsx')],
    ['\x09\x04\x06\0', saveAs('Excel 2.0–4.0', 'xlsx')],
    ['notes on Rar!', readable('text')],
    ['<?xml version="1.0"?><?mso-application progid="Word.Document"?>', saveAs('Word XML', 'docx')],
    ['<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', saveAs('Excel XML', 'xlsx')],
    ['<w:wordDocument>', saveAs('Word XML', 'docx')],
    ['From: a\nMIME-Version: 1.0\nContent-Type: Multipart/Related', saveAs('mht', 'docx')],
    ['MIME-Version: 1.0\nContent-Type: text/plain', readable('text')],
    ['on MIME-Version: and multipart/related', readable('text')],
    ['\xef\xbb\xbf  <!-- made --> <?xml version="1.0"?> <!DOCTYPE  html>', readable('html')],
    ['<html lang="zh">', readable('html')],
    ['<HEAD>', readable('html')],
    ['<body>', readable('html')],
    ['<bodyguard>', readable('text')],
    ['before <html>', readable('text')],
    ['<table>', readable('html')],
    ['<p>', readable('html')],
    ['<pre>', readable('text')],
    ['\xff\xfe<\0h\0t\0m\0l\0>\0', readable('html')],
  ])('that begins with %j is known by it', (start, wanted) => {
    expect(recognised(latin(start))).toEqual(wanted);
  });

  it('that begins with a piece of a page is text by its name', () => {
    for (const name of ['记.txt', '记.TEXT', '记.md', '记.markdown'])
      expect(recognised(utf8('<div>一</div>'), name)).toEqual(readable('text'));
    expect(recognised(utf8('<html>'), '记.txt')).toEqual(readable('html'));
    expect(recognised(utf8('<div>'), '记.md.bak')).toEqual(readable('html'));
  });

  it('of cells is known by its name alone', () => {
    expect(recognised(utf8('编号,标题'), '目录.CSV')).toEqual(readable('csv'));
    expect(recognised(utf8('编号\t标题'), '目录.tsv')).toEqual(readable('csv'));
    expect(recognised(utf8('编号,标题'), '目录.csv.txt')).toEqual(readable('text'));
  });

  it('with many zeros is some program’s own, unless they are those of wide characters', () => {
    const zeros = (count: number, length = 4096) => new Uint8Array(length).fill(65).fill(0, 100, 100 + count);
    expect(recognised(zeros(3))).toEqual(readable('text'));
    expect(recognised(zeros(4))).toEqual({ is: 'unknown' });
    expect(recognised(zeros(1, 300))).toEqual(readable('text'));
    expect(recognised(zeros(2, 150))).toEqual({ is: 'unknown' });
    const wide = (text: string, isLittle: boolean) => {
      const view = new DataView(new ArrayBuffer(text.length * 2));
      for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
      return new Uint8Array(view.buffer);
    };
    expect(recognised(wide('第1号 plain text', true))).toEqual(readable('text'));
    expect(recognised(wide('第1号 plain text', false))).toEqual(readable('text'));
    expect(recognised(Uint8Array.from([0xff, 0xfe, ...Array<number>(40).fill(0)]))).toEqual(readable('text'));
    expect(recognised(Uint8Array.from([0xfe, 0xff, ...Array<number>(40).fill(0)]))).toEqual(readable('text'));
    expect(recognised(new Uint8Array(40))).toEqual({ is: 'unknown' });
    const half = new Uint8Array(64).map((_, at) => (at % 2 === 0 || at < 4 ? 0 : 65));
    expect(recognised(half)).toEqual({ is: 'unknown' });
  });
});
