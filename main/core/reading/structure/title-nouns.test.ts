import { form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { anyNoun, listedMovers, strongNoun, strongTitle, weakNoun, weakTitle } from './title-nouns.ts';

const whole = (own: typeof strongNoun) => form`^${own}$`;

holdForm(
  'noun of papers',
  strongNoun,
  texts`
    报告 汇报 议案 意见 意见书 决定 决议 议程 日程 讲话 致辞 发言 主持词 开幕词 闭幕词 纪要 名单 名册 办法 条例 规定 规则 细则 准则 章程 说明
    说明书 公告 通告 通知 通报 公报 函 答复 批复 请示 纲要 汇编 汇总 目录 清单 一览表 辞呈 倡议书 注释 名词解释 公约 总结 要点 须知 守则
    民生实事项目 民生实事候选项目 出席情况 列席情况 请假情况`,
  texts`情况 水利 解释 项目`,
  whole,
);
holdForm(
  'noun that often is of papers',
  weakNoun,
  texts`
    情况 表 计划 方案 规划 项目 民生实事 安排 结果 草案 统计 建议 信 稿 材料 综述 指标 任务 事项 摘要 简报 专报 解读 提要 附件 解释`,
  texts`报告 水利`,
  whole,
);
holdForm('title by its noun', strongTitle, texts`养老报告 养老报告（草案）`, texts`报告会 养老计划 水利`);
holdForm('title by a weak noun', weakTitle, texts`养老计划 养老计划（草案）`, texts`计划生育 养老报告`);
holdForm('noun anywhere', anyNoun, texts`报告会 计划生育`, texts`水利`);
holdForm(
  'movers in a list',
  listedMovers,
  [
    ...texts`12名代表 ３位代表 9名省代表 9名市代表 9名县代表 9名区代表 9名人大代表 9名市人大代表`,
    ...[...'一二三四五六七八九十百'].map((sign) => `${sign}名代表`),
    '12 名 代表',
  ],
  texts`名代表 12件代表 12名委员 12代表 12名科代表 千名代表`,
);
