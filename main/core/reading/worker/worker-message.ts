import type { ErrorCode } from '#shared/contract/error-code.ts';
import type { Correction } from '#shared/domain/correction.ts';
import type { MessageDetails } from '#shared/messages/catalogue.ts';
import type { ScannedPage } from '../formats/scan/scanned-page.ts';
import type { ReadStage } from '../read-source.ts';
import type { LeaseMessage } from './lease.ts';

/** What any work on a file is told by: its kind, the name of the file for errors, and what it takes. */
export type WorkerTask = { kind: string; name: string };

/** To read a file. `joinEntries`: the papers of a zip as one source. */
export type ReadingTask = {
  kind: 'examine';
  bytes: Uint8Array;
  name: string;
  corrections: Correction[];
  joinEntries: boolean;
  /** What was recognised in the file before. */
  scanned: ScannedPage[];
};

/** What a reading process is told: the task in slices (`packValue`, serialised), `begin` behind them; `go-on` for each slice taken of the result. */
export type ToReadingProcess = { kind: 'slice'; bytes: Uint8Array } | { kind: 'begin' } | { kind: 'go-on' };

/**
 * What it says of each task: `begun`, any number of `progress`, then the result in slices and `done` (with its resident memory in
 * megabytes), or `refused` (an expected failure), `failed` (one that nobody foresaw), `over` (it needs more memory than it may have) or
 * `page-over` (a page takes longer than its lease). A `lease` is for the process around the thread alone.
 */
export type FromReadingProcess =
  | { kind: 'begun' }
  | { kind: 'progress'; stage: ReadStage; done: number; total: number }
  | { kind: 'slice'; bytes: Uint8Array }
  | { kind: 'done'; residentMb: number }
  | { kind: 'refused'; code: ErrorCode; details: MessageDetails }
  | { kind: 'failed'; message: string; stack: string }
  | { kind: 'over' }
  | { kind: 'page-over'; page: number }
  | LeaseMessage;
