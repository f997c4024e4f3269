import { year } from '#core/language/dates.ts';
import { close, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** A sign that lists set beside a title or a number. */
export const listSign = part('listSign', form`[★☆▲△◆◇●◎※⊙♦*＊✱]`);
/** A word in brackets beside a title: （重点督办件）. */
export const wordInBrackets = part(
  'wordInBrackets',
  form`(${open}|[【[])(重点|疑难)(督办)?(件|建议)?(${close}|[】\]])`,
);

// What stands beside the title of a suggestion. Titles are read without spaces; each is asked alone.

export const signBefore = {
  id: 'marked-sign-before',
  means: 'signs before a title or a number',
  form: form`^${listSign}+`,
} as const satisfies FormRule;

export const signBehind = {
  id: 'marked-sign-behind',
  means: 'signs behind a title or a number',
  form: form`${listSign}+$`,
} as const satisfies FormRule;

export const wordBeside = {
  id: 'marked-word',
  means: 'a word in brackets before or behind a title, which says that a suggestion is a key one or a hard one',
  form: form`^${wordInBrackets}|${wordInBrackets}$`,
} as const satisfies FormRule;

export const keyWord = {
  id: 'marked-key',
  means: 'says that what is marked is a key suggestion',
  form: form`重点`,
} as const satisfies FormRule;

export const hardWord = {
  id: 'marked-hard',
  means: 'says that what is marked is a hard one',
  form: form`疑难`,
} as const satisfies FormRule;

export const keyRemark = {
  id: 'marked-key-remark',
  means:
    'a clause of a remark which says that the suggestion is a key one (已列为2026年重点督办件); no wish, no denial',
  form: form`^(${open}|[【[])?已?(列为|列入|作为|确定为)?(${year}度?)?重点(督办)?(建议|件)?(${close}|[】\]])?$`,
} as const satisfies FormRule;

export const noteClauseEnd = {
  id: 'marked-clause-end',
  means: 'what parts the clauses of a note on signs; a space behind Chinese does too',
  form: form`[。；;，,\n]|(?<=[\u4e00-\u9fff])\s+`,
} as const satisfies FormRule;

export const titleMarkRules = [
  signBefore,
  signBehind,
  wordBeside,
  keyWord,
  hardWord,
  keyRemark,
  noteClauseEnd,
] as const;
