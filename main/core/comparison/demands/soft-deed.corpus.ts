import { texts } from '#core/rules/testing/texts.ts';
import type { softDeedRules } from './soft-deed.rules.ts';

/** Invented clauses of answers that spread words, and demands that ask for it. */
export const softDeeds: Readonly<
  Record<(typeof softDeedRules)[number]['id'], { has: readonly string[]; hasNot: readonly string[] }>
> = {
  'deed-soft': {
    has: texts`
      举办渡船宣传周 举办宣传月 举办宣传日 开展宣传活动 印制宣传册 设置宣传栏 发放宣传品 拍摄宣传片 出动宣传车 组建宣传员队伍 开展讲座 举办大赛 举办竞赛 举办比赛 组织展演
      组织演出 开展评选 发布倡议书 发放手册3份 发放折页3份 发放资料3份 发放画册3份 发放明白纸3份 发放资料共计约约3份 渡船知识进企业 渡船知识进校园 渡船知识进社区 渡船知识进商场
      渡船知识进家庭 渡船知识进乡村 渡船知识进机关 开展走访慰问 表彰船工 举办文化节3场 举办艺术节3场 举办夜市3场 举办展览3场`,
    hasNot: texts`
      翻修渡口 宣传 资料 发放资料一二三四五3份 发放资料，3份 发放资料,3份 走访船工 文化节 举办文化节共3场 进码头`,
  },
  'demand-soft': {
    has: texts`
      加强宣传 普及知识 安全教育 组织培训 提高知晓率 营造氛围 增强意识 举办讲座 举办大赛 举办竞赛 举办比赛 公正评选 组织评优 表彰船工 文体活动 引导错峰 加强推介 举办展览 对外展示
      组织演出 推广阅读 进企业 进校园 进社区 进商场 进家庭 进乡村 进机关 走访船工 慰问船工`,
    hasNot: texts`翻修渡口 建设渡口 进码头 赛船`,
  },
  'deed-beside': {
    has: texts`
      以渡船为题 为船工 围绕渡船 结合渡船 依托渡船 通过渡船 抓住契机 突出主题 丰富载体 惠及3万人 覆盖3万人 参与3万人 吸引3万人 受众3万人 发动3万人 吸引一二三四五六七八九十3人
      船工意识增强 码头形象提升 船工热情提高 渡口知晓率改善 船工热情高涨 爱船氛围浓厚 船工意识明显增强 渡口满意度提升 意识一二三四五六七八增强`,
    hasNot: texts`
      夜里以渡船 契机已到 参与渡船 吸引一二三四五六七八九十一3人 参与，3人 参与,3人 意识 增强 意识，增强 意识,增强 意识3次增强 意识一二三四五六七八九增强 翻修渡口`,
  },
};
