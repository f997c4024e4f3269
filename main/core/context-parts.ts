import type { ProgressStage } from '#shared/contract/call.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { ReadingPool } from './reading/worker/reading-pool.ts';
import type { Store } from './store/store.ts';

// What the rooms are given of a call's context. Each room names the parts that it needs, and gets no others.

/** The workspace that is open. */
export type Workspace = { store: Store };

/** The host's clock. `today` is the ISO day in the office's own time zone. */
export type Clock = { now(): Date; today(): string };

/** The person at the desk, for the log. */
export type Person = { who(): string };

/** Progress and cancelling of the jobs that the client of a call runs. `signal` is never aborted for a call without a job. */
export type Jobs = {
  progress(job: string | undefined, stage: ProgressStage, done: number, total: number, label?: string): void;
  signal(job: string | undefined): AbortSignal;
};

/** The processes for work on untrusted files; null works in place. */
export type ReadingPlace = { readingWorker: ReadingPool | null };

/**
 * The words of a paper at its lines (1-based). `lines` gives them as they stand in the source, `cite` locks them: joined paragraphs
 * where the lines hold them whole. Errors: `not-found`; `bad-input` when they are not lines of the paper, or empty.
 */
export type Passages = {
  lines(document: string, firstLine: number, lastLine: number): Promise<{ line: number; text: string }[]>;
  cite(document: string, firstLine: number, lastLine: number): Promise<Citation>;
};

/** Files of `assets/` (rule packs, brief styles) as text; `name` is relative, for example `rules/national.json`. */
export type Assets = { asset(name: string): Promise<string> };

/** What a person is to choose: a folder, an existing file, or a place for a new file with a name that is proposed. */
export type PathWish = { kind: 'folder' } | { kind: 'file' } | { kind: 'new-file'; name: string };

/** Lets the person choose a whole path in a dialog of the host; null when they chose none. */
export type AskPath = (wish: PathWish) => Promise<string | null>;

/** The sample papers that come with the program. */
export type Samples = { samples(): Promise<{ name: string; bytes: Uint8Array }[]> };
