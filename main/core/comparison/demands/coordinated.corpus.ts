import { texts } from '#core/rules/testing/texts.ts';
import type { FormCorpus } from '#shared/text/form-texts.ts';

const products = texts`
  办法 机制 制度 规定 规则 规程 细则 方案 标准 预案 清单 目录 名录 台账 档案 平台 规划 指南 指引`;

/** Words that are no such list. */
const noLists = texts`
  准入办法 甲乙、丙、丁戊细则 甲乙、丙办法 准入、退出 准入，退出办法 准入、退，出办法 准、退出办法 准入、12办法 准入、办法 甲1、退出办法 准入、2出办法 准入、a、退出办`;

/** Invented words of demands that list what is to be made, of those who are to do it, and of members of such lists. */
export const coordinated: FormCorpus = {
  'coordinated-product': {
    finds: { ...Object.fromEntries(products.map((product) => [`准入${product}`, product])), 准入: null },
  },
  'coordinated-sign': {
    finds: {
      '准入、退出和监管及收费与停运': ['、', '和', '及', '与'],
      准入以及退出: '以及',
      准入退出: null,
      二级及以上渡口: null,
      二级及以下渡口: null,
      二级及以内渡口: null,
    },
  },
  'coordinated-list': {
    finds: {
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
      ...Object.fromEntries(noLists.map((text) => [text, null])),
    },
  },
  'coordinated-end': { finds: { 退出办法: '办法', 退出办法并公布: null, 退出: null } },
  'coordinated-in-charge': {
    finds: {
      市政府要: '市政府要',
      市法院应当: '市法院应当',
      市法院应: '市法院应',
      市检察院须: '市检察院须',
      市水务局必须: '市水务局必须',
      市教委要: '市教委要',
      卫生厅要: '卫生厅要',
      信访办要: '信访办要',
      民政部门要: '民政部门要',
      有关单位要: '有关单位要',
      '市政府、市法院要': '市政府、市法院要',
      市政府: null,
      摊位要: null,
      重要: null,
      '12市政府要': null,
    },
  },
  'coordinated-own-act': {
    has: texts`健全管护 完善值班 市财政局制定 水务局 民政部门 责任单位 县政府 市法院 市检察院 市教委 卫生厅 信访办 夜市的`,
    hasNot: texts`准入 监管 考核 渡工培训 值班 退出 检查 夜市检查甲乙 局部 制定权 部门间 单位间 政府间 检查甲`,
  },
};
