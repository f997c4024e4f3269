import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { texts } from '#core/rules/testing/texts.ts';
import type { Line } from '../drawn-text.ts';
import { closedParagraph, cutNumbers, proseMark } from './loosen-cut-paragraphs.rules.ts';
import { loosenCutParagraphs } from './loosen-cut-paragraphs.ts';

holdEach('paragraphs of Word files', [closedParagraph, proseMark], {
  'cut-closed': { has: [...'。！？；：:”’）)》】…'].map((sign) => `甲${sign}`), hasNot: texts`甲， 甲。乙 甲、` },
  'cut-prose': { has: texts`甲，乙 甲。 甲；`, hasNot: texts`甲、乙 甲：` },
});

type Counts = { whole: number; cut: number; length?: number };
const prose = (length: number, end: string) => `会议认为，${'甲'.repeat(length - 5 - end.length)}${end}`;
function linesOf({ whole, cut, length = 16 }: Counts): Line[] {
  return [...new Array(whole).fill(prose(length, '。')), ...new Array(cut).fill(prose(length, ''))].map((text, at) => ({
    number: at + 1,
    text,
    page: null,
    hint: { wholeParagraph: true },
  }));
}

holdNumbers<typeof cutNumbers, [Counts]>({
  name: 'cut paragraphs of a Word file',
  numbers: cutNumbers,
  cases: [
    { what: 'two forgotten stops are no cut', given: [{ whole: 8, cut: 2 }], gives: 0 },
    { what: 'three are, of twenty', given: [{ whole: 17, cut: 3 }], gives: 3 },
    { what: 'three of a hundred and fifty are', given: [{ whole: 147, cut: 3 }], gives: 3 },
    { what: 'three of two hundred are none', given: [{ whole: 197, cut: 3 }], gives: 0 },
    { what: 'four of twenty are a fifth: every line is one', given: [{ whole: 16, cut: 4 }], gives: 20 },
    { what: 'three of nineteen are not', given: [{ whole: 16, cut: 3 }], gives: 3 },
    { what: 'fifteen signs are no prose', given: [{ whole: 0, cut: 3, length: 15 }], gives: 0 },
  ],
  decide: ([counts], values) => {
    const lines = linesOf(counts);
    loosenCutParagraphs(lines, values);
    return lines.filter(({ hint }) => hint === undefined).length;
  },
});
