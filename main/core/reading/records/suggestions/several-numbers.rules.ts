import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Cells that name several suggestions, read in half-width signs. Each is asked alone.

export const singleNumber = {
  id: 'several-single-number',
  means: 'one number of a suggestion, with its words: 第57号建议, 闭会3',
  form: form`^(代表)?(建议)?第?(?<number>(闭会?)?\d{1,8})号?(建议)?$`,
} as const satisfies FormRule;

export const yearAlone = {
  id: 'several-year-alone',
  means: 'a number that is a year',
  form: form`^(19|20)\d\d$`,
} as const satisfies FormRule;

export const yearBefore = {
  id: 'several-year-before',
  means: 'a number whose year stands before it, as it is that of all: 2026057、063',
  form: form`^(?<year>(19|20)\d\d)(?<order>\d{3,4})$`,
} as const satisfies FormRule;

export const surelyBetween = {
  id: 'several-surely-between',
  means: 'what stands between two numbers and in none',
  form: form`[、,，;；|｜\s和与及]`,
} as const satisfies FormRule;

export const strokeBetweenNumbers = {
  id: 'several-stroke-between',
  means: 'a stroke, which may part two numbers or stand in one',
  form: form`[/／\\＼]`,
} as const satisfies FormRule;

export const numberRange = {
  id: 'several-range',
  means: 'a first and a last number: 第57号至第63号',
  form: form`^第?(?<first>\d{1,4})号?[\-—–~～至到]+第?(?<last>\d{1,4})号?$`,
} as const satisfies FormRule;

export const gapBesideNumber = {
  id: 'several-gap',
  means: 'the gap between a number and its words: 第 57 号',
  form: form`(?<=第)\s+(?=\d)|(?<=\d)\s+(?=号)`,
} as const satisfies FormRule;

export const answeredTogether = {
  id: 'several-answered-together',
  means: 'says that several are answered as one',
  form: form`并案|合并|一并|合办|联合答复|统一答复`,
} as const satisfies FormRule;

export const togetherRemark = {
  id: 'several-together-remark',
  means: 'a remark in brackets that they are answered as one',
  form: form`[（(][^（）()]*(并案|合并|一并|统一答复)[^（）()]*[）)]`,
} as const satisfies FormRule;

/** What parts the titles of a cell, the surest first. */
export const betweenTitlesRules = [
  { id: 'titles-mark-between', means: 'a mark that stands in no title', form: form`[；;\n]` },
  {
    id: 'titles-book-marks-between',
    means: 'the end of one pair of book marks',
    form: form`(?<=》)[、，,和及与]?(?=《)`,
  },
  {
    id: 'titles-about-between',
    means: 'a sign before 关于, with which titles begin',
    form: form`[、，,和及与](?=[《“"]?关于)`,
  },
  {
    id: 'titles-end-between',
    means: 'nothing but the end of one and the start of the next',
    form: form`(?<=建议)(?=关于)`,
  },
] as const satisfies readonly FormRule[];

export const inBookMarks = {
  id: 'titles-in-book-marks',
  means: 'a title in book marks',
  form: form`^《(?<title>.+)》$`,
} as const satisfies FormRule;

export const severalNumberRules = [
  singleNumber,
  yearAlone,
  yearBefore,
  surelyBetween,
  strokeBetweenNumbers,
  numberRange,
  gapBesideNumber,
  answeredTogether,
  togetherRemark,
  ...betweenTitlesRules,
  inBookMarks,
] as const;
