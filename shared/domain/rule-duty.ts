import type { DutyKind } from './duty.ts';
import type { DeadlineRule, RuleEvent, RuleSubject } from './rule-pack.ts';

/** What a rule of a subject is usually for, by the event it counts from: for packs that do not say so themselves. */
const usual: Record<RuleSubject, Partial<Record<RuleEvent, DutyKind>>> = {
  opinion: {
    'meeting-closed': 'hand-over',
    heard: 'written-report',
    'handed-over': 'written-report',
    dissatisfied: 'written-report',
  },
  audit: { heard: 'written-report', 'handed-over': 'written-report', dissatisfied: 'written-report' },
  suggestion: { received: 'hand-over', 'handed-over': 'answer', answered: 'rating', dissatisfied: 'answer' },
  motion: { 'meeting-closed': 'review', 'handed-over': 'written-report', dissatisfied: 'written-report' },
  report: {},
};

/** Rules whose id tells what they are for, in packs of earlier releases. */
const byId: Readonly<Record<string, DutyKind>> = {
  'suggestion-return': 'return',
  'deputy-contact': 'contact',
  'support-opinion': 'support',
  'deputy-rating': 'rating',
};

/** The duty that a rule sets a day for; null for rules that the program does not count by. */
export function dutyOfRule(rule: DeadlineRule): DutyKind | null {
  if (rule.unused !== undefined) return null;
  return rule.duty ?? byId[rule.id] ?? usual[rule.subject][rule.event] ?? null;
}
