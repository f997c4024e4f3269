import { describe, expect, it } from 'vitest';
import { mappingId, rememberedColumns } from './remembered-columns.ts';

const fixed = (...columns: [string, string][]) => {
  const id = mappingId(columns.map(([heading]) => heading));
  return { [id]: { id, title: '', columns: Object.fromEntries(columns), fixed: true as const } };
};
const short = fixed(['编号', 'number'], ['题目', 'title']);
const long = fixed(['编号', 'number'], ['题目', 'title'], ['分管', 'none']);

describe('the columns that a person fixed', () => {
  it('hold for lists with the very headings', () => {
    expect(rememberedColumns(long, ['编号', '题目', '分管'])).toEqual({ 编号: 'number', 题目: 'title', 分管: 'none' });
    expect(rememberedColumns({}, ['编号', '题目'])).toEqual({});
  });

  it('hold for lists that they begin, the longest of them', () => {
    const both = { ...short, ...long };
    expect(rememberedColumns(both, ['编号', '题目', '分管', '办结'])).toEqual({
      编号: 'number',
      题目: 'title',
      分管: 'none',
    });
    expect(rememberedColumns(both, ['编号', '题目', '办结'])).toEqual({ 编号: 'number', 题目: 'title' });
    expect(rememberedColumns({ ...long, ...short }, ['编号', '题目', '分管', '办结'])).toHaveProperty('分管');
    expect(rememberedColumns(both, ['题目', '编号'])).toEqual({});
  });

  it('of earlier releases hold only where the name of a column says nothing else', () => {
    const [one] = Object.values(fixed(['编号', 'none'], ['分管', 'none'], ['主办单位', 'lead']));
    if (!one) throw new Error('one mapping was made');
    const { fixed: _, ...earlier } = one;
    expect(rememberedColumns({ [one.id]: earlier }, ['编号', '分管', '主办单位'])).toEqual({
      编号: 'none',
      分管: 'none',
      主办单位: 'lead',
    });
    const [later] = Object.values(fixed(['满意率', 'none'], ['交办文号', 'none'], ['签收日期', 'none']));
    if (!later) throw new Error('one mapping was made');
    const { fixed: __, ...old } = later;
    const told = rememberedColumns({ [later.id]: old }, ['满意率', '交办文号', '签收日期']);
    expect(told).not.toHaveProperty('签收日期');
  });
});
