import { describe, expect, it } from 'vitest';
import { sourceLine, sourceLines } from '../testing/source-lines.ts';
import { leaderEnd } from './contents-entries.rules.ts';
import { bareEntry, columnsOf, endsEntry, readEntries, runsOf } from './contents-entries.ts';
import { markContents } from './mark-contents.ts';

const entriesOf = (text: string, body = '') =>
  readEntries(sourceLines(text), sourceLines(body)).map(({ title, author, page, line }) =>
    [title, author ?? '—', page ?? '—', line].join(' '),
  );

describe('the entries of a table of contents', () => {
  it('have a title, an author, a page and their line, over as many lines as they take', () => {
    expect(
      entriesOf(
        '目  录\n1. 关于水利工作的报告……丁 磊 (2)\n2. 关于批准预算\n调整方案的决议…… (8)\n3. 人事任免名单…… (12)',
      ),
    ).toEqual(['关于水利工作的报告 丁磊 2 2', '关于批准预算调整方案的决议 — 8 3', '人事任免名单 — 12 5']);
  });

  it('begin anew at each number', () => {
    expect(entriesOf('1. 没有页码的一行\n2. 关于批准预算的决议…… (8)')).toEqual(['关于批准预算的决议 — 8 2']);
  });

  it('stand in rows, the longest cell the title and a last cell of digits the page', () => {
    expect(entriesOf('| 1 | 关于水利工作的报告 | 3 |\n| 2 | 关于批准预算的决议 | 丁磊 |\n| 3 | — | 5 |')).toEqual([
      '关于水利工作的报告 — 3 1',
      '关于批准预算的决议 — — 2',
    ]);
    expect(entriesOf('| 关于水利工作的报告 | 3 | |')).toEqual(['关于水利工作的报告 — 3 1']);
  });

  it('without pages are lines, or lines that come again as one title', () => {
    expect(entriesOf('关于批准预算\n调整方案的决议\n人事任免名单', '关于批准预算调整方案的决议\n正文')).toEqual([
      '关于批准预算调整方案的决议 — — 1',
      '人事任免名单 — — 3',
    ]);
    expect(entriesOf('关于批准预算\n调整方案的决议')).toEqual(['关于批准预算 — — 1', '调整方案的决议 — — 2']);
  });

  it('stand side by side where gaps part two titles', () => {
    const [line] = sourceLines('关于水利工作的报告      关于批准预算的决议');
    expect(line && columnsOf(line).map(({ text }) => text)).toEqual(['关于水利工作的报告', '关于批准预算的决议']);
    const [single] = sourceLines('关于水利工作的报告');
    expect(single && columnsOf(single)).toEqual([]);
    const [page] = sourceLines('关于水利工作的报告      12');
    expect(page && columnsOf(page)).toEqual([]);
  });

  it('are lines of some length with leaders and a page', () => {
    expect(endsEntry('关于水利工作的报告……（3）')).toBe(true);
    expect(endsEntry('关于水利工作的报告')).toBe(false);
    const ending = '……（3）';
    expect(endsEntry(`${'云'.repeat(leaderEnd.longest - ending.length)}${ending}`)).toBe(true);
    expect(endsEntry(`${'云'.repeat(leaderEnd.longest - ending.length + 1)}${ending}`)).toBe(false);
    expect(bareEntry('3. 关于水利工作的报告……丁 磊（3）')).toBe('关于水利工作的报告');
    expect(bareEntry(' 人事任免名单 ')).toBe('人事任免名单');
  });

  it('may run over four lines, page marks left out, up to a table, a wide line or the end', () => {
    const sizes = (text: string, end?: number) => {
      const views = sourceLines(text).map((line) =>
        line.text === '—3—' ? { ...line, role: 'page-mark' as const } : line,
      );
      return runsOf(views, 0, end).map(({ title, size }) => `${title} ${size}`);
    };
    expect(sizes('甲\n乙\n丙\n丁\n戊')).toEqual(['甲 1', '甲乙 2', '甲乙丙 3', '甲乙丙丁 4']);
    expect(sizes('甲\n— 3 —\n乙\n| 丙 | 丁 |')).toEqual(['甲 1', '甲乙 3']);
    expect(sizes('甲\n乙\n丙', 2)).toEqual(['甲 1', '甲乙 2']);
    expect(sizes(`甲\n${'云'.repeat(121)}`)).toEqual(['甲 1']);
    expect(sizes(`甲\n${'云'.repeat(120)}`)).toHaveLength(2);
  });
});

describe('a table of contents', () => {
  const contents = (text: string) => {
    const views = sourceLines(text);
    const { entries } = markContents(views);
    return {
      lines: views.filter(({ role }) => role === 'contents').map(({ number }) => number),
      titles: entries.map(({ title }) => title),
      tops: views.filter(({ pageTop }) => pageTop).map(({ number }) => number),
    };
  };
  const entry = (at: number) => `${at}. 关于第${at}项工作的报告……（${at}）`;

  it('is two lines with leaders near each other, wrapped or not, and begins a page behind it', () => {
    expect(contents(`${entry(1)}\n${entry(2)}\n正文一段`)).toEqual({
      lines: [1, 2],
      titles: ['关于第1项工作的报告', '关于第2项工作的报告'],
      tops: [3],
    });
    expect(contents(`${entry(1)}\n正文一段`).lines).toEqual([]);
    expect(contents(`关于很长的\n一个标题的\n报告……（1）\n${entry(2)}\n正文`).lines).toEqual([1, 2, 3, 4]);
    expect(contents(`${entry(1)}\n甲\n乙\n丙\n${entry(2)}\n正文`).lines.length).toBeLessThan(5);
    expect(contents(`${'云'.repeat(91)}\n${entry(1)}\n${entry(2)}`).lines).toEqual([2, 3]);
  });

  it('begins at its heading, whatever stands above', () => {
    expect(contents(`（2026年3月通过）\n目录\n${entry(1)}\n${entry(2)}\n正文`).lines).toEqual([2, 3, 4]);
    expect(contents(`云泽市公报\n目录\n${entry(1)}\n${entry(2)}`).lines).toEqual([2, 3, 4]);
  });

  it('may be a table right behind its heading', () => {
    expect(contents('目录\n| 1 | 关于水利工作的报告 | 3 |\n| 2 | 关于批准预算的决议 | 5 |\n正文').lines).toEqual([
      1, 2, 3,
    ]);
    expect(contents('目录\n正文一段，说明情况。\n| 1 | 关于水利工作的报告 | 3 |').lines).toEqual([1]);
  });

  it('is left alone in page marks and mastheads', () => {
    const views = [sourceLine('目录', { role: 'masthead' }), ...sourceLines(`${entry(1)}\n正文`)];
    expect(markContents(views).entries).toEqual([]);
  });
});
