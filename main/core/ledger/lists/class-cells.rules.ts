import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// How a cell says the class of an answer. Cells are read in half-width signs without spaces; each is asked alone.

/** The letter of a class; some offices count by the heavenly stems. */
export const classLetter = part('classLetter', form`[A-Za-z甲乙丙丁]`);

export const letterInFront = {
  id: 'class-letter-in-front',
  means: 'a letter before its words: A, （B）类, C类（暂不具备条件）, A-已解决; B2 is another sign, B2026年底前 a day',
  form: form`
    ^[（(]?(?<letter>${classLetter})[）)]?类?(?![A-Za-z]|\d+(?![\d年月]))[（(：:、，,；;。/—-]?(?<words>.*?)[）)]?$`,
} as const satisfies FormRule;

export const letterBehind = {
  id: 'class-letter-behind',
  means: 'a letter in brackets behind its words: 已经解决（A）, 已解决（A类）',
  form: form`^(?<words>.{2,}?)[（(](?<letter>${classLetter})类?[）)]$`,
} as const satisfies FormRule;

export const onlyLetter = {
  id: 'class-only-letter',
  means: 'a letter and no words: a second class',
  form: form`^${classLetter}类?$`,
} as const satisfies FormRule;

export const idleWord = {
  id: 'class-idle-word',
  means: 'a word that may be left out of the words of a class: 已(经)解决(了)的',
  form: form`\s|经|者|的|了`,
} as const satisfies FormRule;

export const betweenWords = {
  id: 'class-between-words',
  means: 'parts the words of a class that has several: 已经解决或采纳',
  form: form`[或、/，；]`,
} as const satisfies FormRule;

export const classCellRules = [letterInFront, letterBehind, onlyLetter, idleWord, betweenWords] as const;
