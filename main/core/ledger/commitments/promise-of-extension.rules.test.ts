import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { promiseOfExtensionRules } from './promise-of-extension.rules.ts';

holdEach('what a letter on more time speaks of', promiseOfExtensionRules, {
  'extension-of-report': {
    has: [...texts`延期报送 报告的提交 报告的上报 提交报告 上报报告`, `提交${'甲'.repeat(40)}报告`],
    hasNot: [...texts`延期完成 报告 报告提交 提交材料 提交，报告 提交。报告 提交；报告`, `提交${'甲'.repeat(41)}报告`],
  },
  'extension-of-promise': { has: ['承诺'], hasNot: ['答复'] },
});
