import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { namesMotion, quotedMotion } from './motion-claims.rules.ts';

holdEach('title of a paper of a motion', [namesMotion], {
  'claim-names-motion': {
    has: [
      ...texts`议案实施情况 议案的实施情况 议案办理 议案落实 议案处理意见 “甲”议案 “甲“议案 "甲"议案 “甲”的议案 “甲”代表议案`,
      '“甲” 议案',
      '“甲”  的代表议案',
    ],
    hasNot: texts`议案的情况 “甲”建议 甲的议案 代表议案 ”之议案 议案的的办理`,
  },
});
holdGroups('motion in quotation marks', quotedMotion.form, {
  ...Object.fromEntries(
    [...texts`关于“甲”议案 关于"甲"议案 关于“甲”的议案 关于“甲”代表议案`, '关于 “甲”议案', '关于  “甲”  议案'].map(
      (title) => [title, { quoted: '甲' }],
    ),
  ),
  '关于“甲”和“乙”的议案': { quoted: '甲”和“乙' },
  '关于“”议案': null,
  '对“甲”议案': null,
  '关于甲”议案': null,
  '关于“甲议案': null,
  '关于“甲”建议': null,
});
