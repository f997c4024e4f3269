import type { ErrorCode } from '#shared/contract/error-code.ts';
import type { Correction } from '#shared/domain/correction.ts';
import type { MessageDetails } from '#shared/messages/catalogue.ts';
import type { ExaminedSource, ReadStage } from '../read-source.ts';

/** What the worker is started with. */
export type WorkerTask = { bytes: Uint8Array; name: string; corrections: Correction[] };

/** What the worker says: any number of `progress`, then one `done`, `refused` (an expected failure) or `failed`. */
export type WorkerMessage =
  | { kind: 'progress'; stage: ReadStage; done: number; total: number }
  | { kind: 'done'; examined: ExaminedSource }
  | { kind: 'refused'; code: ErrorCode; details: MessageDetails }
  | { kind: 'failed'; message: string; stack: string };
