import { texts } from '#core/rules/testing/texts.ts';
import type { evidenceRules } from './evidence.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

export const evidence: Readonly<Record<(typeof evidenceRules)[number]['id'], Held>> = {
  'answer-names-time': {
    has: texts`
      2026年清淤 9月3日清淤 9月底清淤 9月前清淤 9月份清淤 9月上旬清淤 9月中旬清淤 9月下旬清淤 年底清淤 年末清淤 年内清淤 三年前清淤
      每季度清淤 上半年清淤 下半年清淤 截至夏天 明确时限 列出时间表 排出节点 按期清淤 如期清淤 提前清淤 完成清淤 步道建成 来信办结 经费到位`,
    hasNot: texts`清淤 每年清淤 每月清淤 9月清淤 九月底清淤 99年清淤 期限 时间`,
  },
  'answer-proves': {
    has: texts`清淤3次 印发《清淤办法》 推行“错峰”收费`,
    hasNot: texts`清淤三次 《》 “” 《清淤 清淤” 清淤》 “清淤 《》》 “””`,
  },
  'answer-leaves-rest': {
    has: texts`其余泵站 剩余泵站 余下泵站 尚有泵站 还有泵站 仍有泵站`,
    hasNot: texts`泵站 业余泵工`,
  },
};
