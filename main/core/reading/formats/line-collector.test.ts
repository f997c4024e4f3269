import { describe, expect, it } from 'vitest';
import { readLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';

const collector = (limits = {}) => new LineCollector('甲.txt', { ...readLimits, ...limits });

describe('the lines of a file', () => {
  it('are numbered from one, with page and hints where they have any', () => {
    const lines = collector();
    lines.add('一', {}, 3);
    lines.add('二', { bold: true });
    expect(lines.lines).toEqual([
      { number: 1, text: '一', page: 3 },
      { number: 2, text: '二', page: null, hint: { bold: true } },
    ]);
  });

  it('begin a page at the next line with words', () => {
    const lines = collector();
    lines.startPage();
    lines.add('');
    lines.add('一');
    lines.add('二');
    expect(lines.lines.map(({ hint }) => hint)).toEqual([undefined, { startsPage: true }, undefined]);
  });

  it('are cut where they are too long, with a word on it, and only the first part has the hint', () => {
    const lines = collector({ lineLength: 4 });
    lines.add('一二三四', { bold: true });
    lines.add('一二三四五六七八九', { bold: true }, 2);
    expect(lines.lines.map(({ text, hint, page }) => [text, hint?.bold ?? false, page])).toEqual([
      ['一二三四', true, null],
      ['一二三四', true, 2],
      ['五六七八', false, 2],
      ['九', false, 2],
    ]);
    expect(lines.messages).toEqual([{ line: 2, code: 'line-cut', message: 'a line of 9 characters is cut every 4' }]);
  });

  it('hold rows of cells, with the breaks inside them beside', () => {
    const lines = collector();
    lines.addRow(['甲\r\n乙', ' 丙|丁 ', '戊\t己'], { bold: true }, 1);
    lines.addRow(['甲', '\n乙\n']);
    expect(lines.lines).toEqual([
      {
        number: 1,
        text: '| 甲 乙 | 丙｜丁 | 戊 己 |',
        page: 1,
        hint: {
          bold: true,
          cells: ['甲 乙', '丙|丁', '戊 己'],
          brokenCells: ['甲\n乙', '丙|丁', '戊\t己'],
          wholeParagraph: true,
        },
      },
      { number: 2, text: '| 甲 | 乙 |', page: null, hint: { cells: ['甲', '乙'], wholeParagraph: true } },
    ]);
  });

  it('hold so many columns and no more, and say so', () => {
    const lines = collector({ columns: 2 });
    lines.addRow(['甲', '乙']);
    lines.addRow(['甲', '乙', '丙']);
    expect(lines.lines.map(({ hint }) => hint?.cells)).toEqual([
      ['甲', '乙'],
      ['甲', '乙'],
    ]);
    expect(lines.messages).toEqual([
      { line: 2, code: 'columns-dropped', message: 'only the first 2 columns are read' },
    ]);
  });

  it('write characters for radicals, and say so once', () => {
    const lines = collector();
    lines.add('⼈⼤');
    lines.addRow(['⼈', '大']);
    expect(lines.lines.map(({ text }) => text)).toEqual(['人大', '| 人 | 大 |']);
    expect(lines.messages.map(({ code, line }) => [code, line])).toEqual([['radicals-replaced', 1]]);
  });

  it('tell of what is left out at the last line, or at the first where there is none', () => {
    const lines = collector();
    lines.warnOfLeftOut('hidden-sheet', 'left out', { rows: 1 });
    lines.add('一');
    lines.add('二');
    lines.warnOfLeftOut('hidden-sheet', 'left out', { rows: 2 });
    expect(lines.messages.map(({ line, details }) => [line, details])).toEqual([
      [1, { rows: 1 }],
      [2, { rows: 2 }],
    ]);
  });

  it('are no more and hold no more than they may', () => {
    const few = collector({ lines: 2 });
    few.add('一');
    few.add('二');
    expect(() => few.add('三')).toThrow(expect.objectContaining({ code: 'file-too-large' }));
    const short = collector({ characters: 4 });
    short.add('一二');
    short.addRow(['三', '四']);
    expect(() => short.addRow(['五'])).toThrow(expect.objectContaining({ code: 'file-too-large' }));
    const narrow = collector({ cells: 2 });
    narrow.addRow(['一', '二']);
    expect(() => narrow.addRow([''])).toThrow(expect.objectContaining({ code: 'file-too-large' }));
  });
});
