import { texts } from '#core/rules/testing/texts.ts';
import type { rowWordRules } from './row-words.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };
type Id = (typeof rowWordRules)[number]['id'];

const long = (length: number) => '云'.repeat(length);

export const rowWords: Readonly<Record<Id, Near>> = {
  'row-note': {
    has: [
      ...texts`
        注：共3件 注:共3件 备注 说明 附注 填表人 填报说明 制表 制单 审核 联系人 联系电话 打印 注1 填表人：周远 第3页 注说明`,
      '注 共3件',
      '第 3 页',
      '第12页',
    ],
    hasNot: texts`注册登记 水利备注 第页 第3章 审核制度`,
  },
  'row-number': {
    has: ['3', '12', '３', '闭会3', 'A3', 'a3', 'ABCD3', '闭会-3', '闭会－3', '3号', `${long(6)}3`],
    hasNot: ['闭会', '3类', `${long(7)}3`, 'ABCDE3', '闭会--3', '3闭', '3号号', '，3'],
  },
  'row-place-holder': {
    has: texts`空号 缺号 空缺 撤回 已撤回 撤销 撤案 作废 缺 （空号） (空号) 【空号】`,
    hasNot: texts`空号说明 水利空号 （（空号 空号））`,
  },
  'row-ditto': { has: texts`同上 〃 ″ "`, hasNot: texts`同上级 见同上` },
  'row-title': { has: texts`关于修渠 修渠的建议`, hasNot: texts`修渠建议类 修渠 有关于修渠` },
  'row-subtotal': {
    has: ['市教育局小计', '本页合计', '总计：', '全市共计:', '小计'],
    hasNot: ['小计表', '合计数', '市教育局', '计'],
  },
  'row-label': {
    has: ['填表人：周远', '单位:件', `${long(2)}：`, `${long(8)}：`],
    hasNot: ['注：', `${long(9)}：`, '3填表人：', '填表人周远'],
  },
  'row-figure': { has: texts`3 -3 +3 1,234 3.5 3% 3件 3个 3项`, hasNot: texts`3人 共3 件 3%%` },
  'row-sheet-title': {
    has: texts`
      建议目录 建议一览表 建议清单 建议台账 建议登记表 办理情况表 建议汇总表 建议统计表 任务分解表 建议明细表 建议目录（2026年）
      建议目录(2026年) 建议目录（）`,
    hasNot: texts`建议目录编号 建议表 建议目录（一（二） 建议目录（一）二） 建议目录（一(二） 建议目录（一)二）`,
  },
  'row-names-suggestion': {
    has: texts`关于修渠的建议 关于修渠的议案 关于修渠的意见 关于修渠建议`,
    hasNot: texts`关于修建议 关于修渠的建议类 见关于修渠的建议 关于修渠`,
  },
  'row-title-end': {
    has: texts`修渠的建议 修渠的意见 修渠的批评 修渠的议案 修渠的提案 “修渠的建议” "修渠的建议" 《修渠的建议》 「修渠的建议」 （修渠的建议） (修渠的建议) 修渠的建议”）`,
    hasNot: texts`修渠 建议类`,
  },
  'row-handled-again': {
    has: texts`重新办理 重新交办 重新答复 重办 再次办理 再次交办 二次办理 二次交办 退回`,
    hasNot: texts`重新 再次答复 二次答复 办理`,
  },
  'row-title-again': {
    has: texts`
      再次答复 重新答复 二次答复 第二次答复 第三次答复 第四次答复 第2次答复 第3次答复 第4次答复 再次办理 再次复函 再次办复 再次回复
      再次答复情况 同上再次答复 同前再次答复 〃再次答复 ″再次答复 "再次答复 同上（再次答复） 同上(再次答复) （二次办理）`,
    hasNot: texts`
      同上 答复 第五次答复 第次答复 再次 再次答复建议 关于再次答复 关于再次办理的建议 同上同上再次答复 再次答复情况情况 （（再次答复） 再次答复））`,
  },
  'row-title-more': {
    has: texts`
      补充答复 追加答复 补充复函 补充办复 补充回复 补充答复情况 同上补充答复 同前补充答复 〃补充答复 ″补充答复 "补充答复 同上（补充答复） 同上(补充答复)`,
    hasNot: texts`
      补充 答复 关于补充答复 补充答复的建议 同上同上补充答复 补充答复情况情况 （（补充答复） 补充答复））`,
  },
};
