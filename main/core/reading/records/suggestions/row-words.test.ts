import { describe, expect, it } from 'vitest';
import {
  filledCells,
  isBareNumber,
  isDitto,
  isNote,
  isPlaceHolder,
  isTitleAgain,
  isTitleMore,
  isTotal,
  wordsOnly,
} from './row-words.ts';

const headings = ['编号', '标题', '主办', '件数'];
const columns = { headings, at: [0, 1, 2, 3], mapping: { 编号: 'number', 标题: 'title', 主办: 'lead' } } as const;
const what = (...cells: string[]) => wordsOnly(cells, { ...columns, headings: [...headings], at: [0, 1, 2, 3] });

describe('a row that is no suggestion', () => {
  it('is a sum in the place of its title, or without a title and a number', () => {
    expect(what('', '合计', '', '')).toBe('total');
    expect(what('', ' 以上共14件 ', '', '14')).toBe('total');
    expect(what('合计', '', '', '14')).toBe('total');
    expect(what('', '', '合计', '')).toBe('total');
    expect(what('3', '', '合计', '')).toBeNull();
    expect(what('', '关于统计的建议', '合计', '')).toBeNull();
    expect(what('市教育局小计', '', '', '3')).toBe('total');
    expect(what('', '市教育局小计', '', '3')).toBeNull();
    expect(what('', '', '3', '１４件')).toBe('total');
    expect(what('', '', '3', '甲')).toBeNull();
    expect(what('3', '', '', '14')).toBeNull();
  });

  it('is a note, or labels alone', () => {
    expect(what('注：以上均已交办', '', '', '')).toBe('note');
    expect(what('填表人：张三', '', '审核人：李四', '')).toBe('note');
    expect(what('经办处室：甲', '', '审核意见：乙', '')).toBe('note');
    expect(what('经办处室：甲', '', '李四', '')).toBeNull();
  });

  it('is the name of a part, with a mark anywhere, or at the front', () => {
    expect(what('', '一、城建类', '', '')).toBe('part');
    expect(what('', '一、关于修渠的建议', '', '')).toBeNull();
    expect(what('城建类', '', '', '')).toBe('part');
    expect(what('', '城建类', '', '')).toBeNull();
    expect(what('', '', '城建类', '')).toBeNull();
    expect(what('12', '', '', '')).toBeNull();
    expect(what('甲', '', '', '')).toBeNull();
    expect(what('城建类', '', '市住建局', '')).toBeNull();
    expect(what('', ' ', '', '')).toBeNull();
    const serial = { headings: ['标题', '主办'], at: [2, 3], mapping: { 标题: 'title' as const } };
    expect(wordsOnly(['', '', '城建类', ''], serial)).toBeNull();
    expect(wordsOnly(['', '', '', '城建类'], { ...serial, headings: ['主办', '标题'], at: [3, 4] })).toBe('part');
  });
});

describe('words of a row', () => {
  it('are known without the spaces in and around them', () => {
    expect([' 注：一 ', '正文'].map(isNote)).toEqual([true, false]);
    expect(['空 号', '（已撤回）', '空'].map(isPlaceHolder)).toEqual([true, true, false]);
    expect([' 同上 ', '〃', '上'].map(isDitto)).toEqual([true, true, false]);
    expect(['同上 （再次答复）', '再次答复', '关于再次答复的建议'].map(isTitleAgain)).toEqual([true, true, false]);
    expect(['补充 答复', '关于补充答复的建议'].map(isTitleMore)).toEqual([true, false]);
    expect([' 12 ', '第12号', '12.5', '甲'].map(isBareNumber)).toEqual([true, true, false, false]);
    expect(['共 14 件', '合计', '14'].map(isTotal)).toEqual([true, true, false]);
    expect(filledCells([' 甲 ', '', ' '])).toEqual(['甲']);
  });
});
