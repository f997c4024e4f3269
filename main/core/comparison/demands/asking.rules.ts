import { closeInPart, nearInPart } from '#core/language/gaps.ts';
import { chapterMark } from '#core/language/list-marks.ts';
import { comma } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import { act, adverb, aim } from './acts.rules.ts';

/** What a clause is about or goes by, without asking for it. */
export const about = part('about', form`针对|围绕|按照|依托|根据|结合|对照|立足|着眼|紧扣`);
/** Words that open a clause which always leads up to the next, whatever verbs stand in it. */
export const pureLead = part('pureLead', form`${about}|通过|坚持|本着|依据|面向|借鉴|特别是|尤其是`);
/** Words that open a clause which leads up to the next, unless it asks by itself: 对老旧管网开展普查. */
export const openLead = part('openLead', form`聚焦|以|在|对|从|为|如`);
export const duty = part('duty', form`要|应当?|须|需`);
/** What stands between a word of duty and the act: 应[在2026年底前]建成. */
export const behindDuty = part('behindDuty', form`[在于]?[\u4e00-\u9fff\d]{0,8}?`);
/** Something is to be reported to the standing committee. */
export const reported = part(
  'reported',
  form`
    [向报]${nearInPart}(人大|常委会|主任会议)${nearInPart}(报告|汇报|反馈|通报)|
    (报告|汇报)${nearInPart}(常委会|人大)|
    报${closeInPart}常委会`,
);

/** Those for whom things are done. */
export const people = part(
  'people',
  form`群众|市民|居民|村民|农民|公众|百姓|家长|青年|学生|老年人|老人|游客|消费者|职工|患者|人才`,
);

/** Where a clause goes on with a second act that has an object or a hearer of its own: 建立制度｜并向社会公布目录. */
export const furtherAct = form`(?<![合归兼撤一])并且?(?!投入[使运])(?=(${adverb.form})*([向将把对]|${act.form}))`;

export type AskingRule = FormRule & {
  asks: boolean;
  /** Rules read the whole clause, or what is left of it without its lead. */
  reads?: 'matter';
};

/** Whether a clause of a point asks for something. The first rule that holds decides; a clause that none knows asks for nothing. */
export const askingClauseRules = [
  {
    id: 'clause-to-problem',
    asks: false,
    means: 'leads to a problem, although a word of duty stands before it',
    form: form`^要(${about}|正视)`,
    also: form`[难点题盾板]$`,
  },
  {
    id: 'clause-to-act',
    asks: false,
    means: 'leads to an act of the next clause, although a word of duty stands before it',
    form: form`^要(${about}|正视)`,
    not: form`${act.form}`,
  },
  { id: 'clause-report', asks: true, means: 'wants a report to the standing committee', form: form`${reported}` },
  {
    id: 'clause-duty',
    asks: true,
    means: 'holds an act behind a word of duty',
    form: form`${duty}${behindDuty}(${adverb.form}){0,3}${act.form}`,
  },
  {
    id: 'clause-wish',
    asks: true,
    means: 'opens with a word of duty or wish',
    form: form`^(建议|要(?!求|素|件)|应(?!急|对)|须|需要(?!的))`,
  },
  {
    id: 'clause-make-into',
    asks: true,
    means: 'wants something taken for, put into or made into another',
    form: form`^[把将][^，]{2,30}(作为|纳入|列入|列为|融入|转化为|打造成)`,
  },
  { id: 'clause-first', asks: true, means: 'says what comes first', form: form`^先[^，]{1,10}后` },
  {
    id: 'clause-act',
    asks: true,
    means: 'opens with an act, adverbs aside',
    form: form`^(${adverb.form})*${act.form}`,
  },
  {
    id: 'clause-towards',
    asks: true,
    means: 'tells to whom something is to be given or told: 并向社会公布',
    form: form`^(${adverb.form})*向(社会|${people}|企业|商户|单位|代表)${act.form}`,
  },
  {
    id: 'clause-forbids',
    asks: true,
    means: 'says what must not be',
    form: form`不得(?!不)|严禁`,
  },
  {
    id: 'clause-each-time',
    asks: true,
    means: 'says how much is to be done each time: 每年举办展览不少于4个',
    form: form`^每(年|月|季|周|学期)[^，的]{2,12}(不少于|不低于|至少)\x20?\d`,
  },
  {
    id: 'clause-covers',
    asks: true,
    means: 'wants all of many reached: 服务点覆盖全部乡镇',
    form: form`覆盖(全部|所有|每|各)|全覆盖$`,
    not: form`^(${pureLead}|${openLead}|现有|目前|其中)`,
  },
  {
    id: 'clause-all-reach',
    asks: true,
    means: 'wants all of many brought to something: 综合文化站全部达到二级标准',
    form: form`(全部|一律)(达到|达标|建成|配齐|纳入|接入|到位|整改|清偿|偿还|兑付|办结|收回|清零)`,
    not: form`^(${pureLead}|${openLead}|现有|目前|其中)`,
  },
  {
    id: 'clause-amount',
    asks: true,
    means: 'sets an amount: 违停车辆2小时内清运, 出租率提高到70%以上',
    form: form`[达至到在为]\x20?\d|\d[^，]{0,4}(以上|以下|内)|\d[^，年月日]{0,3}$`,
    not: form`^(${pureLead}|${openLead}|现有|目前|存在|每[年月季周次天半]|其中|[不达均])`,
  },
  {
    id: 'clause-ends-by',
    asks: true,
    means: 'says by when a work is to come to its end: 北片焚烧厂二期10月底前投产',
    form: form`[前内](全面|全部|正式)?(投产|投用|开工|完工|竣工|启用|通车|开诊|上线|交付)$`,
  },
  {
    id: 'clause-bound',
    asks: true,
    means: 'sets a bound in so many words, also behind those for whom it is: 为中小企业供应标准厂房不少于60万平方米',
    form: form`(不少于|不低于|不超过|不高于|至少)\x20?\d`,
    not: form`^(${pureLead}|现有|目前|存在|每[年月季周次天半学]|其中|[不达均])`,
  },
  {
    id: 'clause-compares',
    asks: true,
    means: 'sets a value beside others as its bound: 贷款增速不低于各项贷款平均增速',
    form: form`不[低高]于(全[国省市县]|[上去]年|各项|平均|同期|同级)`,
    not: form`^(${pureLead}|现有|目前|存在|其中|[不达均])`,
  },
  {
    id: 'clause-act-inside',
    asks: true,
    reads: 'matter',
    means: 'is long enough and holds an act: 检测结果每季度向社会公布一次',
    form: form`${act.form}`,
  },
] as const satisfies readonly AskingRule[];

/** What a clause is beside one that asks. Each is asked alone. */
export const clauseRules = [
  { id: 'clause-always-leads', means: 'leads up to the next, whatever verbs stand in it', form: form`^${pureLead}` },
  {
    id: 'clause-may-lead',
    means: 'leads up to the next, unless an act stands behind its last 的',
    form: form`^${openLead}`,
  },
  {
    id: 'clause-leads',
    means: 'may lead up to the clause behind it',
    form: form`^(${pureLead}|${openLead}|要(${about}|正视))`,
  },
  {
    id: 'clause-aims',
    means: 'says what the act before it is good for',
    form: form`^((从而|以|进而|${adverb.form}){0,3}${aim.form}|(切实|更好|有效)保障|避免(重复|出现|造成)|防止(?![和与]))`,
  },
  {
    id: 'clause-aims-at-people',
    means: 'says to what it is to lead people, which the act before it does',
    form: form`^(从而|以|进而|${adverb.form}){0,3}(引导|方便|便利|吸引|带动)[^，]{0,2}${people}`,
    not: form`\d`,
  },
  {
    id: 'clause-aims-at-cost',
    means: 'says what the act before it is to save',
    form: form`^(从而|以|进而|${adverb.form}){0,3}(降低|减少|减轻|压减|节约)[^，]{0,12}(成本|负担|费用|开支|风险|隐患|浪费)$`,
    not: form`\d`,
  },
  {
    id: 'clause-aims-at-problem',
    means: 'says what wrong the act before it is to end',
    form: form`
      ^(从而|以|进而|${adverb.form}){0,3}(杜绝|避免|防止|破解|堵塞|堵住|化解|扭转|根治|解决|消除|打破)[^，\d]{0,20}(问题|难题|漏洞|困境|堵点|瓶颈|壁垒|现象|矛盾|难|顽疾|隐患|倾向)[”’]?$|
      ^(从而|以|进而|${adverb.form}){0,3}(杜绝|避免|防止)“[^，\d]+$`,
  },
  {
    id: 'clause-tells-problem',
    means: 'tells what is wrong, and asks for nothing: 群众反映资金使用难',
    form: form`(难|慢|乱|差|弱|低|贵|不畅|不足|不够|不强|不高|不实|不清|不到位|没有改变|突出|滞后|缺乏|短缺|脱节|断水|流于形式|居高不下|仍有发生|时有发生)$`,
    not: form`^(${adverb.form}|把|将|对|${act.form}|改变|扭转)`,
  },
  {
    id: 'clause-reports',
    means: 'speaks of a report to the standing committee',
    form: form`${reported}`,
  },
  {
    id: 'clause-directs',
    means:
      'only says in what direction to go; what is to come of it stands in the next clause, where that sets an amount',
    form: form`(优化|加大|加强|严格|强化|改进|规范|完善)[^，\d]{0,16}(流程|力度|程序|管理|监管|环节|调度|统筹)$`,
    longest: 30,
  },
  { id: 'clause-makes-known', means: 'makes something known', form: form`公开|公布|公示|曝光|通报` },
  {
    id: 'clause-heads-part',
    means: 'is the heading of a chapter or part that stands between points',
    form: form`^${chapterMark}`,
    longest: 24,
  },
] as const satisfies readonly FormRule[];

export const [
  alwaysLeads,
  mayLead,
  leads,
  aims,
  aimsAtPeople,
  aimsAtCost,
  aimsAtProblem,
  tellsProblem,
  reports,
  directs,
  makesKnown,
  partHeading,
] = clauseRules;

export const openingMarks = {
  id: 'clause-opening-marks',
  means: 'signs left before a clause whose label was taken off',
  form: form`^([\s、]|${comma})+`,
} as const satisfies FormRule;

export const quotesName = {
  id: 'clause-quotes-name',
  means: 'names something by a word of its own in quotation marks',
  form: form`“[^”]{2,}”`,
} as const satisfies FormRule;

export const clauseNumbers = {
  clauseShortest: {
    value: 7,
    unit: 'signs',
    step: 1,
    means: 'a shorter clause asks only when it opens with an act: it is hardly a demand of its own',
  },
} as const satisfies RuleNumbers;

export type ClauseValues = ValuesOf<typeof clauseNumbers>;
export const clauseValues: ClauseValues = valuesOf(clauseNumbers);
