import path from 'node:path';
import type { packageCalls } from '#shared/contract/package-calls.ts';
import { momentWords } from '#shared/text/moment-words.ts';
import type { Handlers } from '../handler.ts';
import { settleDoubts } from '../ledger/plausible/doubt.ts';
import { chosenPath } from './chosen-path.ts';
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

  async 'packages.open'({ file, toWork, job }, context) {
    const chosen = await chosenPath(file, { kind: 'file' }, context);
    const opened = await context.store.openPackage(chosen, toWork ? 'works' : 'reads', steadyOf(job, context));
    const { folder, list } = opened;
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
