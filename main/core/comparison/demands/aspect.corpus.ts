import { texts } from '#core/rules/testing/texts.ts';
import type { aspectRules } from './aspect.rules.ts';

/** Invented clauses of answers by the rule that tells that they have no result yet. */
export const unfinished: Readonly<Record<(typeof aspectRules)[number]['id'], readonly string[]>> = {
  'aspect-ongoing': texts`
    正在清淤 正由村社清淤 正按图清淤 正抓紧清淤 正加紧清淤 正加快清淤 推进中 办理中 建设中 施工之中 编制中 审批中 审核中 整改中
    正在清淤，方案的图已印`,
  'aspect-waits': texts`待搬迁后清淤 俟搬迁后清淤 待市政府审定 待一二三四五六七八九十一二三四后清淤`,
  'aspect-draft': texts`
    完成初稿 完成草稿 完成草案 完成送审稿 完成修订稿 完成讨论稿 完成征求意见稿 起草章程 草拟章程 拟定章程 拟订章程 送审稿已成，章程印发`,
  'aspect-before-deciding': texts`
    提交市政府审定 报送市政府审批 报请市政府批准 上报市政府审查 提请市政府审议 按程序报批 按程序审核 征求意见 征求村社意见 组织论证
    与船厂洽谈 筹备夜市 谋划夜市 组织申报 通过初审`,
  'aspect-told-others': texts`
    要求各村清淤 督促有关商户清淤 责成相关商户清淤 部署全市清淤 动员县里清淤 鼓励乡里清淤 倡导镇里清淤 要求部门清淤 要求单位清淤 要求企业清淤`,
  'aspect-listed': texts`
    纳入明年计划 列入航道规划 列入明年项目 列入工作要点 列入重点工作 列入任务 列入议程`,
  'aspect-scheme': texts`
    制定清淤方案 制订清淤计划 编制清淤规划 形成路线图 研究提出清淤方案 清淤方案已制定 清淤计划已制订 清淤规划已编制 清淤方案已形成 方案制定`,
  'aspect-before-work': texts`完成招标 完成招投标 完成立项 完成选址 完成可行性研究 完成可研 完成初步设计 完成前期工作`,
  'aspect-begun': texts`码头开工 码头动工 进场施工 码头在建 码头封顶 启动码头建设 启动清淤工程 启动闸机改造 启动图册编制 启动章程修订`,
};

export const finishedClauses: readonly string[] = texts`
  清淤 正月清淤 正式通船 改正 建设中心码头 在编制中采纳 检查正在施工的工地 检查正由村社清淤的河段 检查正按图清淤的河段
  待遇提高后清淤 待业登记后清淤 待搬迁 搬迁后清淤 待，搬迁后清淤 待一二三四五六七八九十一二三四五后清淤 送审稿已印发 修订稿报批后印发 草案已通过 草案经会议通过
  要求船工清淤 列入名册 走入计划 申报名录 列入计划的步道建成 列入计划的步道完工
  报送市政府 提交名单 征求村社 意见 按程序清淤 征求，意见
  印发制定的清淤方案 编制规划并施行 制定方案并执行 按照规划编制图册 根据计划制定票价 形成风气 清淤方案 制定票价，方案
  招标后建成 立项的步道竣工 选址处完工 招标采购完毕 立项步道投用 招标船只投入使用 招标船只投入运行 招标船只投入运营 立项道路通车 招标步道通过验收
  码头开工后建成 开工率九成 动工率九成 查看在建工程 查看在建工地 查看在建项目 启动夜市`;
