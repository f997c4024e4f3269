import { texts } from '#core/rules/testing/texts.ts';
import type { rowNumberRules } from './row-number.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented rows and lines of answers, with and without what stands before what they tell. */
export const rowNumbers: Readonly<Record<(typeof rowNumberRules)[number]['id'], Held>> = {
  'answer-row-number': {
    has: ['| 6 | 渡口翻修', '12|渡口翻修', '|  | 108 | 渡口翻修'],
    hasNot: ['渡口翻修', '| 1234 | 渡口翻修', '6所 | 渡口翻修', '渡口翻修 | 6 |', '| | 渡口翻修'],
  },
  'answer-tells-task': {
    has: texts`
      任务：翻修渡口 任务:翻修渡口 交办事项：翻修渡口 审议意见：翻修渡口 意见内容：翻修渡口 具体要求：翻修渡口 整改要求：翻修渡口 责任单位：市水务局 牵头单位：市水务局
      配合单位：市水务局 承办单位：市水务局`,
    hasNot: texts`任务翻修渡口 今年任务：翻修渡口 单位：市水务局 进展：渡口已翻修`,
  },
  'answer-label': {
    has: texts`
      进展：渡口已翻修 进展:渡口已翻修 进展情况：渡口已翻修 落实情况：渡口已翻修 办理情况：渡口已翻修 整改情况：渡口已翻修 完成情况：渡口已翻修 办理结果：渡口已翻修`,
    hasNot: texts`进展顺利 渡口进展：已翻修 情况：已翻修 任务：翻修渡口`,
  },
};
