import { z } from 'zod';
import type { CommitmentRecord, ProjectRecord, TargetRecord } from '../domain/commitment-record.ts';
import type { WithOwed } from '../domain/owed.ts';
import type { CommitmentRow } from '../domain/promises/commitment-row.ts';
import { call } from './call.ts';
import { asOfInput, confirmedInput, dateInput, idInput, nameInput, textInput } from './inputs.ts';

/** Commitments, targets and livelihood projects. */
export const promiseCalls = {
  /** Promises of papers, and those of the answers to suggestions (`answer`). */
  'commitments.list': call<WithOwed<CommitmentRow>[]>()(
    z.object({ organ: idInput.optional(), state: z.string().max(40).optional(), ...asOfInput }).optional(),
  ),
  /** Sets what is known of a promise, by its id; of one of an answer its verdict, the day of that, the note and the passage. */
  'commitments.update': call<CommitmentRow>()(
    z.object({
      id: idInput,
      state: z.enum(['proposed', 'open', 'kept', 'partly-kept', 'missed', 'dropped']).optional(),
      organ: nameInput.nullable().optional(),
      /** Puts the day right; an extension is recorded by `dues.change`. */
      due: dateInput.nullable().optional(),
      /** Day on which it was found kept, kept in part or missed; without one the verdict counts from the day on which it is entered. */
      decidedOn: dateInput.nullable().optional(),
      note: textInput.optional(),
      shownBy: z
        .object({ document: idInput, firstLine: z.number().int(), lastLine: z.number().int() })
        .nullable()
        .optional(),
      confirmed: confirmedInput,
    }),
  ),
  'commitments.add': call<CommitmentRecord>()(
    z.object({
      document: idInput,
      firstLine: z.number().int(),
      lastLine: z.number().int(),
      title: nameInput,
      due: dateInput.nullable().default(null),
      organ: nameInput.nullable().default(null),
    }),
  ),
  'targets.list': call<
    (TargetRecord & {
      /** Its figure was recognised in a scan and nobody saw it there. */
      unseen?: true;
      actuals: { id: string; value: string; period: string | null; document: string; line: number; unseen?: true }[];
    })[]
  >()(z.object({ period: z.string().max(40).optional(), role: z.enum(['target', 'actual']).optional() }).optional()),
  'projects.list': call<ProjectRecord[]>()(z.object({}).optional()),
};
