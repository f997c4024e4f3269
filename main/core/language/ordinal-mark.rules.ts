import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import type { ExtractionRule } from '../rules/extract.ts';
import { form, frame } from '../rules/form.ts';
import { arabicNumber, arabicSign, chineseNumber, chineseSign } from './numerals.ts';
import { close, open, pause } from './punctuation.ts';

/** How an item is numbered; two marks belong to one list only when their styles are equal. */
export type OrdinalStyle =
  | '一、'
  | '（一）'
  | '1.'
  | '（1）'
  | '①'
  | '第一，'
  | '首先，'
  | '其一，'
  | '——'
  | '●'
  | `一${string}`;

export type Ordinal = { style: OrdinalStyle; number: number };

/** What Markdown and left-over bold type put before a mark. */
export const markLead = frame('markLead', form`[\s*#>]{0,8}`);
/** Spaces and stars behind a mark: they go with it. */
export const markTail = frame('markTail', form`[\s*]{0,8}`);

// No list has more items.
const mostItems = 199;
const steps: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 0 };

/** The marks of items, from those that head a paragraph to those that run inside a sentence. The first that reads a number decides. */
export const markRules = [
  {
    id: 'mark-heading',
    means: 'a Chinese number with a stop; 一、二、三产业 and 一、二级 are words',
    form: form`${markLead}(?<number>${chineseNumber})\s?[、．.](?!\s*${chineseSign}{1,2}[、级类产线季])${markTail}`,
    read: ({ groups }) => chinese('一、', groups.number),
  },
  {
    id: 'mark-bracket',
    means: 'a Chinese number in brackets',
    form: form`${markLead}[（(〈]\s?(?<number>${chineseNumber})\s?[）)〉][、.．]?${markTail}`,
    read: ({ groups }) => chinese('（一）', groups.number),
  },
  {
    id: 'mark-figure',
    means: 'a figure with a stop; 1.5 is a quantity, and a year behind the stop opens the text',
    form: form`${markLead}(?<number>${arabicNumber})\s?([.．](?!${arabicSign})|[.．](?=20\d\d年)|、)${markTail}`,
    read: ({ groups }) => arabic('1.', groups.number),
  },
  {
    id: 'mark-figure-bracket',
    means: 'a figure in brackets, the first of which may lack',
    form: form`${markLead}${open}?\s?(?<number>${arabicNumber})\s?${close}[、.．]?${markTail}`,
    read: ({ groups }) => arabic('（1）', groups.number),
  },
  {
    id: 'mark-circle',
    means: 'a figure in a circle',
    form: form`${markLead}(?<number>[①-⑳])${markTail}`,
    read: ({ groups }) => ({ style: '①', number: (groups.number ?? '').charCodeAt(0) - 0x245f }),
  },
  {
    id: 'mark-ordinal',
    means: '第一, 第一件 or 第一项 and a pause',
    form: form`${markLead}第(?<number>${chineseNumber})[件项]?\s?(${pause}|、)${markTail}`,
    read: ({ groups }) => chinese('第一，', groups.number),
  },
  {
    id: 'mark-among',
    means: '其一 and a pause',
    form: form`${markLead}其(?<number>${chineseNumber})\s?(${pause}|、)${markTail}`,
    read: ({ groups }) => chinese('其一，', groups.number),
  },
  {
    id: 'mark-step',
    means: '首先, 其次 … 最后 and a pause or a verb',
    form: form`${markLead}(?<step>首先|其次|再次|再者|最后)(${pause}|是(?!否)|要)${markTail}`,
    read: ({ groups }) => ({ style: '首先，', number: steps[groups.step ?? ''] ?? 0 }),
  },
  {
    id: 'mark-run',
    means: 'a number with one of the verbs of a run: 一是…二是…; 一个 and 三农 are words',
    form: form`
      ${markLead}(?<number>${chineseNumber})\s?\**(?<verb>是要|是应|是|要|抓|靠|看|促|应|强)(?!否|不是|非)${pause}?${markTail}`,
    read: ({ groups }) => chinese(`一${(groups.verb ?? '').charAt(0)}`, groups.number),
  },
  {
    id: 'mark-dash',
    means: 'a dash',
    form: form`${markLead}(——|—|──|--)(?!-)${markTail}`,
    read: () => ({ style: '——', number: 0 }),
  },
  {
    id: 'mark-bullet',
    means: 'a bullet',
    form: form`${markLead}[●•·▪■◆※]${markTail}`,
    read: () => ({ style: '●', number: 0 }),
  },
] as const satisfies readonly ExtractionRule<Ordinal>[];

export type MarkRule = ExtractionRule<Ordinal>;
export type MarkRuleId = (typeof markRules)[number]['id'];

function chinese(style: OrdinalStyle, text = ''): Ordinal | null {
  const number = parseChineseNumeral(text);
  return number === null || number > mostItems ? null : { style, number };
}

function arabic(style: OrdinalStyle, text = ''): Ordinal | null {
  const number = Number([...text].map((digit) => digit.charCodeAt(0) % 0x10).join(''));
  return number > mostItems ? null : { style, number };
}
