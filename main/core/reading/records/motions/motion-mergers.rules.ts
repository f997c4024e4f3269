import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Under what motions are laid together. Each is asked alone.

export const laidUnder = {
  id: 'motions-laid-under',
  means: 'ends right before the title of what several motions are laid together as: 第1号、第4号议案合并为“',
  form: form`(合并|并案|归并)(为|成)[：:]?[“《]{0,2}$`,
} as const satisfies FormRule;

export const laidInto = {
  id: 'motions-laid-into',
  means: 'names the motion that another is laid to: 并入第2号',
  form: form`(并入|归入|合并到)(议案)?第\x20?(?<number>\d{1,3})\x20?号`,
} as const satisfies FormRule;

export const motionMergerRules = [laidUnder, laidInto] as const;
