import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createCore } from '../core/core.ts';
import { ReadingPool } from '../core/reading/worker/reading-pool.ts';
import { defaultDataDir } from '../web/default-data-dir.ts';
import { forkedFrom } from '../web/fork-process.ts';
import { programFiles } from '../web/program-files.ts';
import { machineWords } from '../web/trouble/machine-words.ts';
import { watchErrors } from '../web/trouble/take-trouble.ts';
import { openInBrowser } from './open-in-browser.ts';
import { startBrowserHost } from './start-browser-host.ts';

const { values } = parseArgs({
  options: {
    'data-dir': { type: 'string' },
    port: { type: 'string' },
    open: { type: 'boolean' },
    dev: { type: 'boolean' },
  },
});

const program = programFiles(path.dirname(fileURLToPath(import.meta.url)));
const dataDir = path.resolve(values['data-dir'] ?? defaultDataDir(process.platform, process.env, os.homedir()));
const version = await program.readVersion();

// Who started it may have closed the window that it writes to: the pages go on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
watchErrors(
  process,
  {
    dataDir,
    language: 'zh-CN',
    about: { version, host: 'browser', machine: machineWords(process, os.release()) },
    now: () => new Date(),
  },
  (sentence) => console.error(sentence),
  endSoon,
);

const core = createCore({
  dataDir,
  now: () => new Date(),
  log: (message) => console.error(message),
  version,
  host: 'browser',
  readAsset: program.readAsset,
  readSamples: program.readSamples,
  readingWorker: program.readingProcess === null ? null : new ReadingPool(forkedFrom(program.readingProcess)),
  who: () => os.userInfo().username,
});

try {
  const host = await startBrowserHost({
    core,
    rendererDir: program.rendererDir,
    port: Number(values.port ?? 0),
    ...(values.dev ? { dev: '127.0.0.1:5173' } : {}),
    tellAddress: (url) => console.log(`新地址 New address: ${url}`),
  });
  console.log(`督办台 Duban: ${host.url}`);
  console.log(
    '这个地址只能进入一次，两分钟内有效；以后要重新进入，请打开它，这里会给出新的。 ' +
      'It leads in once, within two minutes; to enter again later, open it: a new one is given here.',
  );
  console.log(`工作区 Workspace: ${dataDir}`);
  if (values.open) openInBrowser(host.url, process.platform, process.env);
  stopOnSignals(host.close);
} catch (error) {
  console.error(startFailure(error));
  await core.close();
  process.exitCode = 1;
}

/** Ends after an unexpected error: orderly where that is still possible, in any case within five seconds. */
async function endSoon(): Promise<void> {
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 5000);
  await core.close();
  process.exit(1);
}

function stopOnSignals(closeHost: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await closeHost();
    await core.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

/** One sentence for what can go wrong before there is a page to say it. */
function startFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `端口 ${values.port} 已被占用，请换一个。 Port ${values.port} is taken; choose another.`;
  if (code === 'ENOENT')
    return '页面还没有构建，请先运行 npm run build。 The page is not built; run npm run build first.';
  return `浏览器方式没能启动。 The browser host could not start: ${error instanceof Error ? error.message : String(error)}`;
}
