import path from 'node:path';
import type { PathWish } from '../context-parts.ts';
import { CoreError } from '../core-error.ts';
import type { HandlerContext } from '../handler.ts';

/**
 * The whole path that a person chose: the one that the command line gives, else the host asks. A page gives none, so that it reaches nothing
 * on the disk that nobody chose. Errors: `not-allowed` (a page gave a path, or the host cannot ask), `bad-input` (no whole path), `cancelled`.
 */
export async function chosenPath(
  given: string | undefined,
  wish: PathWish,
  { host, askPath }: Pick<HandlerContext, 'host' | 'askPath'>,
): Promise<string> {
  if (given !== undefined) return pathOfCommand(given, host);
  if (askPath === null) throw new CoreError('not-allowed');
  const chosen = await askPath(wish);
  if (chosen === null) throw new CoreError('cancelled');
  return chosen;
}

/** A path that only the command line may give. Errors: `not-allowed`, `bad-input`. */
export function pathOfCommand(given: string, host: HandlerContext['host']): string {
  if (host !== 'cli') throw new CoreError('not-allowed');
  if (!path.isAbsolute(given)) throw new CoreError('bad-input', { field: 'path' });
  return given;
}
