import type { CoreEvent, Reply } from '#shared/contract/call.ts';
import { isPageAddress } from './page-address.ts';

/** What the bridge must know of who sent a message; a subset of Electron's own event. */
export type Sender = { id: number; frameAddress: string; isMainFrame: boolean };

/** The part of the core that a host needs. */
export type Dispatcher = { dispatch(name: string, input: unknown, client: string): Promise<Reply<unknown>> };

/** The name of a window as a client of the core: it hears of its own jobs, and only it can cancel them. */
const clientOf = (id: number): string => `window-${id}`;

/** Whether a window hears of an event: of every change, and of how far its own jobs are. */
export function concerns(event: CoreEvent, id: number): boolean {
  return event.type !== 'progress' || event.client === clientOf(id);
}

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
  return core.dispatch(name, input, clientOf(sender.id));
}
