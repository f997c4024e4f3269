// The program of a reading process: a thread does the work, and the process around it stays awake. Bundled by scripts/build.mjs to
// dist/worker/reading-process.mjs, beside the program of the thread (reading-worker.ts). Arguments: `processArguments`.
import { attendThread } from './reading/worker/attend-thread.ts';
import { programPort } from './reading/worker/program-port.ts';

const [heapMb = 0, residentMb = 0] = process.argv.slice(2).map(Number);
attendThread(new URL('./reading-worker.mjs', import.meta.url), { heapMb, residentMb }, programPort());
