import { brackets, ends } from '#core/language/brackets.ts';
import { any, far, near, phrase } from '#core/language/gaps.ts';
import { moreTime } from '#core/language/more-time.ts';
import { fiveYears } from '#core/language/numerals.ts';
import { explainingNoun, termNoun } from '#core/language/terms.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { DocumentKind } from '#shared/domain/document-kind.ts';

export type TitleRule = FormRule & {
  kind: DocumentKind;
  /** Reads the title as it is; the other rules read it without what stands in 《》. */
  whole?: true;
};

/** Kinds by the form of the title. The first rule that holds decides, so the narrow stands before the wide. */
export const titleRules = [
  { id: 'resolution', kind: 'resolution', means: 'ends in 决议', form: ends`决议` },
  {
    id: 'personnel-notice',
    kind: 'personnel-list',
    means: 'tells who is appointed and dismissed: 关于周远等同志职务任免的通知',
    form: form`(职务|人事)(任免|任职|免职)的?通知`,
  },
  { id: 'notice', kind: 'letter', means: 'ends in 通知', form: ends`通知` },
  { id: 'decision', kind: 'decision', means: 'ends in 决定', form: ends`决定` },
  {
    id: 'election-rules',
    kind: 'election-rules',
    means: 'rules of a vote',
    form: ends`(选举|通过|票决|表决|补选)(工作)?(办法|规则|规定|程序)`,
  },
  {
    id: 'law-text',
    kind: 'law-text',
    means: 'ends in a noun of regulations',
    form: ends`条例|办法|规定|规则|细则|准则|章程|守则`,
  },
  {
    id: 'national-law',
    kind: 'law-text',
    means: 'the name of a law of the state',
    form: form`^中华人民共和国.+法$`,
  },
  {
    id: 'terms',
    kind: 'term-explanation',
    means: 'terms and the noun of explaining them',
    form: form`(${termNoun}|案例|有关概念)的?(${explainingNoun}|简释)`,
  },
  { id: 'agenda', kind: 'agenda', means: 'ends in 议程', form: ends`议程` },
  { id: 'schedule', kind: 'schedule', means: 'ends in 日程', form: ends`日程(安排)?` },
  { id: 'minutes', kind: 'minutes', means: 'ends in 纪要', form: ends`纪要` },
  {
    id: 'speech',
    kind: 'speech',
    means: 'ends in a noun of speeches',
    form: ends`讲话|致辞|致词|发言|主持词|开幕词|闭幕词`,
  },
  {
    id: 'opinion-chased',
    kind: 'letter',
    means: 'a letter that wants an opinion handled again or chases it; one that hands it over holds the opinion',
    form: ends`(重新办理|督办|催办)${far}审议意见的函`,
  },
  {
    id: 'extension-letter',
    kind: 'letter',
    means: 'asks for more time to report, or grants it; a 报告 or 说明 only where the reporting is put off',
    form: ends`${moreTime}(${far}(函|请示|批复|申请)|(报送|报告|提交|反馈|答复)${far}(报告|说明))`,
  },
  {
    id: 'returned',
    kind: 'letter',
    means: 'gives back what was handed over, or asks that another organ gets it',
    form: ends`((退回|退办)${far}(建议|提案|议案|审议意见)|调整${far}(承办|主办)单位)${far}(函|说明|报告|申请|请示)`,
  },
  {
    id: 'deliberation-opinion',
    kind: 'deliberation-opinion',
    means: 'ends in 审议意见',
    form: ends`审议意见(书|的函)?`,
  },
  {
    id: 'inquiry-opinion',
    kind: 'deliberation-opinion',
    means: 'ends in the opinion of a special inquiry: 关于甲专题询问的意见',
    form: ends`专题询问(情况)?的?(意见|意见建议|意见和建议)`,
  },
  {
    id: 'opinion-slip',
    kind: 'deliberation-opinion',
    means: 'a slip or list in which opinions are handed over: 专题询问会意见交办单, 审议意见交办清单',
    form: ends`(询问|审议|视察|评议|检查)${near}(意见|问题)(建议)?(交办|转办|督办)清?单`,
  },
  {
    id: 'vote-notice',
    kind: 'letter',
    means: 'tells those concerned what a vote on a report came to; no report itself',
    form: ends`(测评|评议|票决)结果(情况)?的?(通报|函)`,
  },
  {
    id: 'vote-announcement',
    kind: 'announcement',
    means: 'makes public what a vote on a report came to; no report itself',
    form: ends`(测评|评议|票决)结果(情况)?的?(公告|公示|通告)`,
  },
  {
    id: 'comments-on-report',
    kind: 'letter',
    means: 'comments on a report that carries out an opinion, or on its draft',
    form: ends`审议意见${far}(处理|办理|落实|整改|执行)${far}(报告|汇报|情况|稿)[）)》]*的(修改)?(意见|建议|意见建议)(的?函)?`,
    not: form`征求(?!意见稿)`,
    whole: true,
  },
  {
    id: 'vote-result',
    kind: 'statistics',
    means: 'the ballots of a vote on a report; no report itself',
    form: ends`(测评|评议|投票)(结果|得票|计票)(情况)?(统计|汇总)?表?`,
  },
  {
    id: 'feedback-named',
    kind: 'feedback-report',
    means: 'names itself feedback',
    form: form`反馈(意见)?的?报告|反馈情况|研究处理情况`,
    whole: true,
  },
  {
    id: 'feedback-opinion-first',
    kind: 'feedback-report',
    means: '审议意见, then a verb of carrying out',
    form: form`(审议|询问)意见${near}(落实|办理|处理|整改|执行|研究)`,
    whole: true,
  },
  {
    id: 'feedback-verb-first',
    kind: 'feedback-report',
    means: 'a verb of carrying out, then 审议意见 and a noun of reports',
    form: form`(落实|办理|处理|整改|研究)${far}审议意见${near}(报告|汇报|说明|函)`,
    whole: true,
  },
  {
    id: 'rectification',
    kind: 'feedback-report',
    means: 'reports what was put right',
    form: form`(整改|整改落实|整改工作)(进展)?(结果|情况)?的?(报告|汇报|通报)`,
  },
  {
    id: 'livelihood-report',
    kind: 'livelihood-report',
    means: 'livelihood projects and how far they are',
    form: form`(民生实事|办实事|实事项目|民心工程)${any}(完成|实施|进展|推进|办理|落实|执行)情况`,
  },
  {
    id: 'motion-review',
    kind: 'motion-review-report',
    means: 'motions, a verb of examining, 报告',
    form: form`议案${phrase}(审查|处理|审议)(意见|结果|情况)*(和${near})?的?报告|议案审查委员会${any}报告|代表(提出的)?议案${near}(审查|处理|审议)${near}报告`,
    not: form`实施情况|预算|计划|法规|条例|草案`,
  },
  {
    id: 'announcement',
    kind: 'announcement',
    means: 'ends in 公告, with or without its number',
    form: ends`(公告|通告)(${near}号)?`,
  },
  {
    id: 'duty-research',
    kind: 'duty-research-report',
    means: 'looks into how somebody does their duty',
    form: form`履职${any}(调研|调查|考察)(情况)?的?报告|(调研|调查)${any}履职${any}报告`,
  },
  {
    id: 'duty-report',
    kind: 'duty-report',
    means: 'somebody reports on their duty',
    form: form`履职(情况|工作)?的?报告|述职(述廉)?的?报告|履行职责情况的?报告`,
  },
  {
    id: 'inspection',
    kind: 'inspection-report',
    means: 'how a law is enforced',
    form: form`执法检查|关于检查${any}(实施|执行)情况`,
    not: form`调研报告|说明$|方案$`,
  },
  {
    id: 'research',
    kind: 'research-report',
    means: 'a verb of looking into and a noun of reports',
    form: form`(调研|调查|视察|考察)(情况|工作)?的?(报告|汇报)`,
  },
  {
    id: 'filing-review',
    kind: 'filing-review-report',
    means: 'reports on 备案审查',
    form: form`备案审查${any}(报告|汇报)`,
  },
  { id: 'filed-report', kind: 'other', means: 'a report sent for the record', form: form`备案的?报告` },
  {
    id: 'livelihood-projects',
    kind: 'livelihood-projects',
    means: 'names livelihood projects and no other paper',
    form: form`民生实事|为民办实事|实事项目|民心工程`,
    not: form`(议案|报告)${brackets}$`,
  },
  {
    id: 'bill-review',
    kind: 'bill-review-report',
    means: 'ends in a report of examining or amending',
    form: ends`(审查|审议|初审|修改|审核)(结果|意见|情况)*(和${near})?的?(报告|汇报)`,
    not: form`工作报告$`,
  },
  {
    id: 'bill-draft-review',
    kind: 'bill-review-report',
    means: 'a draft, a verb of examining, 报告',
    form: form`草案${near}(修改|审查|审议)${near}报告`,
    not: form`工作报告$`,
  },
  {
    id: 'review-opinion',
    kind: 'bill-review-report',
    means: 'ends in 审查意见',
    form: ends`(审查|初审)意见`,
  },
  {
    id: 'reply',
    kind: 'suggestion-reply',
    means: 'answers a suggestion',
    form: form`(建议|提案|批评)${far}(答复|复函|回复|答复意见|办理意见)(的函)?${brackets}$|^对${far}(建议|提案)${far}答复|(答复|复函|答复意见|回复)(的函)?$`,
  },
  {
    id: 'suggestion-list',
    kind: 'suggestion-list',
    means: 'suggestions and a noun of lists',
    form: ends`建议${phrase}(目录|清单|汇总表|一览表|汇总|分解表|分工表|分办表|任务表|登记表|交办表|台账|名录)`,
    not: form`议案${any}处理`,
  },
  {
    id: 'suggestion-work',
    kind: 'suggestion-work-report',
    means: 'reports how suggestions are dealt with',
    form: ends`(建议|提案)${phrase}(办理|处理|督办|交办|落实|答复)${phrase}(报告|汇报|通报|总结|说明|情况)`,
  },
  {
    id: 'motion-list',
    kind: 'motion-list',
    means: 'motions and a noun of lists, or motions turned over',
    form: form`议案(目录|清单|汇总|一览表|名录)|(作为|转为|交)${far}(处理|办理|审议决定|审议)的${near}议案${brackets}$`,
  },
  { id: 'motion-text', kind: 'motion-text', means: 'ends in 议案', form: ends`议案(文本|全文)?` },
  { id: 'terms-end', kind: 'term-explanation', means: 'ends in 注释', form: ends`注释` },
  {
    id: 'plan-outline',
    kind: 'plan-outline',
    means: 'a five-year plan or its outline',
    form: form`(规划|远景目标|五年)${phrase}纲要${brackets}$|五年规划${brackets}$|规划纲要|${fiveYears}${far}规划${brackets}$`,
    not: form`说明$|报告$|意见$`,
  },
  {
    id: 'law-explanation',
    kind: 'law-explanation',
    means: 'ends in the explanation of a draft',
    form: ends`(的|起草|修订|制定|修正)说明`,
    not: form`项目`,
  },
  {
    id: 'government-report',
    kind: 'government-work-report',
    means: 'ends in 政府工作报告',
    form: ends`政府(20\d\d年度?)?工作报告`,
    not: form`讨论|审议|关于`,
  },
  {
    id: 'committee-report',
    kind: 'standing-committee-report',
    means: 'the standing committee reports on its work',
    form: form`(常务委员会|常委会)(20\d\d年度?)?工作报告${brackets}$|^人大工作报告`,
  },
  { id: 'court', kind: 'court-report', means: 'ends in 法院工作报告', form: ends`法院(20\d\d年度?)?工作报告` },
  {
    id: 'procuratorate',
    kind: 'procuratorate-report',
    means: 'ends in 检察院工作报告',
    form: ends`检察院(20\d\d年度?)?工作报告`,
  },
  {
    id: 'plan-report',
    kind: 'plan-report',
    means: 'reports on the year’s plan',
    form: form`国民经济和社会发展${any}计划${any}报告|计划执行情况${any}报告|计划草案${any}报告`,
  },
  {
    id: 'budget-report',
    kind: 'budget-report',
    means: 'reports on budget or final accounts',
    form: form`预算执行情况${any}报告|预算草案${any}报告|决算${near}报告|财政预算${any}报告`,
    not: form`审计|调整`,
  },
  {
    id: 'livelihood-named',
    kind: 'livelihood-projects',
    means: 'names 民生实事',
    form: form`民生实事`,
    not: form`办法|规定|规则|细则`,
  },
  {
    id: 'personnel',
    kind: 'personnel-list',
    means: 'who is appointed or dismissed',
    form: form`任免|任命名单|任职名单|免职名单|决定任命${any}名单`,
  },
  {
    id: 'attendance',
    kind: 'attendance-list',
    means: 'who came',
    form: form`(出席|列席|请假|缺席)${any}(情况|名单|人员)`,
  },
  { id: 'names', kind: 'name-list', means: 'a list of people', form: form`名单|名册|正、副团长|领导小组组成` },
  {
    id: 'statistics',
    kind: 'statistics',
    means: 'a table or bulletin of figures',
    form: form`统计(公报|表|数据|资料)?${brackets}$|一览表$|汇总表$|指标表$|(情况|分析)表$`,
  },
  { id: 'letter', kind: 'letter', means: 'ends in a noun of letters', form: ends`函|请示|批复|信|交办单` },
  { id: 'work-report', kind: 'work-report', means: 'ends in a noun of reports', form: ends`报告|汇报|情况|总结|通报` },
] as const satisfies readonly TitleRule[];

export type TitleRuleId = (typeof titleRules)[number]['id'];
