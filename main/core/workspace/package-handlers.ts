import path from 'node:path';
import type { packageCalls } from '#shared/contract/package-calls.ts';
import { momentWords } from '#shared/text/moment-words.ts';
import { CoreError } from '../core-error.ts';
import type { HandlerContext, Handlers } from '../handler.ts';
import { settleDoubts } from '../ledger/plausible/doubt.ts';
import { chosenPackage, dropReceived } from './chosen-package.ts';
import { chosenPath } from './chosen-path.ts';
import { writeOlderCopy } from './older-copy.ts';
import { packageSaid } from './package-said.ts';
import { steadyOf } from './steady-of.ts';

/** A workspace as one file, and copies of a workspace. */
export const packageHandlers: Handlers<keyof typeof packageCalls> = {
  async 'packages.write'({ file, partBytes, job }, context) {
    const { store, today } = context;
    const name = `${store.state.folder}-${today()}.zip`;
    const canChoose = file !== undefined || context.askPath !== null;
    const chosen = canChoose ? await chosenPath(file, { kind: 'new-file', name }, context) : name;
    const written = await store.writePackage({ file: chosen, partBytes: partBytes ?? null }, steadyOf(job, context));
    const { files, bytes, count } = written;
    return { names: files.map((one) => path.basename(one)), bytes, count };
  },

  'packages.older': writeOlderCopy,

  async 'packages.receive'({ name, at, bytes, begin, job }, context) {
    const { store, lookedAt, host, signal } = context;
    if (host !== 'browser') throw new CoreError('not-allowed');
    if (begin) await beginAnew(context);
    const { received } = lookedAt;
    if (received === null) throw new CoreError('bad-input', { field: 'begin' });
    signal(job).throwIfAborted();
    const file = await store.receivePiece(received.folder, { name, at, bytes });
    if (received.file === '') lookedAt.received = { ...received, file };
    return { received: at + bytes.length };
  },

  async 'packages.open'({ file, toWork, job }, context) {
    const chosen = await chosenPackage(file, context);
    const opened = await context.store.openPackage(chosen, toWork ? 'works' : 'reads', steadyOf(job, context));
    const { folder, list } = opened;
    await dropReceived(context);
    return { folder, of: packageSaid(list) };
  },

  async 'workspace.workOnCopy'({ confirmed }, { store, reopen }) {
    const { copy } = store.state;
    if (copy?.mode !== 'reads') return { works: copy !== null };
    const details = { office: copy.office, time: momentWords(copy.at || null) };
    settleDoubts([{ code: 'work-on-copy', kind: 'unlikely', details }], confirmed);
    await store.workOnCopy();
    await reopen();
    return { works: true };
  },
};

/** What the page sent before and did nothing with is of no use any more. */
async function beginAnew(context: Pick<HandlerContext, 'store' | 'lookedAt'>): Promise<void> {
  await dropReceived(context);
  context.lookedAt.received = { folder: await context.store.beginReceived(), file: '' };
}
