import { z } from 'zod';
import type { RulePack } from '../domain/rule-pack.ts';
import { call } from './call.ts';
import { idInput } from './inputs.ts';

/** Deadline rules and the holiday calendar. */
export const ruleCalls = {
  'rules.list': call<RulePack[]>()(z.object({}).optional()),
  'rules.confirm': call<RulePack>()(z.object({ id: idInput, confirmed: z.boolean() })),
  'rules.save': call<RulePack>()(z.object({ json: z.string().max(200_000) })),
  'calendar.import': call<{ days: number }>()(z.object({ text: z.string().max(100_000) })),
};
