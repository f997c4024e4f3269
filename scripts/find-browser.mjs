import { spawnSync } from 'node:child_process';
import { accessSync, constants, rmSync } from 'node:fs';
import path from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Where Chromium, Chrome or Edge usually stand on each system. */
function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const tails = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return roots.flatMap((root) => tails.map((tail) => path.win32.join(root, tail)));
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return linuxNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: the next place is tried.
    return false;
  }
}

/**
 * Finds a browser for the tests: `DUBAN_CHROMIUM` when set, else an installed Chromium, Chrome or Edge, else the one that
 * the npm package @sparticuz/chromium carries. Gives `{ executable, args, from }`; throws when there is none.
 */
export async function findBrowser(platform = process.platform, env = process.env) {
  const places = env.DUBAN_CHROMIUM ? [env.DUBAN_CHROMIUM] : usualPlaces(platform, env);
  const installed = places.find(isExecutable);
  if (installed) return { executable: installed, args: [], from: 'installed' };
  return { executable: await carriedBrowser(), args: [], from: 'package' };
}

/** The browser of the package, unpacked into the temporary folder; with its own libraries where the system lacks them. */
async function carriedBrowser() {
  const address = import.meta.resolve('@sparticuz/chromium');
  const { default: carried } = await import(address);
  carried.setGraphicsMode = false;
  const executable = await carried.executablePath();
  if (spawnSync(executable, ['--version']).status === 0) return executable;
  // The package unpacks its libraries beside a browser that is not there yet, and sets
  // LD_LIBRARY_PATH, only where it believes itself on its home system, and it
  // asks that when it is loaded; hence the variable and the second copy.
  rmSync(executable);
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: withLibraries } = await import(`${address}?with-libraries`);
  return withLibraries.executablePath();
}
