import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  boldRun,
  holdsSentence,
  holdsSentenceOrLead,
  markBehindHeading,
  sentenceBefore,
  sentenceOrLeadBefore,
  starBehindHeading,
  topicInFront,
} from './unnumbered-heading.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdWords(
  'bold run',
  boldRun.form,
  {
    '**治水**先行。**修渠**并举。': ['**治水**', '**修渠**'],
    [`**${long(60)}**`]: `**${long(60)}**`,
  },
  ['**治**', `**${long(61)}**`, '治水'],
);
holdEach('unnumbered heading', [sentenceBefore, sentenceOrLeadBefore, holdsSentence, holdsSentenceOrLead], {
  'unnumbered-sentence-before': {
    has: ['', '完成。', '完成；', '完成。 ', '完成。  '],
    hasNot: ['完成', '完成：', '完成。又', '完成:'],
  },
  'unnumbered-lead-before': {
    has: ['', '完成。', '完成；', '建议：', '建议:', '完成。 ', '完成。  '],
    hasNot: ['完成', '完成。又', '完成，'],
  },
  'unnumbered-holds-sentence': { has: texts`治水。 治水；修渠`, hasNot: texts`治水：修渠 治水` },
  'unnumbered-holds-lead': { has: texts`治水。 治水；修渠 治水：修渠 治水:修渠`, hasNot: texts`治水，修渠 治水` },
});
holdReplacement('signs behind a heading', markBehindHeading.form, {
  '治水。；': '治水',
  '治水： ': '治水',
  '治水，': '治水',
  '治水；修渠': '治水；修渠',
});
holdReplacement('stars behind a heading', starBehindHeading.form, {
  '治水 **': '治水',
  '治水：': '治水',
  '**治水': '**治水',
  '治水。': '治水。',
});
holdGroups('topic in front', topicInFront.form, {
  '在治水修渠方面，已完成': { topic: '治水修渠' },
  '在加强执行上,已完成': { topic: '加强执行' },
  '在治理水方面，在修渠方面，': { topic: '治理水' },
  [`在${long(30)}上，`]: { topic: long(30) },
  [`在${long(31)}上，`]: null,
  '在治水上，': null,
  '在治水，修渠上，': null,
  '在治水。修渠上，': null,
  在治水修渠上: null,
  '在治水修渠中，': null,
  '现在治水修渠上，': null,
});
