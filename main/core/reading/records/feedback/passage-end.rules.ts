import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// Where passages and points of a feedback paper end, and a meeting that it names begins. Each is asked alone.

export const passageEnd = {
  id: 'feedback-passage-end',
  means: 'ends as a whole paragraph does: in a full stop, a mark or a bracket that closes, or bold type',
  form: form`[。！？”）)*]\s*$`,
} as const satisfies FormRule;

export const restOfPoint = {
  id: 'feedback-rest-of-point',
  means: 'the end of the first sentence of a point in a table, and all behind it: what stands before is its heading',
  form: form`[。；][^]*`,
} as const satisfies FormRule;

export const meetingLead = {
  id: 'feedback-meeting-lead',
  means: 'the word that leads to the meeting: 在市九届人大常委会第三次会议上',
  form: form`^在`,
} as const satisfies FormRule;

export const passageEndRules = [passageEnd, restOfPoint, meetingLead] as const;
