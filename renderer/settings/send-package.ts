import { CallError } from '#renderer/base/transport/call-error.ts';
import type { Transport } from '#renderer/base/transport/transport.ts';

/** Bytes that are sent at a time: a package may be larger than what a page can hold. */
export const pieceBytes = 4 * 1024 * 1024;

type Sending = { job: string; signal: AbortSignal; onStep: (done: number, total: number) => void };

/** Sends the files of a package, one after the other and piece by piece. Fails as the calls do, and with `cancelled`. */
export async function sendPackage(transport: Transport, files: readonly File[], sending: Sending): Promise<void> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const [place, file] of files.entries()) {
    for (let at = 0; at === 0 || at < file.size; at += pieceBytes) {
      if (sending.signal.aborted) throw new CallError('cancelled', {}, 'the person ended it');
      const bytes = new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
      const begin = place === 0 && at === 0;
      await transport.call('packages.receive', {
        name: file.name,
        at,
        bytes,
        job: sending.job,
        ...(begin && { begin }),
      });
      done += bytes.length;
      sending.onStep(done, total);
    }
  }
}
