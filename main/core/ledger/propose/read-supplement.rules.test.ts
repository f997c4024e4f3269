import { holdEach } from '#core/rules/testing/hold-each.ts';
import { asksSupplement } from './read-supplement.rules.ts';

holdEach('letter that wants a supplement', [asksSupplement], {
  'asks-supplement': {
    has: [
      '请于8月31日前就以上2条补充书面报告',
      '请补报有关情况',
      '请补充说明',
      `请${'云'.repeat(60)}补充报告`,
      `请补充${'云'.repeat(12)}报告`,
    ],
    hasNot: [
      '现补充报告如下',
      '请研究处理。补充报告收悉',
      '请研究处理；补充报告收悉',
      '请补充。书面报告',
      '请补充；书面报告',
      '请补充渡船',
      '请书面报告',
      `请${'云'.repeat(61)}补充报告`,
      `请补充${'云'.repeat(13)}报告`,
    ],
  },
});
