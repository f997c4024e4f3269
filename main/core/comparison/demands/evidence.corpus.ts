import { texts } from '#core/rules/testing/texts.ts';
import type { evidenceRules } from './evidence.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

export const evidence: Readonly<Record<(typeof evidenceRules)[number]['id'], Held>> = {
  'answer-names-time': {
    has: texts`
      2026年清淤 9月3日清淤 9月底清淤 9月前清淤 9月份清淤 9月上旬清淤 9月中旬清淤 9月下旬清淤 年底清淤 年末清淤 年内清淤 三年前清淤
      每季度清淤 上半年清淤 下半年清淤 截至夏天 明确时限 列出时间表 排出节点 按期清淤 如期清淤 提前清淤 完成清淤 步道建成 来信办结 经费到位`,
    hasNot: texts`清淤 每年清淤 每月清淤 9月清淤 九月底清淤 99年清淤 期限 时间`,
  },
  'answer-proves': {
    has: texts`清淤3次 印发《清淤办法》 推行“错峰”收费`,
    hasNot: texts`清淤三次 《》 “” 《清淤 清淤” 清淤》 “清淤 《》》 “””`,
  },
  'answer-leaves-rest': {
    has: texts`其余泵站 剩余泵站 余下泵站 余1座 翻修3座，余1座 翻修3座,余1座 尚有泵站 还有泵站 仍有泵站`,
    hasNot: texts`泵站 业余泵工 结余1万元`,
  },
  'answer-leaves-part': {
    has: texts`其余部分 剩余问题 余下项目 其余的任务 剩余资金 剩余金额 剩余款项`,
    hasNot: texts`其余时间 部分泵站 余下泵站 其余`,
  },
  'answer-names-rest': {
    has: texts`另2座 另外2座 另有2座 另外有2座 第二所 第三所 第四所 第五所 第六所 第七所 第八所 第九所 第十所`,
    hasNot: texts`泵站 另行选址 外2座 第一所 第二，清淤 第二,清淤 第二年 第二届 第二轮 第二季度 第二`,
  },
  'answer-as-of': {
    has: texts`截至9月 截止9月 自9月 从9月 9月起 规划到明年 9月以来 目标是明年`,
    hasNot: texts`9月建成 自行清淤 从严清淤`,
  },
  'answer-ended-by': {
    has: [
      ...texts`
        8月14日前全部清淤 8月4日前清淤完毕 8月底前完成清淤 12月底前来信办结 8月底前经费到位 8月底前积水清零 8月底前步道建成`,
      `8月底前${'云'.repeat(20)}全部`,
    ],
    hasNot: [
      ...texts`
        8月底前清淤 8月底，全部清淤 8月前全部清淤 8月114日前全部清淤 8月底前清淤，全部补植 8月底前清淤,全部补植 8月底前清淤。全部补植
        8月底前清淤；全部补植 8月底前清淤;全部补植 全部清淤
        其余8月底前全部清淤 剩余8月底前全部清淤 余下8月底前全部清淤 确保8月底前全部清淤 保证8月底前全部清淤`,
      `8月底前${'云'.repeat(21)}全部`,
    ],
  },
  'answer-does-all': {
    has: texts`全部清淤 全数清淤 悉数清淤 均已清淤`,
    hasNot: texts`清淤 均可清淤 已清淤 全线清淤 部分清淤`,
  },
  'answer-goes-on': { has: texts`继续清淤 持续清淤 进一步清淤 不断清淤 今后清淤 长期清淤`, hasNot: texts`清淤` },
  'demand-wants-all': {
    has: texts`
      每个渡口 每名船工 每家商户 每村 每所学校 每条河道 每处渡口 每座泵站 每栋楼 各渡口 全部翻修 所有渡口 逐个翻修 一律翻修 均翻修 覆盖渡口`,
    hasNot: texts`渡口 每年翻修`,
  },
  'demand-asks-each': {
    has: texts`两市会商 两地会商 两县会商 两区会商 两家会商 两部门会商 两单位会商 双方会商 各自清淤 分别清淤 联合清淤 共同清淤 相互通报 互相通报`,
    hasNot: texts`清淤 两次清淤`,
  },
  'demand-wants-known': {
    has: texts`票价向社会公布 公开 公示 曝光`,
    hasNot: texts`公布栏 公开课 清淤`,
  },
  'answer-made-known': {
    has: texts`公布 公开 公示 曝光 发布 通报 告知 刊发 媒体 网站 公众号 张贴 印发`,
    hasNot: texts`清淤`,
  },
  'answer-does-part': { has: texts`部分渡口 多数渡口 个别渡口`, hasNot: texts`组成部分 各部分 渡口` },
  'answer-does-some': {
    has: texts`
      21个渡口中有19个翻修 21个渡口中9个翻修 21个中19个翻修 21.5公里河道中，已清18.5公里 21公里河道中,已清18公里 21个一二三四五六七八九十一二三中19个 21个渡口中一二三四五六19个`,
    hasNot: texts`
      21个渡口19个翻修 渡口中有19个 21个渡口中翻修 21中19 21个3中有19个 21个渡口，其中19个 21个渡口,其中19个 21个渡口。其中19个 21个一二三四五六七八九十一二三四中19个
      21个渡口中一二三四五六七19个 21个渡口中，有，19个 21个渡口中，有,19个 21个渡口中，有。19个 21个渡口中。有19个`,
  },
};
