import { z } from 'zod';
import { idInput } from '#shared/contract/inputs.ts';
import { dutyKinds } from '#shared/domain/duty.ts';
import { opinionMatters } from '#shared/domain/opinion-matter.ts';
import type { RulePack } from '#shared/domain/rule-pack.ts';
import { CoreError } from '../core-error.ts';

const unit = z.enum(['day', 'working-day', 'month']);
const text = z.string().min(1).max(500);
const count = z.number().int().min(1).max(3660);

const deadlineRule = z.strictObject({
  id: idInput,
  title: text,
  subject: z.enum(['opinion', 'suggestion', 'motion', 'audit', 'report']),
  event: z.enum(['meeting-closed', 'handed-over', 'received', 'heard', 'dissatisfied', 'answered', 'before-meeting']),
  action: text,
  duty: z.enum(dutyKinds).optional(),
  matters: z
    .array(z.enum([...opinionMatters, 'hard']))
    .min(1)
    .optional(),
  unused: text.optional(),
  count,
  unit,
  extension: z.strictObject({ count, unit, needs: text }).nullable(),
  article: text,
});

const rulePack = z.strictObject({
  id: idInput,
  title: text,
  place: text,
  confirmed: z.boolean(),
  source: text,
  notes: z.array(z.string().max(1000)).max(50).default([]),
  rules: z.array(deadlineRule).max(200),
});

/**
 * Reads one rule pack from JSON. Unknown fields, doubled rule ids and counts below 1 are refused.
 * Errors: `bad-input` with `field` (path of the first wrong field) and `reason`.
 */
export function parseRulePack(json: string): RulePack {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new CoreError('bad-input', { field: 'json', reason: 'no JSON' }, { cause });
  }
  return toRulePack(value);
}

/** A rule pack from plain data. Errors: as `parseRulePack`. */
export function toRulePack(value: unknown): RulePack {
  const parsed = rulePack.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new CoreError('bad-input', { field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' });
  }
  const doubled = parsed.data.rules.find((rule, at, all) => all.findIndex((other) => other.id === rule.id) < at);
  if (doubled) throw new CoreError('bad-input', { field: 'rules', reason: `twice ${doubled.id}` });
  return parsed.data;
}
