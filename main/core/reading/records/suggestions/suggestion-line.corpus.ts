import { texts } from '#core/rules/testing/texts.ts';
import type { suggestionLineRules } from './suggestion-line.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };
const long = (length: number) => '云'.repeat(length);

// Invented paragraphs of lists.
export const suggestionLines: Readonly<
  Record<Exclude<(typeof suggestionLineRules)[number]['id'], 'line-label'>, Near>
> = {
  'line-number': {
    has: [
      ...texts`第1号关于修渠的建议 第十二号关于修渠的建议 第1号建议关于修渠的建议 第1号：关于修渠 第1号:关于修渠 第1号、关于修渠 第1号《关于修渠》 第1号“关于修渠”`,
      '第1号　关于修渠的建议',
      ' 第1号关于修渠',
      '第 1号关于修渠',
      '第1 号关于修渠',
      '第1号　　关于修渠',
    ],
    hasNot: texts`第1号 第号关于修渠 第1件关于修渠 见第1号关于修渠 第1号修渠 第1号，关于修渠 1号关于修渠 第1关于修渠`,
  },
  'line-title': {
    has: [...texts`关于修渠的建议 《关于修渠的建议》`, `关于${long(80)}的建议`],
    hasNot: [
      ...texts`修渠的建议 关于渠的建议 关于修渠的议案 请看关于修渠的建议 关于修渠的建议书`,
      `关于${long(81)}的建议`,
    ],
  },
};

/** Parts of paragraphs, and what is left of them without their first label. */
export const labelled: Readonly<Record<string, string>> = {
  '的建议领衔代表：周远主办：市水务局': '的建议周远主办：市水务局',
  '甲提出代表：周远': '甲周远',
  '甲建议代表：周远': '甲周远',
  '甲联名代表：周远': '甲周远',
  '甲附议代表：周远': '甲周远',
  '甲领衔人：周远': '甲周远',
  '甲代表：周远': '甲周远',
  '甲代表:周远': '甲周远',
  '甲主办：市水务局': '甲市水务局',
  '甲主办单位：市水务局': '甲市水务局',
  '甲主办部门:市水务局': '甲市水务局',
  '甲承办：市水务局': '甲市水务局',
  '甲牵头：市水务局': '甲市水务局',
  '甲会办：市水务局': '甲市水务局',
  '甲协办：市水务局': '甲市水务局',
  '甲配合：市水务局': '甲市水务局',
  '甲代表团：城东团': '甲城东团',
  '甲类别：水利': '甲水利',
  '甲交办日期：2月5日': '甲2月5日',
  '甲交办时间：2月5日': '甲2月5日',
  '甲备注：重点': '甲重点',
  '甲备注:重点': '甲重点',
  甲领衔代表周远: '甲领衔代表周远',
  甲主办市水务局: '甲主办市水务局',
  甲代表团城东团: '甲代表团城东团',
  '甲单位：市水务局': '甲单位：市水务局',
};
