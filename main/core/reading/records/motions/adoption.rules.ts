import { phraseInClause } from '#core/language/gaps.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// A review report proposes what becomes of a motion; decided it is by the presidium, the congress or its standing committee.

export const adoptedNote = {
  id: 'review-adopted',
  means: 'the note under the title of a paper that was adopted: （2026年2月8日主席团第三次会议通过）',
  form: form`^\s*[（(].*(通过|批准|决定)\s*[）)]`,
} as const satisfies FormRule;

export const decidedByWords = {
  id: 'review-decided',
  means:
    'words that tell who decided what becomes of motions: 经大会主席团会议决定；提请、请…决定 only asks, and 决定后 comes later',
  form: form`(?<!请)经${phraseInClause}(主席团|大会|会议)${phraseInClause}(决定|通过|同意|批准)(?![后的])`,
} as const satisfies FormRule;

export const adoptionRules = [adoptedNote, decidedByWords] as const;
