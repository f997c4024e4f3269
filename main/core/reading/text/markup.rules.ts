import type { FormRule } from '#core/rules/first-match.ts';
import { anyCase, type Found, form } from '#core/rules/form.ts';

/** A leftover of a converter, and what stands for it in the line: one text, or what is made of its words. */
export type MarkupRule = FormRule & { by: string | ((words: string, groups: Found['groups']) => string) };

const inside = (_: string, { words = '' }: Found['groups']) => words;

/** What converters to plain text leave in a line, in the order in which it is undone. */
export const markupRules = [
  {
    id: 'markup-heading',
    means: 'the marks of a heading in Markdown: ## 二、',
    form: form`^\s{0,3}\#{1,6}\s+`,
    by: '',
  },
  {
    id: 'markup-bold',
    means: 'stars of bold type; before a measure word they stand for a number that was masked',
    form: form`\*{2,}(?![件个项名人次家万亿元年月日条户所%％])`,
    by: '',
  },
  {
    id: 'markup-raised-remark',
    means: 'a remark in brackets that was set above the line: ^(女)',
    form: form`\s?\^\{?[（(](?<words>[^）)]{1,6})[）)]\}?`,
    by: (_, { words = '' }) => `（${words}）`,
  },
  {
    id: 'markup-raised-words',
    means: 'a few signs set above or below the line: PM_{2.5}',
    form: form`\s?[_^]\{(?<words>[^{}]{1,12})\}`,
    by: inside,
  },
  { id: 'markup-formula', means: 'the signs around a formula: $…$', form: form`\$(?<words>[^$]{1,40})\$`, by: inside },
  {
    id: 'markup-raised-figure',
    means: 'a figure set above the line: m^2',
    form: form`\s?\^(?<words>\d)(?!\d)`,
    by: inside,
  },
  {
    id: 'markup-tag',
    means: 'a tag of a web page',
    form: form`<\/?(${anyCase('br|p|b|strong|i|em|u|sup|sub|span|div|center|font')})\b[^<>]{0,80}>`,
    by: '',
  },
  { id: 'markup-space', means: 'a space by its name', form: form`&(${anyCase('nbsp|ensp|emsp')});`, by: ' ' },
] as const satisfies readonly MarkupRule[];

// What is asked of a line before and after, each alone.

/** Most lines have no sign of any of these rules and are let go at once. */
export const markupSign = {
  id: 'markup-sign',
  means: 'a sign that each leftover begins with',
  form: form`[*#^_$<&]`,
} as const satisfies FormRule;

export const oddSpace = {
  id: 'markup-odd-space',
  means: 'a space that is no plain one: a tab, a wide or a narrow one',
  form: form`[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]`,
} as const satisfies FormRule;

export const fullWidthSign = {
  id: 'markup-full-width',
  means: 'a digit or a Latin letter as wide as a Chinese sign',
  form: form`[０-９Ａ-Ｚａ-ｚ]`,
} as const satisfies FormRule;

export const bar = { id: 'markup-bar', means: 'the bar between cells', form: form`[|｜]` } as const satisfies FormRule;

export const loneBar = {
  id: 'markup-lone-bar',
  means: 'a line with one cell, whose bars a page generator left; a row has more',
  form: form`^\s*[|｜][^|｜]*[|｜]?\s*$|^[^|｜]*[|｜]\s*$`,
} as const satisfies FormRule;

export const lineSignRules = [markupSign, oddSpace, fullWidthSign, bar, loneBar] as const;
