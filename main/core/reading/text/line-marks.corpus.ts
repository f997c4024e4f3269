import { texts } from '#core/rules/testing/texts.ts';
import type { lineMarkRules } from './line-marks.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

const ending = (signs: string) => [...signs].map((sign) => `水网${sign}`);
const holding = (signs: string) => [...signs].map((sign) => `水网${sign}供水`);

export const lineMarks: Readonly<Record<(typeof lineMarkRules)[number]['id'], Near>> = {
  'line-ends-sentence': { has: ending('。！!？?'), hasNot: texts`水网； 水网，通水 水网。通水` },
  'line-ends-in-stop': { has: ending('。！!？?；;'), hasNot: texts`水网： 水网， 水网；通水` },
  'line-ends-in-stop-or-colon': { has: ending('。！!？?；;：:'), hasNot: texts`水网， 水网、 水网：通水` },
  'line-ends-passage': { has: ending('。；;'), hasNot: texts`水网！ 水网： 水网。通水` },
  'line-ends-in-comma': { has: ending('，,、'), hasNot: texts`水网 ，水网 水网。` },
  'line-holds-passage': { has: holding('。；;'), hasNot: texts`水网，供水 水网：供水` },
  'line-holds-clauses': { has: holding('，,。；;'), hasNot: texts`水网、供水 水网：供水` },
  'line-holds-mark': { has: holding('。；;，,：:！!？?'), hasNot: texts`水网、供水 水网（供水）` },
  'line-may-close': { has: ending('。！!？?；;：:”）)》…'), hasNot: texts`水网， 水网、 水网：通水` },
  'line-ends-in-bracket': { has: ending('）)'), hasNot: texts`水网” （水）网` },
  'line-ends-paragraph': { has: ending('。！!？?；;：:”）'), hasNot: texts`水网， 水网、 水网)  水网。通水` },
  'line-holds-gaps': { has: ['周远 顾卓 李明', '周  远'], hasNot: ['周远 顾卓', '周远、顾卓 李明'] },
  'line-holds-clauses-or-lists': { has: holding('，,、。；;'), hasNot: texts`水网：供水 水网供水` },
};
