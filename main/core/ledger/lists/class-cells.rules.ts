import { textStart } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** The sign of a class of answers. */
export const classSign = part('classSign', form`[A-Za-z甲乙丙丁]`);

// What cells of classes say. They are read without spaces, in half-width forms; each is asked alone.

export const signInFront = {
  id: 'class-sign-in-front',
  means: 'the sign of a class, with or without words behind it: C类（暂不具备条件）, but no number of a letter',
  form: form`
    ^[（(]?(?<sign>${classSign})[）)]?类?(?![A-Za-z]|\d+(?![\d年月]))[（(：:、，,；;。\/—\-]?(?<words>.*?)[）)]?$`,
} as const satisfies FormRule;

export const signBehind = {
  id: 'class-sign-behind',
  means: 'the sign of a class in brackets behind its words: 已解决（A类）',
  form: form`${textStart}(?<words>.{2,}?)[（(](?<sign>${classSign})类?[）)]$`,
} as const satisfies FormRule;

export const signAlone = {
  id: 'class-sign-alone',
  means: 'nothing but the sign of a class',
  form: form`^${classSign}类?$`,
} as const satisfies FormRule;

export const emptyWord = {
  id: 'class-empty-word',
  means: 'a word without which a class is called the same: 已经解决, 已解决了的',
  form: form`[\s经者的了]`,
} as const satisfies FormRule;

export const betweenNames = {
  id: 'class-between-names',
  means: 'what parts the names of one class: 已经解决或采纳',
  form: form`[或、/，；]`,
} as const satisfies FormRule;

export const aroundClass = {
  id: 'class-around',
  means: 'spaces and brackets around a class',
  form: form`[\s（）()]`,
} as const satisfies FormRule;

export const classNoun = {
  id: 'class-noun',
  means: '类 behind a class',
  form: form`类$`,
} as const satisfies FormRule;

export const classCellRules = [
  signInFront,
  signBehind,
  signAlone,
  emptyWord,
  betweenNames,
  aroundClass,
  classNoun,
] as const;
