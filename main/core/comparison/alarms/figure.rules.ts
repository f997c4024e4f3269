import { quarter } from '#core/language/dates.ts';
import { twoDigits } from '#core/language/numerals.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import { type RuleNumbers, type ValuesOf, valuesOf } from '#core/rules/numbers.ts';

/** Words and signs that do not make another indicator. */
export const sameIndicator = form`全市|全县|全区|我市|累计|总计|共计|[的“”\s]`;

/** The times that a sentence names. */
export const namedTime = part(
  'namedTime',
  form`
    (20\d\d|[今去明上本当])年(?!以来)|${twoDigits}月(${twoDigits}日)?|[上下]半年|${quarter}|前三季度|[上本当]月|
    “?十[三四五六七]五”?(期间|时期|以来)?`,
);

/** Signs and little words that do not make another wording. */
export const sameWording = form`[^\u4e00-\u9fffA-Za-z#;%]|[的了已共]`;
/** Words at the head of a clause that do not make another wording. */
export const wordingLead = form`^(其中|同时|此外|并|还|全市)+`;

/** What a later paper says itself of a later state. Each is asked alone. */
export const stateRules = [
  {
    id: 'tells-later-state',
    means: 'tells of a later state, or of another stretch of time',
    form: form`
      截至|截止|目前|现已|已增|增至|升至|降至|减至|(扩大|提高|增加)[到至]|达到|累计|新增|以来|又|再(?!生|就业|制造)|至今|当前|同比|环比|
      [较比][上去]年`,
  },
  {
    id: 'may-tell-later-state',
    means: 'was done, perhaps since; a number beside it that stayed says that it was not',
    form: form`已(?!知)`,
  },
] as const satisfies readonly FormRule[];

export const [laterState, maybeLater] = stateRules;

/** When two figures are not the same figure, and two wordings the same wording. */
export const figureNumbers = {
  figureRounding: {
    value: 0.005,
    unit: 'of the value',
    step: 0.001,
    means: 'a value printed to one decimal place less',
  },
  figureRough: { value: 0.05, unit: 'of the value', step: 0.01, means: 'a value told roughly: 近800 for 796' },
  figureShortestName: { value: 4, unit: 'signs', step: 1, means: 'a shorter name (面积, 总额) is that of many things' },
  figureFewestSigns: {
    value: 8,
    unit: 'signs',
    step: 1,
    means: 'two clauses share so many beyond figures and words of every paper, or they are two things',
  },
  figureLikeness: {
    value: 0.5,
    unit: 'of the pairs of signs',
    step: 0.05,
    means: 'names of one thing in an opening and in its section share so much',
  },
  figureFarthest: {
    value: 2,
    unit: 'times',
    step: 0.1,
    means: 'values of things that are only alike lie no farther apart, or they are two things',
  },
  figureLongestPassage: { value: 80, unit: 'signs', step: 1, means: 'a longer clause is a list, whose figures move' },
} as const satisfies RuleNumbers;

export type FigureValues = ValuesOf<typeof figureNumbers>;
export const figureValues: FigureValues = valuesOf(figureNumbers);
