import { comma } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What stands in a cell of organs beside names and what they do. The cell is read with brackets of one form （）.

/** What stands in a column of organs as long as nobody is named. The first that holds decides. */
export const nobodyRules = [
  {
    id: 'nobody-undecided',
    means: 'it is not decided who',
    form: form`待定|待分|待明确|待确定|未定|未明确|不详`,
  },
  {
    id: 'nobody-elsewhere',
    means: 'who it is stands elsewhere',
    form: form`另行|另发|另文|详见|附件|附后|同上`,
  },
  {
    id: 'nobody-at-all',
    means: 'it was given back, or nobody handles it',
    form: form`退回|退件|无需|不予|暂缓|暂不|略$`,
  },
  {
    id: 'nobody-in-general',
    means: 'organs in general, none by name',
    form: form`^(以上|上述|有关|相关)`,
  },
] as const satisfies readonly FormRule[];

export const besideName = {
  id: 'organ-beside-name',
  means: 'words beside a name that say nothing of who acts',
  form: form`^(全称|简称|排名不分先后|按.{0,4}排序|盖章|代章|以下简称.*)$`,
} as const satisfies FormRule;

export const inBrackets = {
  id: 'organ-in-brackets',
  means: 'words in brackets',
  form: form`（(?<words>[^（）]*)）`,
} as const satisfies FormRule;

export const betweenParts = {
  id: 'organ-between-parts',
  means: 'what parts a cell outside brackets: 市教育局（牵头，负责校园内）；市财政局',
  form: form`(${comma}|[；;。\n])(?![^（]*）)`,
} as const satisfies FormRule;

export const strokeBetween = {
  id: 'organ-stroke-between',
  means: 'the stroke between those that lead and those that help',
  form: form`[/／|｜\\]`,
} as const satisfies FormRule;

export const byOrgan = {
  id: 'organ-by',
  means: '由 before the names of those that act',
  form: form`^由`,
} as const satisfies FormRule;

export const handlingBehind = {
  id: 'organ-handling-behind',
  means: 'a word of handling behind the names, which says nothing of who leads',
  form: form`(共同|联合)?(研究)?(办理|落实)$`,
} as const satisfies FormRule;

export const organCellRules = [besideName, inBrackets, betweenParts, strokeBetween, byOrgan, handlingBehind] as const;
