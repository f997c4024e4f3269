import { nearInPart } from '#core/language/gaps.ts';
import { twoDigits } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** What a sentence of an answer shows beside its words. Each is asked alone. */
export const evidenceRules = [
  {
    id: 'answer-names-time',
    means: 'says when, or that it was done in time',
    form: form`
      20\d\d年|\d月[\d底前份上中下]|年底|年末|年内|年前|季度|上半年|下半年|截至|时限|时间表|节点|按期|如期|提前|完成|建成|办结|到位|第[一二三四五六七八九十\d]{1,3}个?(工作)?[日天]|当[日天]|次日|即时`,
  },
  {
    id: 'answer-proves',
    means: 'says something that can be looked up: a number, a named paper, a quoted name',
    form: form`\d|《[^》]+》|“[^”]+”`,
  },
  {
    id: 'answer-leaves-rest',
    means: 'tells of a rest beside what was done',
    form: form`其余|剩余|余下|(^|[，,])余\d|尚有|还有|仍有`,
  },
  {
    id: 'answer-leaves-part',
    means: 'tells of a rest that is part of what was to be done, without a number',
    form: form`
      (其余|剩余|余下)的?(部分|问题|项目|任务|资金|金额|款项)|
      (其余|剩余|余下)[^，,。；;]{0,10}(分[两二三四五]年|分[期批步]|逐[年步]|明年|计划|拟|将|待|延至|暂|尚|因|受|正在|陆续)`,
  },
  {
    id: 'answer-names-rest',
    means: 'counts others, or names the next of several: 另外2座, 第三所',
    form: form`另外?有?\d|第[二三四五六七八九十][^，,年届轮季]`,
  },
  {
    id: 'answer-leaves-undone',
    means: 'counts those with which it was not done: 另有23所学校没有配备',
    form: form`\d(?!\x20?[年月日号时点])[^，,\d]{1,16}?(没有|未(?![成来知必免]))(?![发出收接]|再|一)|\d[^，,]{1,10}待(整改|改造|验收|办理|实施|建设)$`,
    not: form`(没有|未)${nearInPart}的|针对|此前|过去|以往|原来|原有|年初`,
  },
  {
    id: 'answer-as-of',
    means: 'counts until a day, from a day on, or by a plan for some year: no day on which something was done',
    form: form`截至|截止|[自从]\d|起|规划|以来|目标`,
  },
  {
    id: 'answer-ended-by',
    means: 'names a day of a month and that the whole was brought to its end by then: 8月14日前全部清理完毕',
    form: form`\d月(底|${twoDigits}日)前[^，,。；;]{0,20}(全部|完毕|完成|办结|到位|清零|建成|收回|追回|兑付|拨付|销号|关停|拆除|投用|开通)`,
    not: form`其余|剩余|余下|确保|保证`,
  },
  {
    id: 'answer-does-all',
    means: 'tells that it was done in all of many',
    form: form`全部|全数|悉数|均已`,
  },
  {
    id: 'answer-goes-on',
    means: 'only goes on with the work',
    form: form`继续|持续|进一步|不断|今后|长期`,
  },
  {
    id: 'answer-issues',
    means: 'tells that a paper was issued after it had been prepared',
    form: form`(审定|审议|通过|批准)[^，,。；;]{0,8}(印发|发布|公布|施行)|(印发|公布|发布)(实施|施行)`,
  },
  {
    id: 'answer-next-step',
    means: 'speaks of what comes after the work',
    form: form`下一步|下阶段|接下来|明年|在此基础上|同时`,
  },
  {
    id: 'demand-wants-all',
    means: 'wants something of each of many, or of all',
    form: form`每[个名家村所条处座栋]|各|全部|所有|逐|一律|均|覆盖`,
  },
  {
    id: 'demand-asks-each',
    means: 'asks something of each of several organs',
    form: form`两(市|地|县|区|家|部门|单位)|双方|各自|分别|联合|共同|相互|互相`,
  },
  {
    id: 'demand-wants-known',
    means: 'ends with making something known',
    form: form`(公布|公开|公示|曝光)(结果|名单|情况|信息|清单)?$`,
  },
  {
    id: 'answer-made-known',
    means: 'tells that something was made known, or where',
    form: form`公布|公开|公示|公告|曝光|发布|告知|刊[发登]|登报|公报|媒体|网站|公众号|张贴|上墙|上网|挂网|播出|电子屏|栏`,
  },
  {
    id: 'answer-does-part',
    means: 'tells that it was done in part of many',
    form: form`(?<![成各])部分|多数|个别`,
  },
  {
    id: 'answer-does-some',
    means: 'tells that some of so many were done: 214个村中有187个',
    form: form`\d[^，,。\d]{1,14}中[，,]?[^，,。]{0,12}?\d`,
  },
  {
    id: 'demand-wants-punished',
    means: 'wants those punished who broke the rules',
    form: form`(查处|惩处|处罚|打击|严惩|整治|惩治)[^，,]{0,12}(违法|违规|违章|不法|侵权|犯罪)`,
  },
  {
    id: 'answer-punished',
    means: 'tells what was done to those who broke the rules, or that nobody did',
    form: form`立案|(查处|处罚|查办|移送|责令|约谈|取缔|罚没)[^，,。；;]{0,16}\d|罚款|(未|没有)发现[^，,。；;]{0,8}(违法|违规|违章)`,
  },
  {
    id: 'demand-forbids',
    means: 'says what must not be',
    form: form`不得(?!不)|严禁|禁止|不准`,
  },
  {
    id: 'answer-kept',
    means: 'tells that what must not be was not, or what was done to those who did it: 未发生一起, 没有一家, 查处2起',
    form: form`
      (没有|未|无)再?(发生|出现|发现|新增)|(没有|无)(新|[一1][家起件例处车个人])|零(新增|发生|投诉)|
      (查处|查获|取缔|移送|责令|拦截|关停|处罚|清退|删除|退[还款回])`,
    not: form`(没有|未)(?!新的)[^，,。；;]+的|针对|此前|过去|以往`,
  },
  {
    id: 'demand-result-known',
    means: 'asks for no more than that the result of the deed before it be made known',
    form: form`(结果|情况|名单|目录)[^，,]{0,4}(公布|公开|公示|通报)$`,
    longest: 16,
  },
  {
    id: 'demand-wants-head',
    means: 'names the head of an organ, for whom nobody else stands in',
    form: form`主要负责(人|同志)|主要领导|一把手|法定代表人`,
  },
  {
    id: 'answer-names-deputy',
    means: 'names one who is not the head',
    form: form`分管|副[市县区乡镇局院校主处]|副职`,
    not: form`主要负责|主要领导|一把手`,
  },
  {
    id: 'answer-admits',
    means: 'admits what is still wanting',
    form: form`有待(?!遇)|[还仍尚](存在|有差距|不够|不足)|尚在试点|不[够足]$`,
    not: form`针对|整改|过去|此前`,
  },
  {
    id: 'answer-not-yet',
    means: 'tells that it is not done yet',
    form: form`[尚仍还]未|尚[无在]|未能|没有完成|未[完达]成`,
  },
  {
    id: 'answer-falls-short',
    means: 'counts those that do not reach what was asked: 仍有9个乡镇不足3名',
    form: form`[仍还尚]有[^，,]{0,4}\d[^，,]{0,14}(不足|不到|低于|未达)`,
  },
  {
    id: 'limit-of-each-case',
    means: 'is a time counted in days or hours, which each case has for itself',
    form: form`(天|日|小时|分钟)(之|以)?内`,
  },
  {
    id: 'demand-wants-whole',
    means: 'wants it done in full: 全部清偿, 年底清零',
    form: form`全部|所有|一律|清零|全数|全覆盖`,
  },
  {
    id: 'answer-rate',
    means: 'tells by a rate below a hundred how far it was done: 清偿率74.5%',
    form: form`(完成|办结|整改|清偿|清欠|清零|到位|覆盖|达标|安装|建成|兑付|化解|销号|入库|建档|签约)率(为|是|已|仅|只|约|达到?){0,2}\d{1,2}(\.\d+)?%`,
  },
  {
    id: 'answer-not-held',
    means: 'tells that a deed was not done: 四季度没有举办',
    form: form`(没有|未能?)(举办|举行|开展|召开|实施|启动|安排|配备|设立|建成|落实|开工)`,
    not: form`(没有|未)[^，,。；;]+的|针对|此前|过去|以往|原来|原先`,
  },
  {
    id: 'answer-some-of-them',
    means: 'stands between a count and the smaller one that was dealt with: 欠款8亿元，已清偿7亿元',
    form: form`^，(其中|有|已(清偿|偿还|收回|追回|完成|整改|办结|化解|兑付|拨付|处置|建成|开设)?)?$`,
  },
  {
    id: 'demand-completed',
    means: 'tells that something was completed, which is the act of every demand and says nothing of what it was',
    form: form`完成`,
  },
] as const satisfies readonly FormRule[];

export const [
  namesTime,
  proves,
  leavesRest,
  leavesPart,
  namesRest,
  leavesUndone,
  asOf,
  endedBy,
  doesAll,
  goesOnWith,
  issues,
  nextStep,
  wantsAll,
  asksEach,
  wantsKnown,
  madeKnown,
  doesPart,
  doesSome,
  wantsPunished,
  punished,
  forbids,
  kept,
  wantsResultKnown,
  wantsHead,
  namesDeputy,
  admits,
  notYet,
  fallsShort,
  eachTime,
  wantsWhole,
  rateBelow,
  notHeld,
  someOfThem,
  completed,
] = evidenceRules;
