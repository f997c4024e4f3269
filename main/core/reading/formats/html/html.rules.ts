import type { FormRule } from '#core/rules/first-match.ts';
import { anyCase, form } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

// What the elements and texts of a web page say of a paper on it. Each is asked alone.

export const articleMark = {
  id: 'html-article',
  means: 'id or class by which the content systems of public bodies mark the text proper',
  form: form`
    (^|[\s_\-])
    (${anyCase('article|content|zoom|trs_editor|detail|maintext|news_?text')})
    ($|[\s_\-])`,
} as const satisfies FormRule;

export const hiddenStyle = {
  id: 'html-hidden',
  means: 'a style by which an element is not shown',
  form: form`
    ${anyCase('display')}:\x20*${anyCase('none')}|
    ${anyCase('visibility')}:\x20*${anyCase('hidden')}|
    ${anyCase('mso-hide')}:\x20*${anyCase('all')}`,
} as const satisfies FormRule;

export const boldStyle = {
  id: 'html-bold',
  means: 'a style of bold type',
  form: form`${anyCase('font-weight')}:\x20*(${anyCase('bold')}|[6-9]00)`,
} as const satisfies FormRule;

export const alignStyle = {
  id: 'html-align',
  means: 'a style that says where a line stands',
  form: form`${anyCase('text-align')}:\x20*(?<align>\w+)`,
} as const satisfies FormRule;

export const pageStyle = {
  id: 'html-page',
  means: 'a style by which an element opens a page',
  form: form`page-break-before:\x20*always`,
} as const satisfies FormRule;

export const wrapInWord = {
  id: 'html-wrap',
  means: 'the end of a line of source between Chinese signs, which are written without a space',
  form: form`(?<=[\u3400-\u9fff\u3000-\u303f\uff00-\uffef])\n(?=[\u3400-\u9fff\u3000-\u303f\uff00-\uffef])`,
} as const satisfies FormRule;

export const siteBehind = {
  id: 'html-site',
  means: 'the name of the site behind the title of its page',
  form: form`[_|\-–—]`,
} as const satisfies FormRule;

export const hanTitle = {
  id: 'html-title',
  means: 'a title of a paper, which has Chinese signs',
  form: form`[\u3400-\u9fff]`,
} as const satisfies FormRule;

export const ownMark = {
  id: 'html-own-mark',
  means: 'an item that is numbered by hand; the style sheet that hides the numbers of its list is not read',
  form: form`
    ^\s*([（(]?[一二三四五六七八九十百\d]{1,4}[、.．）)]|第[一二三四五六七八九十百\d]{1,5}[条章节]|[\u2460-\u2473])`,
} as const satisfies FormRule;

export const htmlRules = [
  articleMark,
  hiddenStyle,
  boldStyle,
  alignStyle,
  pageStyle,
  wrapInWord,
  siteBehind,
  hanTitle,
  ownMark,
] as const;

export const htmlNumbers = {
  htmlArticleShare: {
    value: 0.6,
    unit: 'of the running text',
    step: 0.05,
    means: 'an element that is marked as the article and holds less is only a part of it',
  },
  htmlMenuLink: { value: 60, unit: 'signs', step: 1, means: 'a longer link is a sentence and no entry of a menu' },
  htmlMenuShare: {
    value: 0.8,
    unit: 'of a block',
    step: 0.05,
    means: 'an entry of a menu is a link, but for a mark or a day beside it',
  },
  htmlMenuRun: { value: 3, unit: 'links in a row', step: 1, means: 'two may stand under a text as its attachments' },
  htmlTitleShortest: {
    value: 6,
    unit: 'signs',
    step: 1,
    means: 'a shorter title of a page names the site or the file',
  },
  htmlTitleWithin: {
    value: 20,
    unit: 'blocks',
    step: 1,
    means: 'the title of a paper stands in its opening, if at all',
  },
  htmlBoldShare: {
    value: 0.9,
    unit: 'of a line',
    step: 0.05,
    means: 'a line is set in bold type where all but its mark or its stop is',
  },
  htmlCellLongest: { value: 2000, unit: 'signs', step: 1, means: 'a longer cell is a page that a table only frames' },
  htmlCellParagraphs: { value: 12, unit: 'paragraphs', step: 1, means: 'a cell with more is a page as well' },
} as const satisfies RuleNumbers;

export type HtmlValues = ValuesOf<typeof htmlNumbers>;
export const htmlValues: HtmlValues = valuesOf(htmlNumbers);
