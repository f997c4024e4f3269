import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { grantAsked, letterNumber, sentenceStop } from './read-extension.rules.ts';

const number = '函〔2026〕12号';

holdEach('words before a grant', [grantAsked], {
  'extension-grant-asked': {
    has: texts`恳请 申请 商请 请求 请 请予 望 恳请贵委`,
    hasNot: texts`现 恳请，现 我委研究决定 已收到申请，经研究`,
  },
});
holdWords(
  'number of a letter',
  letterNumber.form,
  {
    ...Object.fromEntries(
      ['〔〕', '[]', '［］', '()', '（）']
        .map(([open, close]) => `云政函${open}2026${close}12号`)
        .map((one) => [one, one]),
    ),
    '云政函 〔2026〕 1 号': '云政函 〔2026〕 1 号',
    [`${'甲'.repeat(16)}〔2026〕12号`]: `${'甲'.repeat(16)}〔2026〕12号`,
    [`${'甲'.repeat(17)}〔2026〕12号`]: `${'甲'.repeat(16)}〔2026〕12号`,
    [number]: number,
  },
  [
    '〔2026〕12号',
    '函2026〕12号',
    '函〔2026 12号',
    '函〔2026〕号',
    '函〔2026〕12',
    '函〔206〕12号',
    '函〔20266〕12号',
    '函〔1999〕12号',
    '函  〔2026〕12号',
    '函〔2026〕  12号',
    '函〔2026〕12  号',
  ],
);
holdWords('end of a sentence', sentenceStop.form, { '甲。乙；丙;丁，': ['。', '；', ';'] });
