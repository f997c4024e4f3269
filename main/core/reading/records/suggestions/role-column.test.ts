import { describe, expect, it } from 'vitest';
import { isRoleCell, roleColumn, withRole } from './role-column.ts';

const mapping = { 标题: 'title', 单位: 'organs', 主办: 'lead', 备注: 'note' } as const;
const rows = (...cells: string[]) => cells.map((cell) => ({ 标题: '关于甲的建议', 单位: '市水务局', 方式: cell }));

describe('a column of roles', () => {
  it('says of each row what its organs do, where some only support', () => {
    expect(roleColumn(rows('主办', '协办', ''), mapping)).toBe('方式');
    expect(roleColumn(rows('主办', '主办'), mapping)).toBeNull();
    expect(roleColumn(rows('协办', '尽快'), mapping)).toBeNull();
    expect(roleColumn(rows('', ''), mapping)).toBeNull();
    expect(roleColumn([], mapping)).toBeNull();
    expect(roleColumn([{ 备注: '协办' }], mapping)).toBe('备注');
    expect(roleColumn([{ 标题: '协办' }], mapping)).toBeNull();
    expect(['主办', '主办\n协办', '主 办', '主办\n甲', ''].map(isRoleCell)).toEqual([true, true, true, false, false]);
  });

  it('makes supporters of organs that are named alone', () => {
    const of = (cells: Record<string, string>, role = '协办单位') => withRole(cells, role, mapping);
    expect(of({ 单位: '市水务局、市财政局', 标题: '甲' })).toEqual({
      单位: '市水务局（协办）、市财政局（协办）',
      标题: '甲',
    });
    expect(of({ 主办: '市水务局' })).toEqual({ 主办: '市水务局（协办）' });
    expect(of({ 主办: '市水务局' }, '主办')).toEqual({ 主办: '市水务局' });
    expect(of({ 主办: '市水务局' }, '')).toEqual({ 主办: '市水务局' });
    expect(of({ 单位: '牵头：市水务局' })).toEqual({ 单位: '牵头：市水务局' });
    expect(of({ 单位: '市水务局（市财政局）' })).toEqual({ 单位: '市水务局（市财政局）' });
    expect(of({ 单位: '' })).toEqual({ 单位: '' });
  });
});
