import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawText } from './draw-text.ts';
import { readLimits } from './limits.ts';
import { biff, biffText, four, shared, sharedTable, two, wideUnits, workbookStream, xlsOf } from './testing/xls-of.ts';
import { readXls } from './xls.ts';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const draw = (stream: Uint8Array, name = 'Workbook') => readXls(xlsOf(stream, name), '目录.xls', readLimits);
const cells = (stream: Uint8Array, name?: string) =>
  draw(stream, name).lines.map((line) => line.hint?.cells ?? line.text);
const told = (stream: Uint8Array) => draw(stream).messages.map(({ code, details }) => [code, details]);
const double = (value: number) => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [...bytes];
};
const numberCell = (row: number, column: number, value: number, format = 0) =>
  biff(0x203, ...two(row), ...two(column), ...two(format), ...double(value));

describe('an .xls of LibreOffice', () => {
  it('gives the same rows, cells and merges as the .xlsx of the same list', async () => {
    const xls = await drawText(fixture('list.xls'), 'list.xls');
    const xlsx = await drawText(fixture('list.xlsx'), 'list.xlsx');
    const rows = (drawn: typeof xls) => drawn.lines.map(({ text, hint }) => [text, hint?.cells, hint?.merged]);
    expect(rows(xls)).toEqual(rows(xlsx));
    expect(xls.sheet).toBe(xlsx.sheet);
    expect(xls.lines.length).toBeGreaterThan(4);
  });
});

describe('a workbook of Excel 97', () => {
  it('reads shared strings, rich ones too, over the end of a record in the middle of a word', () => {
    const rich = [...two(2), 0x0d, ...two(1), ...four(3), ...wideUnits('市府'), ...four(0), 1, 2, 3];
    const first = [...four(3), ...four(3), ...rich, ...two(4), 1, ...wideUnits('审议')];
    const strings = [...biff(0xfc, ...first), ...biff(0x3c, 1, ...wideUnits('意见'), ...two(3), 0, 0x41, 0x42, 0x43)];
    const records = [...shared(0, 0, 0), ...shared(0, 1, 1), ...shared(0, 2, 2)];
    expect(cells(workbookStream(strings, [{ title: '一', records }]))).toEqual([['市府', '审议意见', 'ABC']]);
  });

  it('reads numbers in all their forms, days, truth and errors, and what formulas gave', () => {
    const styles = [
      ...biff(0x41e, ...two(176), ...biffText('yyyy.m.d')),
      ...biff(0xe0, 0, 0, 0, 0),
      ...biff(0xe0, 0, 0, ...two(176)),
    ];
    const packed = (row: number, ...values: number[]) =>
      biff(
        0xbd,
        ...two(row),
        ...two(0),
        ...values.flatMap((value) => [0, 0, ...four(value)]),
        ...two(values.length - 1),
      );
    const half = new DataView(Uint8Array.from(double(0.5)).buffer).getUint32(4, true);
    const result = (row: number, column: number, value: number[]) =>
      biff(0x06, ...two(row), ...two(column), 0, 0, ...value, 0, 0, 0, 0, 0, 0, 0, 0);
    const records = [
      ...packed(0, (12 << 2) | 2, ((1234 << 2) | 3) >>> 0, ((-7 << 2) | 2) >>> 0, half),
      ...numberCell(1, 0, 45718, 1),
      ...biff(0x205, 1, 0, 1, 0, 0, 0, 1, 0),
      ...biff(0x205, 1, 0, 2, 0, 0, 0, 42, 1),
      ...result(2, 0, double(2.5)),
      ...result(2, 1, [0, 0, 0, 0, 0, 0, 0xff, 0xff]),
      ...biff(0x207, ...biffText('算出的')),
      ...result(2, 2, [1, 0, 0, 0, 0, 0, 0xff, 0xff]),
      ...result(2, 3, [2, 0, 7, 0, 0, 0, 0xff, 0xff]),
      ...result(2, 4, [3, 0, 0, 0, 0, 0, 0xff, 0xff]),
    ];
    const drawn = draw(workbookStream(styles, [{ title: '一', records }]));
    expect(drawn.lines.map(({ hint }) => hint?.cells)).toEqual([
      ['12', '12.34', '-7', '0.5'],
      ['2025-03-02', 'TRUE', '#N/A', ''],
      ['2.5', '算出的', 'FALSE', '#DIV/0!'],
    ]);
    expect(drawn.lines[1]?.hint?.dayForms).toEqual({ 0: 'yyyy.m.d' });
  });

  it('names hidden sheets, tells hidden rows and columns, and says what is no cell', () => {
    const row = (index: number, options: number) =>
      biff(0x208, ...two(index), 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, ...two(options), 0, 0);
    const words = [...shared(0, 0, 0), ...shared(0, 1, 1), ...shared(2, 0, 1), ...shared(2, 1, 0)];
    const object = (kind: number) => biff(0x5d, 0x15, 0, 0x12, 0, ...two(kind), 1, 0);
    const beside = [
      ...row(2, 0x20),
      ...biff(0x7d, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0),
      ...biff(0xe5, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0),
      ...biff(0x14, ...biffText('&C机密★10年')),
      ...biff(0x1c, 0, 0, 0, 0),
      ...object(8),
      ...object(5),
      // A chart inside the sheet is a part of its own.
      ...biff(0x809, 0, 6, 0x20, 0),
      ...shared(9, 9, 0),
      ...biff(0x0a),
    ];
    const sheets = [
      { title: '旧稿', state: 1, records: words },
      { title: '目录', records: [...words, ...beside] },
    ];
    const stream = workbookStream(sharedTable('甲', '乙'), sheets);
    const drawn = draw(stream);
    expect(drawn.lines.map(({ hint }) => [hint?.cells, hint?.merged, hint?.sheetRow])).toEqual([
      [['甲', '乙'], [{ column: 0, across: 1, down: 3 }], undefined],
      [['乙', '甲'], undefined, 3],
    ]);
    expect(drawn.sheet).toBe('目录');
    expect(drawn.margins).toEqual(['机密★10年']);
    expect(told(stream)).toEqual([
      ['hidden-sheet', { sheet: '旧稿', rows: 2 }],
      ['hidden-rows', undefined],
      ['hidden-columns', { count: 1 }],
      ['pictures-left-out', { count: 1 }],
      ['objects-left-out', { count: 1 }],
      ['comments-left-out', { count: 1 }],
    ]);
  });

  it('reads the cells past the one that is cut, and says which columns are too many', () => {
    const records = [...biff(0x203, 0, 0), ...shared(0, 0, 0), ...shared(0, 1, 0), ...shared(0, 2_000, 0)];
    const stream = workbookStream(sharedTable('甲'), [{ title: '一', records }]);
    expect(cells(stream)).toEqual([['甲', '甲']]);
    expect(told(stream)).toEqual([['columns-dropped', { count: 1 }]]);
  });

  it('is damaged where its stream is no workbook', () => {
    expect(() => draw(new Uint8Array(100))).toThrow(expect.objectContaining({ code: 'format-damaged' }));
    expect(() => draw(workbookStream(sharedTable('甲'), []))).toThrow(
      expect.objectContaining({ code: 'format-damaged' }),
    );
  });
});

describe('a workbook of Excel 5', () => {
  it('reads words in the bytes of its code page', () => {
    // 建议 in GBK.
    const gbk = [0xbd, 0xa8, 0xd2, 0xe9];
    const label = (column: number, bytes: number[]) =>
      biff(0x204, 0, 0, ...two(column), 0, 0, ...two(bytes.length), ...bytes);
    const sheet = { title: 'A', records: [...label(0, gbk), ...label(1, [0x31])] };
    expect(cells(workbookStream(biff(0x42, ...two(936)), [sheet], 0x500), 'Book')).toEqual([['建议', '1']]);
    const western = { title: 'A', records: [...label(0, [0x93, 0x41, 0x94]), ...label(1, [0x31])] };
    expect(cells(workbookStream(biff(0x42, ...two(1252)), [western], 0x500), 'Book')).toEqual([['“A”', '1']]);
  });
});

describe('a locked workbook', () => {
  const md5 = (...parts: (Uint8Array | number[])[]) => [
    ...parts.reduce((hash, part) => hash.update(Uint8Array.from(part)), createHash('md5')).digest(),
  ];

  function rc4(key: number[], data: number[], skip = 0): number[] {
    const s = Array.from({ length: 256 }, (_, index) => index);
    for (let i = 0, j = 0; i < 256; i += 1) {
      j = (j + (s[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
      [s[i], s[j]] = [s[j] ?? 0, s[i] ?? 0];
    }
    const stream: number[] = [];
    for (let n = 0, i = 0, j = 0; n < skip + data.length; n += 1) {
      i = (i + 1) % 256;
      j = (j + (s[i] ?? 0)) % 256;
      [s[i], s[j]] = [s[j] ?? 0, s[i] ?? 0];
      stream.push(s[((s[i] ?? 0) + (s[j] ?? 0)) % 256] ?? 0);
    }
    return data.map((byte, at) => byte ^ (stream[skip + at] ?? 0));
  }

  /** A workbook under a password, locked as Excel 97 does ([MS-OFFCRYPTO] 2.3.6). */
  function locked(password: string): Uint8Array {
    const salt = Array.from({ length: 16 }, (_, at) => at);
    const short = md5([...Buffer.from(password, 'utf16le')]).slice(0, 5);
    const base = md5(Array.from({ length: 16 }, () => [...short, ...salt]).flat()).slice(0, 5);
    const keyOf = (block: number) => md5([...base, ...four(block)]);
    const verifier = Array.from({ length: 16 }, (_, at) => 200 - at);
    const both = rc4(keyOf(0), [...verifier, ...md5(verifier)]);
    const pass = biff(0x2f, 1, 0, 1, 0, 1, 0, ...salt, ...both);
    const long = '关于养老服务的建议'.repeat(150);
    const records = [...shared(0, 0, 0), ...shared(0, 1, 1)];
    const stream = [...workbookStream([...pass, ...sharedTable(long, '乙')], [{ title: '一', records }])];
    const view = new DataView(Uint8Array.from(stream).buffer);
    for (let at = 0; at < stream.length; ) {
      const [type, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
      const from = at + 4 + (type === 0x85 ? 4 : 0);
      for (let byte = from; byte < at + 4 + size && type !== 0x809 && type !== 0x2f; byte += 1)
        stream[byte] = rc4(keyOf(Math.floor(byte / 1024)), [stream[byte] ?? 0], byte % 1024)[0] ?? 0;
      at += 4 + size;
    }
    return Uint8Array.from(stream);
  }

  it('is read where the password is the one that Excel gives by itself, and refused for any other', () => {
    expect(cells(locked('VelvetSweatshop'))).toEqual([['关于养老服务的建议'.repeat(150), '乙']]);
    expect(() => draw(locked('geheim'))).toThrow(expect.objectContaining({ code: 'format-encrypted' }));
  });
});
