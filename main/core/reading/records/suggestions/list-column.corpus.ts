import { texts } from '#core/rules/testing/texts.ts';
import type { listColumnRules } from './list-column.rules.ts';

// Headings of lists of suggestions, without spaces and brackets. Those of no field are such that a later rule would take them.
export const listColumns: Readonly<Record<(typeof listColumnRules)[number]['id'], readonly string[]>> = {
  'list-serial': texts`序号 顺序号 No NO no No.`,
  'list-of-person': texts`
    提出人电话 提出人手机 领衔代表联系方式 领衔代表联系人 提出人邮箱 提出人地址 提出人职务 提出人职业 提出人性别 提出人年龄 提出人党派
    提出人民族 提出人证号 联名人数 重点件数 面商次数 联名数量 满意率 满意度率`,
  'list-clerk': texts`
    重点建议承办人 重点建议主办人 重点建议协办人 重点建议会办人 重点建议经办人 重点建议责任人 重点建议交办人 重点建议转办人
    重点建议答复人 重点建议签收人 重点建议办理人员 重点建议审核人 重点建议填表人 重点督办领导 重点承办科室 重点承办处室 重点承办股室`,
  'list-other-organ': texts`
    领衔代表工作单位 领衔代表单位 提出人单位 提议人单位 建议人单位 领衔人单位 附议人所在单位 重点督办单位 评价单位 附议推荐单位
    领衔填报单位 领衔人单位及职务级别 领衔人单位和职务级别 领衔人单位、职务级别 领衔人单位职务级别`,
  'list-other-number': texts`
    原编号 原建议编号 原案号 原建议号 来文编号 收文编号 文件编号 档案号 归档编号 代表编号 代表证编号 流水编号`,
  'list-answer-number': texts`
    答复文号 复函编号 办复函号 复文字号 回复文号 答复/文号 答复情况文号 复函号 答复号 答复意见书编号 答复编号`,
  'list-order-number': texts`重点建议交办文号 交办编号 重点建议交办函号 交办通知书编号`,
  'list-number': texts`编号 建议编号 建议号 案号 件号 号 第号 草原编号 收文编号二 交办意见通知编号`,
  'list-session': texts`届次 届 会次 会议名称 会议 提出会议`,
  'list-answer-meant': texts`计划答复日期 预计办复时间 预定沟通时间 拟于回复日期 拟面商日期 计划于沟通`,
  'list-planned': texts`
    计划解决日期 拟办结时间 预计完成时限 承诺落实期限 承诺办理日期 承诺时间 承诺完成时限 建议计划日期 建议拟日期 计划解决 预计办结 拟完成 计划落实
    建议预计解决日期 建议计划办结日期 建议计划完成日期 建议计划落实日期 承诺事项完成时限 承诺事项时间`,
  'list-promise': texts`承诺事项 承诺内容 承诺措施 承诺解决事项 承诺落实内容 承诺办理措施 承诺完成事项 答复承诺事项`,
  'list-other-due': texts`
    会办期限 协办时限 签收截止日期 退办期限 沟通期限 评价期限 反馈期限 会办单位答复期限 剩余期限 超期答复日期 逾期答复日期`,
  'list-original-due': texts`原期限 原时限 原答复期限 原定答复期限 原答复办理期限`,
  'list-due': texts`
    答复期限 办理时限 期限日期 截止 截止日期 截止时间 截止日 到期 到期日期 应答复日期 应当办结时间 要求办复日 规定回复日期
    法定办理日期 限办日期 限期完成日期 最迟答复日期 最晚答复日期 应于答复日期 应答复 会办各单位答复期限 草原期限 原建议答复的期限`,
  'list-signed-for': texts`签收 签收日期 签收时间`,
  'list-support-day': texts`会办日期 协办时间 会办单位答复日期 会办意见反馈答复日期`,
  'list-contact': texts`沟通 面商 见面 走访代表 联系代表 沟通日期`,
  'list-answered': texts`答复日期 办结时间 复文日期 办复日 回复日期 建议计划答复日期 会办单位的最后答复时间 答复/日期 答复情况/日期`,
  'list-rated': texts`评价日期 测评时间 反馈日期 评定日期`,
  'list-attitude': texts`态度 满意态度`,
  'list-satisfaction': texts`满意 评价 测评 评价时间段 对结果 对办理情况结果`,
  'list-answer-class': texts`
    答复类别 办理结果类别 结果类型 解决程度分类 办理等级 答复等次 答复/类别 答复情况/类别 A/B/C ABC分 办理结果 类别代码 答复类`,
  'list-delegation': texts`代表团 选举单位 所在团 团别`,
  'list-lead-and-support': texts`
    主办/会办 主办、协办 主办和会办 主办及会办 主会办 主办单位/会办单位 主办部门/会办部门 主办会办单位
    主协办单位 主办协办单位 牵头配合单位 承办单位/主协办`,
  'list-support': texts`会办 协办 配合 参与 会办单位 会办的单位 承办单位/会办 会办部门 会办机关 会办单位名称 会办单位全称 会办单位2 会办单位二 建议主办/会办`,
  'list-lead': texts`主办 牵头 责任 主办单位 承办单位/主办`,
  'list-each': texts`分办 分办单位`,
  'list-organs': texts`承办单位 办理单位 交办单位 答复单位 转办单位 归口部门 主管部门 落实单位 单位 对应答复 应答复单位`,
  'list-handed-over': texts`交办日期 交办时间 转办日期 转办时间 交办日`,
  'list-received': texts`收到日期 收件时间 登记日期`,
  'list-cosigners': texts`联名 附议 附名 连名`,
  'list-proposers': texts`领衔 提出人 建议人 代表姓名 提建议 代表 姓名 提出代表 提议人 提出人电话及姓名 领衔人单位简称`,
  'list-title': texts`标题 题目 案由 建议名称 建议内容 内容摘要 事由 建议 名称 主题`,
  'list-channel': texts`时段 闭会 会内 提出方式`,
  'list-key': texts`重点 重点承办人意见 重点督办领导批示`,
  'list-hard': texts`疑难`,
  'list-category': texts`类别 建议类别代码 类别代码表 分类 领域 性质`,
  'list-note': texts`备注 附注`,
};

export const noListColumns = texts`
  承办单位意见 配合情况 状态 新序号 序号一 提出 年度 建议单位一览 附件 备注一 新备注 单位意见 新届 届别 新会次 会次一 新会议 会议室 新号 号码 签收情况 答复日程 集团别
  团别一 主办会办情况 答复意见通知文号 承诺答复号 答复号码 工作计划解决 协作单位 答复期限说明 截止情况 到期提醒 会办日期说明 新ABC 办理结果说明
  人大代表 代表意见 新建议 承诺事项兑现情况 督办名称 名称来源 主办情况 承办情况 对办理工作的结果`;
