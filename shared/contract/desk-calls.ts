import { z } from 'zod';
import type { Chased } from '../domain/chase.ts';
import type { DutyKind } from '../domain/duty.ts';
import type { Telling, Told } from '../messages/catalogue.ts';
import { call } from './call.ts';
import { asOfInput, nameInput } from './inputs.ts';

/** One thing that needs somebody, for the desk. */
export type DeskItem = {
  id: string;
  title: Telling;
  /** Collection of the record it is about. */
  collection: 'points' | 'opinions' | 'suggestions' | 'motions' | 'commitments' | 'sources' | 'feedback';
  record: string;
  /** What is owed, for items with a due date. */
  duty?: DutyKind;
  /** Round in which it is owed. */
  round?: number;
  urgency: 'overdue' | 'unanswered' | 'soon-7' | 'soon-30' | 'to-check' | 'to-confirm' | 'to-compare';
  organ: string | null;
  due: string | null;
  /** Days to the due date; negative when overdue. */
  days: number | null;
  /** How often those who owe it were chased, and the ISO day of the last time; absent where never, or where nobody is late. */
  chased?: Chased;
  /** Why it is here: the rule and article, or what was read, in one sentence. */
  because: Telling;
  action: 'chase' | 'compare' | 'check' | 'review' | 'record-progress' | 'attach' | 'hand-over' | 'open';
  /** How many points it is about, where it is about several. */
  count?: number;
  /** Ids that the action needs besides the record: `opinion`, `feedback`, `organ`. */
  scope: Record<string, string>;
};

export type Rate = {
  name: string;
  value: number | null;
  numerator: number;
  base: number;
  formula: Told;
  excluded: number;
};
export type Bar = {
  label: Told;
  count: number;
  tone: 'done' | 'part' | 'open' | 'act';
  filter: Record<string, string>;
};
export type Desk = {
  today: string;
  items: DeskItem[];
  /** `onTime`: the reports on opinions. */
  points: { total: number; bars: Bar[]; rate: Rate; onTime: Rate };
  /** `onTime`: the answers to suggestions. */
  suggestions: { total: number; bars: Bar[]; rate: Rate; onTime: Rate };
  /** `onTime`: plans, reports and committees' reports on motions. */
  motions: { onTime: Rate };
  organs: { id: string; title: string; onTime: number; due: number }[];
  /** Answers and reports together. */
  onTimeRate: Rate;
  /** Suggestions without any known day that are counted on a past day; absent where there are none. */
  undated?: number;
};

/** The suggestions of a year, or of a session under any of its names, alone. */
const scopeInput = {
  year: z
    .string()
    .regex(/^(?:19|20)\d{2}$/u)
    .optional(),
  session: nameInput.optional(),
};

/** What needs somebody now, what falls due, and the rates of the term. */
export const deskCalls = {
  'desk.get': call<Desk>()(z.object({ days: z.number().int().min(1).max(366).optional(), ...asOfInput }).optional()),
  'due.list': call<DeskItem[]>()(
    z.object({ days: z.number().int().min(0).max(3660).optional(), ...asOfInput }).optional(),
  ),
  'status.get': call<{ asOf: string; rates: Rate[]; counts: Record<string, number>; undated?: number }>()(
    z.object({ ...asOfInput, ...scopeInput }).optional(),
  ),
};
