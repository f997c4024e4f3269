import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { momentWords } from '#shared/text/moment-words.ts';
import { CoreError } from '../core-error.ts';
import type { HandlerContext } from '../handler.ts';
import { settleDoubts } from '../ledger/plausible/doubt.ts';

/**
 * Takes the workspace over from a holder that a person declares gone: it is closed, which writes nothing as long as it is only read, and
 * opened again with the lock. Errors: `confirm-needed` (`holder-may-write`), `conflict` where another holds it than the one asked about.
 */
export async function takeWorkspaceOver(
  { token, confirmed }: ParsedInput<'workspace.takeOver'>,
  { store, reopen }: Pick<HandlerContext, 'store' | 'reopen'>,
): Promise<CallOutput<'workspace.takeOver'>> {
  const { lock, lockedBy, folder } = store.state;
  if (lock === null) return { takenOver: false };
  if (lock.token !== token) throw new CoreError('conflict', { title: folder });
  const details = { holder: lockedBy ?? lock.host, since: momentWords(lock.since) };
  settleDoubts([{ code: 'holder-may-write', kind: 'unlikely', details }], confirmed);
  await reopen(token);
  return { takenOver: true };
}
