import { describe, expect, it } from 'vitest';
import { readChannel, readContact, readDay, readMark, readOrganDays, readRating, saysNothing } from './read-cell.ts';

const said = (read: object) => Object.values(read)[0];

describe('a cell', () => {
  it('says nothing where it is empty, a dash or a word for it', () => {
    expect(['', ' ', '无', '暂无', '—', '--', '/', ' － '].map(saysNothing)).toEqual(Array<boolean>(8).fill(true));
    expect(['0', '无锡', '-1'].map(saysNothing)).toEqual([false, false, false]);
  });

  it.each([
    ['2026年5月1日', '2026-05-01'],
    ['2026/5/1', '2026-05-01'],
    ['２０２６．５．１', '2026-05-01'],
    [' 20260501 ', '2026-05-01'],
    ['20261301', 'no-such-day'],
    ['2026-05-01、2026-05-01', '2026-05-01'],
    ['2026-05-01、2026-05-02', 'several-days'],
    ['5月1日', 'day-without-year'],
    ['2月29日', 'day-without-year'],
    ['2月30日', 'no-such-day'],
    ['13月1日', 'no-such-day'],
    ['2026年2月30日', 'no-such-day'],
    ['二〇二六年二月三十日', 'no-such-day'],
    ['年底前', 'not-a-day'],
  ])('%s is a day, or says why not', (cell, wanted) => {
    expect(said(readDay(cell))).toBe(wanted);
  });

  it.each([
    ['满意', 'satisfied'],
    [' 满 意 ', 'satisfied'],
    ['非常满意', 'satisfied'],
    ['基本满意', 'basically-satisfied'],
    ['不满意', 'dissatisfied'],
    ['未反馈', 'none'],
    ['Satisfied', 'satisfied'],
    ['满意、满意', 'satisfied'],
    ['满意，不满意', 'unknown-rating'],
    ['较满意', 'unknown-rating'],
    ['很好', 'unknown-rating'],
  ])('%s is a rating, or unknown', (cell, wanted) => {
    expect(said(readRating(cell))).toBe(wanted);
  });

  it('is a mark, or unknown', () => {
    expect(['是', ' √ ', 'Ｙ', '★', '否', 'No', '×', '待定'].map((cell) => said(readMark(cell)))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      'unknown-mark',
    ]);
  });

  it('names the time of a session or between', () => {
    expect(
      ['闭 会', '大会期间', 'Between Sessions', 'in session', '春季'].map((cell) => said(readChannel(cell))),
    ).toEqual(['between-sessions', 'in-session', 'between-sessions', 'in-session', 'unknown-channel']);
  });

  it.each([
    ['2026-05-01', { on: '2026-05-01', was: null }],
    ['是', { on: null, was: true }],
    ['否', { on: null, was: false }],
    ['电 话联系', { on: null, was: true }],
    ['未联系，2026-02-30再约', { on: null, was: false }],
    ['电话，2026-02-30', 'no-such-day'],
    ['面商，5月1日', { on: null, was: true }],
    ['春季', 'not-a-day'],
  ])('%s tells of a talk', (cell, wanted) => {
    expect(said(readContact(cell))).toEqual(wanted);
  });

  it.each([
    ['2026-05-01', [{ organ: null, on: '2026-05-01' }]],
    [
      '市公安局 2026-03-01；市财政局（2026-03-05）',
      [
        { organ: '市公安局', on: '2026-03-01' },
        { organ: '市财政局', on: '2026-03-05' },
      ],
    ],
    ['市公安局：2026年3月1日；', [{ organ: '市公安局', on: '2026-03-01' }]],
    ['2026-03-01；2026-03-05', 'unclear-days'],
    ['市公安局 2026-03-01；2026-03-05', 'unclear-days'],
    ['市公安局；2026-03-05', 'not-a-day'],
    ['', []],
  ])('%s tells days of organs', (cell, wanted) => {
    expect(said(readOrganDays(cell))).toEqual(wanted);
  });
});
