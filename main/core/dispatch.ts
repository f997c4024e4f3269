import type { z } from 'zod';
import type { Reply } from '#shared/contract/call.ts';
import { type CallName, contract } from '#shared/contract/contract.ts';
import { allHandlers } from './all-handlers.ts';
import { CoreError } from './core-error.ts';
import type { HandlerContext } from './handler.ts';
import type { JobRegistry } from './job-registry.ts';
import { toLog } from './to-log.ts';

export type DispatchOptions = {
  /** Waits for the workspace; fails with a CoreError when it cannot be opened. */
  context(client: string): Promise<HandlerContext>;
  jobs: JobRegistry;
  log(message: string): void;
};

/** The client of calls that the host makes for itself. */
const hostItself = 'host';

/**
 * The one door to the core: parses the input by the contract, runs the handler, and gives every failure as data. Never
 * rejects. What a handler throws unexpectedly is written to the log and answered as `internal`, without its words.
 */
export function makeDispatch(options: DispatchOptions) {
  return async (name: string, input: unknown, client = hostItself): Promise<Reply<unknown>> => {
    try {
      return { ok: true, value: await answer(options, name, input, client) };
    } catch (error) {
      return failure(options.log, error);
    }
  };
}

/** Runs the handler of a call whose input is parsed already. */
export async function runHandler(name: CallName, input: unknown, context: HandlerContext): Promise<unknown> {
  // The compiler has checked each handler against its own call; which one this is, only the name says.
  const handler = allHandlers[name] as (input: unknown, context: HandlerContext) => unknown;
  return handler(input, context);
}

async function answer(options: DispatchOptions, name: string, input: unknown, client: string): Promise<unknown> {
  if (!Object.hasOwn(contract, name)) throw new CoreError('not-found', { id: name.slice(0, 80) });
  const call = name as CallName;
  const parsed = contract[call].input.safeParse(input);
  if (!parsed.success) throw new CoreError('bad-input', faultOf(parsed.error));
  const context = await options.context(client);
  // The name that a cancel gives is that of another call.
  const job = call === 'jobs.cancel' ? undefined : jobOf(parsed.data);
  return options.jobs.run(client, job, async () => {
    try {
      return await runHandler(call, parsed.data, context);
    } catch (error) {
      if (context.signal(job).aborted) throw new CoreError('cancelled', {}, { cause: error });
      throw error;
    }
  });
}

/** The field at fault and what is wrong with it; never the value itself. */
function faultOf(error: z.ZodError): Record<string, string> {
  const issue = error.issues[0];
  return { field: issue?.path.join('.') || 'input', reason: issue?.code ?? 'invalid' };
}

function jobOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('job' in input)) return undefined;
  return typeof input.job === 'string' ? input.job : undefined;
}

function failure(log: (message: string) => void, error: unknown): Reply<never> {
  if (error instanceof CoreError) {
    return { ok: false, error: { code: error.code, details: error.details, message: error.message } };
  }
  toLog(log, error);
  return { ok: false, error: { code: 'internal', details: {}, message: 'internal' } };
}
