// `npm start`: builds if needed, opens Electron where it can run, otherwise says why not and serves the browser host.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build.mjs';
import { electronObstacle, fetchElectron } from './electron-binary.mjs';
import { root } from './source-stamp.mjs';
import { say } from './start-sentences.mjs';

/** Runs a program to its end with our own input and output; gives its exit code and how long it ran, in milliseconds. */
function run(command, args, env = process.env) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward);
  process.on('SIGTERM', forward);
  return new Promise((resolve) => {
    child.on('error', () => resolve({ code: 127, ran: Date.now() - started }));
    child.on('exit', (code, signal) => resolve({ code: code ?? (signal ? 0 : 1), ran: Date.now() - started }));
  });
}

function passedOn(values) {
  return values['data-dir'] ? ['--data-dir', path.resolve(values['data-dir'])] : [];
}

async function serveBrowserHost(values) {
  const port = values.port ? ['--port', values.port] : [];
  const open = values['no-open'] ? [] : ['--open'];
  const { code } = await run(process.execPath, [
    path.join(root, 'dist/http/main.mjs'),
    ...passedOn(values),
    ...port,
    ...open,
  ]);
  return code;
}

/** Opens Electron; null when it could not even start, so that the browser host is served instead. */
async function openElectron(values) {
  const obstacle = electronObstacle() ?? (await fetchElectron());
  if (obstacle) {
    say(obstacle);
    return null;
  }
  const { default: binary } = await import('electron');
  const { code, ran } = await run(binary, [root, ...passedOn(values)]);
  if (code === 0 || ran > 5000) return code;
  say('electron-failed');
  return null;
}

export async function start(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      browser: { type: 'boolean' },
      'data-dir': { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
    },
  });
  await buildIfNeeded();
  const opened = values.browser ? null : await openElectron(values);
  return opened ?? (await serveBrowserHost(values));
}

if (import.meta.url === new URL(process.argv[1], 'file:').href) {
  try {
    process.exitCode = await start(process.argv.slice(2));
  } catch (error) {
    if (error.code?.startsWith('ERR_PARSE_ARGS')) {
      say('usage');
      process.exitCode = 2;
    } else throw error;
  }
}
