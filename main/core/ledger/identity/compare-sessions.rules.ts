import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// What the printed name of a congress session says. Names are read without spaces, in half-width signs; each is asked alone.

/** The number of a term, a session or a meeting, in words or figures. */
export const sessionNumber = part('sessionNumber', form`[〇○零一二三四五六七八九十百\d]{1,4}`);

export const sessionTerm = {
  id: 'session-term',
  means: 'the term of a congress: 第九届; before it stands the place',
  form: form`第?(?<number>${sessionNumber})届`,
} as const satisfies FormRule;

export const sessionOrder = {
  id: 'session-order',
  means: 'which session of its term, or which meeting, behind the term: 第五次',
  form: form`(?<number>${sessionNumber})次`,
} as const satisfies FormRule;

export const sessionYear = {
  id: 'session-year',
  means: 'the year by which a session is told',
  form: form`20\d\d`,
} as const satisfies FormRule;

export const sessionLevel = {
  id: 'session-level',
  means: 'the level of the place before a term: 市九届',
  form: form`(省|自治区|自治州|市|县|区|州|旗|盟|镇|乡)$`,
} as const satisfies FormRule;

export const betweenSessions = {
  id: 'session-between',
  means: 'the time behind a session, which belongs to it',
  form: form`闭会期间`,
} as const satisfies FormRule;

export const committeeMeeting = {
  id: 'session-committee',
  means: 'a committee meets as well as the congress, and counts its meetings for itself',
  form: form`常务委员会|常委会|主任会议`,
} as const satisfies FormRule;

export const sessionRules = [
  sessionTerm,
  sessionOrder,
  sessionYear,
  sessionLevel,
  betweenSessions,
  committeeMeeting,
] as const;
