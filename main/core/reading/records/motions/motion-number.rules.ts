import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** The number of a motion, in figures or words. */
export const motionDigits = part('motionDigits', form`[\d一二三四五六七八九十百]{1,5}`);

// The numbers by which sentences name motions. Each is asked alone.

export const motionNumbers = {
  id: 'motion-numbers',
  means: 'one or several motions by their numbers: 第3号、第7号',
  form: form`第\x20?${motionDigits}\x20?号([、和，与及]\x20?第?\x20?${motionDigits}\x20?号?){0,30}`,
} as const satisfies FormRule;

export const motionNumber = {
  id: 'motion-number-alone',
  means: 'each number of such a list',
  form: form`${motionDigits}`,
} as const satisfies FormRule;

export const motionNumberRules = [motionNumbers, motionNumber] as const;
