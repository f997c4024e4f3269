import type { z } from 'zod';
import type { MessageDetails } from '../messages/catalogue.ts';
import type { ErrorCode } from './error-code.ts';

/** One call of the contract: its input is parsed by `dispatch` and nowhere else; its output is a plain type. */
export type Call<Written = unknown, Parsed = unknown, Output = unknown> = {
  /** The schema, as what it takes and what it gives: its inner types stay here, where a hundred rooms need not work them out again. */
  input: z.ZodType<Parsed, Written>;
  /** Never set; carries the types: input as a caller writes it, input as a handler gets it, output. */
  types?: { written: Written; parsed: Parsed; output: Output };
};

/** Declares a call: `call<Output>()(inputSchema)`. */
export function call<Output>() {
  return <Input extends z.ZodType>(input: Input): Call<z.input<Input>, z.output<Input>, Output> =>
    ({ input }) as Call<z.input<Input>, z.output<Input>, Output>;
}

/** The one reply envelope. `message` is for the log; the screen shows the sentence of `code` with `details` filled in. */
export type Reply<Output> =
  | { ok: true; value: Output }
  | { ok: false; error: { code: ErrorCode; details: MessageDetails; message: string } };

/**
 * The one event stream. A change of the ledger concerns everybody; how far a job is concerns only the `client` (a page, a
 * window, a command) that started it, and hosts send it to nobody else: `label` may be the name of a file.
 */
export type CoreEvent =
  | { type: 'changed'; seq: number; collections: string[] }
  | {
      type: 'progress';
      client: string;
      job: string;
      stage: ProgressStage;
      done: number;
      total: number;
      label: string;
    };

export type ProgressStage =
  | 'opening'
  | 'drawing'
  | 'recognising'
  | 'joining'
  | 'splitting'
  | 'recording'
  | 'linking'
  | 'storing'
  | 'planning'
  | 'laying-out'
  | 'packing'
  | 'checking'
  | 'receiving'
  | 'unpacking'
  | 'finished';
