import { describe, expect, it } from 'vitest';
import { endsTitle, goesOn, joinCells, rowKey } from './join-rows.ts';

const mapping = {
  编号: 'number',
  序号: 'serial',
  标题: 'title',
  主办: 'lead',
  代表: 'proposers',
  备注: 'note',
  届次: 'session',
} as const;

describe('two rows of one suggestion', () => {
  it('say together what either says, each field in its way', () => {
    const first = { 编号: '1', 标题: '关于修', 主办: '市水务局', 代表: '王 刚', 备注: '甲', 届次: '', 其他: 'x' };
    const second = {
      编号: '01',
      标题: '渠的建议',
      主办: '市财政局',
      代表: '王刚',
      备注: '乙',
      届次: '五次',
      其他: 'y',
    };
    expect(joinCells(first, second, mapping)).toEqual({
      编号: '1',
      标题: '关于修渠的建议',
      主办: '市水务局、市财政局',
      代表: '王 刚',
      备注: '甲\n乙',
      届次: '五次',
      其他: 'x\ny',
    });
    expect(joinCells({ 备注: '甲' }, { 备注: ' ' }, mapping)).toEqual({ 备注: '甲' });
    expect(joinCells({ 备注: '甲' }, {}, mapping)).toEqual({ 备注: '甲' });
  });

  it('go on where the second has neither number nor title, but something', () => {
    expect(goesOn({ 编号: '', 标题: ' ', 主办: '市财政局' }, mapping)).toBe(true);
    expect(goesOn({ 编号: '', 标题: '', 主办: ' ' }, mapping)).toBe(false);
    expect(goesOn({ 编号: '1', 主办: '市财政局' }, mapping)).toBe(false);
    expect(goesOn({ 序号: '1', 主办: '市财政局' }, mapping)).toBe(false);
    expect(goesOn({ 标题: '甲', 主办: '市财政局' }, mapping)).toBe(false);
  });

  it('are a title cut in two where the second holds its end and no more', () => {
    const ends = (start: string, end: string, more = '') =>
      endsTitle({ 标题: start }, { 标题: end, 主办: more }, mapping);
    expect(ends('关于修', '渠的建议')).toBe(true);
    expect(ends('关于修', '渠的建议', '市水务局')).toBe(false);
    expect(ends('关于修渠的建议', '和修路的建议')).toBe(false);
    expect(ends('关于修', '渠')).toBe(false);
    expect(ends('关于修', '关于修渠的建议')).toBe(false);
    expect(ends('', '渠的建议')).toBe(false);
    expect(ends('关于修', '')).toBe(false);
  });

  it('are told apart by session, number and title, and by deputies where there is no number', () => {
    const key = (cells: Record<string, string>) => rowKey(cells, mapping);
    expect(key({ 编号: '01', 标题: '甲' })).toBe(key({ 编号: '1', 标题: '甲', 代表: '王刚' }));
    expect(key({ 编号: '1', 标题: '甲' })).not.toBe(key({ 编号: '1', 标题: '乙' }));
    expect(key({ 编号: '1', 标题: '甲', 届次: '五次' })).not.toBe(key({ 编号: '1', 标题: '甲', 届次: '四次' }));
    expect(key({ 标题: '甲', 代表: '王刚' })).not.toBe(key({ 标题: '甲', 代表: '李明' }));
    expect(key({ 标题: '甲 乙' })).toBe(key({ 标题: '甲乙' }));
  });
});
