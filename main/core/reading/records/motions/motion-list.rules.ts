import { ends } from '#core/language/brackets.ts';
import { number } from '#core/language/numerals.ts';
import { colon, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What lines and cells of lists of motions say. Each is asked alone.

export const listLabel = {
  id: 'motions-list-label',
  means: 'the heading of a list; read without spaces: 附件2, 转为建议的议案（5件）, 以下议案：',
  form: form`^附|${ends`议案`}|${colon}$`,
} as const satisfies FormRule;

export const moversLine = {
  id: 'motions-movers-line',
  means: 'who moved it, on a line of its own: 领衔代表：周远（等12名代表）',
  form: form`
    ^(领衔(代表|人|提出人)?|提议案人|提出人|提案人|提交人)\s*${colon}\s*(?<names>[\u3400-\u9fff·、，\s]{2,60}?)
    \s*(${open}?\s*等\s*((?<count>${number})\s*[名位人])?.{0,12})?$`,
} as const satisfies FormRule;

export const strayMark = {
  id: 'motions-stray-mark',
  means: 'a space or a mark of bold type or of a heading',
  form: form`[\s*\#]`,
} as const satisfies FormRule;

export const figureInCell = {
  id: 'motions-figure',
  means: 'a number in figures',
  form: form`\d{1,4}`,
} as const satisfies FormRule;

export const noNumeral = {
  id: 'motions-no-numeral',
  means: 'a sign that is none of a number in words',
  form: form`[^一二三四五六七八九十百]`,
} as const satisfies FormRule;

export const othersInCell = {
  id: 'motions-others',
  means: 'says that others moved it too, and all behind it',
  form: form`等.*`,
} as const satisfies FormRule;

export const signersInCell = {
  id: 'motions-signers',
  means: 'how many moved it',
  form: form`\d+\s*[名位人]`,
} as const satisfies FormRule;

export const saidOfSome = {
  id: 'motions-said-of-some',
  means: 'words in brackets in a heading, which tell of some of its motions: （两案合并）',
  form: form`[（(][^（()）]*[）)]`,
} as const satisfies FormRule;

export const motionListRules = [
  listLabel,
  moversLine,
  strayMark,
  figureInCell,
  noNumeral,
  othersInCell,
  signersInCell,
  saidOfSome,
] as const;
