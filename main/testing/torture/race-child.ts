// A process of the race: on each line of its input (a round's name and a workspace) it opens the workspace, changes it if it may write, and
// says what came of it. A folder beside the workspace stands while it writes, so that two writers at once would meet there.
import { mkdirSync, rmdirSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openTestStore, organ, organChange } from '../open-test-store.ts';

/** What one process says of one round: the record it was acknowledged, and whether it met another writer. */
export type RoundTold = { wrote: string | null; metAnother: boolean };

const [name = ''] = process.argv.slice(2);

async function takePart(round: string, folder: string): Promise<RoundTold> {
  const store = await openTestStore(folder, { snapshotDelayMs: 60_000 });
  if (store.state.readOnly) {
    await store.close();
    return { wrote: null, metAnother: false };
  }
  const metAnother = !stand(`${folder}-writer`);
  const id = `${round}-${name}`;
  await store.apply(organChange(store, organ(id)));
  if (!metAnother) rmdirSync(`${folder}-writer`);
  await store.close();
  return { wrote: id, metAnother };
}

function stand(place: string): boolean {
  try {
    mkdirSync(place);
    return true;
  } catch {
    // It stands: another process is writing.
    return false;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const [round = '', folder = ''] = line.split('\t');
  writeSync(1, `${JSON.stringify(await takePart(round, folder))}\n`);
}
