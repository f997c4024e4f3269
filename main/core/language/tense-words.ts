// Words that tell what was done from what is to come.
import { form, part } from '../rules/form.ts';

/** Turns from what was done to what comes next. */
export const nextStep = part('nextStep', form`下一步|下阶段|今后|接下来`);

/** Says of an act that it was done; 已知 and 了解 are words of their own. */
export const alreadyDone = part('alreadyDone', form`已(?!知)|了(?!解)`);

/** Names the work ahead, in a heading. */
export const workAhead = part('workAhead', form`${nextStep}|工作打算|工作计划|工作安排|工作重点`);
