import { CoreError } from '../core-error.ts';
import type { TextContext } from '../library/library-context.ts';
import { joinedTexts } from './text-cache.ts';

/**
 * Reads the texts for the first search some time (`after`, ms) behind the start, where the program stays open: in the library of ten years that takes a
 * second, which the first search would wait for. `failed` hears what nobody expected.
 */
export function readAhead(
  context: () => Promise<TextContext>,
  { after, failed }: { after: number; failed(error: unknown): void },
): { stop(): void } {
  let isStopped = false;
  const read = async () => {
    if (!isStopped) await joinedTexts(await context(), () => !isStopped);
  };
  const timer = setTimeout(() => {
    read().catch((error: unknown) => {
      // A workspace that cannot be opened, or read, is told to the call that asks for it.
      if (!(error instanceof CoreError)) failed(error);
    });
  }, after);
  timer.unref();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
