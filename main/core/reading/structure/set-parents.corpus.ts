import { texts } from '#core/rules/testing/texts.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const parents: Readonly<Record<'parent-attached-noun' | 'parent-list' | 'parent-attached-below', Near>> = {
  'parent-attached-noun': {
    has: texts`水网汇总 水网汇总表 水网明细 水网明细表 水网清单 水网一览表 水网说明 水网目录 水网附表`,
    hasNot: texts`水网报告 水网说明会`,
  },
  'parent-list': {
    has: ['附：水网图', '附件：水网图', '附件:水网图', '附件 ：水网图'],
    hasNot: ['附件水网', '见附件：', '附件  ：', '件：', '附注：'],
  },
  'parent-attached-below': { has: texts`方案附后。`, hasNot: texts`附在后面` },
};
