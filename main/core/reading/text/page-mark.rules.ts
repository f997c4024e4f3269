import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// Lines of nothing but the number of a page.

/** A dash or another sign that stands on both sides of a page number. */
export const pageDash = part('pageDash', form`[—－–\-─一·•~～]`);
/** A page number as it is printed. */
export const pageNumber = part('pageNumber', form`\d{1,4}`);

const read: ExtractionRule<number>['read'] = ({ groups }) => Number(groups.page);

export const pageMarkRules = [
  {
    id: 'page-mark-dashes',
    means: 'a number between dashes: — 210 —',
    form: form`^${pageDash}{1,3}\x20?(?<page>${pageNumber})\x20?${pageDash}{1,3}$`,
    read,
  },
  {
    id: 'page-mark-words',
    means: 'the page and often the number of all: 第 210 页, 第210页 共300页',
    form: form`^第\x20?(?<page>${pageNumber})\x20?页([,，/\x20]{0,2}共\x20?${pageNumber}\x20?页)?$`,
    read,
  },
  {
    id: 'page-mark-slash',
    means: 'the page and the number of all: 210 / 300',
    form: form`^(?<page>${pageNumber})\x20?\/\x20?${pageNumber}$`,
    read,
  },
  {
    id: 'page-mark-latin',
    means: 'an English page mark: Page 210 of 300',
    form: form`^[Pp]age\x20?(?<page>${pageNumber})(\x20?of\x20?${pageNumber})?$`,
    read,
  },
] as const satisfies readonly ExtractionRule<number>[];

export const romanPageMark = {
  id: 'page-mark-roman',
  means: 'the page of a preface or of contents, in Roman numerals: — II —',
  form: form`^${pageDash}\x20?[IVXivxⅠ-Ⅻⅰ-ⅻ]{1,5}\x20?${pageDash}$`,
} as const satisfies FormRule;

export const differsByPage = {
  id: 'page-mark-differs',
  means: 'a figure or a space, by which the same running head may differ from page to page',
  form: form`[\d\s]`,
} as const satisfies FormRule;
