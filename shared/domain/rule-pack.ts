import { z } from 'zod';
import { dueUnitSchema } from './due-date.ts';
import { dutyKinds } from './duty.ts';
import { opinionMatters } from './opinion-matter.ts';

export type RuleSubject = z.infer<typeof ruleSubjectSchema>;
export const ruleSubjectSchema = z.enum(['opinion', 'suggestion', 'motion', 'audit', 'report']);
export type RuleEvent = z.infer<typeof ruleEventSchema>;
export const ruleEventSchema = z.enum([
  'meeting-closed',
  'handed-over',
  'received',
  'heard',
  'dissatisfied',
  'answered',
  'before-meeting',
]);

export type DeadlineRule = z.infer<typeof deadlineRuleSchema>;
export const deadlineRuleSchema = z.object({
  id: z.string(),
  title: z.string(),
  subject: ruleSubjectSchema,
  /** Event that starts the count. */
  event: ruleEventSchema,
  /** What must be done by then. */
  action: z.string(),
  /** The duty that the rule sets a day for; left out in packs of earlier releases (`rule-duty.ts` tells it then). */
  duty: z.enum(dutyKinds).optional(),
  /** Matters that the rule is made for; left out, it is the usual one of its pack. `hard` is a suggestion that needs longer. */
  matters: z.array(z.enum([...opinionMatters, 'hard'])).optional(),
  /** Why the program does not count by this rule yet; left out for rules in use. */
  unused: z.string().optional(),
  count: z.number(),
  unit: dueUnitSchema,
  /** Longest extension in the same unit, where the rule allows one. */
  extension: z.object({ count: z.number(), unit: dueUnitSchema, needs: z.string() }).nullable(),
  article: z.string(),
});

/** Deadline rules of one place, as data (`assets/rules/*.json`, or imported by the office). */
export type RulePack = z.infer<typeof rulePackSchema>;
export const rulePackSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Place or law, for example 全国人民代表大会和地方各级人民代表大会代表法. */
  place: z.string(),
  /** True for national law; false means the screen says "to be confirmed" until the office confirms it. */
  confirmed: z.boolean(),
  source: z.string(),
  /** What the source leaves open, for the settings screen. */
  notes: z.array(z.string()).exactOptional(),
  rules: z.array(deadlineRuleSchema),
});
