import { brackets } from '#core/language/brackets.ts';
import { far, inSentence, nearInSentence, phraseInClause } from '#core/language/gaps.ts';
import { asksForTime } from '#core/language/more-time.ts';
import { dateSign, number, tens } from '#core/language/numerals.ts';
import { projectsNamed, undertaking } from '#core/language/project-labels.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import type { DocumentKind } from '#shared/domain/document-kind.ts';

export type BodyRule = FormRule & { kind: DocumentKind };

/** An item of a letter that is of one organ and names a day: 市中级人民法院：征求意见稿于5月15日前送交. */
export const itemOfOrgan = part(
  'itemOfOrgan',
  form`[^\n：:。，,]{2,40}[府院会局委][：:][^\n：:]{0,30}${dateSign}\x20?[日月]`,
);

/** Words behind the title of an opinion that hand it over in a clause of their own: ，经主任会议通过，现交你们研究处理. */
export const nowHanded = part(
  'nowHanded',
  form`》?${brackets}[，,]?([^。，,]{2,20}[，,])?现(予以?|一并)?[转印]?[送给发办由交]{1,2}(你|贵|各)`,
);

/** What the text of a paper says of its kind when the title does not. The first rule that holds decides. */
export const bodyRules = [
  {
    id: 'body-several-opinions',
    kind: 'letter',
    means: 'a letter that lists several opinions by their numbers in a table, with what is asked of each',
    form: form`审议意见${nearInSentence}(交|转|送|印发)`,
    also: form`\n[|][^\n]*文号`,
    not: form`会议(认为|指出)|组成人员(认为|建议|指出)|\n一、`,
  },
  {
    id: 'body-covering',
    kind: 'letter',
    means: 'a short letter that encloses an opinion or hands it over, and does not hold it',
    form: form`
      将${inSentence}审议意见(?!${nearInSentence}(情况|报告))》?${brackets}${nearInSentence}(送|给|发|办|由|交)(你|贵|各|，请)|
      审议意见${nowHanded}|
      审议意见${nearInSentence}(随函|随文)(附|转|印|报|发|送)`,
    not: form`如下|会议(认为|指出)|组成人员|(^|\n)(要|建议|进一步|[|]|[一二三四五六七八九]、(?!请))`,
    longest: 500,
  },
  {
    id: 'body-hands-over',
    kind: 'letter',
    means: 'a letter that hands over an opinion and lays its points out in a table of tasks (任务分解表, 责任分工表)',
    form: form`
      将${inSentence}审议意见(?!${nearInSentence}(情况|报告))》?${brackets}${nearInSentence}(送|给|发|办|由|交)(你|贵|各|，请)|
      审议意见${nowHanded}|
      审议意见[^|]{0,200}现予以?(交办|转办|转送|印发)`,
    also: form`(分解|分工|交办)(表|清单|方案)[^|]*\n[|]`,
    not: form`如下[：:]|会议(认为|指出)|组成人员(认为|建议|指出)`,
  },
  {
    id: 'body-deals-out',
    kind: 'letter',
    means: 'a letter that deals out the points of an opinion by their numbers, or days by organ',
    form: form`
      将${inSentence}审议意见(?!${nearInSentence}(情况|报告))》?${brackets}${nearInSentence}(送|给|发|办|由|交)(你|贵|各|，请)|
      审议意见${nowHanded}|
      审议意见[^|]{0,200}现予以?(交办|转办|转送|印发)`,
    also: form`
      \n[|]${far}(第${number}[条项]|条目|条次|[时期]限|[日天]数|征求意见稿)|
      [时期]限如下|
      第${number}[条项]${nearInSentence}由|
      \n([（(]${tens}[）)]|${tens}、)${itemOfOrgan}|
      (承办|办理|负责)${nearInSentence}第${number}[条项]`,
    not: form`意见如下[：:]|会议(认为|指出)|组成人员(认为|建议|指出)|\n(要|建议|${tens}、(?!请|${itemOfOrgan}))`,
  },
  {
    id: 'body-reply',
    kind: 'suggestion-reply',
    means: 'tells a deputy that the suggestion came in or is answered',
    form: form`(建议|提案)${inSentence}(收悉|交我[局委办市厅]|答复如下)`,
    also: form`代表|委员[：:]`,
  },
  {
    id: 'body-opinion',
    kind: 'deliberation-opinion',
    means: 'the members hold something, and recommendations follow',
    form: form`组成人员(认为|指出|建议|提出)|会议(认为|指出)`,
    also: form`建议[：:]|提出(如下|以下)(审议)?意见|审议意见如下`,
  },
  {
    id: 'body-points',
    kind: 'deliberation-opinion',
    means: 'hands over what members asked for, point by point, to be dealt with: a letter that is the opinion itself',
    form: form`(会议|审议|询问|视察)${inSentence}意见${inSentence}[：:]\n[（(]?一[）)、]`,
    also: form`研究处理${inSentence}报告`,
    not: form`征求意见稿`,
  },
  {
    id: 'body-extension',
    kind: 'letter',
    means: 'a short letter that asks for more time or grants it, and reports nothing',
    form: form`${asksForTime}`,
    not: form`如下`,
    longest: 600,
  },
  {
    id: 'body-feedback',
    kind: 'feedback-report',
    means: 'reports how an opinion was carried out',
    form: form`(研究处理|办理|落实|整改)情况${nearInSentence}(报告|汇报)如下`,
    also: form`审议意见`,
  },
  {
    id: 'body-articles',
    kind: 'law-text',
    means: 'its first and second article open lines',
    form: form`(^|\n)第一条\s`,
    also: form`(^|\n)第二条\s`,
  },
  { id: 'body-resolution', kind: 'resolution', means: 'the meeting agrees', form: form`会议(同意|决定批准|批准)` },
  {
    id: 'body-announcement',
    kind: 'announcement',
    means: 'says that it announces',
    form: form`现予公告|特此公告|予以公布`,
  },
  {
    id: 'body-motion',
    kind: 'motion-text',
    means: 'has the labelled parts of a motion',
    form: form`案\s?[由据]`,
    also: form`方\s?案|提议案人|领衔`,
  },
  {
    id: 'body-duty',
    kind: 'duty-report',
    means: 'somebody appointed tells of their duty',
    form: form`(本人|我)${inSentence}任命`,
    also: form`履职`,
  },
  {
    id: 'body-letter',
    kind: 'letter',
    means: 'asks or tells in the words of a letter',
    form: form`此函|函(告|复)如下|请${inSentence}(办理|研究处理)`,
  },
  {
    id: 'body-report',
    kind: 'work-report',
    means: 'submits a report',
    form: form`请予审议|请审议|(报告|汇报)如下`,
  },
  {
    id: 'body-projects',
    kind: 'livelihood-projects',
    means: 'a short text that leads to livelihood projects of a year and tells them one by one',
    form: form`(${undertaking})${phraseInClause}(${projectsNamed})[：:。]\n?([（(][一1][）)]|[一1][是、.．]|①|第一[件项])`,
    longest: 3000,
  },
] as const satisfies readonly BodyRule[];

export type BodyRuleId = (typeof bodyRules)[number]['id'];
