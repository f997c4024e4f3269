import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Words of a table that has come down to lines of text. Each is asked alone.

export const rowStart = {
  id: 'text-row-start',
  means: 'the running number of a row, and what stands behind it',
  form: form`^(?<number>\d{1,3})([.．、](?!\d)|(?![\d.．%％]))\s*(?<rest>.*)`,
} as const satisfies FormRule;

export const growthBefore = {
  id: 'text-growth-before',
  means: 'a word of growth at the end of a name or between two figures',
  form: form`(同口径|净)?(增长|新增|净增|下降|降低|累计下降)?\s*$`,
} as const satisfies FormRule;

export const wordValue = {
  id: 'text-word-value',
  means: 'words that stand in a value column instead of a figure',
  form: form`保持|完成|稳步|同步|提质|持平|提升|降低|不发生|稳定|可以|力争|下降|达标|优于`,
} as const satisfies FormRule;

export const plainValue = {
  id: 'text-plain-value',
  means: 'a number or a dash in a value column',
  form: form`^[<>≥≤]?-?\d|^[-—]+$`,
} as const satisfies FormRule;

export const bracketedEnd = {
  id: 'text-bracketed-end',
  means: 'a name that says its unit itself, in brackets: 常住人口城镇化率（%）',
  form: form`[）)]$`,
} as const satisfies FormRule;

export const behindFigures = {
  id: 'text-behind-figures',
  means: 'what may stand behind the last figure of a row: a remark in brackets, and the kind of target',
  form: form`^\s*([（(][^（）()]*[）)])?\s*[\u4e00-\u9fff]{0,4}$`,
} as const satisfies FormRule;

export const textTableRules = [rowStart, growthBefore, wordValue, plainValue, bracketedEnd, behindFigures] as const;
