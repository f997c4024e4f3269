import { close, fullStop, stop, stopOrColon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What the marks of a line say of it, whatever its words are. Each is asked alone.

export const endsSentence = {
  id: 'line-ends-sentence',
  means: 'ends in the stop of a sentence',
  form: form`${fullStop}$`,
} as const satisfies FormRule;

export const endsInStop = {
  id: 'line-ends-in-stop',
  means: 'ends in the stop of a sentence or of a clause as long as one',
  form: form`${stop}$`,
} as const satisfies FormRule;

export const endsInStopOrColon = {
  id: 'line-ends-in-stop-or-colon',
  means: 'ends in a stop, or leads to what follows',
  form: form`${stopOrColon}$`,
} as const satisfies FormRule;

export const endsPassage = {
  id: 'line-ends-passage',
  means: 'ends as the lines of a passage do, in a full stop or a semicolon',
  form: form`[。；;]$`,
} as const satisfies FormRule;

export const endsInComma = {
  id: 'line-ends-in-comma',
  means: 'breaks off at a comma',
  form: form`[，,、]$`,
} as const satisfies FormRule;

export const holdsPassage = {
  id: 'line-holds-passage',
  means: 'holds a full stop or a semicolon, as no heading does',
  form: form`[。；;]`,
} as const satisfies FormRule;

export const holdsClauses = {
  id: 'line-holds-clauses',
  means: 'is prose: holds a comma, a full stop or a semicolon',
  form: form`[，,。；;]`,
} as const satisfies FormRule;

export const holdsClausesOrLists = {
  id: 'line-holds-clauses-or-lists',
  means: 'is prose or a list in a sentence',
  form: form`[，,、。；;]`,
} as const satisfies FormRule;

export const holdsMark = {
  id: 'line-holds-mark',
  means: 'holds a mark of a sentence, or leads to what follows, as no title does',
  form: form`[。；;，,：:！!？?]`,
} as const satisfies FormRule;

export const mayClose = {
  id: 'line-may-close',
  means: 'ends in a mark with which a paragraph or a heading may end',
  form: form`[。；;！!？?：:”）)》…]$`,
} as const satisfies FormRule;

export const holdsGaps = {
  id: 'line-holds-gaps',
  means: 'has two gaps, as a row of names or values has',
  form: form`\x20.*\x20`,
} as const satisfies FormRule;

export const endsInBracket = {
  id: 'line-ends-in-bracket',
  means: 'ends in a bracket',
  form: form`${close}$`,
} as const satisfies FormRule;

export const endsParagraph = {
  id: 'line-ends-paragraph',
  means: 'ends as a paragraph may: in a stop, a colon, a quotation mark or a bracket',
  form: form`[。；;！!？?：:”）]$`,
} as const satisfies FormRule;

export const lineMarkRules = [
  endsSentence,
  endsInStop,
  endsInStopOrColon,
  endsPassage,
  endsInComma,
  holdsPassage,
  holdsClauses,
  holdsClausesOrLists,
  holdsMark,
  mayClose,
  holdsGaps,
  endsInBracket,
  endsParagraph,
] as const;
