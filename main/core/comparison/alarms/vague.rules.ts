import { paceWord, zealWord } from '#core/language/asking-words.ts';
import { firstLevelMark, secondLevelMark } from '#core/language/list-marks.ts';
import { twoDigits } from '#core/language/numerals.ts';
import { everyOrgan } from '#core/language/organs.ts';
import { workAhead } from '#core/language/tense-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/** A word that says that something is done, but not what. */
export const vagueWord = part('vagueWord', form`${zealWord}|${paceWord}|加强|加大|强化|深化|研究|努力|探索`);

/** The mark of a heading: 一、, （一）, 1. */
export const headingMark = part('headingMark', form`${firstLevelMark}|${secondLevelMark}|${twoDigits}[.．、]`);

/** What lets a promise pass, and where promises stand. Each is asked alone. */
export const vagueRules = [
  { id: 'vague-word', means: 'holds a word that says that something is done, but not what', form: form`${vagueWord}` },
  {
    id: 'promise-checkable',
    means: 'can be checked: a number, a day, a named paper, a quoted name; 三个方面 is no number of things',
    form: form`
      [\d０-９《“]|年底|年内|年前|月底|季度|半年|[一二三四五六七八九十百](个|项|家|件|次|名|处|条|所|套|批)(?!方面)`,
  },
  { id: 'promise-leads', means: 'leads up to what comes', form: form`以下|如下|方面(抓|做|着手|入手|发力)` },
  {
    id: 'organ-of-every-paper',
    means: 'an organ that is anybody',
    form: form`^(${everyOrgan}|有关|相关)|(部门|单位)$`,
  },
  { id: 'heading-of-promises', means: 'a heading on the work ahead', form: form`${workAhead}|努力方向` },
  { id: 'opens-promises', means: 'opens with the work ahead', form: form`^\s*(下一步|下阶段)` },
  { id: 'promises-heading', means: 'a heading by its mark', form: form`^\s*${headingMark}`, longest: 40 },
  { id: 'promises-bare-heading', means: 'a heading and no promise', form: form`^\s*${headingMark}`, longest: 29 },
] as const satisfies readonly FormRule[];

export const [vague, checkable, leadsOn, ordinary, aheadHeading, opensAhead, marked, bareHeading] = vagueRules;

export const vagueNumbers = {
  vagueMany: { value: 3, unit: 'words', step: 1, means: 'with so many vague words a long sentence is vague too' },
  vagueTerms: {
    value: 10,
    unit: 'terms',
    step: 1,
    means: 'with few vague words a sentence must say hardly anything else',
  },
  vagueFewestUnder: {
    value: 2,
    unit: 'words',
    step: 1,
    means: 'under a heading on the work ahead one alone may be chance',
  },
} as const satisfies RuleNumbers;

export type VagueValues = ValuesOf<typeof vagueNumbers>;
export const vagueValues: VagueValues = valuesOf(vagueNumbers);
