import { z } from 'zod';
import type { MotionRecord, SuggestionRecord } from '../domain/motion-record.ts';
import { call } from './call.ts';
import { bytesInput, dateInput, idInput, nameInput, textInput } from './inputs.ts';

const rating = z.enum(['satisfied', 'basically-satisfied', 'dissatisfied', 'none']);

/** Motions and suggestions, and lists of suggestions in and out. */
export const motionCalls = {
  'motions.list': call<MotionRecord[]>()(z.object({ status: z.string().max(40).optional() }).optional()),
  'motions.get': call<{
    motion: MotionRecord;
    papers: { document: string; role: string; title: string; date: string | null; kind: string }[];
    timeline: { on: string | null; what: string; document: string | null }[];
  }>()(z.object({ id: idInput })),
  'motions.update': call<MotionRecord>()(
    z.object({
      id: idInput,
      status: z.string().max(40).optional(),
      lead: nameInput.nullable().optional(),
      support: z.array(nameInput).max(30).optional(),
      handedOverOn: dateInput.nullable().optional(),
      due: dateInput.nullable().optional(),
      mergedInto: idInput.nullable().optional(),
      note: textInput.optional(),
    }),
  ),
  'motions.convert': call<SuggestionRecord>()(z.object({ id: idInput, number: textInput.default('') })),
  'suggestions.list': call<SuggestionRecord[]>()(
    z.object({ organ: z.string().max(200).optional(), status: z.string().max(40).optional() }).optional(),
  ),
  'suggestions.get': call<SuggestionRecord>()(z.object({ id: idInput })),
  'suggestions.add': call<SuggestionRecord>()(
    z.object({
      title: nameInput.max(500),
      number: textInput.default(''),
      session: textInput.default(''),
      channel: z.enum(['in-session', 'between-sessions']).default('in-session'),
      proposers: z.array(nameInput).max(200).default([]),
      category: textInput.default(''),
    }),
  ),
  'suggestions.update': call<SuggestionRecord>()(
    z.object({
      id: idInput,
      status: z.string().max(40).optional(),
      lead: z.array(nameInput).max(20).optional(),
      support: z.array(nameInput).max(30).optional(),
      handedOverOn: dateInput.nullable().optional(),
      due: dateInput.nullable().optional(),
      key: z.boolean().optional(),
      category: textInput.optional(),
      answeredOn: dateInput.nullable().optional(),
      answerNumber: textInput.optional(),
      answerClass: z.string().max(20).nullable().optional(),
      contactedOn: dateInput.nullable().optional(),
      attitude: rating.nullable().optional(),
      result: rating.nullable().optional(),
      ratedOn: dateInput.nullable().optional(),
      note: textInput.optional(),
    }),
  ),
  'suggestions.redo': call<SuggestionRecord>()(z.object({ id: idInput, on: dateInput, reason: textInput.min(1) })),
  'suggestions.importList': call<{
    added: number;
    known: number;
    changed: number;
    headings: string[];
    mapping: Record<string, string>;
    warnings: { row: number; message: string }[];
  }>()(
    z.object({
      name: nameInput,
      bytes: bytesInput,
      session: textInput.default(''),
      mapping: z.record(z.string(), z.string()).optional(),
      preview: z.boolean().default(false),
    }),
  ),
  'suggestions.exportList': call<{ name: string; bytes: Uint8Array }>()(
    z.object({ ids: z.array(idInput).max(50_000).optional() }).optional(),
  ),
};
