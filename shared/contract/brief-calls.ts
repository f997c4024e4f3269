import { z } from 'zod';
import type { LogEntry } from '../domain/ledger.ts';
import type { IssuedBriefRecord } from '../domain/office-records.ts';
import type { Told } from '../messages/catalogue.ts';
import { call } from './call.ts';
import { bytesInput, confirmedInput, idInput, jobInput, nameInput, textInput } from './inputs.ts';

/** Scope of a brief, for example `{ opinion, feedback }`, `{ motion }`, `{ from, to }`, `{ organ }`, `{ year }`. */
export type BriefScope = Record<string, string>;

/** One kind of paper that can be written, with the scope it needs. */
export type BriefKind = {
  id: string;
  title: string;
  /** What the paper is for, in one sentence. */
  purpose: string;
  scope: { name: string; required: boolean; collection: string | null }[];
  /** Free-text parts a person may edit before export. */
  freeParts: { name: string; title: string }[];
  hasTable: boolean;
  /** A letter or a periodical, which names no sources whatever is chosen; absent for the others. */
  unsourced?: true;
};

/** A check before export, with its place. */
export type LintResult = {
  /** Id of the rule: P01 … L16. */
  rule: string;
  severity: 'error' | 'warning' | 'hint';
  message: string;
  place: string;
  /** The words that are wrong. */
  words: string;
};

/** What the check of a file found: E stops a paper, W is to be confirmed, I is a hint. `quoted`: in words of another paper. */
export type FileFault = {
  /** Id of the rule: P01 … L16. */
  rule: string;
  severity: 'E' | 'W' | 'I';
  place: string;
  words: string;
  quoted: boolean;
  message: Told;
};

/** The chase that a letter is: the ISO day on which it is entered, and with how many items. */
export type BriefChases = { on: string; items: number };

export type BriefPreview = {
  kind: string;
  title: string;
  /** The very bytes that an export writes. */
  bytes: Uint8Array;
  lint: LintResult[];
  freeParts: { name: string; title: string; text: string }[];
  /** What the data stands on, for example `points: 5`. */
  counts: Record<string, number>;
  /** Fonts that the paper names. */
  fonts: string[];
  /** What an export as Word enters as chased, unless a person declines it; null for a paper that chases nobody. */
  chases: BriefChases | null;
};

const briefInput = z.object({
  kind: z.string().max(60),
  scope: z.record(z.string().max(40), z.string().max(200)),
  freeParts: z.record(z.string().max(40), textInput).optional(),
  sources: z.enum(['footnotes', 'column', 'none']).optional(),
  template: idInput.optional(),
  job: jobInput,
});

export const briefCalls = {
  'briefs.kinds': call<BriefKind[]>()(z.object({}).optional()),
  'briefs.preview': call<BriefPreview>()(briefInput),
  'briefs.export': call<{
    name: string;
    bytes: Uint8Array;
    record: IssuedBriefRecord;
    lint: LintResult[];
    /** What was entered as chased; null where nothing was. */
    chased: BriefChases | null;
  }>()(briefInput.extend({ format: z.enum(['docx', 'xlsx']).default('docx'), chase: z.boolean().default(true) })),
  /** Checks a paper written by hand, with what the workspace knows; nothing is stored. */
  'briefs.lintFile': call<{ faults: FileFault[] }>()(z.object({ name: nameInput, bytes: bytesInput })),
  'briefs.history': call<IssuedBriefRecord[]>()(z.object({}).optional()),
  'briefs.issued': call<{ name: string; bytes: Uint8Array }>()(z.object({ id: idInput })),
  'briefs.changesSince': call<{ id: string; title: string; changes: Pick<LogEntry, 'at' | 'what' | 'title'>[] }>()(
    z.object({ id: idInput }),
  ),
  'templates.list': call<{ id: string; title: string; kind: string; placeholders: string[] }[]>()(
    z.object({}).optional(),
  ),
  'templates.add': call<{ id: string; title: string }>()(
    z.object({ name: nameInput, kind: z.string().max(60), bytes: bytesInput, confirmed: confirmedInput }),
  ),
  'templates.remove': call<{ id: string }>()(z.object({ id: idInput })),
  'tables.export': call<{ name: string; bytes: Uint8Array }>()(
    z.object({
      table: z.enum(['points', 'suggestions', 'motions', 'commitments', 'targets', 'organs', 'due']),
      ids: z.array(idInput).max(50_000).optional(),
    }),
  ),
};
