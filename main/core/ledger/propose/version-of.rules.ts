import { phraseInClause } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import type { RuleNumbers } from '#core/rules/numbers.ts';

// How a letter that sends a draft round differs from a report. Each is asked alone, of a title or a paragraph without the names of papers.

export const namedPaper = {
  id: 'version-named-paper',
  means: 'the name of another paper',
  form: form`《[^》]*》`,
} as const satisfies FormRule;

/** Where a clause begins. */
export const clauseStart = part('clauseStart', form`(^|[，,。；;：:\s])`);
/** A word or two of one clause before its noun. */
export const beforeNoun = part('beforeNoun', form`[^，,。；;]{0,16}`);

export const asksForAnswer = {
  id: 'version-asks-answer',
  means: 'asks for comments: 请于7月29日前反馈意见',
  form: form`${clauseStart}[特敬恳并]?请${phraseInClause}(反馈|回复|函复|函告)${beforeNoun}意见`,
} as const satisfies FormRule;

export const sendsRound = {
  id: 'version-sends-round',
  means: 'sends a draft round: 现征求你们意见; a formal report has consulted before (已征求意见)',
  form: form`${clauseStart}[现特]${phraseInClause}征求${beforeNoun}意见`,
} as const satisfies FormRule;

export const draftInTitle = {
  id: 'version-draft-title',
  means: 'says in the title that it is a draft',
  form: form`征求意见|送审稿|讨论稿|初稿`,
} as const satisfies FormRule;

export const roundInTitle = {
  id: 'version-round-title',
  means: 'asks for comments in the title: 征求《…》意见',
  form: form`征求.{0,12}意见`,
} as const satisfies FormRule;

export const letterTitle = {
  id: 'version-letter',
  means: 'the title of a letter',
  form: form`函$`,
} as const satisfies FormRule;

export const handsIn = {
  id: 'version-hands-in',
  means: 'says in the title of a letter that it hands in the report, or answers',
  form: form`复函$|报送|上报|呈报|提交|回复|答复`,
} as const satisfies FormRule;

export const versionRules = [
  namedPaper,
  asksForAnswer,
  sendsRound,
  draftInTitle,
  roundInTitle,
  letterTitle,
  handsIn,
] as const;

export const versionNumbers = {
  opening: {
    value: 4,
    unit: 'paragraphs',
    step: 1,
    means: 'a letter says at its beginning what it wants of its reader',
  },
  end: { value: 3, unit: 'paragraphs', step: 1, means: 'or at its end' },
} as const satisfies RuleNumbers;
