import { describe, expect, it } from 'vitest';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { isPlanOfMotion } from './motion-paper-role.ts';
import {
  byCongress,
  byPresidium,
  endsInNumber,
  planOfMotion,
  reviewOfMotion,
  tellsCarryingOut,
} from './motion-papers.rules.ts';

const plans = texts`
  关于甲议案的实施方案 甲议案实施方案 甲议案办理方案 甲议案落实方案 甲议案推进方案 甲议案实施工作方案 甲议案工作方案
  甲议案办理计划方案 甲议案工作计划方案 甲议案实施方案（草案） 甲议案实施方案(草案) 甲议案实施方案（）`;

holdGroups('plan of a motion', planOfMotion.form, {
  ...Object.fromEntries(plans.map((title) => [title, { named: title.startsWith('关于') ? '关于甲议案' : '甲议案' }])),
  甲议案工作议案实施方案: { named: '甲议案工作议案' },
  甲议案实施方案议案实施方案: { named: '甲议案实施方案议案' },
  ...Object.fromEntries(
    texts`
    议案实施方案 甲议案方案 甲议案计划方案 甲建议实施方案 甲议案实施方案的报告 甲议案实施方案（草案 甲议案实施方案草案）
    甲议案的的实施方案 甲议案实施计划`.map((title) => [title, null]),
  ),
  '甲\n乙议案实施方案': null,
});
holdEach('titles of papers on motions', [reviewOfMotion, tellsCarryingOut, byCongress, byPresidium, endsInNumber], {
  'motion-paper-by-presidium': {
    has: ['大会主席团关于议案的决定'],
    hasNot: ['关于议案的决定', '主席团第二次会议关于议案的决定'],
  },
  'motion-paper-review': { has: texts`议案处理意见的报告 议案审查报告`, hasNot: texts`处理意见的函 审议报告` },
  'motion-paper-carried-out': { has: texts`实施情况 办理情况 落实情况`, hasNot: texts`实施方案 工作情况` },
  'motion-paper-by-congress': {
    has: texts`人大常委会办公室 市人民代表大会 云泽市高新技术产业开发区人大工委`,
    hasNot: texts`市人民政府 云泽市高新技术产业开发园区人大工委`,
  },
  'motion-paper-asks-number': { has: ['第8号'], hasNot: ['第8号渡口'] },
});

describe('the plan of a motion', () => {
  it('is known whatever spaces its title prints', () => {
    expect(isPlanOfMotion('关于“甲” 议案的 实施方案')).toBe(true);
    expect(isPlanOfMotion('关于甲的议案')).toBe(false);
  });
});
