import { z } from 'zod';
import type { Duty } from '../domain/duty.ts';
import type { FeedbackRecord } from '../domain/feedback-record.ts';
import type { MotionRecord, SuggestionRecord } from '../domain/motion-record.ts';
import type { OrganRecord } from '../domain/office-records.ts';
import type { OpinionRecord, PointRecord } from '../domain/opinion-record.ts';
import type { EarlierName, Renaming } from '../domain/organ-name-on.ts';
import type { WithOwed } from '../domain/owed.ts';
import type { CommitmentRow } from '../domain/promises/commitment-row.ts';
import { call } from './call.ts';
import type { Rate } from './desk-calls.ts';
import { asOfInput, dateInput, idInput, nameInput } from './inputs.ts';

/** An organ with what it answers for. */
export type OrganRow = OrganRecord & {
  points: number;
  open: number;
  overdue: number;
  suggestions: number;
  commitments: number;
  /** Its name as lists show it, alike for all organs; absent where that is its title. */
  shown?: string;
  /** Ids of the names whose account is kept here; records may name these. */
  otherIds: string[];
  /** Organs that a person laid under it on a day, ISO, with their further names; absent where there is none. */
  merged?: { id: string; title: string; names: string[]; on: string }[];
  /** What it and the names under it were called before, each until an ISO day, in the order of the days; absent where they never had other names. */
  earlier?: EarlierName[];
  /** Its new names on their days; absent where it had none. */
  renamed?: Renaming[];
  /** Ids of organs of which a person is asked whether they are the same (是否同一单位). */
  alike?: string[];
};

export type OrganAccount = {
  organ: OrganRecord;
  /** Its new names, each from its day on; of today also those that are to come. */
  renamed: Renaming[];
  /** Records of its other names. */
  others?: OrganRecord[];
  /** Organs of which a person is asked whether they are the same. */
  alike?: OrganRecord[];
  /** Opinions that were handed to it, each with what it owes of them itself. */
  opinions: WithOwed<OpinionRecord>[];
  points: WithOwed<PointRecord>[];
  suggestions: WithOwed<SuggestionRecord>[];
  /** How many of the suggestions it leads, and how many it only supports. */
  led: { lead: number; support: number };
  motions: WithOwed<MotionRecord>[];
  commitments: WithOwed<CommitmentRow>[];
  feedback: FeedbackRecord[];
  rates: Rate[];
  /** Everything that it owes and is late with. */
  overdue: Duty[];
  /** What it owes no more and never did, although its day had passed by then. */
  missed: Duty[];
};

/** Organs and the whole account of one organ. */
export const organCalls = {
  'organs.list': call<OrganRow[]>()(z.object(asOfInput).optional()),
  'organs.get': call<OrganAccount>()(z.object({ id: idInput, ...asOfInput })),
  'organs.update': call<OrganRecord>()(
    z.object({
      /** Left out, a new organ is entered; `document` then says in which paper, and so of which place it is. */
      id: idInput.optional(),
      document: idInput.optional(),
      /** Left out, the name stays as it is; a new organ needs one. */
      title: nameInput.optional(),
      shortNames: z.array(nameInput).max(20).optional(),
      formerNames: z.array(nameInput).max(20).optional(),
      /** Days of former names, the ends open where null. */
      formerDates: z
        .array(z.object({ name: nameInput, from: dateInput.nullish(), to: dateInput.nullish() }))
        .max(20)
        .optional(),
      mergedInto: idInput.nullable().optional(),
      /** Day from which the account is kept under `mergedInto`. */
      mergedOn: dateInput.nullable().optional(),
    }),
  ),
  /** Lays the account of one organ (id or name) under another, from a day on where one is given. */
  'organs.merge': call<OrganRecord>()(
    z.object({ id: nameInput, into: nameInput, on: dateInput.nullable().default(null) }),
  ),
  /** Takes out an organ (id or name) with its other names, when nothing names it. */
  'organs.remove': call<{ id: string; title: string }>()(z.object({ id: nameInput })),
};
