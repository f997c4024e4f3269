import type { TextForm } from './text-form.ts';

// How a number of a suggestion is printed, asked of texts without spaces in the plain signs of Unicode (NFKC: № is No, ： is :).

export const numeralOfNumber = {
  id: 'number-numeral',
  means: 'a numeral where a number may stand: alone, or behind the words in front of it or the brackets of its year',
  form: /(?<=^|第|闭|会|期间|建议|意见|编号:?|[Nn][Oo]\.?|[〕)\]]|[\dA-Za-z]-)[零〇○一壹二贰两三叁四五六七八九十拾百千]+(?=(?:号|件)?(?:建议|意见)?$)/g,
} as const satisfies TextForm;

export const numberWord = {
  id: 'number-word',
  means: 'a word in front that only says that a number follows: No.25, 编号:12',
  form: /^第?(?:[Nn][Oo][.:]?|编号:?)(?=[\d〔[(])/,
} as const satisfies TextForm;

export const oneTen = {
  id: 'number-one-ten',
  means: 'ten with its one, as some write it in front: 一十二 is 十二',
  form: /一十/g,
} as const satisfies TextForm;

export const countedInTens = {
  id: 'number-counted',
  means: 'a numeral that names its tens or hundreds; one without is read sign by sign',
  form: /[十拾百千]/,
} as const satisfies TextForm;

export const straySign = {
  id: 'number-stray',
  means: 'an apostrophe, as a workbook puts before figures',
  form: /['’‘`]/g,
} as const satisfies TextForm;

export const leadingZeros = {
  id: 'number-zeros',
  means: 'zeros in front of the figures of a number',
  form: /(?<!\d)0+(?=\d)/g,
} as const satisfies TextForm;

// Of a number as it is compared, in small letters.

export const beforeNumber = {
  id: 'number-before',
  means: 'words in front of a number that tell it from no other: 编号, 建议第, No',
  form: /^(?:代表)?(?:建议|意见|大会|会议期间|编号|no\.?|第|[:#-])+/,
} as const satisfies TextForm;

export const behindNumber = {
  id: 'number-behind',
  means: 'what is counted, behind a number: 号, 件建议',
  form: /(?:号|件)?(?:建议|意见)?$/,
} as const satisfies TextForm;

export const betweenSessions = {
  id: 'number-between-sessions',
  means: 'words in front of the number of a suggestion that was made between two sessions: 闭1, 闭会期间第1号',
  form: /^闭会?(?:期间|会)?(?:建议)?(?:第|-|:)?/,
} as const satisfies TextForm;

export const withYear = {
  id: 'number-with-year',
  means: 'a number with the year that it begins with: 2026012, 2026-12, 〔2026〕12',
  form: /^(?<between>闭?)[〔[(]?(?:19|20)\d\d(?:[〕\])年—–-]|年第)?0*(?<number>\d{1,4})$/,
} as const satisfies TextForm;
