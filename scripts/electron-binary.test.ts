import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronObstacle, fetchElectron, hasElectronBinary } from './electron-binary.mjs';

/** A folder like the electron package, with the given installer. */
function packageWith(installer: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duban-electron-'));
  // A package of its own: a package.json further up must not say how its files are read.
  writeFileSync(path.join(folder, 'package.json'), '{}');
  writeFileSync(path.join(folder, 'install.js'), installer);
  return folder;
}

describe('the Electron binary', () => {
  it.each([
    ['root', 'linux', { DISPLAY: ':0' }, 0],
    ['no-display', 'linux', {}, 1000],
    [null, 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000],
    [null, 'win32', {}, undefined],
    [null, 'linux', { ELECTRON_OVERRIDE_DIST_PATH: '/stand-in' }, 0],
  ])('has the obstacle %s on %s', (obstacle, platform, env, uid) => {
    expect(electronObstacle(platform as NodeJS.Platform, env, uid)).toBe(obstacle);
  });

  it('gives a download that never answers up after its limit, without a stack trace', async () => {
    const folder = packageWith('setInterval(() => {}, 1000);');
    expect(await fetchElectron(300, folder)).toBe('electron-missing');
  });

  it('gives a download that fails up at once', async () => {
    expect(await fetchElectron(60_000, packageWith('process.exit(1);'))).toBe('electron-missing');
  });

  it('is used when the download brought it', async () => {
    const folder = packageWith(
      "require('fs').writeFileSync(__dirname + '/path.txt', 'electron'); require('fs').writeFileSync(__dirname + '/dist/electron', '');",
    );
    mkdirSync(path.join(folder, 'dist'));
    expect(hasElectronBinary(folder)).toBe(false);
    expect(await fetchElectron(60_000, folder)).toBeNull();
  });
});
