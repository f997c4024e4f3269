import type { ErrorCode } from '#shared/contract/error-code.ts';
import type { Correction } from '#shared/domain/correction.ts';
import type { MessageDetails } from '#shared/messages/catalogue.ts';
import type { ReadStage } from '../read-source.ts';

/** What any worker is started with: the kind of its work, the name of the file for errors, and what the work takes. */
export type WorkerTask = { kind: string; name: string };

/** What a worker is started with to read a file. */
export type ReadingTask = { kind: 'examine'; bytes: Uint8Array; name: string; corrections: Correction[] };

/** What the worker says: any number of `progress`, then one `done`, `refused` (an expected failure) or `failed`. */
export type WorkerMessage =
  | { kind: 'progress'; stage: ReadStage; done: number; total: number }
  | { kind: 'done'; result: unknown }
  | { kind: 'refused'; code: ErrorCode; details: MessageDetails }
  | { kind: 'failed'; message: string; stack: string };
