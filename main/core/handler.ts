import type { CoreEvent, ProgressStage } from '#shared/contract/call.ts';
import type { CallName, CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { Store } from './store/store.ts';

/** What a handler is given besides its parsed input, made for the client of each call. Clock, home folder and assets come from the host. */
export type HandlerContext = {
  store: Store;
  now(): Date;
  /** ISO date of today in the office's own time zone. */
  today(): string;
  /** Name of the person at the desk, for the log. */
  who(): string;
  /** Reads a file of `assets/` (rule packs, brief styles) as text; `name` is relative, for example `rules/national.json`. */
  asset(name: string): Promise<string>;
  /** The sample papers that come with the program. */
  samples(): Promise<{ name: string; bytes: Uint8Array }[]>;
  /** Bundled worker file for reading off the main thread; null reads in place. */
  readingWorker: string | null;
  host: 'electron' | 'browser' | 'cli';
  /** Version of the program. */
  version: string;
  emit(event: CoreEvent): void;
  progress(job: string | undefined, stage: ProgressStage, done: number, total: number, label?: string): void;
  /** Aborted when the client cancels its job; never aborted for a call without a job. */
  signal(job: string | undefined): AbortSignal;
  /** Cancels a running job of the same client; false when it runs none of that name. */
  cancel(job: string): boolean;
  /** Runs another call in the same context, so that one handler can build on another. */
  dispatch<N extends CallName>(name: N, input: ParsedInput<N>): Promise<CallOutput<N>>;
};

export type Handler<N extends CallName> = (
  input: ParsedInput<N>,
  context: HandlerContext,
) => CallOutput<N> | Promise<CallOutput<N>>;

/** A map of handlers of one subject; `handlers/all-handlers.ts` joins the maps, and the compiler checks that none is missing. */
export type Handlers<N extends CallName> = { [K in N]: Handler<K> };
