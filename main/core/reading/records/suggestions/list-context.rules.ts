import { number } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What the lines over a list say of all its rows. Each is asked alone.

export const bareSession = {
  id: 'list-bare-session',
  means: 'a session by its term and number alone: 九届五次会议, read without spaces',
  form: form`第?${number}届[\u4e00-\u9fff]{0,11}?${number}次会议`,
} as const satisfies FormRule;

export const noSession = {
  id: 'list-no-session',
  means: 'a meeting that is no session of the congress',
  form: form`常务委员会|常委会|主任会议`,
} as const satisfies FormRule;

export const sessionClosed = {
  id: 'list-between-sessions',
  means: 'the time between sessions',
  form: form`闭会`,
} as const satisfies FormRule;

export const sessionOpen = {
  id: 'list-in-session',
  means: 'the time of a session',
  form: form`(会议|大会)期间`,
} as const satisfies FormRule;

export const bothTimes = {
  id: 'list-both-times',
  means: 'the time of a session and that between sessions, one beside the other: which of both a row is of stays open',
  form: form`(会议|大会)(期间)?[和与及、暨]闭会|闭会(期间)?[和与及、暨](会议|大会)`,
} as const satisfies FormRule;

export const listContextRules = [bareSession, noSession, sessionClosed, sessionOpen, bothTimes] as const;
