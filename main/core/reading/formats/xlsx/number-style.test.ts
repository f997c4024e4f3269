import { describe, expect, it } from 'vitest';
import { readLimits } from '../limits.ts';
import { readXml } from '../xml.ts';
import { readDayForms, readNumberStyles, writeNumber } from './number-style.ts';

describe('writeNumber', () => {
  it.each([
    ['45718', 'date', '2025-03-02'],
    ['45718.5', 'date-time', '2025-03-02 12:00'],
    ['0.375', 'time', '09:00'],
    ['0.999988425925926', 'time', '23:59:59'],
    ['45718.7500115741', 'date-time', '2025-03-02 18:00:01'],
    ['1.5', 'hours', '36:00'],
    ['0.0006944444', 'hours', '00:01'],
    ['0.0007060185', 'hours', '00:01:01'],
    ['0.965', 'percent-1', '96.5%'],
    ['1', 'percent-1', '100.0%'],
    ['0.9698', 'percent', '96.98%'],
    ['0.1', 'plain', '0.1'],
    ['20250302', 'date', '20250302'],
    ['-3', 'date', '-3'],
    ['x', 'date', 'x'],
    ['12', 'digits-3', '012'],
    ['1234', 'digits-3', '1234'],
    ['1.5', 'digits-3', '1.5'],
    ['-7', 'digits-3', '-7'],
    ['0', 'digits-3', '000'],
    ['0', 'date', '1899-12-30'],
    ['2958465', 'date', '9999-12-31'],
    ['2958466', 'date', '2958466'],
    ['0.12345', 'percent-1', '12.345%'],
    ['0.5', 'percent', '50%'],
    ['0.5', 'percent-2', '50.00%'],
    ['0.125', 'percent-2', '12.50%'],
    ['0.1234567890123456789', 'plain', '0.123456789012346'],
  ] as const)('writes %s as %s: %s', (raw, style, expected) => {
    expect(writeNumber(raw, style, false)).toBe(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(writeNumber('44256', 'date', true)).toBe('2025-03-02');
  });
});

describe('readNumberStyles', () => {
  it('knows Chinese dates, built-in and by their code', () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>' +
      '<numFmt numFmtId="177" formatCode="0.00%"/><numFmt numFmtId="178" formatCode="0&quot;件 (d)&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="20"/></cellXfs></styleSheet>';
    const styles = readNumberStyles(readXml({ xml, name: '表.xlsx', limits: readLimits }));
    expect(styles).toEqual(['plain', 'date', 'date', 'percent-2', 'plain', 'time']);
  });

  it('knows numbers shown with leading zeros, and how a workbook shows its days', () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>' +
      '<numFmt numFmtId="177" formatCode="&quot;第&quot;000&quot;号&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="14"/><xf numFmtId="0"/></cellXfs></styleSheet>';
    const root = readXml({ xml, name: 'styles.xml', limits: readLimits });
    expect(readNumberStyles(root)).toEqual(['date', 'digits-3', 'date', 'plain']);
    expect(readDayForms(root)).toEqual(['yyyy"年"m"月"d"日"', null, 'yyyy/m/d', null]);
  });

  it.each([
    [
      [9, 10, 22],
      ['percent', 'percent-2', 'date-time'],
    ],
    [
      [13, 14, 17, 18, 21, 23],
      ['plain', 'date', 'date', 'time', 'time', 'plain'],
    ],
    [
      [26, 27, 31, 32, 35, 36, 37],
      ['plain', 'date', 'date', 'time', 'time', 'date', 'plain'],
    ],
    [
      [44, 45, 47, 48, 49],
      ['plain', 'time', 'time', 'plain', 'plain'],
    ],
    [
      [50, 54, 55, 56, 57, 58, 59],
      ['date', 'date', 'time', 'time', 'date', 'date', 'plain'],
    ],
  ])('knows the built-in formats %j', (ids, wanted) => {
    const xml = `<styleSheet><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
    expect(readNumberStyles(readXml({ xml, name: '表.xlsx', limits: readLimits }))).toEqual(wanted);
  });

  it.each([
    ['0%', 'percent'],
    ['0.0%', 'percent-1'],
    ['0.000%', 'percent-2'],
    ['[Red]0.0%;-0%', 'percent-1'],
    ['yyyy-mm-dd', 'date'],
    ['yyyy-mm-dd hh:mm', 'date-time'],
    ['hh:mm:ss', 'time'],
    ['mm:ss', 'time'],
    ['m"月"', 'date'],
    ['[$-804]yyyy', 'date'],
    ['0\\d', 'plain'],
    ['0.00', 'plain'],
    ['#,##0', 'plain'],
    ['00', 'digits-2'],
    [' 0000 ', 'digits-4'],
    ['0', 'plain'],
    ['"编号"000', 'digits-3'],
    ['000;yyyy', 'digits-3'],
    ['General', 'plain'],
    ['', 'plain'],
  ])('knows what the code %s shows', (code, wanted) => {
    const escaped = code.replaceAll('"', '&quot;');
    const xml = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${escaped}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`;
    expect(readNumberStyles(readXml({ xml, name: '表.xlsx', limits: readLimits }))).toEqual([wanted]);
  });

  it('takes a workbook without styles for plain', () => {
    expect(readNumberStyles(null)).toEqual([]);
    const xml = '<styleSheet><cellXfs><xf/></cellXfs></styleSheet>';
    expect(readNumberStyles(readXml({ xml, name: '表.xlsx', limits: readLimits }))).toEqual(['plain']);
    const day = '<styleSheet><cellXfs><xf numFmtId="15"/></cellXfs></styleSheet>';
    expect(readDayForms(readXml({ xml: day, name: '表.xlsx', limits: readLimits }))).toEqual([null]);
  });
});
