import { parseChineseNumeral } from './chinese-numeral.ts';

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

export type OrdinalMark = {
  style: OrdinalStyle;
  /** 1-based number that the mark says; 0 for a mark that says none (`——`, `最后，`). */
  number: number;
  /** Characters that the mark takes, spaces and star pairs before and after it included. */
  length: number;
};

const chinese = '[〇零一二三四五六七八九十百]';
const lead = '[\\s*#>]{0,8}';
const tail = '[\\s*]{0,8}';

// Verbs that stand behind the number in a run of 一是…二是…三是… or 一要…二要…; the list is closed, so that 一个 or 三农 is no mark.
const runVerbs = '是要|是要|是应|要|是|抓|靠|看|促|应|强';

type Rule = { pattern: RegExp; read: (hit: RegExpExecArray) => { style: OrdinalStyle; number: number | null } };

const steps: Record<string, number> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 0 };

const rules: Rule[] = [
  {
    // 一、二、三产业 and 一、二级 are words, not marks.
    pattern: new RegExp(`${lead}(${chinese}{1,4})\\s?[、．.](?!\\s*${chinese}{1,2}[、级类产线季])${tail}`, 'y'),
    read: (hit) => ({ style: '一、', number: parseChineseNumeral(hit[1] ?? '') }),
  },
  {
    pattern: new RegExp(`${lead}[（(〈]\\s?(${chinese}{1,4})\\s?[）)〉][、.．]?${tail}`, 'y'),
    read: (hit) => ({ style: '（一）', number: parseChineseNumeral(hit[1] ?? '') }),
  },
  {
    pattern: new RegExp(`${lead}([0-9０-９]{1,3})\\s?(?:[.．](?![0-9０-９])|、)${tail}`, 'y'),
    read: (hit) => ({ style: '1.', number: arabic(hit[1]) }),
  },
  {
    pattern: new RegExp(`${lead}[（(]?\\s?([0-9０-９]{1,3})\\s?[）)][、.．]?${tail}`, 'y'),
    read: (hit) => ({ style: '（1）', number: arabic(hit[1]) }),
  },
  {
    pattern: new RegExp(`${lead}([①-⑳])${tail}`, 'y'),
    read: (hit) => ({ style: '①', number: (hit[1] ?? '').charCodeAt(0) - 0x245f }),
  },
  {
    pattern: new RegExp(`${lead}第(${chinese}{1,3})\\s?[，,、：:]${tail}`, 'y'),
    read: (hit) => ({ style: '第一，', number: parseChineseNumeral(hit[1] ?? '') }),
  },
  {
    pattern: new RegExp(`${lead}其(${chinese}{1,2})\\s?[，,、：:]${tail}`, 'y'),
    read: (hit) => ({ style: '其一，', number: parseChineseNumeral(hit[1] ?? '') }),
  },
  {
    pattern: new RegExp(`${lead}(首先|其次|再次|再者|最后)(?:[，,：:]|是(?!否)|要)${tail}`, 'y'),
    read: (hit) => ({ style: '首先，', number: steps[hit[1] ?? ''] ?? null }),
  },
  {
    pattern: new RegExp(`${lead}(${chinese}{1,3})\\s?\\**(${runVerbs})(?!否|不是|非)[，,：:]?${tail}`, 'y'),
    read: (hit) => ({ style: `一${(hit[2] ?? '').charAt(0)}`, number: parseChineseNumeral(hit[1] ?? '') }),
  },
  { pattern: new RegExp(`${lead}(?:——|—|──|--)(?!-)${tail}`, 'y'), read: () => ({ style: '——', number: 0 }) },
  { pattern: new RegExp(`${lead}[●•·▪■◆※]${tail}`, 'y'), read: () => ({ style: '●', number: 0 }) },
];

function arabic(text: string | undefined): number {
  return Number([...(text ?? '')].map((digit) => digit.charCodeAt(0) % 0x10).join(''));
}

/**
 * The mark that an item of a list starts with at `offset` of a text, or null. Only the form is judged here: whether the
 * place can start an item (a paragraph, a sentence) and whether the numbers run on is for the caller.
 */
export function readOrdinalMark(text: string, offset = 0): OrdinalMark | null {
  for (const rule of rules) {
    rule.pattern.lastIndex = offset;
    const hit = rule.pattern.exec(text);
    if (!hit) continue;
    const { style, number } = rule.read(hit);
    if (number === null || number > 199) continue;
    return { style, number, length: hit[0].length };
  }
  return null;
}

/** True for the marks that head a paragraph of their own (一、（一）1.（1）), false for those that run inside a sentence (一是). */
export function isHeadingStyle(style: OrdinalStyle): boolean {
  return style === '一、' || style === '（一）' || style === '1.' || style === '（1）';
}
