import { shortDay, wholeDay } from '#core/language/dates.ts';
import { tens } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// Where a paper or a list tells that organs got another name or went into one. Sentences are read one by one, without spaces, brackets and
// quotation marks; cells likewise. What the words name is checked by the form of names.

/** A day as papers print it. */
export const anyDay = part('anyDay', form`${wholeDay}|${shortDay}`);

/**
 * How a sentence tells of a change, the fuller telling first. What one rule told is not read again by the next. An organ that is abolished
 * between two new ones is told of neither: 组建市文体局，撤销市水务局，组建市农业局.
 */
export const organChangeSentences = [
  {
    id: 'organ-change-founded',
    means: 'a new organ is made and others are kept no longer: 组建市文体局，不再保留市体育局、市文化局',
    form: form`
      (组建|成立|设立)为?(?<to>[^，]+)((?!组建|成立|设立).)*，(同时)?(不再保留|撤销(?!.*(组建|成立|设立)))(?<names>[^，]+)`,
  },
  {
    id: 'organ-change-instead',
    means: 'organs are kept no longer and a new one is made: 撤销市体育局、市文化局，组建市文体局',
    form: form`(?<!(组建|成立|设立).*)撤销(?<names>.+?)，(同时)?(组建|成立|设立)(?<to>[^，]+)`,
  },
  {
    id: 'organ-change-made-of',
    means: 'an organ came out of others: 市文体局由市体育局、市文化局合并组建而成',
    form: form`(?<to>[^，]+)由(?<names>[^，]+)(合并|整合|更名|改名)(组建|成立|设立)?而[成来]`,
  },
  {
    id: 'organ-change-became-one',
    means: 'organs are put together to a new one: 市体育局、市文化局合并组建市文体局',
    form: form`(?<names>[^，：]+)(合并|整合)，?(组建|成立|设立|组成)?为?(?<to>[^，]+)`,
  },
  {
    id: 'organ-change-went-into',
    means: 'organs go into another one: 市体育局并入市文体局; 撤销市体育局，并入市文体局',
    form: form`(?<names>[^，：]+?)，?并入(?<to>[^，、]+)`,
  },
  {
    id: 'organ-change-renamed-apart',
    means: 'several organs get as many names: 市商务局、市体育局分别更名为市会展局、市文体局',
    form: form`(?<names>[^，：]+)分别(更名|改名)为(?<to>[^，]+)`,
  },
  {
    id: 'organ-change-renamed',
    means: 'one organ gets another name: 市商务局更名为市商务和投资促进局',
    form: form`(?<names>[^，：]+?)(更名|改名)为(?<to>[^，、]+)`,
  },
] as const satisfies readonly FormRule[];

export type OrganChangeRule = FormRule & { id: (typeof organChangeSentences)[number]['id'] };

export const formerColumn = {
  id: 'organ-change-former-column',
  means: 'the heading of the column with the names that end',
  form: form`^(原|调整前|改革前|更名前|合并前).*(单位|机构|部门|名称)$`,
} as const satisfies FormRule;

export const nextColumn = {
  id: 'organ-change-next-column',
  means: 'the heading of the column with the names that follow',
  form: form`^(现|新|调整后|改革后|更名后|合并后|并入).*(单位|机构|部门|名称)$`,
} as const satisfies FormRule;

export const dayColumn = {
  id: 'organ-change-day-column',
  means: 'the heading of the column with the days; the day of a founding or of a paper is another',
  form: form`日期|时间`,
  not: form`成立|设立|批[复准]|[发印]文`,
} as const satisfies FormRule;

export const changeVerb = {
  id: 'organ-change-verb',
  means: 'a word without which no sentence tells of a change',
  form: form`并入|更名|改名|合并|整合|不再保留|撤销`,
  longest: 400,
} as const satisfies FormRule;

export const wished = {
  id: 'organ-change-wished',
  means: 'what is wished, planned or denied, and so no change: 建议将市商务局更名为市会展局',
  form: form`建议|请求|申请|能否|是否|(?<![虚模])拟|计划将|[未不](并入|更名|改名|合并|整合)`,
} as const satisfies FormRule;

export const sinceDay = {
  id: 'organ-change-since',
  means: 'the day from which a change holds: 自2026年7月1日起',
  form: form`[自从](?<day>${anyDay})起`,
} as const satisfies FormRule;

export const openingDay = {
  id: 'organ-change-opening-day',
  means: 'the day with which a sentence begins: 2026年7月1日，市商务局更名为市会展局',
  form: form`^(${tens}、)?(?<day>${anyDay})`,
} as const satisfies FormRule;

export const aside = {
  id: 'organ-change-aside',
  means: 'what is read over: spaces, quotation marks, and brackets with what stands in them',
  form: form`\s|[“”"]|[（(][^（）()]*[）)]`,
} as const satisfies FormRule;

export const keptNoLonger = {
  id: 'organ-change-kept-no-longer',
  means: 'a stop before the organs that a founding ends: 组建市文体局。不再保留市体育局',
  form: form`[。；](?=(同时，?)?不再保留)`,
} as const satisfies FormRule;

export const behindNames = {
  id: 'organ-change-behind-names',
  means: 'what stands between the names that end and the verb: 市商务局于2026年7月1日正式更名',
  form: form`([自从于](?<day>${anyDay})起?)?(已|正式|整体|成建制)*$`,
} as const satisfies FormRule;

export const beforeName = {
  id: 'organ-change-before-name',
  means: 'what stands before a name and is no part of it: 二、将, 原, 自2026年7月1日起',
  form: form`
    ^(.*(将|把|日起|关于|同意|决定|批准|撤销|改革中)|由于?|因|现|鉴于|${tens}[是、]|\d+[.．、])?(原|单设的|新(组建|设立|成立)?的|(归并|并|划|转)入|(更名|合并|改名)为)?`,
} as const satisfies FormRule;

export const behindNext = {
  id: 'organ-change-behind-next',
  means: 'what stands behind the name that follows: 更名为市会展局的通知',
  form: form`(的.*|后)$`,
} as const satisfies FormRule;

export const noName = {
  id: 'organ-change-no-name',
  means: 'a word that no name of an organ holds, though the words end as one does: 三项指标由市统计局',
  form: form`[的将把]|(?<!自)由|职[责能]|牌子|划[入转]|撤销|保留|成立|组建|设立|并入|更名|改名|合并|整合`,
} as const satisfies FormRule;

export const newlyNamed = {
  id: 'organ-change-newly-named',
  means: 'tells of a new name, whatever else was done: 更名, 改名',
  form: form`[更改]名`,
} as const satisfies FormRule;

export const sentenceOver = {
  id: 'organ-change-sentence-over',
  means: 'ends a sentence, or a clause as long as one',
  form: form`[。；]`,
} as const satisfies FormRule;

export const joinedNames = {
  id: 'organ-change-joined',
  means:
    'words that may be two names: 市体育局和市文化局; of 市住房和城乡建设局 what stands before the word ends as no name does',
  form: form`^(?<first>.{3,}?)[和与及](?<second>.{4,})$`,
} as const satisfies FormRule;

/** What is asked of a heading, a sentence or a name. Each is asked alone. */
export const askedOrganRules = [
  formerColumn,
  nextColumn,
  dayColumn,
  changeVerb,
  wished,
  noName,
  newlyNamed,
  sentenceOver,
] as const;

/** What tells the day of a change. */
export const organDayRules = [sinceDay, openingDay] as const;

/** What is taken out before the names are read. */
export const removedRules = [aside, keptNoLonger, behindNames, beforeName, behindNext] as const;
