import { describe, expect, it } from 'vitest';
import { readLimits } from '../limits.ts';
import { readXml } from '../xml.ts';
import { readDayForms, readNumberStyles, writeNumber } from './number-style.ts';

describe('writeNumber', () => {
  it.each([
    ['45718', 'date', '2025-03-02'],
    ['45718.5', 'date-time', '2025-03-02 12:00'],
    ['0.375', 'time', '09:00'],
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
});
