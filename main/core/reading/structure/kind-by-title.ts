import type { DocumentKind } from '#shared/domain/document-kind.ts';

type Rule = { kind: DocumentKind; form: RegExp; not?: RegExp; whole?: boolean };

/**
 * Kinds by the form of the title, first match wins. Rules read the title without what stands in 《》, so that the name of
 * a law in a title cannot decide; `whole` rules read the title as it is.
 */
const rules: readonly Rule[] = [
  { kind: 'resolution', form: /决议(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'letter', form: /通知(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'decision', form: /决定(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  {
    kind: 'election-rules',
    form: /(?:选举|通过|票决|表决|差额选举|补选)(?:工作)?(?:办法|规则|规定|程序)(?:[（(][^（）()]{0,30}[）)]){0,2}$/,
  },
  {
    kind: 'law-text',
    form: /(?:条例|办法|规定|规则|细则|准则|章程|守则|议事规则)(?:[（(][^（）()]{0,30}[）)]){0,2}$/,
    whole: true,
  },
  {
    kind: 'term-explanation',
    form: /(?:用语|术语|名词|案例|缩略语|词语|有关概念)(?:和案例|及案例)?(?:的)?(?:说明|解释|注释|释义|简释)|名词解释|名词注释$/,
  },
  { kind: 'agenda', form: /议程(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'schedule', form: /日程(?:安排)?(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'minutes', form: /纪要(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'speech', form: /(?:讲话|致辞|致词|发言|主持词|开幕词|闭幕词)(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'deliberation-opinion', form: /审议意见(?:书|的函)?(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  {
    kind: 'feedback-report',
    form: /反馈(?:意见)?(?:的)?报告|反馈情况|研究处理情况|审议意见.{0,12}(?:落实|办理|处理|整改|执行|研究)|(?:落实|办理|处理|整改|研究).{0,60}审议意见.{0,12}(?:报告|汇报|说明|函)/,
    whole: true,
  },
  { kind: 'feedback-report', form: /(?:整改|整改落实|整改工作)(?:进展)?(?:结果|情况)?(?:的)?(?:报告|汇报|通报)/ },
  {
    kind: 'livelihood-report',
    form: /(?:民生实事|为民办实事|办实事|实事项目|民心工程).*(?:完成|实施|进展|推进|办理|落实|执行)(?:进展)?情况/,
  },
  {
    kind: 'motion-review-report',
    form: /议案(?:审查委员会)?.{0,24}(?:审查|处理|审议)(?:意见|结果|情况)*(?:和.{1,10})?(?:的)?报告|议案审查委员会.*报告|代表(?:提出的)?议案.{0,12}(?:审查|处理|审议).{0,10}报告|议案审议意见的报告/,
    not: /实施情况|预算|计划|法规|条例|草案/,
  },
  { kind: 'announcement', form: /(?:公告|通告)(?:第?.{1,7}号)?(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'duty-research-report', form: /履职.*(?:调研|调查|考察)(?:情况)?(?:的)?报告|(?:调研|调查).*履职.*报告/ },
  { kind: 'duty-report', form: /履职(?:情况|工作)?(?:的)?报告|述职(?:述廉)?(?:的)?报告|履行职责情况(?:的)?报告/ },
  { kind: 'inspection-report', form: /执法检查|关于检查.*(?:贯彻)?(?:实施|执行)情况/, not: /调研报告|说明$|方案$/ },
  { kind: 'research-report', form: /(?:调研|调查|视察|考察|专题调研)(?:情况|工作)?(?:的)?(?:报告|汇报)/ },
  { kind: 'filing-review-report', form: /备案审查.*(?:报告|汇报)/ },
  { kind: 'other', form: /备案(?:的)?报告/ },
  {
    kind: 'livelihood-projects',
    form: /民生实事|为民办实事|实事项目|民心工程/,
    not: /(?:办法|规定|规则|细则|议案|公告|通知|报告)(?:[（(][^（）()]{0,30}[）)]){0,2}$/,
  },
  {
    kind: 'bill-review-report',
    form: /(?:审查|审议|初审|初步审查|修改|审核)(?:结果|意见|情况)*(?:和.{1,12})?(?:的)?(?:报告|汇报)(?:[（(][^（）()]{0,30}[）)]){0,2}$|草案.{0,12}(?:修改|审查|审议).{0,8}报告|(?:审查|初审|初步审查)意见(?:[（(][^（）()]{0,30}[）)]){0,2}$/,
    not: /工作报告$/,
  },
  {
    kind: 'suggestion-reply',
    form: /(?:建议|提案|批评).{0,80}(?:答复|复函|回复|答复意见|办理意见|答复函)(?:的函)?(?:[（(][^（）()]{0,30}[）)]){0,2}$|^对.{0,60}(?:建议|提案).{0,40}答复|(?:答复|复函|答复意见|回复)(?:的函)?$/,
  },
  {
    kind: 'suggestion-list',
    form: /建议.{0,20}(?:目录|清单|汇总表|一览表|汇总|分解表|任务表|登记表|交办表|台账|名录)(?:[（(][^（）()]{0,30}[）)]){0,2}$/,
    not: /议案.*处理/,
  },
  {
    kind: 'suggestion-work-report',
    form: /(?:建议|提案)(?:、?批评和意见)?.{0,24}(?:办理|处理|督办|交办|落实|答复).{0,16}(?:报告|汇报|通报|总结|说明|情况|通知)(?:[（(][^（）()]{0,30}[）)]){0,2}$/,
  },
  {
    kind: 'motion-list',
    form: /议案(?:目录|清单|汇总|一览表|名录)|(?:作为|转为|交).{0,40}(?:处理|办理|审议决定|审议|办理)的.{0,10}议案(?:[（(][^（）()]{0,30}[）)]){0,2}$/,
  },
  { kind: 'motion-text', form: /议案(?:文本|全文)?(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'term-explanation', form: /(?:注释|名词解释|术语解释)(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  {
    kind: 'plan-outline',
    form: /(?:规划|远景目标|五年).{0,16}纲要(?:[（(][^（）()]{0,30}[）)]){0,2}$|五年规划(?:[（(][^（）()]{0,30}[）)]){0,2}$|规划纲要|十[一二三四五六七]五.{0,60}规划(?:[（(][^（）()]{0,30}[）)]){0,2}$/,
    not: /说明$|报告$|决议$|意见$/,
  },
  {
    kind: 'law-explanation',
    form: /(?:的|起草|修订|制定|修正)说明(?:[（(][^（）()]{0,30}[）)]){0,2}$/,
    not: /民生实事|项目/,
  },
  {
    kind: 'government-work-report',
    form: /政府工作报告(?:[（(][^（）()]{0,30}[）)]){0,2}$|人民政府工作报告(?:[（(][^（）()]{0,30}[）)]){0,2}$/,
    not: /讨论|审议|关于/,
  },
  {
    kind: 'standing-committee-report',
    form: /(?:常务委员会|常委会)工作报告(?:[（(][^（）()]{0,30}[）)]){0,2}$|^人大工作报告/,
  },
  { kind: 'court-report', form: /法院工作报告(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'procuratorate-report', form: /检察院工作报告(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'plan-report', form: /国民经济和社会发展.*计划.*报告|计划执行情况.*报告|计划草案.*报告/ },
  { kind: 'budget-report', form: /预算执行情况.*报告|预算草案.*报告|决算.{0,10}报告|财政预算.*报告/, not: /审计|调整/ },
  { kind: 'livelihood-projects', form: /民生实事/, not: /办法|规定|规则|细则/ },
  { kind: 'personnel-list', form: /任免|任命名单|任职名单|免职名单|决定任命.*名单/ },
  { kind: 'attendance-list', form: /(?:出席|列席|请假|缺席).*(?:情况|名单|人员)/ },
  { kind: 'name-list', form: /名单|名册|正、副团长|领导小组组成/ },
  {
    kind: 'statistics',
    form: /统计(?:公报|表|数据|资料)?(?:[（(][^（）()]{0,30}[）)]){0,2}$|一览表$|汇总表$|指标表$|(?:情况|分析)表$/,
  },
  { kind: 'letter', form: /(?:函|通知|请示|批复|信|交办单)(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
  { kind: 'work-report', form: /(?:报告|汇报|情况|总结|通报)(?:[（(][^（）()]{0,30}[）)]){0,2}$/ },
];

/** The kind that the form of a title says, or null. `title` is one clean line. */
export function kindByTitle(title: string): DocumentKind | null {
  // The outermost words decide: what stands in book-title marks is the name of another paper, unless nothing is left.
  const outer = title.replace(/《[^《》]*》/g, '《》');
  const bare = /^《》$/.test(outer) ? title.replace(/[《》]/g, '') : outer;
  for (const rule of rules) {
    const text = rule.whole && outer !== '《》' ? title : bare;
    if (rule.form.test(text) && !rule.not?.test(text)) return rule.kind;
  }
  return null;
}
