import { texts } from '#core/rules/testing/texts.ts';
import type { powerRules, statementRules } from './statement.rules.ts';

export const units: Readonly<Record<(typeof powerRules)[number]['id'], Readonly<Record<string, number>>>> = {
  'power-trillion': { 万亿元: 1e12 },
  'power-hundred-billion': { 千亿元: 1e11 },
  'power-ten-billion': { 百亿元: 1e10 },
  'power-hundred-million': { 亿元: 1e8 },
  'power-ten-million': { 千万元: 1e7 },
  'power-million': { 百万元: 1e6 },
  'power-ten-thousand': { 万户: 1e4 },
};

export const plainUnits = texts`元 户 百元 千元 元/万户 人次（万） 吨亿 台千亿 台百亿 台千万 台百万 台万亿`;

/** What is read as the time of a text. */
export const periods: Readonly<Record<string, string | null>> = {
  '2025年清淤': '2025',
  '2025年上半年清淤': '2025 上半年',
  '2025年下半年清淤': '2025 下半年',
  '2025年三季度清淤': '2025 三季度',
  '2025年前三季度清淤': '2025 前三季度',
  '2025年1-7月清淤': '2025 1-7月',
  '2025年10~12月份清淤': '2025 10-12月',
  '2025年9月清淤': '2025 9月',
  '2025年9月底清淤': '2025 9月底',
  '2025年12月末清淤': '2025 12月末',
  '2025年全年清淤': '2025',
  '2025年底清淤': '2025',
  '2025年末清淤': '2025',
  '2025 年清淤': '2025',
  下半年清淤: '下半年',
  四季度清淤: '四季度',
  前三季度清淤: '前三季度',
  '1—7月份清淤': '1-7月',
  '10—12月清淤': '10-12月',
  '9月清淤': null,
  '25年清淤': null,
  全年清淤: null,
};

type Held = { has: readonly string[]; hasNot: readonly string[] };

export const statements: Readonly<Record<(typeof statementRules)[number]['id'], Held>> = {
  'unit-of-hundred': { has: ['%', '％', '个百分点'], hasNot: ['元', '分'] },
  'tells-growth': {
    has: texts`增长3% 下降3% 增幅3% 增速3% 降低3% 减少3% 增加3% 提高3% 提升3% 上升3% 回落3%`,
    hasNot: texts`占3% 升3%`,
  },
  'tells-added': { has: texts`新增3个 净增3个 增加3个`, hasNot: ['共3个'] },
  'of-elsewhere': {
    has: texts`全省3个 全国3个 省级3个 区级3个 县级3个 江北区3个 云泽县3个`,
    hasNot: texts`市级3个 江北新区3个 位于全省3个 江区3个`,
  },
  'column-of-units': { has: ['单位', '计量'], hasNot: ['数值'] },
  'column-of-growth': { has: ['增长', '增幅', '增速'], hasNot: ['数值'] },
  'cell-of-amount': {
    has: ['3', '1,203.5', '3%', '3％', '3 吨', '3万公里数', '3亿公里数', '3公里数'],
    hasNot: ['吨', '约3', '3吨（估）', '3千公里数', '3万公里数值', '二3'],
  },
  'cell-of-name': { has: ['粮食'], hasNot: ['粮', '3吨'] },
};
