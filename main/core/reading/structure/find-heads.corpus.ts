import { texts } from '#core/rules/testing/texts.ts';
import type { headLineRules } from './find-heads.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const headLines: Readonly<Record<(typeof headLineRules)[number]['id'], Near>> = {
  'head-collection': {
    has: texts`会议汇编 会议选编 会议文件 会议材料 云泽公报 云泽会刊 会议资料 会议手册 会议文集 会议文件（二）`,
    hasNot: texts`水网报告 会议文件说明`,
  },
  'head-in-parts': { has: texts`意见汇编 意见选编`, hasNot: texts`意见文集 汇编说明` },
  'head-markdown': {
    has: ['# 水网', '## 水网', '   # 水网'],
    hasNot: ['### 水网', '    # 水网', '#水网', '水# 网', '水网', ' 水网'],
  },
  'head-body': { has: texts`第九届 代表建议 委员 人民 政府`, hasNot: texts`水网` },
};
