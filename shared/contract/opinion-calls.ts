import { z } from 'zod';
import type { OpenHandOver } from '../domain/covering-letter.ts';
import type { Duty } from '../domain/duty.ts';
import type { OpenExtension } from '../domain/extension-letter.ts';
import type { FeedbackRecord, MeasureRecord } from '../domain/feedback-record.ts';
import { feedbackVersions } from '../domain/feedback-version.ts';
import type { EvidenceRecord } from '../domain/finding-record.ts';
import type { OrganRecord } from '../domain/office-records.ts';
import { opinionMatters } from '../domain/opinion-matter.ts';
import type { OpinionRecord, PointRecord } from '../domain/opinion-record.ts';
import { opinionActTypes } from '../domain/opinion-stage.ts';
import type { Owed, WithOwed } from '../domain/owed.ts';
import { pointStatuses } from '../domain/point-status.ts';
import { limitedDutySchema } from '../domain/stated-limit.ts';
import type { UnseenPaper } from '../domain/unseen-scan.ts';
import { call } from './call.ts';
import { againInput, asOfInput, confirmedInput, dateInput, idInput, nameInput, textInput } from './inputs.ts';

/** A row of the opinions list. */
export type OpinionRow = OpinionRecord & {
  sourceTitle: string;
  points: number;
  /** Points by status. */
  statuses: Partial<Record<PointRecord['status'], number>>;
  /** What is overdue of the opinion as a whole and of its points. */
  overdue: number;
  /** What is owed next, for the opinion as a whole or for any of its points. */
  owed: Owed | null;
  feedback: string[];
  /** ISO day on which its report was heard, where its paper prints it; absent where it does not. */
  heardOn?: string;
};

export type OpinionFile = {
  opinion: OpinionRecord;
  sourceTitle: string;
  points: PointRecord[];
  feedback: FeedbackRecord[];
  evidence: EvidenceRecord[];
  organs: OrganRecord[];
  /** What is owed for the opinion and its points, met or not. */
  duties: Duty[];
  /** Letters that ask for a later day for its report, or grant one, and that nobody registered; absent where there is none. */
  extensions?: OpenExtension[];
  /** Letters that hand it over, while nobody registered it; absent where there is none. */
  handOvers?: OpenHandOver[];
  /** Letters of its hand-over whose days were taken, as they say them; absent where there is none. */
  letters?: OpenHandOver[];
  /** Its paper and reports whose figures and days were recognised in a scan and that nobody saw there; absent where there are none. */
  unseen?: UnseenPaper[];
  /** Number of its paper (文号), where one is printed; absent otherwise. */
  number?: string;
  /** How many members the committee has, by which a vote has its majority; absent where nobody set it. */
  members?: number;
  /** ISO day on which its report was heard, where its paper prints it; absent where it does not. */
  heardOn?: string;
  /** The organs that its paper addresses, by id (by name where nobody knows them), where there are several and none has it yet; absent otherwise. */
  addressed?: string[];
};

const pointPatch = z.object({
  id: idInput,
  title: nameInput.max(300).optional(),
  /** Organ id, or an organ's name (a new organ is entered), or null. */
  lead: nameInput.nullable().optional(),
  /** Further organs that lead it together with `lead`; none where it is left out and another `lead` is set. */
  alsoLead: z.array(nameInput).max(30).optional(),
  support: z.array(nameInput).max(30).optional(),
  /** First due date of the written answer, or a correction of the one that stands; more time is `dues.change`. */
  due: dateInput.nullable().optional(),
  /** Day by which the work itself is to be done. */
  limit: dateInput.nullable().optional(),
  dueReason: textInput.optional(),
  status: z.enum(pointStatuses).optional(),
  /** Day on which the new status came about; today when left out. */
  on: dateInput.optional(),
  confirmed: confirmedInput,
  nextStep: textInput.optional(),
  note: textInput.optional(),
});

const verdictInput = z.object({ on: dateInput, by: nameInput, note: textInput.default(''), confirmed: confirmedInput });

/** Opinions, their points, evidence and the feedback reports that answer them. */
export const opinionCalls = {
  'opinions.list': call<OpinionRow[]>()(
    z.object({ source: idInput.optional(), status: z.enum(['open', 'closed']).optional(), ...asOfInput }).optional(),
  ),
  'opinions.get': call<OpinionFile>()(z.object({ id: idInput, ...asOfInput })),
  'opinions.confirm': call<OpinionFile>()(z.object({ id: idInput, confirmed: confirmedInput })),
  'opinions.handOver': call<OpinionFile>()(
    z.object({
      id: idInput,
      on: dateInput,
      number: textInput.default(''),
      lead: nameInput.nullable().default(null),
      /** Every organ that the letter is for, where there are several; each owes a report of its own. */
      leads: z.array(nameInput).max(20).optional(),
      rule: idInput.optional(),
      /** The day of the report, as the person gives it for every organ of the letter; left out, paper and packs decide. */
      due: dateInput.optional(),
      dueReason: textInput.optional(),
      /** The imported letter (document id) whose days are taken for its organs, but for those that are left out. */
      letter: idInput.optional(),
      leaveOut: z
        .array(z.object({ organ: nameInput.nullable(), duty: limitedDutySchema }))
        .max(100)
        .optional(),
      confirmed: confirmedInput,
    }),
  ),
  'opinions.vote': call<OpinionFile>()(
    z.object({
      id: idInput,
      /** The organ on whose report it was, by id or name; null where one vote was held on all reports. Left out, that is asked where several report. */
      organ: nameInput.nullable().optional(),
      value: z.enum(['satisfied', 'basically-satisfied', 'dissatisfied']),
      on: dateInput,
      meeting: textInput.default(''),
      note: textInput.default(''),
      ballots: z
        .object({
          satisfied: z.number().int().min(0),
          basicallySatisfied: z.number().int().min(0),
          dissatisfied: z.number().int().min(0),
          abstained: z.number().int().min(0),
          present: z.number().int().min(1).nullable().default(null),
        })
        .nullable()
        .default(null),
      confirmed: confirmedInput,
    }),
  ),
  /** Records a fact of the procedure; the stage follows from the facts. */
  'opinions.record': call<OpinionFile>()(
    z.object({
      id: idInput,
      act: z.enum(opinionActTypes),
      on: dateInput,
      note: textInput.default(''),
      number: textInput.default(''),
      /** The organ that did it, where several have the opinion. */
      organ: nameInput.optional(),
      confirmed: confirmedInput,
    }),
  ),
  'opinions.strike': call<OpinionFile>()(z.object({ id: idInput, act: idInput })),
  /** Orders a new round. `due` is the day that was set for it; by the rule in force when left out. */
  'opinions.redo': call<OpinionFile>()(
    z.object({
      id: idInput,
      on: dateInput,
      reason: textInput.default(''),
      /** Points that are to be handled again; left out, all that are not done and that the organs answer for. */
      points: z.array(idInput).min(1).max(200).optional(),
      /** Organs, by id or name, that must report again; left out, those whose reports were not satisfactory, else those of the points. */
      organs: z.array(nameInput).min(1).max(20).optional(),
      due: dateInput.nullable().default(null),
      confirmed: confirmedInput,
    }),
  ),
  'opinions.update': call<OpinionFile>()(
    z.object({
      id: idInput,
      meeting: textInput.optional(),
      date: dateInput.nullable().optional(),
      matter: z.enum(opinionMatters).optional(),
      lead: nameInput.nullable().optional(),
    }),
  ),
  'points.list': call<WithOwed<PointRecord>[]>()(
    z
      .object({
        opinion: idInput.optional(),
        organ: idInput.optional(),
        status: z.enum(pointStatuses).optional(),
        ...asOfInput,
      })
      .optional(),
  ),
  'points.update': call<PointRecord>()(pointPatch),
  'points.merge': call<OpinionFile>()(z.object({ ids: z.array(idInput).min(2).max(20) })),
  'points.split': call<OpinionFile>()(
    z.object({
      id: idInput,
      line: z.number().int().min(1),
      offset: z.number().int().min(1).optional(),
      title: nameInput.optional(),
    }),
  ),
  'points.add': call<OpinionFile>()(
    z.object({
      opinion: idInput,
      firstLine: z.number().int().min(1),
      lastLine: z.number().int().min(1),
      title: nameInput,
      confirmed: confirmedInput,
    }),
  ),
  'points.withdraw': call<OpinionFile>()(z.object({ id: idInput, reason: textInput.min(1) })),
  'points.selfReport': call<PointRecord>()(
    verdictInput.extend({ id: idInput, value: z.enum(['done', 'partly-done', 'in-progress', 'not-done']) }),
  ),
  'points.check': call<PointRecord>()(
    verdictInput.extend({
      id: idInput,
      value: z.enum(['done', 'partly-done', 'not-done']),
      /** Day on which the work was done, as the check found. */
      finishedOn: dateInput.nullable().optional(),
    }),
  ),
  'points.reopen': call<PointRecord>()(againInput),
  'evidence.add': call<EvidenceRecord>()(
    z.object({
      point: idInput,
      title: nameInput,
      number: textInput.default(''),
      on: dateInput.nullable().default(null),
      document: idInput.optional(),
      firstLine: z.number().int().optional(),
      lastLine: z.number().int().optional(),
      note: textInput.default(''),
    }),
  ),
  'evidence.remove': call<{ id: string }>()(z.object({ id: idInput })),
  'feedback.list': call<FeedbackRecord[]>()(z.object({ opinion: idInput.optional(), ...asOfInput }).optional()),
  'feedback.get': call<{ feedback: FeedbackRecord; measures: MeasureRecord[]; sourceTitle: string }>()(
    z.object({ id: idInput, ...asOfInput }),
  ),
  /** `opinion` (null: none) is the person's word on what it answers and makes the attachment `confirmed`; left out, that stays as it is. */
  'feedback.attach': call<FeedbackRecord>()(
    z.object({
      id: idInput,
      opinion: idInput.nullable().optional(),
      /** Further opinions that the same paper answers: each has a report of its own with its part of the paper. */
      alsoOpinions: z.array(idInput).max(20).optional(),
      version: z.enum(feedbackVersions).optional(),
      receivedOn: dateInput.nullable().optional(),
      /** The organ whose report it is, by id or name. */
      organ: nameInput.nullable().optional(),
      confirmed: confirmedInput,
    }),
  ),
};
