import { describe, expect, it } from 'vitest';
import { holds } from '#core/rules/first-match.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  becameOne,
  beforeName,
  dayColumn,
  formerColumn,
  founded,
  nextColumn,
  renamed,
  wentInto,
} from './organ-change.rules.ts';

holdEach('column of changed organs', [formerColumn, nextColumn, dayColumn], {
  'organ-change-former-column': {
    has: texts`原单位 原机构 原部门 原名称 原有单位名称 调整前单位 改革前机构 更名前名称 合并前单位`,
    hasNot: texts`原因 单位 调整前金额 高原单位`,
  },
  'organ-change-next-column': {
    has: texts`现单位 现机构 现部门 现名称 现用名称 新名称 调整后单位 改革后机构 更名后名称 合并后单位 并入单位`,
    hasNot: texts`现状 单位 调整后金额 实现单位`,
  },
  'organ-change-day-column': { has: texts`调整日期 时间`, hasNot: texts`期限` },
});

holdGroups('new name', renamed.form, {
  市商务局更名为市商务和会展局: { names: '市商务局', to: '市商务和会展局' },
  '自七月起，市商务局正式改名为市会展局，今后': { names: '市商务局', to: '市会展局' },
  '三项：市商务局更名为市会展局（正处级）': { names: '市商务局', to: '市会展局' },
  '市商务局更名为市会展局(正处级)': { names: '市商务局', to: '市会展局' },
  市商务局更名: null,
});

holdGroups('merger', wentInto.form, {
  市体育局并入市文体局: { names: '市体育局', to: '市文体局' },
  '自七月起，市体育局整体并入市文体局，同时': { names: '市体育局', to: '市文体局' },
  '三项：市体育局并入市文体局（二级）': { names: '市体育局', to: '市文体局' },
  '市体育局并入市文体局(二级)': { names: '市体育局', to: '市文体局' },
  并入市文体局: null,
});

describe('a merger of duties', () => {
  it.each([
    ['市体育局并入市文体局承担职责', true],
    ['市林业局的造林职责并入市农业局', false],
    ['市林业局的造林职能并入市农业局', false],
  ])('%s ends an organ: %s', (words, isMerger) => expect(holds(wentInto, words)).toBe(isMerger));

  it('is none of organs put together either', () => {
    expect(holds(becameOne, '市林业局、市水务局的执法职责整合组建市执法局')).toBe(false);
    expect(holds(becameOne, '市林业局、市水务局的执法职能整合组建市执法局')).toBe(false);
  });
});

holdGroups('one out of several', becameOne.form, {
  '市体育局、市文化局合并组建市文体局': { names: '市体育局、市文化局', to: '市文体局' },
  '自七月起，市体育局、市文化局整合，成立市文体局，同时': { names: '市体育局、市文化局', to: '市文体局' },
  '三项：市体育局、市文化局合并设立市文体局（二级）': { names: '市体育局、市文化局', to: '市文体局' },
  '市体育局、市文化局合并组成为市文体局(二级)': { names: '市体育局、市文化局', to: '市文体局' },
  市体育局与市文化局合并为市文体局: { names: '市体育局与市文化局', to: '市文体局' },
  合并为市文体局: null,
});

holdGroups('a new one', founded.form, {
  '组建市文体局，作为工作部门，不再保留市体育局、市文化局': { to: '市文体局', names: '市体育局、市文化局' },
  '成立市文体局（二级），撤销市体育局，同时': { to: '市文体局', names: '市体育局' },
  '设立市文体局(二级)，撤销市体育局': { to: '市文体局', names: '市体育局' },
  '设立市文体局和市农业局，撤销机构的去向，不再保留市林业局': { to: '市文体局和市农业局', names: '市林业局' },
  组建市文体局不再保留市体育局: null,
  组建市文体局: null,
});

describe('what stands before a name', () => {
  it.each([
    ['二、将市商务局', '市商务局'],
    ['把市商务局', '市商务局'],
    ['由市商务局', '市商务局'],
    ['自2026年7月1日起市商务局', '市商务局'],
    ['（三）市商务局', '市商务局'],
    ['3．市商务局', '市商务局'],
    ['原市商务局', '市商务局'],
    ['将原市商务局', '市商务局'],
    ['市对外经济贸易局', '市对外经济贸易局'],
  ])('of %s is taken away', (words, name) => expect(beforeName.form.replace(words)).toBe(name));
});
