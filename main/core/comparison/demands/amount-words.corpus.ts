import type { FormCorpus } from '#shared/text/form-texts.ts';

const bounds = ['左右', '以上', '以下', '以内', '上下', '之内', '多', '余'];
const ends = ['方案》', '计划》', '规划》', '路线图》', '草案》', '初稿》'];

export const amountWords: FormCorpus = {
  'amount-border': { has: [...'，,、；;：:。（）()'], hasNot: ['和', ' ', '“'] },
  'amount-list-border': { has: [...'，,；;：:。（）()'], hasNot: ['、', '和'] },
  'amount-list-sign': { finds: { 渡口和栈桥及岸坡与灯塔: ['和', '及', '与'], '渡口、栈桥': '、', 渡口: null } },
  'amount-bound': {
    finds: {
      ...Object.fromEntries(bounds.map((bound) => [`3处${bound}`, bound])),
      '3处以上 ': '以上 ',
      '3处以上  ': '以上  ',
      '3处多的': null,
      '3处': null,
    },
  },
  'amount-decimals': { finds: { '1.25': { decimals: '25' }, '1.2': { decimals: '2' }, '1.': null, '12': null } },
  'amount-number-end': { finds: { 共214: '214', '共2.5': '2.5', '214个': null } },
  'amount-number-head': { finds: { '187个': '187', '2.5公里': '2.5', 共187: null } },
  'amount-title': {
    finds: {
      ...Object.fromEntries(ends.map((end) => [`出台《清淤${end}`, { end }])),
      '《清淤办法》': { end: '》' },
      '《清淤方案（草案）》': { end: '方案（草案）》' },
      '《清淤方案办法》': { end: '》' },
      '《清淤办法（试行）》': { end: '（试行）》' },
      '《方案》': { end: '方案》' },
      '《甲》乙方案》': { end: '》' },
      '《甲（乙》丙》': { end: '（乙》' },
      '《一稿》': { end: '一稿》' },
      '《3稿》': { end: '》' },
      清淤方案: null,
    },
  },
};
