import { z } from 'zod';
import type { CommitmentRecord } from '../domain/commitment-record.ts';
import type { Duty } from '../domain/duty.ts';
import type { FeedbackRecord } from '../domain/feedback-record.ts';
import type { MotionRecord, SuggestionRecord } from '../domain/motion-record.ts';
import type { OrganRecord } from '../domain/office-records.ts';
import type { PointRecord } from '../domain/opinion-record.ts';
import type { WithOwed } from '../domain/owed.ts';
import { call } from './call.ts';
import type { Rate } from './desk-calls.ts';
import { idInput, nameInput } from './inputs.ts';

export type OrganAccount = {
  organ: OrganRecord;
  points: WithOwed<PointRecord>[];
  suggestions: WithOwed<SuggestionRecord>[];
  motions: WithOwed<MotionRecord>[];
  commitments: WithOwed<CommitmentRecord>[];
  feedback: FeedbackRecord[];
  rates: Rate[];
  /** Everything that it owes and is late with. */
  overdue: Duty[];
};

/** Organs and the whole account of one organ. */
export const organCalls = {
  'organs.list': call<
    (OrganRecord & {
      points: number;
      open: number;
      overdue: number;
      suggestions: number;
      commitments: number;
      /** Ids of the names whose account is kept here; records may name these. */
      otherIds: string[];
    })[]
  >()(z.object({}).optional()),
  'organs.get': call<OrganAccount>()(z.object({ id: idInput })),
  'organs.update': call<OrganRecord>()(
    z.object({
      id: idInput.optional(),
      title: nameInput,
      shortNames: z.array(nameInput).max(20).optional(),
      formerNames: z.array(nameInput).max(20).optional(),
      mergedInto: idInput.nullable().optional(),
    }),
  ),
};
