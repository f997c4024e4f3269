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
  '甲。乙；丙：市商务局更名为市会展局（正处级）': { names: '市商务局', to: '市会展局' },
  '市商务局更名为市会展局(正处级)': { names: '市商务局', to: '市会展局' },
  '市商务局更名为市会展局。另': { names: '市商务局', to: '市会展局' },
  '市商务局更名为市会展局；另': { names: '市商务局', to: '市会展局' },
  市商务局更名: null,
});

holdGroups('merger', wentInto.form, {
  市体育局并入市文体局: { names: '市体育局', to: '市文体局' },
  '甲，乙。丙；丁：市体育局整体并入市文体局，同时': { names: '市体育局', to: '市文体局' },
  '市体育局并入市文体局。同时': { names: '市体育局', to: '市文体局' },
  '市体育局并入市文体局；同时': { names: '市体育局', to: '市文体局' },
  '市体育局并入市文体局（二级）': { names: '市体育局', to: '市文体局' },
  '市体育局并入市文体局(二级)': { names: '市体育局', to: '市文体局' },
  并入市文体局: null,
});
