import { z } from 'zod';
import type { Duty } from '../domain/duty.ts';
import type { MotionRecord, SuggestionRecord } from '../domain/motion-record.ts';
import { motionActTypes } from '../domain/motion-status.ts';
import type { WithOwed } from '../domain/owed.ts';
import type { AnswerPromise } from '../domain/promises/answer-promise.ts';
import type { CommitmentRow } from '../domain/promises/commitment-row.ts';
import { type PromiseSign, promiseSigns } from '../domain/promises/promise-sign.ts';
import { suggestionActTypes } from '../domain/suggestion-status.ts';
import type { Telling } from '../messages/catalogue.ts';
import { call } from './call.ts';
import type { FormerOrgan } from './former-organ.ts';
import {
  againInput,
  asOfInput,
  bytesInput,
  confirmedInput,
  dateInput,
  idInput,
  nameInput,
  noInput,
  textInput,
} from './inputs.ts';
import type { ListImportResult } from './list-preview.ts';
import type { ListedList } from './listed-list.ts';

/** A row of the list of suggestions. */
export type ListedSuggestion = WithOwed<SuggestionRecord> & {
  promise: PromiseSign | null;
  /** Set in the list of a past day where no day of it is known: whether it was there then, nobody can say. */
  undated?: true;
};

const rating = z.enum(['satisfied', 'basically-satisfied', 'dissatisfied', 'none']);

/** Motions and suggestions, and lists of suggestions in and out. */
export const motionCalls = {
  'motions.list': call<WithOwed<MotionRecord>[]>()(
    z.object({ status: z.string().max(40).optional(), ...asOfInput }).optional(),
  ),
  'motions.get': call<{
    motion: MotionRecord;
    /** The motion that it was merged into, and those that were merged into it. */
    mergedInto: { id: string; title: string; number: string | null } | null;
    parts: { id: string; title: string; number: string | null }[];
    papers: { document: string; role: string; title: string; date: string | null; kind: string }[];
    timeline: { on: string | null; what: Telling; document: string | null }[];
    /** Of the timeline, what happened to the motion as which this one is handled. */
    along: { on: string | null; what: Telling; document: string | null }[];
    duties: Duty[];
    /** What a person is asked to look at, as the desk says it; absent where nothing is. */
    toCheck?: Telling[];
  }>()(z.object({ id: idInput, ...asOfInput })),
  'motions.update': call<MotionRecord>()(
    z.object({
      id: idInput,
      title: nameInput.max(500).optional(),
      number: textInput.optional(),
      session: textInput.optional(),
      leadProposers: z.array(nameInput).max(200).optional(),
      signers: z.number().int().min(1).max(5000).nullable().optional(),
      disposition: z.enum(['referred', 'converted', 'merged', 'withdrawn']).nullable().optional(),
      /** The day on which the disposition was decided; null: a day that nobody knows. */
      dispositionOn: dateInput.nullable().optional(),
      handlingCommittee: textInput.optional(),
      lead: nameInput.nullable().optional(),
      support: z.array(nameInput).max(30).optional(),
      handedOverOn: dateInput.nullable().optional(),
      due: dateInput.nullable().optional(),
      dueReason: textInput.optional(),
      mergedInto: idInput.nullable().optional(),
      note: textInput.optional(),
      confirmed: confirmedInput,
    }),
  ),
  /** Records a fact of the procedure; the status follows from the facts. */
  'motions.record': call<MotionRecord>()(
    z.object({
      id: idInput,
      act: z.enum(motionActTypes),
      on: dateInput,
      note: textInput.default(''),
      number: textInput.default(''),
      confirmed: confirmedInput,
    }),
  ),
  'motions.strike': call<MotionRecord>()(z.object({ id: idInput, act: idInput })),
  'motions.redo': call<MotionRecord>()(againInput),
  /** `on`: ISO day on which it was converted; unknown where it is left out. */
  /** Takes a motion out that should not stand in the ledger; the paper that named it does not bring it back. */
  'motions.remove': call<{ id: string; title: string }>()(z.object({ id: idInput, confirmed: confirmedInput })),
  'motions.convert': call<SuggestionRecord>()(
    z.object({
      id: idInput,
      number: textInput.default(''),
      on: dateInput.optional(),
      /** The suggestion of the ledger that it became, where a person says which. */
      into: idInput.optional(),
      confirmed: confirmedInput,
    }),
  ),
  /** `promise`: how what the last answer promises stands. */
  'suggestions.list': call<ListedSuggestion[]>()(
    z
      .object({
        organ: z.string().max(200).optional(),
        status: z.string().max(40).optional(),
        promise: z.enum(promiseSigns).optional(),
        ...asOfInput,
      })
      .optional(),
  ),
  'suggestions.get': call<
    SuggestionRecord & {
      duties: Duty[];
      promises: AnswerPromise[];
      /** What the letters to its handlings promise beside that, each followed for itself. */
      letterPromises: CommitmentRow[];
      officeCells: { heading: string; cell: string }[];
      formerOrgans: FormerOrgan[];
    }
  >()(z.object({ id: idInput, ...asOfInput })),
  'suggestions.add': call<SuggestionRecord>()(
    z.object({
      title: nameInput.max(500),
      number: textInput.default(''),
      session: textInput.default(''),
      channel: z.enum(['in-session', 'between-sessions']).nullable().default(null),
      proposers: z.array(nameInput).max(200).default([]),
      category: textInput.default(''),
      receivedOn: dateInput.nullable().default(null),
    }),
  ),
  'suggestions.update': call<SuggestionRecord>()(
    z.object({
      id: idInput,
      title: nameInput.max(500).optional(),
      number: textInput.optional(),
      session: textInput.optional(),
      channel: z.enum(['in-session', 'between-sessions']).optional(),
      proposers: z.array(nameInput).max(200).optional(),
      delegation: textInput.optional(),
      receivedOn: dateInput.nullable().optional(),
      lead: z.array(nameInput).max(20).optional(),
      support: z.array(nameInput).max(30).optional(),
      /** From when those support that `support` names anew, where they came in behind the hand-over. */
      supportSince: dateInput.optional(),
      /** From when single supporting organs support; null: from the hand-over. */
      supportFrom: z
        .array(z.object({ organ: nameInput, on: dateInput.nullable() }))
        .max(30)
        .optional(),
      handedOverOn: dateInput.nullable().optional(),
      due: dateInput.nullable().optional(),
      dueReason: textInput.optional(),
      key: z.boolean().optional(),
      /** Of wide reach and hard to handle: six months instead of three. */
      hard: z.boolean().optional(),
      category: textInput.optional(),
      /**
       * What a change of the lead was that a list told without a day: put right from the beginning, or a hand-over anew on this day.
       */
      leadChange: z.union([z.literal('corrected'), dateInput]).optional(),
      signedForOn: dateInput.nullable().optional(),
      supportOn: z
        .array(z.object({ organ: nameInput, on: dateInput.nullable() }))
        .max(30)
        .optional(),
      answeredOn: dateInput.nullable().optional(),
      /** The leading organ whose answer it is, where several handle it each for itself. */
      answerOrgan: nameInput.optional(),
      answerNumber: textInput.optional(),
      answerClass: z.string().max(20).nullable().optional(),
      plannedFor: dateInput.nullable().optional(),
      /** The time of the promise in words, where no day follows from them. */
      plannedText: textInput.optional(),
      /** The words of the promise (承诺事项); empty takes them out. */
      promise: textInput.optional(),
      /** The passage that shows what became of a promise of its answers; null where none does. `promise`: its id, where there are several. */
      shown: z
        .object({
          promise: idInput.optional(),
          passage: z.object({ document: idInput, firstLine: z.number().int(), lastLine: z.number().int() }).nullable(),
        })
        .optional(),
      contactedOn: dateInput.nullable().optional(),
      attitude: rating.nullable().optional(),
      result: rating.nullable().optional(),
      ratedOn: dateInput.nullable().optional(),
      /** True for another rating of the handling under way, beside which the one before stays; without it that one is put right. */
      ratedAgain: z.boolean().optional(),
      note: textInput.optional(),
      confirmed: confirmedInput,
    }),
  ),
  /**
   * Records a fact of the procedure; the status follows from the facts. `organs`: to whom it goes after a return, or who kept a promise of
   * its own.
   */
  'suggestions.record': call<SuggestionRecord>()(
    z.object({
      id: idInput,
      act: z.enum(suggestionActTypes),
      on: dateInput,
      note: textInput.default(''),
      number: textInput.default(''),
      organs: z.array(nameInput).max(20).default([]),
      /** Who supports from a hand-over on; left out: as before. */
      support: z.array(nameInput).max(30).optional(),
      /** The day of the answer that comes with a hand-over; left out, the rule in force decides. */
      due: dateInput.optional(),
      dueReason: textInput.optional(),
      /** The suggestion with which it is handled as one, for `merged`. */
      into: idInput.optional(),
      confirmed: confirmedInput,
    }),
  ),
  /** Takes a suggestion out that should not stand in the ledger; a list that names it tells it and does not bring it back. */
  'suggestions.remove': call<{ id: string; title: string }>()(z.object({ id: idInput, confirmed: confirmedInput })),
  'suggestions.strike': call<SuggestionRecord>()(z.object({ id: idInput, act: idInput })),
  /** A later answer to the handling under way: its class counts from then on, the first answer and its day stay. */
  'suggestions.followUp': call<SuggestionRecord>()(
    z.object({
      id: idInput,
      on: dateInput,
      answerNumber: textInput.default(''),
      answerClass: z.string().min(1).max(20),
      plannedFor: dateInput.nullable().default(null),
      /** The words of the promise, where this answer gives them anew; empty leaves those that stand. */
      promise: textInput.default(''),
      note: textInput.default(''),
      confirmed: confirmedInput,
    }),
  ),
  'suggestions.redo': call<SuggestionRecord>()(againInput),
  /**
   * Takes a list in; with `preview` nothing is stored, and the result says what would happen row by row. `answers`: what a person said to the
   * questions of the preview (`same`: id of the suggestion that the row is, null for none of the candidates).
   */
  'suggestions.importList': call<ListImportResult>()(
    z.object({
      name: nameInput,
      bytes: bytesInput,
      session: textInput.default(''),
      mapping: z.record(z.string(), z.string()).optional(),
      /** 1-based places of the sheets to take in, whatever their titles say; without it those that do not say they hold something else. */
      sheets: z.array(z.number().int().min(1)).max(1000).optional(),
      answers: z
        .array(z.object({ question: idInput, same: idInput.nullable() }))
        .max(50_000)
        .default([]),
      preview: z.boolean().default(false),
      confirmed: confirmedInput,
    }),
  ),
  /** `like`: id of the list in whose form all of them go out; without it each goes out in that of its main list. */
  'suggestions.exportList': call<{ name: string; bytes: Uint8Array }>()(
    z.object({ ids: z.array(idInput).max(50_000).optional(), like: idInput.optional() }).optional(),
  ),
  /** The lists that came in, those first that brought most suggestions. */
  'lists.list': call<ListedList[]>()(noInput),
};
