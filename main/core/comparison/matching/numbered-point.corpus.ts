import { texts } from '#core/rules/testing/texts.ts';
import type { numberedRules } from './numbered-point.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented headings of measures. */
export const numberedHeadings: Readonly<Record<(typeof numberedRules)[number]['id'], Held>> = {
  'measure-numbered': {
    has: texts`
      第五条 审议意见第五条 执法检查审议意见第五条 关于第四条 对第四条 就第四条 第（四）条 第(4)条 第4项 第4点 第四条意见 第四条建议 第四条要求 第四条问题
      第四条的办理情况 第四条办理情况 第四条落实情况 第四条整改情况 第四条研究处理情况 关于审议意见第（四）项意见的办理情况
      一二三四五六七八九十一二三四五六七八九十甲乙丙丁第四条`,
    hasNot: texts`
      水网建设 五条 第五章 第五条已办结 供水条例第五条 供水法第五条 供水规定第五条 供水细则第五条 供水规章第五条 章程第五条 《供水》第五条
      意见，第五条 意见,第五条 意见。第五条 意见；第五条 意见;第五条 一二三四五六七八九十一二三四五六七八九十甲乙丙丁戊第四条 第二条第五条 第条`,
  },
};
