import { texts } from '#core/rules/testing/texts.ts';
import type { answerColumnRules } from './answer-column.rules.ts';

export const answerColumns: Readonly<Record<(typeof answerColumnRules)[number]['id'], readonly string[]>> = {
  'again-day': texts`答复日期 答复时间 答复日 答复情况日期`,
  'again-number': texts`答复文号 答复的文号 答复编号 答复函号 答复字号 答复号 答复情况文号`,
  'again-class': texts`答复类别 答复类型 答复分类 答复等级 答复等次 答复类 答复结果 答复结果类别 答复情况类别`,
  'again-whole': texts`答复 答复情况 答复内容 答复意见`,
};

export const noAnswerColumns = texts`
  答复期限 答复人 新答复日期 日期 文号 类别 情况 答复日期一 新答复文号 答复文号一 新答复类别 答复类别一 新答复 答复一 答复单位`;
