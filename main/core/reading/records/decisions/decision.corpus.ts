import { texts } from '#core/rules/testing/texts.ts';
import type { clauseVerbRules, headingVerbRules } from './decision.rules.ts';

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
