import type { DueUnit } from './due-date.ts';
import type { DutyKind } from './duty.ts';
import type { OpinionMatter } from './opinion-matter.ts';

/** Deadline rules of one place, as data (`assets/rules/*.json`, or imported by the office). */
export type RulePack = {
  id: string;
  title: string;
  /** Place or law, for example 全国人民代表大会和地方各级人民代表大会代表法. */
  place: string;
  /** True for national law; false means the screen says "to be confirmed" until the office confirms it. */
  confirmed: boolean;
  source: string;
  /** What the source leaves open, for the settings screen. */
  notes?: string[];
  rules: DeadlineRule[];
};

export type RuleSubject = 'opinion' | 'suggestion' | 'motion' | 'audit' | 'report';
export type RuleEvent =
  | 'meeting-closed'
  | 'handed-over'
  | 'received'
  | 'heard'
  | 'dissatisfied'
  | 'answered'
  | 'before-meeting';

export type DeadlineRule = {
  id: string;
  title: string;
  subject: RuleSubject;
  /** Event that starts the count. */
  event: RuleEvent;
  /** What must be done by then. */
  action: string;
  /** The duty that the rule sets a day for; left out in packs of earlier releases (`rule-duty.ts` tells it then). */
  duty?: DutyKind | undefined;
  /** Matters that the rule is made for; left out, it is the usual one of its pack. `hard` is a suggestion that needs longer. */
  matters?: (OpinionMatter | 'hard')[] | undefined;
  /** Why the program does not count by this rule yet; left out for rules in use. */
  unused?: string | undefined;
  count: number;
  unit: DueUnit;
  /** Longest extension in the same unit, where the rule allows one. */
  extension: { count: number; unit: DueUnit; needs: string } | null;
  article: string;
};
