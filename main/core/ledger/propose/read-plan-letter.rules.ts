import { nearInPart } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// What papers say that send a plan to the congress. Titles are read without spaces; each is asked alone.

/** Words of carrying out before a plan: 贯彻落实工作方案. */
export const ofWork = part('ofWork', form`(贯彻|落实|执行|实施|办理|推进|工作|行动){0,3}`);
/** The number in brackets behind what the plan is for. */
export const numbered = part('numbered', form`([（(].{1,12}[）)])?`);

export const sendsPlan = {
  id: 'plan-letter-title',
  means: 'the title of a paper that sends the plan for a motion or a decision: 关于报送第1号代表议案实施方案的函',
  form: form`关于.*(议案|决定|决议)》?${numbered}的?${ofWork}方案》?的(函|报告|请示)$`,
  not: form`关于(请|催|要求|按[时期]|限期|尽快|同意|批复|征求)|审议意见`,
} as const satisfies FormRule;

export const ofCongress = {
  id: 'plan-letter-to-congress',
  means: 'names the congress or an organ of it as the one that is addressed',
  form: form`人大|人民代表大会|常委会|常务委员会`,
} as const satisfies FormRule;

export const opensPlan = {
  id: 'plan-letter-opens-plan',
  means: 'a sentence behind which the plan itself stands: 现将实施方案报告如下',
  form: form`方案${nearInPart}如下`,
} as const satisfies FormRule;

export const sendsByWords = {
  id: 'plan-letter-sends',
  means: 'a sentence that sends the plan or speaks of the one that is sent',
  form: form`方案`,
} as const satisfies FormRule;

export const opensAttachments = {
  id: 'plan-letter-attachments',
  means: 'opens the list of what is attached',
  form: form`^\s*附`,
} as const satisfies FormRule;

export const planLetterRules = [sendsPlan, ofCongress, opensPlan, sendsByWords, opensAttachments] as const;
