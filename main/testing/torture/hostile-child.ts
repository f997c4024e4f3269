// One hostile file, given to a core of its own; prints what became of it. Its memory and work are those of this process and of those it starts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { createCore } from '../../core/core.ts';
import { ReadingPool } from '../../core/reading/worker/reading-pool.ts';
import { forkedFrom } from '../../web/fork-process.ts';
import { watchProcesses } from './process-figures.ts';

const [folder = '', root = '', worker = '', call = '', name = '', ...files] = process.argv.slice(2);

/** What a hostile file cost: milliseconds, of them at work (of all processes, whatever else the machine does), megabytes of all, the longest wait of a cheap call, the most that this process worked while one waited, and the sentence or the outcome. */
export type HostileResult = {
  took: number;
  worked: number;
  memory: number;
  wait: number;
  held: number;
  said: string;
  code: string;
};

const core = createCore({
  dataDir: folder,
  now: () => new Date(),
  log: (text) => process.stderr.write(`${text}\n`),
  version: '0.0.0',
  host: 'browser',
  readAsset: (asset) => Promise.resolve(readFileSync(path.join(root, 'assets', asset), 'utf8')),
  readingWorker: worker === '' ? null : new ReadingPool(forkedFrom(worker)),
});

let longest = 0;
let longestHeld = 0;
let isOver = false;

/** Asks for the cheap call again and again; a wait begins when it was due. */
async function askOnAndOn(): Promise<void> {
  while (!isOver) {
    const due = performance.now() + 10;
    const worked = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await core.dispatch('workspace.info', undefined);
    longest = Math.max(longest, performance.now() - due);
    const { user, system } = process.cpuUsage(worked);
    longestHeld = Math.max(longestHeld, (user + system) / 1_000);
  }
}

function inputOf(file: string): unknown {
  const bytes = new Uint8Array(readFileSync(file));
  if (call === 'templates.add') return { name, bytes, kind: 'comparison' };
  if (call === 'suggestions.importList') return { name, bytes, session: '' };
  return { name, bytes };
}

await core.dispatch('workspace.info', undefined);
const inputs = files.map(inputOf);
const asking = askOnAndOn();
const started = performance.now();
const watch = watchProcesses();
const replies = await Promise.all(inputs.map((input) => core.dispatch(call, input)));
const took = performance.now() - started;
const { workedMs, peakMb } = watch.end();
isOver = true;
await asking;
const [reply] = replies;
const error = reply?.ok === false ? reply.error : null;
const result: HostileResult = {
  took: Math.round(took),
  worked: workedMs,
  memory: peakMb,
  wait: Math.round(longest),
  held: Math.round(longestHeld),
  code: error === null ? 'done' : error.code,
  said: error === null ? '' : errorSentence('zh-CN', error.code, error.details),
};
console.log(JSON.stringify(result));
await core.close();
