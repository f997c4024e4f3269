import type { Core } from '#core/core.ts';
import { CoreError } from '#core/core-error.ts';
import type { Reply } from '#shared/contract/call.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';

/** The answer of a real core to one call; a refusal is thrown as the error that it is. */
export async function callCore<N extends CallName>(core: Core, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = (await core.dispatch(name, input)) as Reply<CallOutput<N>>;
  if (!reply.ok) throw new CoreError(reply.error.code, reply.error.details);
  return reply.value;
}
