import { texts } from '#core/rules/testing/texts.ts';
import type { memberRules } from './coordinated.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented words of demands that list what is to be made. */
export const productLists: Readonly<Record<string, string | readonly string[]>> = {
  '准入、退出办法': '准入、退出办法',
  准入和退出机制: '准入和退出机制',
  准入及退出制度: '准入及退出制度',
  准入与退出规定: '准入与退出规定',
  准入以及退出规则: '准入以及退出规则',
  准入办法和退出办法并公布: '准入办法和退出办法',
  '准入、监管和退出规程': '准入、监管和退出规程',
  '甲乙、丙丁、甲丙、乙丁细则': '甲乙、丙丁、甲丙、乙丁细则',
  '准入、退出办法，收费、停运清单': ['准入、退出办法', '收费、停运清单'],
  '准入、退出办法制度': '准入、退出办法',
  '（准入、退出方案）': '准入、退出方案',
};

export const noProductLists: readonly string[] = texts`
  准入办法 甲乙、丙、丁戊细则 甲乙、丙办法 准入、退出 准入，退出办法 准入、退，出办法 准、退出办法 准入、12办法 准入、办法 甲1、退出办法 准入、2出办法 准入、a、退出办`;

/** What stands at the head of such a list with those who are to do it, and what does not. */
export const heads = {
  has: texts`市政府要 市法院应当 市法院应 市检察院须 市水务局必须 市教委要 卫生厅要 信访办要 民政部门要 有关单位要 市政府、市法院要`,
  hasNot: texts`市政府 摊位要 重要 12市政府要`,
};

/** Members of such lists, and those that make it a list of something else. */
export const members: Readonly<Record<(typeof memberRules)[number]['id'], Held>> = {
  'coordinated-own-act': {
    has: texts`健全管护 完善值班 市财政局制定 水务局 民政部门 责任单位 县政府 市法院 市检察院 市教委 卫生厅 信访办 夜市的`,
    hasNot: texts`准入 监管 考核 渡工培训 值班 退出 检查 夜市检查甲乙 局部 制定权 部门间 单位间 政府间 检查甲`,
  },
};
