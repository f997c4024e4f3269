import type { Reply } from '#shared/contract/call.ts';
import { isPageAddress } from './page-address.ts';

/** What the bridge must know of who sent a message; a subset of Electron's own event. */
export type Sender = { id: number; frameAddress: string; isMainFrame: boolean };

/** The part of the core that a host needs. */
export type Dispatcher = { dispatch(name: string, input: unknown): Promise<Reply<unknown>> };

/**
 * Answers one call of the page, or refuses it. Only the main frame of one of our own windows, showing our own page, may
 * call; anybody else gets `not-allowed` and the core never sees the message.
 */
export async function answerCall(
  core: Dispatcher,
  ourWindows: ReadonlySet<number>,
  sender: Sender,
  name: unknown,
  input: unknown,
): Promise<Reply<unknown>> {
  const known = ourWindows.has(sender.id) && sender.isMainFrame && isPageAddress(sender.frameAddress);
  if (!known || typeof name !== 'string') {
    return { ok: false, error: { code: 'not-allowed', details: {}, message: 'refused at the bridge' } };
  }
  return core.dispatch(name, input);
}
