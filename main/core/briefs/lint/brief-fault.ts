import type { MessageDetails, MessageKey } from '#shared/messages/catalogue.ts';
import type { Severity } from './rule.ts';

/** A fault that can be told from the plan alone; `say` is its own sentence, else that of the rule with `words`. */
export type BriefFault = {
  rule: string;
  severity: Severity;
  place: string;
  words: string;
  say?: MessageKey;
  details?: MessageDetails;
};
