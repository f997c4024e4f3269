import { number } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// What cells of lists of suggestions say. Cells are read without spaces, in half-width signs and small letters.

export type Rating = 'satisfied' | 'basically-satisfied' | 'dissatisfied' | 'none';

export type MarkRule = FormRule & { says: boolean };

/** A year in words: 二〇二六年. */
export const yearInWords = part('yearInWords', form`[〇○零一二三四五六七八九]{4}年`);

/** Whether a cell says yes or no. */
export const cellMarkRules = [
  {
    id: 'cell-yes',
    says: true,
    means: 'yes, a tick, or the name of what is ticked',
    form: form`^(是|√|✓|✔|☑|有|对|重点|重点督办|疑难|y|yes|true|1|★|●)$`,
  },
  {
    id: 'cell-no',
    says: false,
    means: 'no, or a cross',
    form: form`^(否|不是|×|x|✗|☐|非重点|非|n|no|false|0)$`,
  },
] as const satisfies readonly MarkRule[];

export type ChannelRule = FormRule & { channel: 'in-session' | 'between-sessions' };

/** Whether a suggestion was moved at a session. */
export const channelRules = [
  {
    id: 'cell-between-sessions',
    channel: 'between-sessions',
    means: 'the time between sessions',
    form: form`闭会|会外|会下|平时|betweensessions`,
  },
  {
    id: 'cell-in-session',
    channel: 'in-session',
    means: 'the time of a session',
    form: form`会议期间|大会|会内|会上|会间|insession`,
  },
] as const satisfies readonly ChannelRule[];

export type ContactRule = FormRule & { was: boolean };

/** Whether there was a talk with the deputy, where no day is named. */
export const contactRules = [
  { id: 'cell-no-contact', was: false, means: 'none yet', form: form`^(未|尚未|没)` },
  {
    id: 'cell-contact',
    was: true,
    means: 'done, or how it was done',
    form: form`^已|电话|走访|上门|座谈|面商|见面|微信|书面|当面|邮件`,
  },
] as const satisfies readonly ContactRule[];

export const nothing = {
  id: 'cell-nothing',
  means: 'empty, 无 or a dash',
  form: form`^(无|暂无|—+|-+|\/)?$`,
} as const satisfies FormRule;

export const fullDay = {
  id: 'cell-full-day',
  means: 'what is written like a whole day, be it one or not',
  form: form`\d\d\d\d\D{1,3}\d{1,2}\D{1,3}\d|${yearInWords}`,
} as const satisfies FormRule;

export const compactDay = {
  id: 'cell-compact-day',
  means: 'a day in eight digits: 20260305',
  form: form`^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$`,
} as const satisfies FormRule;

export const dayWithoutYear = {
  id: 'cell-day-without-year',
  means: 'a month and a day, whose year the cell does not say: 3月5日, 3.5',
  form: form`^(?<month>\d{1,2})\s*[月.\-]\s*(?<day>\d{1,2})\s*[日号]?$`,
} as const satisfies FormRule;

export const notRated = {
  id: 'cell-not-rated',
  means: 'a form that did not come back',
  form: form`未(反馈|表态|测评|评价|收到)`,
} as const satisfies FormRule;

export const rated = {
  id: 'cell-rated',
  means: 'satisfied, and how much; what is neither printed grade is asked back',
  form: form`(?<grade>非常|很|十分|基本|比较|较为?|不太|不够|不)?满意`,
} as const satisfies FormRule;

/** What the printed grades say; of the others nobody can tell on which side they are. */
export const grades: Readonly<Record<string, Rating>> = {
  '': 'satisfied',
  非常: 'satisfied',
  很: 'satisfied',
  十分: 'satisfied',
  基本: 'basically-satisfied',
  不: 'dissatisfied',
};

export const spaceWithinWord = {
  id: 'cell-space-within-word',
  means: 'the space by which a word fills its cell: 满 意',
  form: form`(?<=[\u4e00-\u9fff])\x20(?=[\u4e00-\u9fff])`,
} as const satisfies FormRule;

export const betweenDays = {
  id: 'cell-between-days',
  means: 'what parts the days of several organs',
  form: form`[；;，,、\n]`,
} as const satisfies FormRule;

export const dayAtEnd = {
  id: 'cell-day-at-end',
  means: 'a day behind the name of an organ',
  form: form`[（(：:]?\s*(\d\d\d\d\D|${yearInWords}).*`,
} as const satisfies FormRule;

export const deputiesCounted = {
  id: 'cell-deputies-counted',
  means: 'how many deputies move it, beside those whom the cell names: 张三等12名代表',
  form: form`等共?(?<count>${number})(名|位|人)`,
} as const satisfies FormRule;

/** What cells say beside these, each asked alone. */
export const cellRules = [
  nothing,
  fullDay,
  compactDay,
  dayWithoutYear,
  notRated,
  rated,
  spaceWithinWord,
  betweenDays,
  dayAtEnd,
  deputiesCounted,
] as const;
