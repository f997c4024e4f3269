import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Ledger } from '#shared/domain/ledger.ts';
import { examineSource } from '../../reading/read-source.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const headings = ['编号', '标题', '主办单位'];
const row = ['88', '关于修复云岭步道的建议', '市自然资源和规划局'];
const other = ['89', '关于整治溪口渡口的建议', '市交通运输局'];

const book = (...sheets: [string, ...string[][]][]) =>
  writeXlsxFile(
    sheets.map(([sheet, ...rows]) => ({
      sheet,
      data: [headings, ...rows].map((cells) => cells.map((value) => ({ value }))),
    })),
  ).toBuffer();

const timesOf = (ledger: Ledger) => suggestionRows(ledger).map(({ number, channel }) => [number, channel]);
const taken = async (bytes: Uint8Array, name: string) =>
  (await takeList(inventedEmptyLedger(), bytes, { name })).ledger;

describe('the time of a list', () => {
  it('is not known where nothing says it, and goes out and comes back so', async () => {
    const ledger = await taken(await book(['建议', row]), '台账.xlsx');
    expect(timesOf(ledger)).toEqual([['88', null]]);
    const again = await takeList(inventedEmptyLedger(), await exportBytes(ledger), { name: '台账.xlsx' });
    expect(timesOf(again.ledger)).toEqual([['88', null]]);
  });

  it.each([
    ['闭会期间', '台账.xlsx', 'between-sessions'],
    ['会议期间', '台账.xlsx', 'in-session'],
    ['Sheet1', '2027年闭会期间建议.xlsx', 'between-sessions'],
    // The sheet is nearer to its rows than the file.
    ['大会期间', '2027年闭会期间建议.xlsx', 'in-session'],
    ['Sheet1', '2027年大会及闭会期间建议.xlsx', null],
  ])('is that of its sheet %s in the file %s', async (sheet, file, channel) => {
    const bytes = await book([sheet, row]);
    expect(timesOf(await taken(bytes, file))).toEqual([['88', channel]]);
    const { reading } = await examineSource(bytes, file);
    expect(reading.suggestions.map((one) => one.channel)).toEqual([channel]);
  });

  it('is each sheet’s own', async () => {
    const bytes = await book(['大会期间', row], ['闭会期间', other]);
    expect(timesOf(await taken(bytes, '大会及闭会期间建议.xlsx')).toSorted()).toEqual([
      ['88', 'in-session'],
      ['89', 'between-sessions'],
    ]);
  });

  it('is that of the file of a csv, and told later it is entered where nobody knew it', async () => {
    const lines = csvOf(headings.join(), row.join());
    const ledger = await taken(lines, '台账.csv');
    const { ledger: told } = await takeList(ledger, lines, { name: '闭会期间建议.csv' });
    expect(timesOf(told)).toEqual([['88', 'between-sessions']]);
  });

  it('goes out with a list that says it in no line, and comes back', async () => {
    for (const name of ['闭会期间建议.xlsx', '大会期间建议.xlsx']) {
      const ledger = await taken(await book(['建议', row]), name);
      const again = await takeList(inventedEmptyLedger(), await exportBytes(ledger), { name: '导出.xlsx' });
      expect(timesOf(again.ledger)).toEqual(timesOf(ledger));
    }
  });
});
