import { printedBrackets } from '#core/language/brackets.ts';
import { form, part } from '#core/rules/form.ts';

/** Nouns that name a paper and hardly anything else. */
export const strongNoun = part(
  'strongNoun',
  form`
    报告|汇报|议案|意见|意见书|决定|决议|议程|日程|讲话|致辞|发言|主持词|开幕词|闭幕词|纪要|名单|名册|办法|条例|规定|规则|细则|准则|章程|
    说明|说明书|公告|通告|通知|通报|公报|函|答复|批复|请示|纲要|汇编|汇总|目录|清单|一览表|辞呈|倡议书|注释|名词解释|公约|总结|要点|须知|
    守则|民生实事(候选)?项目|(出席|列席|请假)情况`,
);

/** Nouns that often name a paper, and as often something else. */
export const weakNoun = part(
  'weakNoun',
  form`
    情况|表|计划|方案|规划|项目|民生实事|安排|结果|草案|统计|建议|信|稿|材料|综述|指标|任务|事项|摘要|简报|专报|解读|提要|附件|解释`,
);

/** Titles that end in such a noun, brackets aside. */
export const strongTitle = form`${strongNoun}${printedBrackets}$`;
export const weakTitle = form`${weakNoun}${printedBrackets}$`;

/** A noun of papers anywhere. */
export const anyNoun = form`${strongNoun}|${weakNoun}`;

/** 张伟等18名代表提出的…议案: an entry of a list says who moved it, a title does not. */
export const listedMovers = form`([0-9０-９]|[一二三四五六七八九十百])\x20?[名位]\x20?([省市县区]?(人大)?代表)`;
