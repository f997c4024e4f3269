import { closeInPart, inClause, nearInPart } from '#core/language/gaps.ts';
import { number } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import { alsoSigned } from './motion-phrase.rules.ts';

// What a paper tells of a motion around the words that name it. Each is asked alone.

export const countedPart = {
  id: 'motions-counted-part',
  means: 'opens a part with what becomes of its motions and how many they are: 一、交市人大常委会审议的2件，由…',
  form: form`^[^。；;]{2,60}?(?<count>${number})\x20?件`,
} as const satisfies FormRule;

export const joinsMotions = {
  id: 'motions-joined',
  means: 'stands between motions of which the same is told: 、和',
  form: form`^[、，,和与及以\s]*$`,
} as const satisfies FormRule;

export const leadsToNext = {
  id: 'motions-lead-to-next',
  means: 'tells before the next motion what becomes of it: ，转为建议的有',
  form: form`${inClause}的(议案)?(有|是|为|包括)?[：:]?\s*$`,
} as const satisfies FormRule;

export const tellsContents = {
  id: 'motion-tells-contents',
  means: 'opens a sentence on what the motion itself wants or says, which decides nothing: 议案提出',
  form: form`^\s*(([该本此]件?)?议案的?(提出|建议|认为|反映|要求|指出|主张|主要|内容)|主要内容|案由|案据|理由|方案)`,
} as const satisfies FormRule;

export const tellsOfAll = {
  id: 'motions-all-told',
  means: 'opens a sentence on all motions named before it: 上述议案, 两件议案, 均',
  form: form`^\s*(其中|(经|据)${nearInPart}[，,])?(上述|以上|[这该]?(${number}|两)件|均|都)`,
} as const satisfies FormRule;

/** It, as a clause names the motion before it. */
export const it = part('it', form`((对|将|把)?(其|[该本此]件?议?案|[该本此]件))?`);

export const decidesOnIt = {
  id: 'motion-clause-decides',
  means: 'a clause that tells what becomes of the motion before it: 建议将其转为建议, 不列入议程, 交委员会审议',
  form: form`
    ^\s*((经|据)${nearInPart})?(${nearInPart}委员会)?((处理|审查|审议)意见[：:]\s*)?(认为|建议|决定|同意|拟|应当?|可以?|宜)*
    ${it}(予以|不[宜再予]?)?(作为|列入|立案|并入|合并|转|改为|改作|按|提?交|列为|撤回)`,
} as const satisfies FormRule;

export const tellsMovers = {
  id: 'motion-tells-movers',
  means: 'tells that deputies moved something, in whatever words: 15名代表提出, 领衔提出, 代表团提出',
  form: form`${number}[名位]${closeInPart}代表${closeInPart}(${alsoSigned}|提出|提交)|领衔(提出|的议案)|(提案|提出|提议|领衔)人[：:]|代表团提出`,
} as const satisfies FormRule;

export const motionItemRules = [
  countedPart,
  joinsMotions,
  leadsToNext,
  tellsContents,
  tellsOfAll,
  decidesOnIt,
  tellsMovers,
] as const;
