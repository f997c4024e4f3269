import { lineStart } from '#core/language/line-start.ts';
import { chapterMark, firstLevelMark } from '#core/language/list-marks.ts';
import { number } from '#core/language/numerals.ts';
import { close, open } from '#core/language/punctuation.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { type Found, form, part } from '#core/rules/form.ts';

/** What an entry says: its title as printed, its author without spaces (empty where none stands), its page. */
export type EntryParts = { title: string; author: string; page: number };

/** The dots that lead from a title to its page. */
export const leader = part('leader', form`…|\.{3}|．{3}|·{3}|。{3}|_{3}`);

function partsOf({ groups: { title = '', author = '', page } }: Found): EntryParts {
  return { title, author: author.replaceAll(' ', ''), page: Number(page) };
}

/** Entries that end in a page, from the plainest form on. */
export const entryRules = [
  {
    id: 'contents-leader',
    means: 'dots lead to the page, the name of an author before it or not: 关于…的报告……丁磊（2）',
    form: form`
      ${lineStart}(?<title>.*?)\s?${leader}[….．·。_\s]*(?<author>[\u3400-\u9fff\x20]{0,12}?)${open}?(?<page>\d{1,4})${close}?$`,
    read: partsOf,
    longest: 200,
  },
  {
    id: 'contents-bracket',
    means: 'the page stands in brackets',
    form: form`${lineStart}(?<title>.*?)\s?${open}(?<page>\d{1,4})${close}$`,
    read: partsOf,
    longest: 200,
  },
  {
    id: 'contents-plain',
    means: 'the page stands behind a space',
    form: form`${lineStart}(?<title>.*?[\u3400-\u9fff）)》”])\s+(?<page>\d{1,4})$`,
    read: partsOf,
    longest: 200,
  },
] as const satisfies readonly ExtractionRule<EntryParts>[];

export const [leaderEnd] = entryRules;

// What else lines of contents say. Each is asked alone.

export const entryOrdinal = {
  id: 'contents-ordinal',
  means: 'the number before an entry',
  form: form`^(\d{1,3}\s?[.．、]|${firstLevelMark}|${open}${number}${close})\s?`,
} as const satisfies FormRule;

export const contentsHeading = {
  id: 'contents-heading',
  means: 'nothing but 目录 or 目次, of this issue, with a note in a bracket or without',
  form: form`^(本[期号])?目\s*[录次](\s?[（(].{1,20}[）)])?$`,
} as const satisfies FormRule;

export const columnGap = {
  id: 'contents-column-gap',
  means: 'the gap between entries that stand side by side',
  form: form`\t|\s{3,}`,
} as const satisfies FormRule;

export const noteOfContents = {
  id: 'contents-note',
  means: 'a note under the heading, before the first entry: in brackets, or behind a word or a mark of notes',
  form: form`^([（(].*[）)]$|[※*＊]|(注|说明|按|编者按|编者注)[：:])`,
} as const satisfies FormRule;

export const titleCell = {
  id: 'contents-title-cell',
  means: 'words enough for a title',
  form: form`[\u3400-\u9fff]{4,}`,
} as const satisfies FormRule;

export const pageCell = {
  id: 'contents-page-cell',
  means: 'a page and no more',
  form: form`^\d{1,4}$`,
} as const satisfies FormRule;

export const firstArticle = {
  id: 'contents-first-article',
  means: 'the first article of a law, where its text begins',
  form: form`^第[一1]条`,
} as const satisfies FormRule;

export const pageBehind = {
  id: 'contents-page-behind',
  means: 'ends in a figure, as an entry with its page does',
  form: form`\d${close}?$`,
} as const satisfies FormRule;

export const chapterEntry = {
  id: 'contents-chapter',
  means: 'opens with the mark of a chapter',
  form: form`^${chapterMark}`,
} as const satisfies FormRule;

export const contentsRules = [
  firstArticle,
  pageBehind,
  chapterEntry,
  contentsHeading,
  noteOfContents,
  columnGap,
  titleCell,
  pageCell,
] as const;
