import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  asksForAnswer,
  beforeNoun,
  clauseStart,
  draftInTitle,
  handsIn,
  letterTitle,
  namedPaper,
  roundInTitle,
  sendsRound,
  versionNumbers,
} from './version-of.rules.ts';
import { versionOf } from './version-of.ts';

holdReplacement(
  'name of a paper',
  namedPaper.form,
  { '关于《甲》和《乙》的函': '关于和的函', '关于《》的函': '关于的函', '《甲': '《甲' },
  (text, own) => own.replaceAll(text),
);
holdForm(
  'start of a clause',
  clauseStart,
  ['请', ...[...'，,。；;：: '].map((sign) => `甲${sign}请`)],
  ['甲请', '甲、请'],
  (own) => form`${own}请`,
);
holdForm('before a noun', beforeNoun, ['', '甲'.repeat(16)], ['甲'.repeat(17), ...'，,。；;'], (own) => form`^${own}$`);
holdEach('version of a report', [asksForAnswer, sendsRound, draftInTitle, roundInTitle, letterTitle, handsIn], {
  'version-asks-answer': {
    has: texts`
        请反馈意见 请于7月29日前反馈意见 请回复意见 请函复修改意见 请函告意见 特请反馈意见 敬请反馈意见 恳请反馈意见 并请反馈意见
        报告附后，请反馈意见`,
    hasNot: texts`邀请居民反馈意见 请反馈情况 反馈意见 现反馈意见 请提出意见 请居民，反馈意见`,
  },
  'version-sends-round': {
    has: texts`现征求意见 特征求意见 现就报告征求你委意见 现送上，现征求意见`,
    hasNot: texts`已征求意见 现征求 逐条征求意见 现将报告送上，征求意见 发现问题征求意见`,
  },
  'version-draft-title': { has: texts`征求意见函 送审稿 讨论稿 初稿`, hasNot: texts`审议意见 征求你委意见 稿` },
  'version-round-title': {
    has: ['征求意见', `征求${'甲'.repeat(12)}意见`],
    hasNot: [`征求${'甲'.repeat(13)}意见`, '征求', '意见'],
  },
  'version-letter': { has: ['关于渡口的函'], hasNot: ['关于函件的报告'] },
  'version-hands-in': {
    has: texts`复函 报送报告的函 上报报告的函 呈报报告的函 提交报告的函 关于回复意见的函 关于答复意见的函`,
    hasNot: texts`关于复函的函 关于报告的函`,
  },
});

const letter = (place: number, length = 9) =>
  Array.from({ length }, (_, at) => (at === place ? '请反馈意见。' : '一、登记渡口。'));
holdNumbers<typeof versionNumbers, [readonly string[]]>({
  name: 'where a letter says what it wants',
  numbers: versionNumbers,
  cases: [
    { what: 'its fourth paragraph', given: [letter(3)], gives: 'draft' },
    { what: 'not its fifth of nine', given: [letter(4)], gives: 'formal' },
    { what: 'its third but last', given: [letter(6)], gives: 'draft' },
    { what: 'not the one before', given: [letter(5)], gives: 'formal' },
  ],
  decide: ([paragraphs], values) => versionOf('关于渡口的函', paragraphs, values),
});
