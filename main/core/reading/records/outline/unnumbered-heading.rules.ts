import { colon, comma } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What opens a passage that has no number. Each is asked alone.

export const boldRun = {
  id: 'unnumbered-bold-run',
  means: 'words in bold type; pairs of stars are taken from the left',
  form: form`\*\*(?<words>[^*]{2,60})\*\*`,
} as const satisfies FormRule;

export const sentenceBefore = {
  id: 'unnumbered-sentence-before',
  means: 'nothing, or the end of a sentence, before what opens the next',
  form: form`(^|[。；])\s*$`,
} as const satisfies FormRule;

export const sentenceOrLeadBefore = {
  id: 'unnumbered-lead-before',
  means: 'nothing, the end of a sentence, or a colon before what opens a point',
  form: form`(^|[。；]|${colon})\s*$`,
} as const satisfies FormRule;

export const holdsSentence = {
  id: 'unnumbered-holds-sentence',
  means: 'a sign that no heading in bold type holds',
  form: form`[。；]`,
} as const satisfies FormRule;

export const holdsSentenceOrLead = {
  id: 'unnumbered-holds-lead',
  means: 'a sign that no heading in plain type holds',
  form: form`[。；]|${colon}`,
} as const satisfies FormRule;

export const markBehindHeading = {
  id: 'unnumbered-mark-behind',
  means: 'signs behind the words of a heading',
  form: form`([。；\s]|${colon}|${comma})+$`,
} as const satisfies FormRule;

export const starBehindHeading = {
  id: 'unnumbered-star-behind',
  means: 'what is left of bold type behind a heading paragraph',
  form: form`([\s*]|${colon})+$`,
} as const satisfies FormRule;

export const topicInFront = {
  id: 'unnumbered-topic',
  means: 'a paragraph that names its own topic: 在加大执行力度方面，…',
  form: form`^在(?<topic>[^，。]{3,30}?)(方面|上)${comma}`,
} as const satisfies FormRule;

export const unnumberedHeadingRules = [
  boldRun,
  sentenceBefore,
  sentenceOrLeadBefore,
  holdsSentence,
  holdsSentenceOrLead,
  markBehindHeading,
  starBehindHeading,
  topicInFront,
] as const;
