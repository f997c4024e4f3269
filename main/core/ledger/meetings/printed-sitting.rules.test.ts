import { extract } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { noPrintedDays, printedDays } from './printed-sitting.corpus.ts';
import {
  behindSentence,
  bracketFirst,
  oneDay,
  printedDay,
  printedMonth,
  printedSign,
  printedYear,
  sameDays,
  severalDays,
  sittingNumbers,
  sittingRules,
  until,
} from './printed-sitting.rules.ts';
import { sittingIn } from './printed-sitting.ts';

const alone = (own: typeof sameDays) => form`^${own}$`;
const signs = [...'〇○零一二三四五六七八九十0'];

holdForm('sign of a printed day', printedSign, signs, ['两', '百'], alone);
holdForm(
  'printed month',
  printedMonth,
  ['8月', '十二月', '二十一月', '8 月 '],
  ['月', '8', '一二三四月', '8  月', '8月  '],
  alone,
);
holdForm(
  'printed year',
  printedYear,
  ['', '2026年', '二〇二六年', '2026 年 '],
  ['年', '206年', '20266年', '2026', '2026  年', '2026年  '],
  alone,
);
holdForm(
  'printed day',
  printedDay,
  ['8日', '十二日', '二十一日', '8 日'],
  ['日', '8', '一二三四日', '8  日', '8号'],
  alone,
);
holdForm(
  'between two days',
  until,
  ['日至', '至', ' 日 至 ', ...[...'至到—–―~－-'].map((sign) => `日${sign}`), '——'],
  ['日', '', '———', '日日至', '  日至', '日  至', '日至  ', '、'],
  alone,
);
holdForm(
  'several days of a meeting',
  severalDays,
  ['8月27日至29日', '2026年8月27日至2026年8月29日', '8月30日至9月2日', '八月三十一日至九月二日', '8月7—9日'],
  ['8月27日', '27日至29日', '8月日至29日', '8月27日29日', '8月27日至', '8月1234日至29日', '8月27日至8月9月29日'],
  alone,
);
holdForm('one day of a meeting', oneDay, ['8月27日', '2026年8月27日'], ['27日', '8月', '2026年27日'], alone);
holdForm(
  'nothing but one day',
  sameDays,
  ['', '，会议', '甲'.repeat(40)],
  ['。', ';', '；', '，5日，', '甲'.repeat(41)],
  alone,
);
holdExtraction({
  name: 'days of a meeting',
  rules: sittingRules,
  corpus: printedDays,
  none: noPrintedDays,
  read: (text, own) => extract(own, text),
});
holdEach('sentence on days', [bracketFirst], {
  'sitting-bracket-first': { has: ['（8月', '(8月', ' （8月', '**（8月', ' * （'], hasNot: ['8月（', '8月', '甲（'] },
});
holdNumbers<typeof sittingNumbers, [string, string]>({
  name: 'days of a meeting without a year',
  numbers: sittingNumbers,
  cases: [
    {
      what: 'are of this year half a year ahead',
      given: ['会议于7月3日召开', '2026-01-01'],
      gives: ['2026-07-03', '2026-07-03'],
    },
    {
      what: 'are of the year before a day later',
      given: ['会议于7月4日召开', '2026-01-01'],
      gives: ['2025-07-04', '2025-07-04'],
    },
    {
      what: 'go on for a month',
      given: ['会议于5月1日至6月1日召开', '2026-07-01'],
      gives: ['2026-05-01', '2026-06-01'],
    },
    { what: 'and no longer', given: ['会议于5月1日至6月2日召开', '2026-07-01'], gives: ['2026-05-01', '2026-05-01'] },
  ],
  decide: ([words, date], values) => {
    const found = sittingIn(words, date, values);
    return found && [found.first, found.last];
  },
});

holdReplacement(
  'place behind a sentence',
  behindSentence.form,
  { '听取报告。审议；表决;散会': '听取报告。|审议；|表决;|散会', '听取，审议': '听取，审议' },
  (text, own) => text.split(own.regex).join('|'),
);
