import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What titles say of a motion that no list names. They are read as they are printed; each is asked alone.

export const namesMotion = {
  id: 'claim-names-motion',
  means: 'the title of a paper of the file of a motion: on carrying it out, or with what it asks in quotation marks',
  form: form`议案的?(实施|办理|落实|处理意见)|[“”"]\s*的?(代表)?议案`,
} as const satisfies FormRule;

export const quotedMotion = {
  id: 'claim-quoted',
  means: 'what a motion asks, in quotation marks',
  form: form`关于\s*[“"](?<quoted>.+)[”"]\s*的?(代表)?议案`,
} as const satisfies FormRule;

export const motionClaimRules = [namesMotion, quotedMotion] as const;
