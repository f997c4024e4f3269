import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './source-stamp.mjs';
import { say } from './start-sentences.mjs';

const electronFolder = path.join(root, 'node_modules/electron');
const fetchLimit = 25_000;

/** Why Electron cannot run here at all, or null: `root` (its sandbox refuses), `no-display`. */
export function electronObstacle(platform = process.platform, env = process.env, uid = process.getuid?.()) {
  if (env.ELECTRON_OVERRIDE_DIST_PATH) return null;
  if (platform === 'linux' && uid === 0) return 'root';
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return 'no-display';
  return null;
}

/** True when the binary was already fetched into the electron package. */
export function hasElectronBinary(folder = electronFolder) {
  const pathFile = path.join(folder, 'path.txt');
  return existsSync(pathFile) && existsSync(path.join(folder, 'dist', readFileSync(pathFile, 'utf8')));
}

/** Fetches the binary within the limit, quietly. Null when it is there afterwards, else `electron-missing`. */
export async function fetchElectron(limit = fetchLimit, folder = electronFolder) {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || hasElectronBinary(folder)) return null;
  say('fetching');
  const child = spawn(process.execPath, [path.join(folder, 'install.js')], { stdio: 'ignore' });
  await new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.on('error', resolve);
  });
  return hasElectronBinary(folder) ? null : 'electron-missing';
}
