import type { ExtractionRule } from '#core/rules/extract.ts';
import { extract } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { answeringTitles, openings, otherOpenings, otherTitles } from './answered.corpus.ts';
import {
  answeredRules,
  answerer,
  answerLead,
  answerTail,
  marked,
  opinionLead,
  printedRules,
} from './answered.rules.ts';
import { answeredByTitle } from './feedback-title.ts';

holdExtraction<string, ExtractionRule<string>>({
  name: 'what a title answers',
  rules: answeredRules,
  corpus: answeringTitles,
  none: otherTitles,
  read: (title, rules) => answeredByTitle(title, rules),
});

holdExtraction<string, ExtractionRule<string>>({
  name: 'what an opening names as answered',
  rules: printedRules,
  corpus: openings,
  none: otherOpenings,
  read: (text, rules) => extract(rules, text),
});

holdForm(
  'in book marks',
  marked,
  ['《甲》', '《》', '《甲《乙》丙《丁》戊》', '《《乙》》', '《甲《乙》》', '《甲《》》'],
  [
    '《甲《乙》',
    '《甲》乙》',
    '《甲《乙《丙》》》',
    '甲',
    '《甲《乙》丙《丁》',
    '《甲《乙《丙》丁》',
    '《甲《乙》丙》丁》',
  ],
  (own) => form`^《${own}》$`,
);

holdReplacement('words of answering at the end', answerTail, {
  关于水务报告研究处理情况的报告: '关于水务报告',
  关于水务报告的采纳落实情况反馈报告: '关于水务报告',
  关于水务报告贯彻落实情况的函: '关于水务报告',
  关于水务报告整改和落实情况汇报: '关于水务报告',
  关于水务报告整改及落实情况汇报: '关于水务报告',
  关于水务报告整改落实情况汇报: '关于水务报告',
  关于水务报告整改情况汇报: '关于水务报告',
  '关于水务报告办理情况的综合报告（送审稿）': '关于水务报告',
  关于水务报告的反馈情况的报告: '关于水务报告',
  关于水务报告落实情况的整改报告: '关于水务报告',
  关于水务报告整改情况的落实报告: '关于水务报告',
  关于水务报告整改情况的处理报告: '关于水务报告',
  关于水务报告落实情况通报会: '关于水务报告落实情况通报会',
});
holdReplacement('words of answering before the name', answerLead, {
  关于对关于水务的报告: '关于水务的报告',
  '关于落实《水务报告》': '《水务报告》',
  关于贯彻落实关于水务的报告: '关于水务的报告',
  关于办理关于水务的报告: '关于水务的报告',
  关于研究处理关于水务的报告: '关于水务的报告',
  关于落实水务的报告: '关于落实水务的报告',
  县里关于对关于水务的报告: '县里关于对关于水务的报告',
});
holdReplacement('organ that answers', answerer, {
  市人民政府关于水务: '关于水务',
  市中级法院关于水务: '关于水务',
  市人民检察院关于水务: '关于水务',
  市监察委员会关于水务: '关于水务',
  市政务服务管理办公室关于水务: '关于水务',
  市水务局关于水务: '关于水务',
  局关于水务: '局关于水务',
  江北局关于水务: '关于水务',
  江局关于水务: '江局关于水务',

  市水务局对于水务: '市水务局对于水务',
  市水务处关于水务: '市水务处关于水务',
  [`${'云'.repeat(24)}局关于水务`]: '关于水务',
  [`${'云'.repeat(25)}局关于水务`]: `${'云'.repeat(25)}局关于水务`,
  关于市局关于水务: '关于水务',
});
holdReplacement(
  'words of answering before the matter of an opinion',
  opinionLead,
  {
    关于落实水务审议意见: '关于水务审议意见',
    关于进一步落实水务审议意见: '关于水务审议意见',
    关于贯彻落实水务审议意见: '关于水务审议意见',
    关于研究处理水务审议意见: '关于水务审议意见',
    关于办理对水务审议意见: '关于水务审议意见',
    关于整改关于水务审议意见: '关于水务审议意见',
    '关于落实《水务审议意见': '关于水务审议意见',
    关于落实全国人大常委会对水务审议意见: '关于水务审议意见',
    关于落实省人大常委会组成人员对水务审议意见: '关于水务审议意见',
    关于落实市人大常委会对水务审议意见: '关于水务审议意见',
    关于落实县人大常委会对水务审议意见: '关于水务审议意见',
    关于落实区人大常委会对水务审议意见: '关于水务审议意见',
    关于落实水务报告: '关于落实水务报告',
    关于落实水务审议意见书: '关于落实水务审议意见书',
    县里关于落实水务审议意见: '县里关于落实水务审议意见',
  },
  (text, form) => form.replace(text, '关于'),
);
