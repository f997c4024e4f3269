const endings =
  /(?:生产总值|GDP|总值|产值|增加值|收入|支出|总额|总量|总数|数量|额|投资|消费|进出口|出口|进口|外资|贸易|税收|贷款|存款|余额|利润|营收|规模|率|比重|占比|比例|人数|人口|户数|家数|个数|件数|里程|总产|产量|面积|用水量|用电量|发电量|能耗|消耗|排放|排放量|浓度|指数|天数|床位数|床位|学位数|拥有量|保有量|专利|投入|经费|涨幅|价格|CPI|预期寿命|年限|水平|强度|密度|存量|贡献度|产能|吞吐量|客流量|游客|接待量|倍差|收入比|师数|位数|企业数|增速|就业|覆盖面|周转量|质量|均值|系数|周期|时间|量|单产)$/;

// Words that stand before a name and say when, where or how sure, not what.
const leadIns =
  /^(?:其中|预计|力争|确保|全年|全市|全县|全区|全省|全州|我市|我县|我区|年内|当年|今年|去年|本年|累计|截至目前|目前|到年底|至年底|力促|努力实现|实现|完成|达到|并|使|推动|促进|力争全年|预期|建议|上半年|前三季度|全口径|主要预期目标是|主要目标是|一是|二是|三是|[一二三四五六七八九十]是|——)+/;
const timeIns =
  /^(?:到|至|截至)?(?:\d{4}年(?:底|末)?(?:以?来)?|(?:“?十[一二三四五六]五”?|规划)(?:期?末|期间|时期)|(?:20\d{2}年)?\d{1,2} ?[-~～—–至] ?\d{1,2} ?月(?:份)?|\d{1,2} ?月末)[，,]?/;

/** Words that begin a clause about doing, not a measured thing. */
const acting =
  /^(?:支持|推动|推进|带动|拉动|促进|组织|开展|争取|安排|统筹|发放|加快|加强|强化|提升|提高|优化|打造|举办|新增|新建|建成|建设|改造|培育|引进|实施|完善|落实|投入(?!产出)|吸引|覆盖|涉及|惠及|共|超|约|近|达|为|比|较|占|由|从|对(?!外|共建)|在|将|把|被|让|以|按|及|和|与|等|于|后|前|可|已|也|还|都|均|每月|不|帮扶|帮助|引导|招引|发布|创建|建立|形成|打通|出台|办理|安置|筹集|处置|化解|查处|整治|治理|修复|盘活|增加|加装|增设|办理|受理|一半|半数|多数|所有|全部|新供|新)/;

/** A name without the words before it that say only when, where or how sure. */
export function stripLeadIns(text: string): string {
  let name = text.replace(/\s+/g, ' ').trim();
  for (let again = true; again; ) {
    const shorter = name.replace(timeIns, '').replace(leadIns, '').trim();
    again = shorter !== name;
    name = shorter;
  }
  return name;
}

/** True for words that begin with what is done rather than with what is measured. */
export function isActing(name: string): boolean {
  return acting.test(name);
}

/** True for what a report measures: a noun phrase that ends like an indicator and does not begin with an action. */
export function isIndicator(name: string): boolean {
  if (name.length < 2 || name.length > 36 || acting.test(name)) return false;
  if (/[、，。；：！？]|我们|这|那|该|此|什么|多项|一批|若干/.test(name)) return false;
  return endings.test(name.replace(/[（(][^（）()]*[）)]$/, '').trim());
}

/** Names that say too little even with the clause before: 产量 behind 播种面积 is not the yield of an area. */
export function isVagueName(name: string): boolean {
  return /^(?:产量|面积|收入|支出|利润|金额|人数|户数|家数|就业|数量|项目|水平|规模|贷款|专利|消费|质量|时间|比例|经费|额|率|量)$/.test(
    name,
  );
}

/** Names that say nothing without the thing before them (总数, 占比). */
export function isBareName(name: string): boolean {
  return /^(?:总量|总额|总数|总规模|增速|投资|占比|比重|增幅|增量|余额|总投资|同口径|存量|覆盖率|保有量|总面积|投资额|平均|下降率|上升率|增长率|完成率|占[^，]{0,14}(?:比重|比例|总量))$/.test(
    name,
  );
}

/** True for things that are counted by themselves, so that 规上工业企业达到1500家 is a statement without a word like 数量. */
export function isCounted(name: string): boolean {
  if (name.length < 3 || name.length > 28 || acting.test(name) || /[、，。；：]/.test(name)) return false;
  return /(?:企业|机构|平台|园区|基地|学校|医院|中心|线路|泊位|充电桩|基站|床位|人才|人员|医师|教师|志愿者|用户|社区|乡村|村庄|站点|品牌|合作社|农场|实验室|孵化器|上市公司|“小巨人”|单项冠军|高速公路|铁路|绿道|公园|景区|驿站|网点)$/.test(
    name,
  );
}
