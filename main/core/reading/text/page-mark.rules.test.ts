import { extract } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { noPageMarks, pageMarks } from './page-mark.corpus.ts';
import { differsByPage, pageDash, pageMarkRules, pageNumber, romanPageMark } from './page-mark.rules.ts';

const alone = (own: typeof pageDash) => form`^${own}$`;

holdForm('dash beside a page number', pageDash, [...'—－–-─一·•~～'], [...'=_。'], alone);
holdForm('number of a page', pageNumber, ['1', '1234'], ['', '12345'], alone);
holdExtraction({
  name: 'page mark',
  rules: pageMarkRules,
  corpus: pageMarks,
  none: noPageMarks,
  read: (text, own) => extract(own, text),
});
holdEach('page mark in Roman numerals', [romanPageMark], {
  'page-mark-roman': {
    has: ['— II —', '—xviii—', ...[...'IVXivxⅠⅫⅰⅻ'].map((sign) => `-${sign}-`)],
    hasNot: ['II', '-II', 'II-', '- -', '-XXVIII-', '-  I-', '-I  -', '甲-I-', '-I-甲', '-甲-'],
  },
});
holdReplacement(
  'what differs between running heads',
  differsByPage.form,
  { '云泽市公报 12': '云泽市公报', '14 云泽市公报': '云泽市公报' },
  (text, own) => own.replaceAll(text),
);
