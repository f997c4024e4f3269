import { texts } from '#core/rules/testing/texts.ts';
import type { clauseVerbRules, headingVerbRules, titleVerbRules } from './decision.rules.ts';

type Corpus<R extends readonly { id: string }[]> = Readonly<Record<R[number]['id'], readonly string[]>>;

const long = (length: number) => '云'.repeat(length);

export const verbHeadings: Corpus<typeof headingVerbRules> = {
  'decision-heading-appoints': [...texts`任命 任职 决定任命 批准任命 任命名单 任命下列人员`, `任命下列${long(26)}`],
  'decision-heading-removes': [...texts`免去 免职 撤销 决定免去 批准免去 免去名单 免去职务`, `免去下列${long(26)}`],
  'decision-heading-elects': [...texts`补选 选举 当选 补选名单`, `补选下列${long(26)}`],
};
export const noVerbHeadings = [
  ...texts`任命王刚 现任命 通过任命 免去李明 现免去 补选周立 现补选 职务 名单`,
  ...['任命', '免去', '补选'].map((verb) => `${verb}下列${long(27)}`),
];

export const verbs: Corpus<typeof clauseVerbRules> = {
  'decision-verb-elects': texts`补选周立 选举周立 周立当选 选举任命`,
  'decision-verb-appoints': texts`任命周立`,
};
export const noVerbs = texts`免去周立 周立为市长`;

export const verbTitles: Corpus<typeof titleVerbRules> = {
  'decision-title-appoints': texts`云泽市人大常委会任命名单 决定任命的名单 任职名单`,
  'decision-title-removes': texts`云泽市人大常委会免职名单 免去的名单 免职人员名单`,
  'decision-title-elects': [...texts`补选名单 补选的代表名单 当选人员名单 选举产生的名单`, `补选${long(8)}名单`],
};
export const noVerbTitles = [
  ...texts`任免名单 任命决定 免职决定 补选办法 补选，名单 补选。名单 选举名单`,
  `补选${long(9)}名单`,
];
