import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What brackets behind the name of an organ say.

/** Words that make what the brackets hold another name of the organ before them. The first that holds decides. */
export const otherNameRules = [
  {
    id: 'bracket-former-name',
    means: 'the name that it had, or what it became: 原市水利局',
    form: form`^(原(?!则)|曾用名|前身|更名|现为|现更名)`,
  },
  {
    id: 'bracket-short-name',
    means: 'its name in short or in full',
    form: form`^(即|简称|又称|又名|也称|以下简称|全称|对外称)`,
  },
  {
    id: 'bracket-second-sign',
    means: 'a second sign at its door, or an office in its house',
    form: form`^(加挂|挂)|牌子$|合署办公?$`,
  },
] as const satisfies readonly FormRule[];

export const partName = {
  id: 'bracket-part',
  // An office within another one is printed without the place: 市水务局（河长办）.
  means: 'ends as a part of an organ is called: 河长办',
  form: form`(办|科|股|处|室|站|所|队|组|中心|工委|党委)$`,
} as const satisfies FormRule;

export const organEnding = {
  id: 'bracket-organ-ending',
  means: 'the ending of the name of an organ, behind what it deals with',
  form: form`
    (委员会|局|厅|委|办公室|办|部|工委|工作委员会|党组|党委|中心|院|支队|大队|总队|站|所|处|科|室)$`,
} as const satisfies FormRule;

export const partyBefore = {
  id: 'bracket-party-before',
  means: 'gaps in a name, and the party before it',
  form: form`\s|^中共`,
} as const satisfies FormRule;

export const committeeBefore = {
  id: 'bracket-committee-before',
  means: '委 of a party committee before its office: 市委教育工委 without its place',
  form: form`^委(?=[\u4e00-\u9fff]{3,})`,
} as const satisfies FormRule;

export const joiner = {
  id: 'bracket-joiner',
  means: 'and, within the name of an organ',
  form: form`[和与及、]`,
} as const satisfies FormRule;

export const companyName = {
  id: 'bracket-company',
  means: 'a company, which stands for itself',
  form: form`集团|公司$`,
} as const satisfies FormRule;

export const bracketedOrganRules = [partName, organEnding, partyBefore, committeeBefore, joiner, companyName] as const;
