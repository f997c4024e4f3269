import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// How the lines under a title go on. Each is asked alone.

export const noteDash = {
  id: 'bylines-dash',
  means: 'a note led by a dash: ——在市人大常委会会议上',
  form: form`^[—─－–-]`,
} as const satisfies FormRule;

export const endsAtMeeting = {
  id: 'bylines-at',
  means: 'ends the phrase in …会议上',
  form: form`上$`,
} as const satisfies FormRule;

export const meetingAtEnd = {
  id: 'bylines-meeting-end',
  means: 'the rest of such a phrase on the next line',
  form: form`会议上$|^上$`,
} as const satisfies FormRule;

export const particleOfProse = {
  id: 'bylines-particle',
  means: 'a particle of prose, which no name of an organ holds',
  form: form`[了将被把]`,
} as const satisfies FormRule;

export const bylineRestRules = [noteDash, endsAtMeeting, meetingAtEnd, particleOfProse] as const;
