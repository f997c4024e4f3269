// Has a file read and waits for it, to be killed meanwhile.

import { readInWorker } from '../../core/reading/worker/read-in-worker.ts';
import { ReadingPool } from '../../core/reading/worker/reading-pool.ts';
import { forkedFrom } from '../../web/fork-process.ts';

const [program = ''] = process.argv.slice(2);
await readInWorker({
  readingWorker: new ReadingPool(forkedFrom(program)),
  bytes: new Uint8Array([0x61]),
  name: '稿.txt',
});
