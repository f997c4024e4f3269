import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { inventPaper } from '../testing/alarm-paper.ts';
import { indicatorNames, states, times, wordingLeads, wordings } from './figure.corpus.ts';
import { figureNumbers, namedTime, sameIndicator, sameWording, stateRules, wordingLead } from './figure.rules.ts';
import { findContradictions } from './find-contradictions.ts';
import { findFigureDisagreements } from './find-figure-disagreements.ts';
import { findNumberChanges } from './find-number-changes.ts';

holdEach('later state', stateRules, states);
holdWords('named time', namedTime, times);
holdReplacement('name of an indicator', sameIndicator, indicatorNames, (text, own) => own.replaceAll(text));
holdReplacement('wording', sameWording, wordings, (text, own) => own.replaceAll(text));
holdReplacement('head of a wording', wordingLead, wordingLeads);

type Given = { texts: readonly [string, string]; of: 'indicator' | 'wording' | 'opening' };
const wording = (first: string, second: string): Given => ({ texts: [first, second], of: 'wording' });
const indicator = (first: string, second: string): Given => ({ texts: [first, second], of: 'indicator' });
const summed = (first: string, second: string): Given => ({ texts: [first, second], of: 'opening' });
// A clause of a length wanted: the spaces are not in its wording.
const long = (length: number, figure: string) => `梧桐里夜市摊位改造${' '.repeat(length - 13)}${figure}个`;

holdNumbers<typeof figureNumbers, Given>({
  name: 'figures that differ: numbers',
  numbers: figureNumbers,
  cases: [
    {
      what: 'values half a hundredth apart',
      given: indicator('2025年公共预算收入200亿元。', '2025年公共预算收入199亿元。'),
      gives: 0,
    },
    {
      what: 'values a little more apart',
      given: indicator('2025年公共预算收入200亿元。', '2025年公共预算收入198.9亿元。'),
      gives: 1,
    },
    {
      what: 'rough values near',
      given: indicator('2025年公共预算收入近200亿元。', '2025年公共预算收入191亿元。'),
      gives: 0,
    },
    {
      what: 'rough values apart',
      given: indicator('2025年公共预算收入近200亿元。', '2025年公共预算收入189亿元。'),
      gives: 1,
    },
    { what: 'a name of four signs', given: indicator('2025年粮食产量200万吨。', '2025年粮食产量180万吨。'), gives: 1 },
    { what: 'a name of three signs', given: indicator('2025年客运量200万吨。', '2025年客运量180万吨。'), gives: 0 },
    {
      what: 'names of an opening and a section half alike',
      given: summed('建成江北夜市东棚9处。', '建成江北夜巷西亭8处。'),
      gives: 1,
    },
    {
      what: 'names less alike',
      given: summed('建成江北夜市东棚9处。', '建成江北夜巷西亭台8处。'),
      gives: 0,
    },
    {
      what: 'such values twice as large',
      given: summed('建成江北夜市东棚40处。', '建成江北夜市西亭20处。'),
      gives: 1,
    },
    {
      what: 'such values farther apart',
      given: summed('建成江北夜市东棚41处。', '建成江北夜市西亭20处。'),
      gives: 0,
    },
    { what: 'wordings of eight signs', given: wording('梧桐里夜市新摊位320个。', '梧桐里夜市新摊位460个。'), gives: 1 },
    { what: 'wordings of seven signs', given: wording('梧桐里夜市摊位320个。', '梧桐里夜市摊位460个。'), gives: 0 },
    { what: 'clauses of eighty signs', given: wording(long(80, '320'), long(80, '460')), gives: 1 },
    { what: 'clauses of eighty-one signs', given: wording(long(81, '320'), long(81, '460')), gives: 0 },
  ],
  decide: ({ texts, of }, values) => {
    const [first, second] = texts.map((text, at) => inventPaper(`d${at}`, null, text));
    if (first === undefined || second === undefined) return 0;
    const input = { feedback: 'f', values };
    const opened = inventPaper('d', null, `${texts[0]}现将情况报告如下。\n${texts[1]}`);
    if (of === 'opening') return findContradictions({ ...input, paper: opened }).length;
    return of === 'indicator'
      ? findFigureDisagreements({ ...input, papers: [first, second] }).length
      : findNumberChanges({ ...input, paper: second, reports: [first] }).length;
  },
});
