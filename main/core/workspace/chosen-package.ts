import type { HandlerContext } from '../handler.ts';
import { chosenPath } from './chosen-path.ts';

type Looking = Pick<HandlerContext, 'host' | 'askPath' | 'lookedAt' | 'store'>;

/**
 * The file of a package: the one that the command line names, the one that the page sent where its host cannot ask, else the one that the host asks
 * for. Errors: as `chosenPath`.
 */
export async function chosenPackage(given: string | undefined, context: Looking): Promise<string> {
  const { received } = context.lookedAt;
  if (given === undefined && received && received.file !== '') return received.file;
  return chosenPath(given, { kind: 'file' }, context);
}

/** Takes away what a page sent, once it was opened or merged, or another package is begun. */
export async function dropReceived({ store, lookedAt }: Pick<HandlerContext, 'store' | 'lookedAt'>): Promise<void> {
  const { received } = lookedAt;
  lookedAt.received = null;
  if (received === null) return;
  if (lookedAt.file === received.file) lookedAt.file = null;
  await store.dropReceived(received.folder);
}
