import { describe, expect, it } from 'vitest';
import { judgedByCells } from './judge-columns.ts';

/** What the cells of one column make of its heading, beside a column of titles. */
const judged = (
  heading: string,
  cells: string[],
  named?: 'category' | 'satisfaction' | 'answerClass' | 'organs' | 'lead' | 'support' | 'note',
) =>
  judgedByCells(
    named ? { [heading]: named } : {},
    cells.map((cell) => ({ 标题: '关于甲的建议', [heading]: cell })),
  )[heading];

describe('a column whose heading could be two things', () => {
  it.each([
    ['classes', ['A', 'B类', 'C'], 'answerClass'],
    ['classes of several organs', ['市公安局 A；市教育局 B', 'A'], 'answerClass'],
    ['classes, and one that is not yet told', ['A', '', '—', '未答复'], 'answerClass'],
    ['ratings', ['满意', '基本满意', '不满意'], 'satisfaction'],
    ['words', ['城建', '交通'], 'category'],
    ['classes and words', ['A', '城建'], 'category'],
    ['ratings and classes', ['A', '满意'], 'category'],
    ['nothing', ['', '—'], 'category'],
    ['roles of organs', ['主办', '协办'], undefined],
    ['a role and nothing', ['主办', ''], undefined],
    ['a role and a word', ['主办', '城建'], 'category'],
  ])('over %s is told by its cells', (_, cells, field) => {
    expect(judged('分类', cells, 'category')).toBe(field);
  });

  it('is of days where its cells are days, without a year or impossible ones too', () => {
    expect(judged('交办', ['2026-03-05', '3月6日', '2026-02-30', ''])).toBe('handedOverOn');
    expect(judged('交办', ['市水务局', '2026-03-05'])).toBeUndefined();
    expect(judged('交办', ['', '—'])).toBeUndefined();
    expect(judged('交办', ['2026-03-05'], 'organs')).toBe('handedOverOn');
    expect(judged('交办', ['2026-03-05'], 'lead')).toBe('handedOverOn');
    expect(judged('交办', ['2026-03-05'], 'support')).toBe('handedOverOn');
    expect(judged('交办', ['2026-03-05'], 'note')).toBe('note');
    expect(judged('经办', ['2026-03-05'])).toBeUndefined();
  });

  it('stays what a person fixed, and what another column names plainly', () => {
    const rows = [{ 分类: 'A', 答复类别: 'B' }];
    expect(judgedByCells({ 分类: 'category' }, [{ 分类: 'A' }], { 分类: 'category' })).toEqual({ 分类: 'category' });
    expect(judgedByCells({ 分类: 'category', 答复类别: 'answerClass' }, rows)).toEqual({
      分类: 'category',
      答复类别: 'answerClass',
    });
    expect(judgedByCells({ 分类: 'category' }, [])).toEqual({ 分类: 'category' });
  });

  it('is no class of an answer where its cells are ratings and another column is the satisfaction', () => {
    const rows = [{ 办理结果: '满意', 代表评价: '满意' }];
    expect(judgedByCells({ 办理结果: 'answerClass', 代表评价: 'satisfaction' }, rows)).toEqual({
      代表评价: 'satisfaction',
    });
  });

  it('takes a heading that means nothing by itself for no more than it says', () => {
    expect(judged('办理结果', ['A', 'B'])).toBe('answerClass');
    expect(judged('办理结果', ['满意'])).toBe('satisfaction');
    expect(judged('甲', ['A', 'B'])).toBeUndefined();
  });
});
