import type { ErrorCode } from '#shared/contract/error-code.ts';
import type { Correction } from '#shared/domain/correction.ts';
import type { MessageDetails } from '#shared/messages/catalogue.ts';
import type { ReadStage } from '../read-source.ts';

/** What a worker of reading is started with: to read a file, or only to draw its text. */
export type ReadingTask =
  | { kind: 'examine'; bytes: Uint8Array; name: string; corrections: Correction[] }
  | { kind: 'draw'; bytes: Uint8Array; name: string };

/** What any worker is started with: the kind of its work, and what that takes. */
export type WorkerTask = { kind: string };

/** What the worker says: any number of `progress`, then one `done`, `refused` (an expected failure) or `failed`. */
export type WorkerMessage =
  | { kind: 'progress'; stage: ReadStage; done: number; total: number }
  | { kind: 'done'; result: unknown }
  | { kind: 'refused'; code: ErrorCode; details: MessageDetails }
  | { kind: 'failed'; message: string; stack: string };
