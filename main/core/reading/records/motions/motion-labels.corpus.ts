import { texts } from '#core/rules/testing/texts.ts';
import type { columnRules, labelRules } from './motion-labels.rules.ts';

type Corpus<R extends readonly { id: string }[]> = Readonly<Record<R[number]['id'], readonly string[]>>;

export const labels: Corpus<typeof labelRules> = {
  'label-subject': texts`议题 题目 标题 议案题目 议案标题 议案名称`,
  'label-proposers': texts`提议案人 提案人 提议人 提出人`,
  'label-lead': texts`领衔 领衔人 领衔代表 领衔提出`,
  'label-cosigners': texts`附议人 附议代表 联名人 联名代表`,
  'label-cause': texts`案由`,
  'label-grounds': texts`案据 理由`,
  'label-plan': texts`方案 建议方案 解决方案`,
};

export const noLabels = texts`
  议题一 本议题 新标题 标题一 议案 人 新提案人 提案人甲 领衔单位 新领衔 附议 新联名人 联名人甲 新案由 案由一 新理由 理由一
  新方案 方案一 议案名称一 新议案名称 新领衔人 领衔人甲 附议代表甲`;

export const columns: Corpus<typeof columnRules> = {
  'column-serial': texts`序号 顺序号`,
  'column-suggestion': texts`转为建议编号 建议号 转建议编号`,
  'column-number': texts`议案号 议案编号 案号 序号编号 提案人编号 人数编号`,
  'column-signers': texts`人数 联名数 领衔人数`,
  'column-lead': texts`领衔 提议人 提议案人 提案人 提出人 代表姓名 代表 领衔标题`,
  'column-title': texts`案由 标题 题目 名称 议案内容 议案 处理名称`,
  'column-disposition': texts`处理 意见 去向 办理`,
};

export const noColumns = texts`备注 新序号 序号一 日期 代表团 市代表 议案一 新议案 人`;
