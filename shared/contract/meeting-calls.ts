import { z } from 'zod';
import type { DeputyRecord, MeetingRecord } from '../domain/office-records.ts';
import { call } from './call.ts';
import { dateInput, idInput, nameInput } from './inputs.ts';

/** A meeting under its fullest name. */
export type MeetingRow = MeetingRecord & {
  papers: number;
  opinions: number;
  /** Ids of the other names that lead here. */
  otherIds: string[];
  /** Ids of meetings of which a person is asked whether they are the same. */
  alike: string[];
};

/** A deputy with what names the person. */
export type DeputyRow = DeputyRecord & {
  motions: number;
  suggestions: number;
  otherIds: string[];
  /** Ids of deputies of whom a person is asked whether they are the same. */
  alike: string[];
};

/** Meetings and deputies: one record each, whatever name papers print. */
export const meetingCalls = {
  'meetings.list': call<MeetingRow[]>()(z.object({}).optional()),
  /** `mergedInto: null` takes a meeting out of another again, and says that it is none of those it resembles. */
  'meetings.update': call<MeetingRecord>()(
    z.object({
      id: idInput,
      title: nameInput.optional(),
      firstDay: dateInput.nullable().optional(),
      lastDay: dateInput.nullable().optional(),
      mergedInto: idInput.nullable().optional(),
    }),
  ),
  /** Lays one meeting (id or name) under another. */
  'meetings.merge': call<MeetingRecord>()(z.object({ id: nameInput, into: nameInput })),
  /** Takes out a meeting (id or name) that no paper names. */
  'meetings.remove': call<{ id: string; title: string }>()(z.object({ id: nameInput })),
  'deputies.list': call<DeputyRow[]>()(z.object({}).optional()),
  /** `mergedInto: null` takes a deputy out of another again, and says that it is none of those it resembles. */
  'deputies.update': call<DeputyRecord>()(z.object({ id: idInput, mergedInto: idInput.nullable() })),
  /** Says that two records are one person. */
  'deputies.merge': call<DeputyRecord>()(z.object({ id: nameInput, into: nameInput })),
  /** Takes out a deputy whom nothing names. */
  'deputies.remove': call<{ id: string; title: string }>()(z.object({ id: nameInput })),
};
