import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  beforeColon,
  boldHeading,
  clauseBehindComma,
  firstSentence,
  headingLead,
  headingTail,
  leadsToWish,
  stars,
} from './heading.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdGroups('bold words', boldHeading.form, {
  '**修渠**加快': { words: '修渠' },
  [`**${long(60)}**`]: { words: long(60) },
  [`**${long(61)}**`]: null,
  '**渠**': null,
  '加快**修渠**': null,
  '修渠**加快': null,
  '**修渠': null,
  '**修*渠**': null,
});
holdReplacement('before the words', headingLead.form, { '*： 修渠': '修渠', ':修渠': '修渠', '修渠：': '修渠：' });
holdWords(
  'first sentence',
  firstSentence.form,
  {
    ...Object.fromEntries([...'。；;！？!?\n*'].map((sign) => [`修渠${sign}护岸`, '修渠'])),
    [long(201)]: long(201),
    渠: '渠',
    '。修渠': '',
  },
  [],
);
holdWords(
  'words before a colon',
  beforeColon.form,
  {
    '修渠：加快': '修渠',
    '修渠:加快': '修渠',
    '修渠：护岸：': '修渠',
    '修渠:护岸：': '修渠',
    [`${long(30)}：`]: long(30),
  },
  ['渠：', '：修渠：', ':修渠：', '修渠', `${long(31)}：`],
);
holdReplacement('stars', stars.form, { '修**渠*岸': '修渠岸', 修渠: '修渠' }, (text, own) => own.replaceAll(text));
holdReplacement('behind a heading', headingTail.form, {
  ...Object.fromEntries([...'。；;：:，,、 '].map((sign) => [`修渠${sign}${sign}`, '修渠'])),
  '修渠，护岸': '修渠，护岸',
});
holdEach('part of a heading', [leadsToWish, clauseBehindComma], {
  'heading-leads-to-wish': { has: texts`现建议 要求 在修渠方面`, hasNot: texts`修渠` },
  'heading-clause': { has: texts`修渠，护岸 修渠,护岸`, hasNot: texts`修渠、护岸` },
});
