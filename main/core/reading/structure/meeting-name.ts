import { type Extracted, type ExtractionRule, extract } from '#core/rules/extract.ts';
import { dayOfMeeting, meetingRules, noteDash } from './meeting-name.rules.ts';

type MeetingRule = ExtractionRule<string>;

/** The first meeting that a note or title names, as printed but for spaces; null when it names none. */
export function meetingName(text: string): string | null {
  return meetingRule(text)?.value ?? null;
}

/** As `meetingName`, with the rule that read it. */
export function meetingRule(
  text: string,
  rules: readonly MeetingRule[] = meetingRules,
): Extracted<string, MeetingRule> | null {
  const plain = noteDash.replace(text.replaceAll(' ', ''));
  return extract(rules, dayOfMeeting.replaceAll(plain, ' '));
}
