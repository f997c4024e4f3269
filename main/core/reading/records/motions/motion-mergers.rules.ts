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

export const laidWith = {
  id: 'motions-laid-with',
  means: 'names the motion with which another is laid together: 与第2号合并',
  form: form`[与和同](议案)?第\x20?(?<number>\d{1,3})\x20?号(议案)?(合并|并案|归并)`,
} as const satisfies FormRule;

export const ledBy = {
  id: 'motions-led-by',
  means: 'names the one of several motions laid together that leads: 以第2号议案为主, 由第2号议案领衔代表牵头',
  form: form`
    以(议案)?第\x20?(?<number>\d{1,3})\x20?号(议案)?为主|
    由(议案)?第\x20?(?<leading>\d{1,3})\x20?号(议案)?的?(领衔代表|领衔人|提案人)?(牵头|主办|为主)`,
} as const satisfies FormRule;

export const betweenClauses = {
  id: 'motions-between-clauses',
  means: 'what parts a clause from the next, which tells of other motions',
  form: form`[，,；;。]`,
} as const satisfies FormRule;

export const motionMergerRules = [laidUnder, laidInto, laidWith, ledBy, betweenClauses] as const;
