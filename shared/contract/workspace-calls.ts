import { z } from 'zod';
import type { CopyState } from '../domain/copy-state.ts';
import type { LogEntry } from '../domain/ledger.ts';
import type { OfficeRecord } from '../domain/office-records.ts';
import type { SecondPlaceState } from '../domain/second-place.ts';
import type { Telling } from '../messages/catalogue.ts';
import { call } from './call.ts';
import type { RecordChange } from './field-change.ts';
import { confirmedInput, dateInput, idInput, nameInput, noInput, textInput } from './inputs.ts';

export type WorkspaceInfo = {
  version: string;
  schema: number;
  /** Name of the folder, for people; never a path that the page could use. */
  folder: string;
  readOnly: boolean;
  /** Who holds the lock when `readOnly`. */
  lockedBy: string | null;
  /** The holding that keeps this window from writing, since when (ISO); null when nobody else holds the workspace. */
  lock: { token: string; host: string; since: string } | null;
  host: 'electron' | 'browser' | 'cli';
  seq: number;
  savedAt: string | null;
  backedUpAt: string | null;
  /** Where each backup is copied besides, on this machine. */
  secondPlace: SecondPlaceState | null;
  /** Set where the workspace was unpacked from a package. */
  copy: CopyState | null;
  office: OfficeRecord;
  counts: Record<string, number>;
  /** What opening found and mended, as message codes with details. */
  notices: { code: string; details: Record<string, string | number> }[];
  canUndo: Telling | null;
  canRedo: Telling | null;
};

export type LogRow = Pick<LogEntry, 'seq' | 'at' | 'who' | 'what' | 'title'> & {
  id: string;
  /** Number of the entry that it takes back, or brings back; null for any other. */
  undoes: number | null;
  redoes: number | null;
  records: number;
  /** What it did to records that stood before, where that was asked for: of many records the first, and how many more. */
  changes?: RecordChange[];
  moreChanges?: number;
};

/** A package of others whose code the program contains: its licence by its SPDX expression, and the words of it as they came with it. */
export type ShippedPackage = { name: string; version: string; licence: string; text: string };

/** Which entries of the trail: of the ISO days `from` to `to` on this machine's clock, both included, and of one person. */
const chosenEntries = z.object({
  from: dateInput.optional(),
  to: dateInput.optional(),
  who: z.string().max(200).optional(),
});
const takeBackInput = z.object({ confirmed: confirmedInput }).strict().optional();
export type ChosenEntries = z.infer<typeof chosenEntries>;

const officePatch = z
  .object({
    title: textInput,
    committee: textInput,
    issuer: textInput,
    term: textInput,
    operator: textInput,
    language: z.enum(['zh-CN', 'en']),
    profile: z.enum(['national-22x28', 'office-28pt', 'compact-table']),
    redHead: z.boolean(),
    referencePattern: textInput,
    contact: z.object({ name: textInput, phone: textInput }),
    copyTo: z.array(textInput).max(50),
    members: z.number().int().min(1).max(5000).nullable(),
    rulePacks: z.array(idInput).max(20),
    answerClasses: z
      .array(
        z.object({
          code: nameInput,
          label: textInput,
          countsAsDone: z.boolean(),
          createsCommitment: z.boolean(),
          needsDate: z.boolean(),
        }),
      )
      .max(20),
  })
  .partial();

export const workspaceCalls = {
  'workspace.info': call<WorkspaceInfo>()(noInput),
  'workspace.office': call<OfficeRecord>()(officePatch),
  /**
   * Takes the workspace over from a holder that a person declares gone; asked about once. It only reads from then on. `takenOver` is false
   * where nobody else holds it. Errors: `confirm-needed`, `conflict` (somebody else holds it meanwhile).
   */
  'workspace.takeOver': call<{ takenOver: boolean }>()(z.object({ token: textInput, confirmed: confirmedInput })),
  'workspace.backup': call<{ name: string; bytes: number; secondPlace: SecondPlaceState | null }>()(noInput),
  'log.list': call<LogRow[]>()(
    chosenEntries.extend({
      before: z.number().int().optional(),
      limit: z.number().int().min(1).max(500).optional(),
      record: idInput.optional(),
      /** Also tell which fields of which records changed, from what to what. */
      values: z.boolean().optional(),
    }),
  ),
  /** Everybody whom the trail names, who was there last first; an empty name for entries that nobody signed. */
  'log.people': call<string[]>()(noInput),
  /** The chosen entries as a workbook, oldest first, a row for each field that changed. Errors: `brief-scope-empty`, `trail-too-long`. */
  'log.export': call<{ name: string; bytes: Uint8Array }>()(chosenEntries.extend({ record: idInput.optional() })),
  /** Takes back the newest entry that stands. What another person did is asked about. Errors: `nothing-to-undo`, `confirm-needed`. */
  'log.undo': call<LogRow>()(takeBackInput),
  'log.redo': call<LogRow>()(takeBackInput),
  /** Errors: `licences-missing`. */
  'program.licences': call<ShippedPackage[]>()(noInput),
  'jobs.cancel': call<{ cancelled: boolean }>()(z.object({ job: z.string().max(80) })),
};
