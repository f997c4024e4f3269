import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Where a paper or a list tells that organs got another name or went into one. Sentences are read one by one; what the words name is checked by the form of names.

export const formerColumn = {
  id: 'organ-change-former-column',
  means: 'the heading of the column with the names that end',
  form: form`^(原|调整前|改革前|更名前|合并前).*(单位|机构|部门|名称)`,
} as const satisfies FormRule;

export const nextColumn = {
  id: 'organ-change-next-column',
  means: 'the heading of the column with the names that follow',
  form: form`^(现|新|调整后|改革后|更名后|合并后|并入).*(单位|机构|部门|名称)`,
} as const satisfies FormRule;

export const dayColumn = {
  id: 'organ-change-day-column',
  means: 'the heading of the column with the days',
  form: form`日期|时间`,
} as const satisfies FormRule;

export const renamed = {
  id: 'organ-change-renamed',
  means: 'one organ gets another name: 市商务局更名为市商务和投资促进局',
  form: form`(?<names>[^，：]+?)(正式)?(更名|改名)为(?<to>[^，（(]+)`,
} as const satisfies FormRule;

export const wentInto = {
  id: 'organ-change-went-into',
  means: 'organs go into another one; where only duties go over, no organ ends',
  form: form`(?<names>[^，：]+?)(整体)?并入(?<to>[^，（(]+)`,
  not: form`职[责能].*并入`,
} as const satisfies FormRule;

export const becameOne = {
  id: 'organ-change-became-one',
  means: 'organs are put together to a new one: 市体育局、市文化局合并组建市文体局',
  form: form`(?<names>[^，：]+?)(合并|整合)，?(组建|成立|设立|组成)?为?(?<to>[^，（(]+)`,
  not: form`职[责能]`,
} as const satisfies FormRule;

export const founded = {
  id: 'organ-change-founded',
  means: 'a new organ is made and others are kept no longer: 组建市文体局，不再保留市体育局、市文化局',
  form: form`(组建|成立|设立)(?<to>[^，（(]+).*，(不再保留|撤销)(?<names>[^，]+)`,
} as const satisfies FormRule;

/** How a sentence tells of a change, the fuller telling first. */
export const organChangeSentences = [founded, becameOne, wentInto, renamed] as const;

export const beforeName = {
  id: 'organ-change-before-name',
  means: 'what stands before a name and is no part of it: 二、将, 原, 自2026年7月1日起',
  form: form`^(.*[将把由]|.*日起|[（(]?[一二三四五六七八九十\d]+[）)、.．]+)?原?`,
} as const satisfies FormRule;
