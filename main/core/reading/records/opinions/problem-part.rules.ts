import { fromFirstWord } from '#core/language/gaps.ts';
import { lineStart } from '#core/language/line-start.ts';
import { weakNoun, wrongNoun } from '#core/language/problem-words.ts';
import { comma, pause } from '#core/language/punctuation.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import { isProblem } from './wording.ts';

/** What somebody says, behind the word for it. */
export const said = form`${lineStart}.*?指出${pause}?`;

/** A sentence with which an opinion turns to its problems. The first rule that holds decides. */
export const problemStartRules = [
  {
    id: 'problems-named',
    means: 'a verb of finding, then a noun of what is wrong',
    form: form`(指出|提出|看到|面临|存在|还有|仍有|反映)[^。]{0,80}(${weakNoun}|挑战)`,
    read: () => true,
  },
  {
    id: 'problems-headed',
    means: 'opens with a noun of what is wrong, as a heading does',
    form: form`${fromFirstWord}(（?[一二三]）?[、.]?)?\s*(突出)?(主要)?(问题|不足|困难)`,
    read: () => true,
  },
  {
    id: 'problems-spoken',
    means: 'those who speak point out something that is wrong',
    form: form`(组成人员|会议|委员们?)(也|还|同时)?指出`,
    read: (_, sentence) => isProblem(said.replace(sentence)) || null,
  },
] as const satisfies readonly ExtractionRule<true>[];

export const naming = {
  id: 'problems-naming',
  means: 'words that name problems right before a colon, or in a sentence of several parts',
  form: form`${weakNoun}|挑战|指出|制约|矛盾`,
} as const satisfies FormRule;

export const summing = {
  id: 'problems-summed-up',
  means: 'the full stop before a sentence that sums the problems up: 这些问题反映出…',
  form: form`。(?=(这些|以上|上述|对此|对于这些)[^。]{0,12}(问题|困难|不足|情况))`,
} as const satisfies FormRule;

export const listed = {
  id: 'problems-listed',
  means: 'the things named between a verb of finding and 等问题',
  form: form`
    (指出|存在|面临|还有|仍有)[了着]?(?<things>[^，。；：]{6,160}?)等(方面的?)?(突出|主要|具体)?${wrongNoun}`,
} as const satisfies FormRule;

export const listLead = {
  id: 'problems-list-lead',
  means: 'what is left of the verb before the first thing: 存在的, 存在中的',
  form: form`^中?的`,
} as const satisfies FormRule;

export const frameOfClause = {
  id: 'problems-clause-frame',
  means: 'words before a problem and signs behind it that are no part of it',
  form: form`^(但|当前|目前|仍|还|也)+|等?[。\s]*$`,
} as const satisfies FormRule;

export const saying = {
  id: 'problems-saying',
  means: 'the words behind which a sentence tells what is wrong',
  form: form`指出${comma}?|(看到|注意到)${comma}|存在[^，。]{0,20}问题${comma}`,
} as const satisfies FormRule;

export const noWord = {
  id: 'problems-no-word',
  means: 'signs that are no words: a part of nothing else names no problem',
  form: form`[。\s*”’]`,
} as const satisfies FormRule;

/** What stands around problems in a sentence, each asked alone. */
export const problemPartRules = [naming, summing, listed, listLead, frameOfClause, saying, noWord] as const;

/** What parts problems: behind a colon, between clauses, between things, between parts of a sentence. */
export const between = {
  parts: form`[；;]`,
  clauses: form`${comma}`,
  things: form`、`,
  sentenceParts: form`；`,
  saidClauses: form`[，,；]`,
};
