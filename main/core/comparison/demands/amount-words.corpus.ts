import { texts } from '#core/rules/testing/texts.ts';
import type { FormCorpus } from '#shared/text/form-texts.ts';

const bounds = ['左右', '以上', '以下', '以内', '上下', '之内', '多', '余'];
const ends = ['方案》', '计划》', '规划》', '路线图》', '草案》', '初稿》'];

const deeds = texts`
  清理 切实清理 切实及时清理 完成 净增 完工 竣工 办结 销号 举办 举行 召开 收回 追回 收缴 盘活 建成 投用`;
const moves = texts`为 提至 升至 降到 增为 减至 缩至 提高到 升高到 减低到 达 达到`;
const said = texts`
  累计 合计 共计 总计 共 截至 截止 目前 全年 月底 年末 年内 度内 分别 均 实际 仅 只 约 为 是 也 都 已 又 再 有 另有 其余 剩余 余下 尚 还 仍 未 全部`;

export const amountWords: FormCorpus = {
  'amount-border': { has: [...'，,、；;：:。（）()'], hasNot: ['和', ' ', '“'] },
  'amount-aside': {
    finds: {
      '渡口（亭）5个': '（亭）',
      '渡口(亭)5个': '(亭)',
      '渡口（一二三四五六）5个': '（一二三四五六）',
      '渡口（一二三四五六七）5个': null,
      '渡口（）5个': null,
      '渡口（3座）5个': null,
      '渡口（亭': null,
      '渡口亭）': null,
    },
  },
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
  'amount-doing': {
    finds: {
      ...Object.fromEntries(deeds.map((deed) => [`${deed}率`, null])),
      ...Object.fromEntries(deeds.map((deed) => [`${deed}渡口`, deed])),
      ...Object.fromEntries(moves.map((move) => [`票价${move}`, move])),
      ...Object.fromEntries(said.map((words) => [`渡口${words}`, words])),
      票价提高: null,
    },
  },
  'amount-person': { has: ['名', '位'], hasNot: ['人名', '名单', '座'] },
};
