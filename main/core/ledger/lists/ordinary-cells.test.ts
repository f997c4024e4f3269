import { describe, expect, it } from 'vitest';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const empty = inventedEmptyLedger();
const about = '关于疏浚梅溪的建议';

async function taken(...lines: string[]) {
  const { ledger, warnings } = await takeList(empty, csvOf(...lines), { name: '答复情况表.csv' });
  const back = await takeList(ledger, await exportBytes(ledger));
  expect([back.added, back.changed, back.asked]).toEqual([0, 0, 0]);
  const rounds = suggestionRows(ledger).map((one) => ({ ...one.rounds.at(-1), handedOverOn: one.handedOverOn }));
  return { rounds, said: warnings.map(({ message }) => message), ledger };
}

describe('a column whose heading leaves the word 日期 out', () => {
  it.each(['交办', '转办'])('tells the days of the hand-over where its cells are days: %s', async (heading) => {
    const { rounds, said, ledger } = await taken(
      `编号,标题,主办,协办,${heading},办结`,
      `1,${about},市水务局,市财政局,2026-03-05,2026-05-28`,
      `2,关于补种行道树的建议,市园林局,,2026年3月6日,`,
    );
    expect(rounds).toMatchObject([
      { handedOverOn: '2026-03-05', answeredOn: '2026-05-28' },
      { handedOverOn: '2026-03-06', answeredOn: null },
    ]);
    expect(said).toEqual([]);
    const [one] = Object.values(ledger.suggestions);
    expect(one?.lead.map((id) => ledger.organs[id]?.title)).toEqual(['市水务局']);
  });

  it('tells organs where its cells are organs, and is named where one of them is a day', async () => {
    const { said, ledger } = await taken(
      '编号,标题,主办,交办',
      `1,${about},市水务局,市财政局`,
      '2,关于补种行道树的建议,市园林局,2026-03-06',
    );
    const organs = Object.values(ledger.organs).map(({ title }) => title);
    expect(organs.toSorted()).toEqual(['市园林局', '市水务局', '市财政局'].toSorted());
    expect(said).toEqual(['第 3 行“交办”：“2026-03-06”不是一个具体单位，按原文保留，未登记为承办单位']);
  });
});

describe('a day without a year', () => {
  const head = '编号,标题,主办单位,交办日期,答复日期';
  it.each([
    ['2026-03-05', '5月28日', '2026-05-28'],
    ['2026-03-05', '5.28', '2026-05-28'],
    ['2026-03-05', '5月28号', '2026-05-28'],
    ['2025-11-20', '2月3日', '2026-02-03'],
  ])('follows the hand-over of its row: %s, %s', async (handed, answered, wanted) => {
    const { rounds, said } = await taken(head, `1,${about},市水务局,${handed},${answered}`);
    expect(rounds).toMatchObject([{ answeredOn: wanted }]);
    expect(said).toEqual([]);
  });

  it('is of the year that the title of the list names', async () => {
    const { rounds } = await taken('2026年代表建议办理情况表,,,,', head, `1,${about},市水务局,3月5日,5月28日`);
    expect(rounds).toMatchObject([{ handedOverOn: '2026-03-05', answeredOn: '2026-05-28' }]);
  });

  it('is of the only year in which the list hands over', async () => {
    const other = '2,关于补种行道树的建议,市水务局';
    const { rounds } = await taken(head, `1,${about},市水务局,3月5日,`, `${other},2026-03-10,`);
    expect(rounds[0]).toMatchObject({ handedOverOn: '2026-03-05' });
    const several = await taken(
      head,
      `1,${about},市水务局,3月5日,`,
      `${other},2026-03-10,`,
      '3,关于修缮古桥的建议,市水务局,2025-03-10,',
    );
    expect(several.said).toHaveLength(1);
  });

  it('of the hand-over goes before the answer', async () => {
    const { rounds } = await taken(head, `1,${about},市水务局,12月5日,2026-02-28`);
    expect(rounds).toMatchObject([{ handedOverOn: '2025-12-05', answeredOn: '2026-02-28' }]);
  });

  it('is told where nothing says the year, and so is one that no year has', async () => {
    const { rounds, said } = await taken(
      head,
      `1,${about},市水务局,,5月28日`,
      '2,关于补种行道树的建议,市水务局,2026-03-05,6月31日',
    );
    expect(rounds.map(({ answeredOn }) => answeredOn ?? null)).toEqual([null, null]);
    expect(said).toEqual([
      '第 2 行“答复日期”：“5月28日”没有写明年份，也看不出是哪一年，按原文保留，该项未登记',
      expect.stringContaining('“6月31日”'),
    ]);
  });
});

describe('the class of an answer', () => {
  const classOf = async (cell: string) => {
    const { rounds, said } = await taken('编号,标题,主办单位,答复类别', `1,${about},市水务局,${cell}`);
    return [rounds[0]?.answerClass ?? null, said.length];
  };
  it.each([
    ['C类（暂不具备条件）', 'C'],
    ['已经解决（A）', 'A'],
    ['已解决（A类）', 'A'],
    ['A（已解决）', 'A'],
    ['（B）类', 'B'],
    ['B-正在解决', 'B'],
    ['a类', 'A'],
    ['Ａ 类', 'A'],
    ['已解决', 'A'],
    ['列入计划', 'B'],
  ])('%s is %s', async (cell, code) => expect(await classOf(cell)).toEqual([code, 0]));

  it.each(['①', '②', 'A/B', 'A类（正在解决）', '正在解决（A）', '正在办理', 'D', 'A1'])(
    '%s is told, and not guessed',
    async (cell) => {
      expect(await classOf(cell)).toEqual([null, 1]);
    },
  );
});

describe('a column whose heading could be two things', () => {
  it('is what its cells say', async () => {
    const { rounds, ledger } = await taken(
      '建议编号,案由,承办单位,答复日期,分类,代表意见',
      `1,${about},市水务局,2026-05-28,B,满意`,
      '2,关于补种行道树的建议,市水务局,2026-05-29,A类,基本满意',
      '3,关于修缮古桥的建议,市水务局,2026-05-29,,未反馈',
    );
    expect(rounds).toMatchObject([
      { answerClass: 'B', result: 'satisfied' },
      { answerClass: 'A', result: 'basically-satisfied' },
      { answerClass: null },
    ]);
    expect(suggestionRows(ledger).map(({ category }) => category)).toEqual([null, null, null]);
  });

  it('stays what its name says where the cells are neither', async () => {
    const { ledger, rounds } = await taken(
      '编号,标题,主办单位,分类,代表意见',
      `1,${about},市水务局,城建,请尽快办理`,
      '2,关于补种行道树的建议,市水务局,B,满意',
    );
    expect(suggestionRows(ledger).map(({ category }) => category)).toEqual(['城建', 'B']);
    expect(rounds.map((round) => round.result ?? null)).toEqual([null, null]);
  });
});
