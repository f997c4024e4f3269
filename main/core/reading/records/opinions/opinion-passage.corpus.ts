import { texts } from '#core/rules/testing/texts.ts';
import type { opinionPassageRules } from './opinion-passage.rules.ts';

const long = (length: number) => '云'.repeat(length);

type Near = { has: readonly string[]; hasNot: readonly string[] };
type Id = Exclude<
  (typeof opinionPassageRules)[number]['id'],
  'opinion-section-head' | 'opinion-adds' | 'opinion-hears'
>;

// Invented passages of opinions and minutes.
export const passages: Readonly<Record<Id, Near>> = {
  'opinion-consents': {
    has: [
      ...texts`同意水网报告 赞成水网方案 批准水网草案 会议同意水网决算 会议原则同意这些意见 同意水网议案`,
      `${long(24)}同意报告`,
    ],
    hasNot: [...texts`会议，同意报告 会议。同意报告 会议听取报告 同意水网。报告 同意水网改造`, `${long(25)}同意报告`],
  },
  'opinion-affirms': {
    has: [
      ...texts`会议认为 充分肯定 有成效 取得进展 成绩明显 会议认为。同意这个报告`,
      `${long(25)}同意`,
      `${long(25)}批准，取得进展`,
    ],
    hasNot: [...texts`水网老化 同意报告，认为可行 批准报告，取得进展`, `${long(24)}同意`],
  },
  'opinion-heading-alone': {
    has: [
      ...texts`修渠 理顺水网 理顺水网。 理顺水网； 理顺水网; 理顺水网： 理顺水网: 理顺水网，修好渡口 理顺“水网”`,
      long(44),
      `${long(44)}。`,
    ],
    hasNot: [
      ...texts`
        渠 理顺水网。年内修渠 理顺水网。。 理顺水网；修渠 理顺水网;修渠 理顺水网：修渠 理顺水网:修渠 理顺水网！ 理顺水网! 理顺水网？
        理顺水网? 理顺水网（市水务局） 理顺水网(市水务局)`,
      long(45),
    ],
  },
  'opinion-asks': {
    has: [...texts`要修渠 应修渠 须修渠 必须修渠 建议修渠 同时，要修渠 此外，要修渠 还要修渠`, '  要修渠'],
    hasNot: texts`修渠要快 需修渠 同时修渠`,
  },
  'opinion-point-column': {
    has: texts`意见 建议 审议意见 审议建议 意见建议 意见和建议 审议意见和建议 意见内容 意见事项 意见条目 意见要点`,
    hasNot: texts`新意见 意见人 审议 内容 要点`,
  },
  'opinion-recommends': {
    has: [
      ...texts`会议建议 组成人员建议 与会人员建议 委员建议 委员们建议 主任会议建议 提出审议意见 形成意见建议 提出意见和建议`,
      `会议${long(12)}建议`,
      `提出${long(12)}审议意见`,
    ],
    hasNot: [
      ...texts`
        会议认为 代表建议 会议。建议 会议：建议 会议:建议 会议，建议 会议,建议 提出。审议意见 提出：审议意见 提出:审议意见 提出意见
        听取审议意见`,
      `会议${long(13)}建议`,
      `提出${long(13)}审议意见`,
    ],
  },
};
