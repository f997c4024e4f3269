import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { letterTitleRules } from './letter-without-points.rules.ts';

holdEach('letter without points', letterTitleRules, {
  'opinion-letter-title': {
    has: texts`关于交办审议意见的函 关于交办审议意见的通知 关于交办审议意见的函（代拟稿）`,
    hasNot: texts`审议意见 审议意见书 关于来函的审议意见`,
  },
});
