import { ends } from '#core/language/brackets.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** Words that begin a clause about doing, not a measured thing. */
export const acting = part(
  'acting',
  form`
    ^(支持|推动|推进|带动|拉动|促进|组织|开展|争取|安排|统筹|发放|加快|加强|强化|提升|提高|优化|打造|举办|新(?!能源|材料|兴|型|业态|质)|建成|建设|建立|改造|培育|
    引进|引导|实施|完善|落实|投入(?!产出)|吸引|覆盖|涉及|惠及|帮扶|帮助|招引|发布|创建|形成|打通|出台|办理|受理|安置|筹集|处置|化解|
    查处|整治|治理|修复|盘活|增加|增设|加装|
    共|超|约|近|达|为|比|较|占|由|从|对(?!外|共建)|在|将|把|被|让|以|按|及|和|与|等|于|后|前|可|已|也|还|都|均|每月|不|
    一半|半数|多数|所有|全部)`,
);

/** Signs and words that no name of an indicator holds. */
export const noName = part('noName', form`[、，。；：！？]|我们|这|那|该|此|什么|多项|一批|若干`);

/** What a name of an indicator neither begins with nor holds. */
export const otherWords = part('otherWords', form`${acting}|${noName}`);
const noIndicator = form`${otherWords}`;
/** What a report measures: a noun phrase that ends like an indicator and does not begin with an action. */
export const indicatorRules = [
  {
    id: 'indicator-product',
    means: 'what is produced or added',
    form: ends`(总值|产值|GDP|增加值|总产|单产|产能)`,
    not: noIndicator,
  },
  {
    id: 'indicator-money',
    means: 'what is earned, spent, lent or owed',
    form: ends`(.额|收入|支出|投资|消费|出口|进口|外资|贸易|税收|贷款|存款|利润|营收|投入|资金|经费|价格|CPI|涨幅)`,
    not: noIndicator,
  },
  {
    id: 'indicator-share',
    means: 'a rate, a share or a relation',
    form: ends`(.率|比重|占比|比例|收入比|倍差|增速|系数|强度|密度|浓度|贡献度|满意度|知晓度|集中度|依存度|水平|均值|指数)`,
    not: noIndicator,
  },
  {
    id: 'indicator-quantity',
    means: 'an amount',
    form: ends`(.量|规模|面积|里程|能耗|消耗|排放|覆盖面)`,
    not: noIndicator,
  },
  {
    id: 'indicator-count',
    means: 'how many',
    form: ends`((总|人|户|家|个|件|天|位|师|企业)数|人口|床位|专利|游客|就业)`,
    not: noIndicator,
  },
  {
    id: 'indicator-per-head',
    means: 'something by the head or the household',
    form: form`^(每[百千万]|人均|户均)..`,
    not: form`${noName}`,
  },
  {
    id: 'indicator-time',
    means: 'how long',
    form: ends`(预期寿命|年限|周期|时间)`,
    not: noIndicator,
  },
] as const satisfies readonly FormRule[];

/** Names that need what stands around them, each asked alone. */
export const vague = {
  id: 'name-vague',
  means: 'says too little even with the clause before: 产量 behind 播种面积 is not the yield of an area',
  form: form`
    ^(产量|面积|收入|支出|资金|利润|金额|人数|户数|家数|就业|数量|项目|水平|规模|贷款|专利|消费|质量|时间|比例|经费|额|率|量)$`,
} as const satisfies FormRule;

export const bare = {
  id: 'name-bare',
  means: 'says nothing without the thing before it',
  form: form`
    ^(总量|总额|总数|总规模|增速|投资|占比|比重|增幅|增量|余额|总投资|同口径|存量|覆盖率|保有量|总面积|投资额|平均|下降率|上升率|增长率|
    完成率|(占|完成)[^，]{0,14}(比重|比例|总量))$`,
} as const satisfies FormRule;

export const counted = {
  id: 'name-counted',
  means: 'a thing counted by itself: 规上工业企业达到1500家 needs no word like 数量',
  form: form`
    .(企业|机构|平台|园区|基地|学校|医院|中心|线路|泊位|基站|床位|人才|人员|医师|教师|用户|社区|乡村|村庄|站点|品牌|农场|铁路|绿道|
    公园|景区|驿站|网点)$|
    (充电桩|志愿者|合作社|实验室|孵化器|上市公司|“小巨人”|单项冠军|高速公路)$`,
  not: form`${acting}|[、，。；：]`,
  longest: 28,
} as const satisfies FormRule;

/** Names that a verb of growth or of reaching makes those of an indicator, however they end: 社零额增长6%, 第一产业增长4%. */
export const subject = {
  id: 'name-subject',
  means: 'a noun phrase, of which something is said by a verb: neither a deed nor a rest of a sentence',
  form: form`.[\u4e00-\u9fffA-Za-z）”]$`,
  not: form`
    ${otherWords}|^([仅只增降快]|全球|全国|高于|低于|上年|第(?![一二三]产业))|[的了着得是有要能应会上中内个家项]$|排名|位居|居全|[“（][^”）]+$`,
  longest: 30,
} as const satisfies FormRule;

export const spendingLead = {
  id: 'name-spending-lead',
  means: 'leads to a list of what is spent for each purpose: 主要支出项目安排是',
  form: form`支出(项目|科目)?(的?安排|预算)?(情况)?(如下|是|为)?$`,
} as const satisfies FormRule;

export const spendingItself = {
  id: 'name-spending-itself',
  means: 'a purpose that is called what is spent already',
  form: form`(支出|费用?|资金)$`,
} as const satisfies FormRule;

export const ofShare = {
  id: 'name-of-share',
  means: 'a share of something, behind which a growth is told of the thing itself again: 占比70%，增长5%',
  form: form`(占比|比重|比例|[率])$`,
} as const satisfies FormRule;

export const account = {
  id: 'name-of-account',
  means: 'what goes into or out of a budget or a fund, whose other side is told without it: 基金收入3亿元，支出2亿元',
  form: form`^(?<fund>.*(预算|基金|财政)[^，收支]{0,4})(收入|支出)$`,
} as const satisfies FormRule;

export const wholePlace = {
  id: 'name-whole-place',
  means: 'names the whole of a place, behind which no level of it is meant any more: 全市一般公共预算收入',
  form: form`全[国省市州县区旗盟]`,
} as const satisfies FormRule;

export const otherSide = {
  id: 'name-other-side',
  means: 'the other side of such an account, or what is left of it',
  form: form`^(收入|支出|(当年|年末|年终|累计)?(收支|滚存)?(结余|结转))$`,
} as const satisfies FormRule;

export const nameRules = [
  vague,
  bare,
  counted,
  subject,
  spendingLead,
  spendingItself,
  ofShare,
  account,
  wholePlace,
  otherSide,
] as const;

/** Words that stand before a name and say when, where or how sure, not what. */
export const leadIns = form`
  ^([^，。；]{2,8}(核定|下达)我[省市州县区旗盟]|拟?安排(?=[^，]*(收入|支出)$)|[（(]?[\d·]{1,2}[）).．、](?!\d)|其中|预计|力争|确保|全年|全市|全县|全区|全省|全州|全旗|全盟|全镇|全乡|我市|我县|我区|我省|我州|我旗|我镇|我乡|年内|年末(?!滚存|结余)|当年|今年|去年|本年|累计|加上|截至目前|目前|到年底|至年底|力促|
  努力实现|实现|完成|达到|并|使|推动|促进|预期|建议|上半年|前三季度|全口径|主要预期目标是|主要目标是|[一二三四五六七八九十]是|[-–—*•■●◆])+`;

/** A time before a name: 到2030年, “十四五”期间, 1—6月份. */
export const timeIn = form`
  ^[到至]?(截至)?(\d{4}年[底末]?(以?来)?|(“?十[一二三四五六]五”?|规划)(期?末|期间|时期)|
  \d{1,2}\x20?[-~～—–至]\x20?\d{1,2}\x20?月份?|\d{1,2}\x20?月末)[，,]?`;
