import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const empty = inventedEmptyLedger();

async function taken(...lines: string[]) {
  const first = await takeList(empty, csvOf(...lines), { name: '分办表.csv' });
  const back = await takeList(first.ledger, await exportBytes(first.ledger));
  expect(back.change.operations).toEqual([]);
  return { ledger: first.ledger, said: first.warnings.map(({ message }) => message) };
}

/** Number, who leads, who helps. */
function organsOf(ledger: Ledger): string[] {
  const names = (ids: readonly string[]) => ids.map((id) => ledger.organs[id]?.title).join('、');
  return suggestionRows(ledger).map(({ number, lead, support }) => `${number} ${names(lead)}｜${names(support)}`);
}

const head = '编号,建议内容,领衔代表,备注';

describe('a remark on a row', () => {
  it('says that the suggestion is a key one, and a wish, a denial or other words do not', async () => {
    const remarks = ['重点督办', '与第1号一并调研；已列为2026年重点督办件', '非重点督办', '代表希望列为重点督办', ''];
    const { ledger } = await taken(
      head,
      ...remarks.map((remark, at) => `第${at + 1}号,关于更新第${at + 1}段管网的建议,陈砚青,${remark}`),
      '说明：标“重点督办”的2件由主任会议成员领衔督办。,,,',
    );
    expect(suggestionRows(ledger).map(({ number, key }) => [number, key])).toEqual([
      ['1', true],
      ['2', true],
      ['3', false],
      ['4', false],
      ['5', false],
    ]);
  });
});

describe('the name of a part of a list', () => {
  it('gives its organ to the rows beneath, whatever counts stand behind it', async () => {
    const { ledger, said } = await taken(
      head,
      '一、市教育局（主办2件，协办1件）,,,',
      '第11号,关于扩建城南小学的建议,陈砚青,',
      '第12号,关于开放校园操场的建议,陆知秋,',
      '二、市水务局：1件,,,',
      '第13号,关于更新供水管网的建议,许闻溪,',
    );
    expect(organsOf(ledger)).toEqual(['11 市教育局｜', '12 市教育局｜', '13 市水务局｜']);
    expect(said).toEqual([]);
  });

  it('says whether the organ leads or helps, for all rows or by the remark of one', async () => {
    const { ledger } = await taken(
      head,
      '一、市教育局,,,',
      '（一）主办（1件）,,,',
      '第11号,关于扩建城南小学的建议,陈砚青,',
      '（二）协办件,,,',
      '第12号,关于开放校园操场的建议,陆知秋,',
      '二、市体育局主办,,,',
      '第12号,关于开放校园操场的建议,陆知秋,',
      '第14号,关于修缮球场的建议,顾南枝,协办',
      '三、市财政局,,,',
      '第15号,关于足额安排经费的建议,许闻溪,',
    );
    expect(organsOf(ledger)).toEqual(['11 市教育局｜', '12 市体育局｜市教育局', '14 ｜市体育局', '15 市财政局｜']);
  });

  it('gives its delegation to the rows beneath that name none', async () => {
    const { ledger } = await taken(
      '编号,标题,代表团',
      '一、城关代表团（3件）,,',
      '1,关于扩建城南小学的建议,',
      '2,关于开放校园操场的建议,南桥代表团',
      '二、高新区团（1件）,,',
      '3,关于更新供水管网的建议,',
    );
    expect(suggestionRows(ledger).map(({ delegation }) => delegation)).toEqual([
      '城关代表团',
      '南桥代表团',
      '高新区团',
    ]);
  });

  it('is told where it says nothing of the rows', async () => {
    const { said } = await taken('编号,标题,主办单位', '一、其他事项,,', '1,关于扩建城南小学的建议,市教育局');
    expect(said).toEqual(['第 2 行“一、其他事项”看不出是哪类、哪个单位或哪个代表团，只作为分组标题，未登记']);
  });

  it('does not stand in the way of an own column of organs', async () => {
    const { ledger } = await taken('编号,标题,主办单位', '一、市教育局,,', '1,关于扩建城南小学的建议,市住建局');
    expect(organsOf(ledger)).toEqual(['1 市住建局｜']);
  });
});

describe('a sign beside a title', () => {
  it.each(['注：带★的为重点督办建议,,', '说明：★为重点,,', '注：重点督办建议以“★”标注。,,'])(
    'marks what the note says: %s',
    async (note) => {
      const { ledger, said } = await taken(
        '编号,标题,主办单位',
        '1,★关于扩建城南小学的建议,市教育局',
        '2,关于开放操场的建议,市教育局',
        '★3,关于更新管网的建议,市水务局',
        note,
      );
      expect(suggestionRows(ledger).map(({ number, title, key }) => [number, title, key])).toEqual([
        ['1', '关于扩建城南小学的建议', true],
        ['2', '关于开放操场的建议', false],
        ['3', '关于更新管网的建议', true],
      ]);
      expect(said).toEqual(['第 5 行是说明文字，未作为建议']);
    },
  );

  it.each(['▲', '*', '◆', '★'])('%s that nothing explains is left off, and told', async (sign) => {
    const { ledger, said } = await taken('编号,标题,主办单位', `1,${sign}关于扩建城南小学的建议,市教育局`);
    expect(suggestionRows(ledger)).toMatchObject([{ title: '关于扩建城南小学的建议', key: false }]);
    expect(said).toEqual([`第 2 行“标题”里的“${sign}”没有说明是什么意思，登记时已去掉，未作为重点`]);
  });

  it.each([
    '（重点）关于扩建城南小学的建议',
    '关于扩建城南小学的建议（重点督办）',
    '关于扩建城南小学的建议【重点建议】',
  ])('that is a word says it itself: %s', async (title) => {
    const { ledger, said } = await taken('编号,标题,主办单位', `1,${title},市教育局`);
    expect(suggestionRows(ledger)).toMatchObject([{ title: '关于扩建城南小学的建议', key: true }]);
    expect(said).toEqual([]);
  });
});
