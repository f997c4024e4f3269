import { attachReasons } from '../domain/attach-reason.ts';
import type { FeedbackRecord } from '../domain/feedback-record.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

type Candidate = FeedbackRecord['candidates'][number];

/** Why an opinion may be the one that a feedback answers, in words. Older records hold the words themselves. */
export function attachSentence(
  say: (key: MessageKey, details?: MessageDetails) => string,
  { because, percent = 0 }: Pick<Candidate, 'because' | 'percent'>,
): string {
  const reason = attachReasons.find((one) => one === because);
  return reason === undefined ? because : say(`attach.${reason}`, { percent });
}
