import { z } from 'zod';
import type { FeedbackRecord, MeasureRecord } from '../domain/feedback-record.ts';
import type { EvidenceRecord } from '../domain/finding-record.ts';
import type { OrganRecord } from '../domain/office-records.ts';
import type { OpinionRecord, PointRecord } from '../domain/opinion-record.ts';
import { opinionStages } from '../domain/opinion-stage.ts';
import { pointStatuses } from '../domain/point-status.ts';
import { call } from './call.ts';
import { dateInput, idInput, nameInput, textInput } from './inputs.ts';

/** A row of the opinions list. */
export type OpinionRow = OpinionRecord & {
  sourceTitle: string;
  points: number;
  /** Points by status. */
  statuses: Partial<Record<PointRecord['status'], number>>;
  overdue: number;
  feedback: string[];
};

export type OpinionFile = {
  opinion: OpinionRecord;
  sourceTitle: string;
  points: PointRecord[];
  feedback: FeedbackRecord[];
  evidence: EvidenceRecord[];
  organs: OrganRecord[];
};

const pointPatch = z.object({
  id: idInput,
  title: nameInput.max(300).optional(),
  /** Organ id, or an organ's name (a new organ is entered), or null. */
  lead: nameInput.nullable().optional(),
  support: z.array(nameInput).max(30).optional(),
  due: dateInput.nullable().optional(),
  status: z.enum(pointStatuses).optional(),
  nextStep: textInput.optional(),
  note: textInput.optional(),
});

const verdictInput = z.object({ on: dateInput, by: nameInput, note: textInput.default('') });

/** Opinions, their points, evidence and the feedback reports that answer them. */
export const opinionCalls = {
  'opinions.list': call<OpinionRow[]>()(
    z.object({ source: idInput.optional(), status: z.enum(['open', 'closed']).optional() }).optional(),
  ),
  'opinions.get': call<OpinionFile>()(z.object({ id: idInput })),
  'opinions.confirm': call<OpinionFile>()(z.object({ id: idInput })),
  'opinions.handOver': call<OpinionFile>()(
    z.object({
      id: idInput,
      on: dateInput,
      number: textInput.default(''),
      lead: nameInput.nullable().default(null),
      rule: idInput.optional(),
    }),
  ),
  'opinions.vote': call<OpinionFile>()(
    z.object({
      id: idInput,
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
        })
        .nullable()
        .default(null),
    }),
  ),
  'opinions.move': call<OpinionFile>()(
    z.object({
      id: idInput,
      to: z.enum(opinionStages),
      on: dateInput,
      note: textInput.default(''),
      /** Due date of a new round; by the rule in force when left out. */
      due: dateInput.nullable().default(null),
    }),
  ),
  'points.list': call<PointRecord[]>()(
    z
      .object({ opinion: idInput.optional(), organ: idInput.optional(), status: z.enum(pointStatuses).optional() })
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
    }),
  ),
  'points.withdraw': call<OpinionFile>()(z.object({ id: idInput, reason: textInput.min(1) })),
  'points.extend': call<PointRecord>()(z.object({ id: idInput, to: dateInput, reason: textInput.min(1) })),
  'points.selfReport': call<PointRecord>()(
    verdictInput.extend({ id: idInput, value: z.enum(['done', 'partly-done', 'in-progress', 'not-done']) }),
  ),
  'points.check': call<PointRecord>()(
    verdictInput.extend({ id: idInput, value: z.enum(['done', 'partly-done', 'not-done']) }),
  ),
  'points.reopen': call<PointRecord>()(
    z.object({ id: idInput, on: dateInput, reason: textInput.min(1), due: dateInput.nullable().default(null) }),
  ),
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
  'feedback.list': call<FeedbackRecord[]>()(z.object({ opinion: idInput.optional() }).optional()),
  'feedback.get': call<{ feedback: FeedbackRecord; measures: MeasureRecord[]; sourceTitle: string }>()(
    z.object({ id: idInput }),
  ),
  'feedback.attach': call<FeedbackRecord>()(
    z.object({
      id: idInput,
      opinion: idInput.nullable(),
      version: z.enum(['draft', 'formal']).optional(),
      receivedOn: dateInput.nullable().optional(),
    }),
  ),
};
