import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// By what titles and sentences name motions. They are read without spaces; each is asked alone.

/** The number of a motion as it is printed. */
export const motionNumber = part('motionNumber', form`(\d{1,3}|[一二三四五六七八九十]{1,3})`);

/** The number of a motion with its sign: 第8号. */
export const motionSign = part('motionSign', form`第?${motionNumber}号`);

/** Leads from the first motion of a row to the last, with all that lie between. */
export const until = part('until', form`[至到]|[—–－～~-]{1,2}`);

/** Stands between the numbers of two motions. */
export const besideNumber = part('besideNumber', form`[、，]|和|与|以?及|${until}`);

export const numberedMotions = {
  id: 'named-motion-numbers',
  means: 'motions by their numbers: 第8号议案, 第1号、第4号议案, 第1、4号代表议案, 议案第8号、第9号, 第1号至第3号议案',
  form: form`
    (代表)?议案${motionSign}(${besideNumber}((代表)?议案)?${motionSign}){0,30}(?!(代表)?议案)|
    (?!${motionNumber}、第)(第?${motionNumber}号?((代表)?议案)?${besideNumber}){0,30}${motionSign}(代表)?议案`,
} as const satisfies FormRule;

export const runsOn = {
  id: 'named-motion-row',
  means: 'leads from a number to the last of its row: 号至, 号议案至',
  form: form`^号?((代表)?议案)?${until}`,
} as const satisfies FormRule;

export const quotedTitle = {
  id: 'named-motion-quoted',
  means: 'what a motion asks, or its whole title, in quotation marks: “综合治理内河”议案, 《关于修渠的议案》代表议案',
  form: form`[“《](?<quoted>[^“”《》]{2,80})[”》]的?(代表)?议案`,
} as const satisfies FormRule;

export const namedMotionRules = [numberedMotions, runsOn, quotedTitle] as const;
