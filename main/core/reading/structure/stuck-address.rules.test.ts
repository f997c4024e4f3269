import { describe, expect, it } from 'vitest';
import type { Form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { stuckClause, stuckLine, stuckQuotation } from './stuck-address.rules.ts';
import { stuckAddress } from './stuck-address.ts';

const long = (length: number) => '云'.repeat(length);
const everywhere = (text: string, own: Form) => own.replaceAll(text);

holdGroups('title and address in a line', stuckLine.form, {
  '关于全市治水工作的报告主任、各位副主任：': { title: '关于全市治水工作的报告' },
  '关于全市治水工作的汇报 主任，各位委员:': { title: '关于全市治水工作的汇报' },
  '关于治水情况的说明各位代表：': { title: '关于治水情况的说明' },
  '关于全市治水的情况尊敬的代表：': { title: '关于全市治水的情况' },
  '在全市治水会上的讲话副主任、委员：': { title: '在全市治水会上的讲话' },
  [`${long(6)}报告各位${long(2)}：`]: { title: `${long(6)}报告` },
  [`${long(60)}报告各位${long(50)}：`]: { title: `${long(60)}报告` },
  [`${long(6)}报告各位${long(6)}报告各位代表：`]: { title: `${long(6)}报告` },
  [`${long(5)}报告各位代表：`]: null,
  [`${long(61)}报告各位代表：`]: null,
  [`${long(6)}报告各位云：`]: null,
  [`${long(6)}报告各位${long(51)}：`]: null,
  '关于全市治水工作的报告  各位代表：': null,
  '关于全市治水工作的报告主任委员：': null,
  '关于全市治水工作的通知各位代表：': null,
  关于全市治水工作的报告各位代表: null,
  '关于全市治水工作的报告各位代表：好': null,
});
holdReplacement(
  'words in marks',
  stuckQuotation.form,
  {
    '关于“十五五”《水法》（草案）的': '关于的',
    '关于“甲《乙”丙》的': '关于丙》的',
    '关于《甲”乙》的': '关于乙》的',
    '关于（甲》乙）的': '关于乙）的',
    '关于“甲）乙”的': '关于乙”的',
    '关于“”的': '关于的',
    '关于“甲': '关于“甲',
  },
  everywhere,
);
holdForm('sign outside a title', stuckClause.form, [...'，,。；;：:'], texts`、 关于治水的报告`);

describe('stuckAddress', () => {
  it.each([
    ['关于全市治水工作的报告主任、各位副主任：', '关于全市治水工作的报告'],
    ['关于《水法，》实施情况的报告各位代表：', '关于《水法，》实施情况的报告'],
    ['市政府已治水，并提出了报告各位代表：', null],
    ['关于全市治水工作的报告', null],
  ])('reads the title of %s', (line, title) => expect(stuckAddress(line)).toBe(title));
});
