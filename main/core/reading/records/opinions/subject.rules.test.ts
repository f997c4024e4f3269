import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  aboutLead,
  bodyOnly,
  endsInSituation,
  markedReport,
  notCounted,
  opinionTail,
  printedName,
  reportingBody,
  reportNoun,
  speakingBody,
  titledReport,
  towards,
} from './subject.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdForm('ends in 情况', endsInSituation.form, texts`关于水网情况`, texts`关于水网情况报告`);
holdForm(
  'titled report',
  titledReport.form,
  texts`水网的报告 水网的调查结果报告 专项报告 综合报告 工作报告 年度报告 审计报告 调研报告`,
  texts`水网报告 水网的报告书 水网工作报告书 水网情况报告`,
);
holdGroups('printed name', printedName.form, {
  '《水网报告》': { name: '水网报告' },
  '〈水网报告〉': { name: '水网报告' },
  '《关于〈水网法〉的议案》': { name: '关于〈水网法〉的议案' },
  '《关于《水网法》草案》': { name: '关于《水网法》草案' },
  '《水网方案》': { name: '水网方案' },
  '《水网决定》': { name: '水网决定' },
  '《报告》': { name: '报告' },
  '《〈甲〉〈乙〉〈丙〉报告》': { name: '〈甲〉〈乙〉〈丙〉报告' },
  '《《甲》《乙》《丙》报告》': { name: '《甲》《乙》《丙》报告' },
  '《《甲》《乙》《丙》《丁》报告》': null,
  '《《〈》报告》': null,
  '《《甲〈》报告》': null,
  '《关于〈水网法》的议案》': { name: '关于〈水网法》的议案' },
  '《关于《水网法〉的议案》': { name: '关于《水网法〉的议案' },
  '《甲《乙报告》': { name: '乙报告' },
  '《《甲《乙》报告》': { name: '甲《乙》报告' },
  '《《甲》乙》报告》': null,
  '《《甲〉乙》报告》': null,
  '《《甲》乙《丙报告》': { name: '丙报告' },
  '《《》报告》': null,
  [`《${long(80)}报告》`]: { name: `${long(80)}报告` },
  [`《${long(81)}报告》`]: null,
  [`《《${long(60)}》报告》`]: { name: `《${long(60)}》报告` },
  [`《《${long(61)}》报告》`]: null,
  [`《《甲》${long(60)}报告》`]: { name: `《甲》${long(60)}报告` },
  [`《《甲》${long(61)}报告》`]: null,
  '《水网法》报告': null,
  '《水网法》': null,
  水网报告: null,
  '《水网报告': null,
});
holdReplacement(
  'signs not counted',
  notCounted.form,
  { '水的 网《法》〈典〉“甲”‘乙’（丙）(丁)': '水网法典甲乙丙丁' },
  (text, own) => own.replaceAll(text),
);
holdReplacement('tail of an opinion', opinionTail.form, {
  关于水网的审议意见: '关于水网',
  关于水网审议意见书: '关于水网',
  关于水网的审议通报: '关于水网',
  关于水网的审议意见的函: '关于水网',
  '关于水网的审议意见（第3号）': '关于水网',
  '关于水网的审议意见(第3号)': '关于水网',
  '关于水网的审议意见（）()': '关于水网的审议意见（）()',
  '关于水网的审议意见（）': '关于水网',
  '关于水网的审议意见()': '关于水网',
  '关于水网的审议意见（一）（二）': '关于水网的审议意见（一）（二）',
  '关于水网的审议意见(一)(二)': '关于水网的审议意见(一)(二)',
  关于水网的审议意见办理: '关于水网的审议意见办理',
});
holdForm(
  'body only',
  bodyOnly.form,
  [...texts`云泽市人大常委会 常务委员会 云泽市人民代表大会 主任会议 人大常委会 常委会办公室`, `${long(24)}主任会议`],
  [
    ...texts`云泽市人大常委会关于水网 云泽市政府 《甲主任会议 甲》主任会议 “甲主任会议 甲”主任会议`,
    `${long(25)}主任会议`,
  ],
);
holdReplacement('speaking body', speakingBody.form, {
  云泽市人大常委会关于水网: '关于水网',
  云泽市人大常务委员会对水网: '对水网',
  常委会对水网: '对水网',
  [`${long(20)}常委会对水网`]: '对水网',
  [`${long(21)}常委会对水网`]: `${long(21)}常委会对水网`,
  '《市常委会对水网': '《市常委会对水网',
  '“市常委会对水网': '“市常委会对水网',
  云泽市人大常委会水网: '云泽市人大常委会水网',
  云泽市人大对水网: '云泽市人大对水网',
});
holdGroups('marked report', markedReport.form, {
  '《水网报告》': { name: '水网报告' },
  '关于《水网报告》': { name: '水网报告' },
  '对《水网报告》': { name: '水网报告' },
  '关于对《水网报告》': { name: '水网报告' },
  '《关于《水网法》的报告》': { name: '关于《水网法》的报告' },
  '《水网法》的《水网报告》': { name: '水网法》的《水网报告' },
  '《水网法》报告》': null,
  '《》报告》': null,
  '《甲》《乙报告》': null,
  '《甲》》报告》': null,
  '《甲》乙》丙报告》': null,
  '《甲》乙报告》': { name: '甲》乙报告' },
  '就《水网报告》': null,
  '《水网报告》的': null,
  '《水网法》': null,
  '《报告》': null,
});
holdReplacement('towards', towards.form, {
  关于对水网: '关于水网',
  对水网: '水网',
  关于水网对: '关于水网对',
});
holdReplacement('reporting body', reportingBody.form, {
  ...Object.fromEntries(texts`市人民政府 县政府 区人民法院 人民检察院`.map((body) => [`${body}关于水网`, '关于水网'])),
  '市政府《关于水网': '《关于水网',
  市政府水网: '市政府水网',
  州政府关于水网: '州政府关于水网',
  云泽市政府关于水网: '云泽市政府关于水网',
  市水务局关于水网: '市水务局关于水网',
});
holdReplacement('noun of a report', reportNoun.form, { 关于水网情况报告: '关于水网情况', 报告水网: '报告水网' });
holdReplacement('word before a matter', aboutLead.form, { 关于水网: '水网', 水网关于: '水网关于' });
