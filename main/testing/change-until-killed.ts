// Run as a process of its own by kill.test.ts: changes a workspace without end and says on standard output, after each
// acknowledgement, which change it was.
import { writeSync } from 'node:fs';
import { openTestStore, organ, organChange } from './open-test-store.ts';

const [folder = '', run = ''] = process.argv.slice(2);
const store = await openTestStore(folder, { snapshotDelayMs: 1 });
for (let number = 0; ; number += 1) {
  const id = `r${run}-${number}`;
  await store.apply(organChange(store, organ(id)));
  writeSync(1, `${id}\n`);
}
