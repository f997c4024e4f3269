import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { passages } from './opinion-passage.corpus.ts';
import {
  adds,
  affirms,
  asks,
  consents,
  headingAlone,
  heardMatter,
  hears,
  pointColumn,
  recommends,
  sectionHead,
  signOrName,
} from './opinion-passage.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdEach('passage', [consents, affirms, headingAlone, asks, pointColumn, recommends], passages);
holdReplacement('heading of a section', sectionHead.form, {
  '意见建议。修渠。': '修渠。',
  '意见建议：修渠：': '修渠：',
  '意见建议:修渠:': '修渠:',
  '：修渠': '修渠',
  意见建议: '意见建议',
  [`${long(24)}。`]: '',
  [`${long(25)}。`]: `${long(25)}。`,
});
holdReplacement('words that add a point', adds.form, {
  '此外，有的还建议，要修渠': '修渠',
  '有的也建议,修渠': '修渠',
  '有的也建议：修渠': '修渠',
  '有的也建议:修渠': '修渠',
  有的还建议修渠: '修渠',
  还建议修渠: '修渠',
  '此外。还建议修渠': '此外。还建议修渠',
  有的建议修渠: '有的建议修渠',
  [`${long(24)}还建议`]: '',
  [`${long(25)}还建议`]: `${long(25)}还建议`,
});
holdForm(
  'sign or name in a name',
  signOrName,
  ['云', '《云》', `《${long(60)}》`, '〈'],
  ['', '云云', '。', '，', '《', '》', '《》', `《${long(61)}》`, '《云《泽》', '《云》泽》'],
  (own) => form`^(${own})$`,
);
holdForm(
  'what a report is on',
  heardMatter,
  [long(4), long(80), '《云》的', `《${long(60)}》的`, '云云云《云泽》'],
  [long(3), long(81), '《云》', '《》的', '云云。云云', '《云《泽》的', '《云》泽》的', `《${long(61)}》的`],
  (own) => form`^${own}$`,
);
holdGroups('report heard', hears.form, {
  听取关于水网建设的报告: { report: '关于水网建设的报告' },
  '审议《关于水网建设的报告》': { report: '《关于水网建设的报告》' },
  听取关于水网建设的汇报: { report: '关于水网建设的汇报' },
  听取关于水网报告的报告: { report: '关于水网报告的报告' },
  听取市政府关于水网关于供水的报告: { report: '关于水网关于供水的报告' },
  [`听取${long(20)}关于水网建设的报告`]: { report: '关于水网建设的报告' },
  [`听取${long(21)}关于水网建设的报告`]: null,
  '听取。关于水网建设的报告': null,
  '听取关于《水法》的报告': { report: '关于《水法》的报告' },
  '听取《关于水网建设的报告》': { report: '《关于水网建设的报告》' },
  '听取《关于水网情况》的汇报': { report: '《关于水网情况》的汇报' },
  '听取《关于水网情况》报告': { report: '《关于水网情况》报告' },
  '审议《关于水网情况汇报》': { report: '《关于水网情况汇报》' },
  '听取关于落实《关于水网的报告》意见的报告': { report: '关于落实《关于水网的报告》意见的报告' },
  '听取《关于执行《水法》情况的报告》': { report: '《关于执行《水法》情况的报告》' },
  '听取《关于云报告》': null,
  [`听取关于${long(80)}报告`]: { report: `关于${long(80)}报告` },
  [`听取关于${long(81)}报告`]: null,
  '听取关于水网，供水的报告': null,
  '听取关于水网。供水的报告': null,
  印发关于水网建设的报告: null,
  听取关于水网建设的说明: null,
});
