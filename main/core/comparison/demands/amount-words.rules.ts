import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { act, adverb } from './acts.rules.ts';

// How far the words go that say what a figure counts, and what of a figure is its number.

export const border = {
  id: 'amount-border',
  means: 'what ends the words that belong to a figure',
  form: form`[，,、；;：:。（）()]`,
} as const satisfies FormRule;

export const aside = {
  id: 'amount-aside',
  means: 'a short word in brackets beside a name: 校园科技馆（室）50个',
  form: form`[（(][\u4e00-\u9fff]{1,6}[）)]`,
} as const satisfies FormRule;

export const borderOfList = {
  id: 'amount-list-border',
  means: 'what ends a list of things that are counted together',
  form: form`[，,；;：:。（）()]`,
} as const satisfies FormRule;

export const listSign = {
  id: 'amount-list-sign',
  means: 'what stands between the things of such a list',
  form: form`[、和及与]`,
} as const satisfies FormRule;

export const boundBehind = {
  id: 'amount-bound',
  means: 'words behind a figure that say how exact it is, or that it is a bound',
  form: form`(左右|以上|以下|以内|上下|之内|多|余)\s*$`,
} as const satisfies FormRule;

export const decimalsOf = {
  id: 'amount-decimals',
  means: 'the decimals of a number, which tell how exactly it is printed',
  form: form`\.(?<decimals>\d+)`,
} as const satisfies FormRule;

export const numberAtEnd = {
  id: 'amount-number-end',
  means: 'the number with which words end',
  form: form`[\d.]+$`,
} as const satisfies FormRule;

export const numberAtHead = {
  id: 'amount-number-head',
  means: 'the number with which words begin',
  form: form`^[\d.]+`,
} as const satisfies FormRule;

export const titleOfPaper = {
  id: 'amount-title',
  means: 'the name of a paper, which says what it is for; its last words stay, by which it is a scheme or a draft',
  form: form`《[^]*?(?<end>(方案|计划|规划|路线图|草案|[\u4e00-\u9fff]稿)?(（[^》]*)?》)`,
} as const satisfies FormRule;

export const doingWords = {
  id: 'amount-doing',
  means: 'words of doing and reaching, which say nothing of what is counted; the name of a rate (治理率) does',
  form: form`
    ((${adverb.form})*${act.form}|净增|完工|竣工|办结|举办|举行|召开|收回|追回|收缴|投用)(?!率)|[提升降增减缩][高低]?[至到为]|达到?|累计|[合共总]计|共|截至|截止|目前|全年|[月年度][底末内]|分别|均|实际|仅|只|约|为|是|也|都|已|又|再|另?有|[其剩]余|余下|尚|还|仍|未|全部`,
} as const satisfies FormRule;

export const countsPersons = {
  id: 'amount-person',
  means: 'a unit by which persons are counted; one stands for the other',
  form: form`^[名位]$`,
} as const satisfies FormRule;
