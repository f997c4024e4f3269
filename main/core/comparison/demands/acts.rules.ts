import { howWord, improving, making, minding, paceWord, raising, shaping } from '#core/language/asking-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// Verbs of what is asked for. Forms of official language, not of any one paper.

export const changing = {
  id: 'act-changing',
  means: 'a verb by which something changes hands, shape or size',
  form: part(
    'changing',
    form`
    强化|细化|量化|简化|缩短|压缩|壮大|延伸|降低|减少|压减|增加|增设|新增|更新|升级|迭代|调整|修复|改造|修建|改建|新建|增建|补建|扩建|续建|
    搭建|建成|共建|组建|设立|成立|开设|设置|划定|开发|布局|前瞻布局|腾退|关停|关闭|搬迁|回收|淘汰|取缔|清理|清退|疏解|分流|下沉|前移|
    提前|延长|放宽|放开|开放|打通|贯通|联通|接入|对接|衔接|归集|统一|分类|分级`,
  ),
} as const satisfies FormRule;

export const ordering = {
  id: 'act-ordering',
  means: 'a verb of rules, plans and the work of an office',
  form: part(
    'ordering',
    form`
    编制|修订|修改|印发|研究|梳理|论证|调研|走访|听取|征求|研判|排定|启动|完成|安排|抓好|抓实|抓紧|推广|推行|实行|试点|试行|参与|协调|联动|共享|
    融入|列入|纳入|列支|调度|宣传|普及|培训|申报|报告|汇报|公布|公开|公示|通报|曝光|挂牌|销号|受理|答复|办理|处理|通办|建档|确权|登记|备案|
    下达|下放|承接|移交|授权|委托|赋予|允许`,
  ),
} as const satisfies FormRule;

export const checking = {
  id: 'act-checking',
  means: 'a verb of looking after, checking and punishing',
  form: part(
    'checking',
    form`
    排查|摸排|摸底|普查|查清|弄清|自查|抽查|巡查|复核|核查|核定|核实|认定|评定|评价|评选|评估|检查|考核|监测|监督|监管|跟踪|回访|预警|督促|
    督导|督办|约谈|问责|追责|打击|查处|处置|整治|治理|整改|解决|化解|防止|杜绝|避免|严控|控制|严格|限制|禁止|保护`,
  ),
} as const satisfies FormRule;

export const giving = {
  id: 'act-giving',
  means: 'a verb of giving, paying and finding people',
  form: part(
    'giving',
    form`
    投入|投放|提供|给予|配套|配备|配齐|配置|购置|预留|留足|储备|利用|运用|应用|吸引|引进|扶持|帮助|争取|倾斜|选派|选聘|推选|推荐|表彰|奖励|
    奖补|补贴|补助|减免|免除|退还|返还|兑现|拨付|清收|追缴`,
  ),
} as const satisfies FormRule;

export const act = {
  id: 'act-asked',
  means: 'a verb with which an opinion asks for something to be done',
  form: part(
    'act',
    form`${improving}|${making}|${minding}|${changing.form}|${ordering.form}|${checking.form}|${giving.form}|统筹`,
  ),
} as const satisfies FormRule;

export const openingAct = {
  id: 'act-opening',
  means: 'the verb at the head of a list of that to which it is done: 完成东关、北桥两个片区的整治',
  form: form`^(${act.form})(?=..)`,
} as const satisfies FormRule;

export const aim = {
  id: 'act-aim',
  means: 'a verb of what it is good for',
  form: part('aim', form`${raising}|${shaping}|促进|实现|助力|确保|减轻|缓解|彰显|满足|守牢|巩固|擦亮|赋能|服务`),
} as const satisfies FormRule;

export const adverb = {
  id: 'act-adverb',
  means: 'what stands before such a verb and asks for nothing by itself',
  form: part(
    'adverb',
    form`
    ${howWord}|${paceWord}|要|应当|应|需要|需|须|必须|尽早|及时|定期|抓紧|严格|有效|更好|继续|同步|系统|并|还要|还|同时|也|着重|重点|
    强力|加紧|率先|严厉|广泛|分类|分批|逐项|逐一`,
  ),
} as const satisfies FormRule;
