import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { programFiles } from './program-files.ts';

function folderWith(...files: string[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duban-program-'));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '{"version":"1.2.3"}');
  }
  return folder;
}

describe('the files of the program', () => {
  it('are found from the folder of a host', async () => {
    const root = folderWith(
      'dist/worker/reading-process.mjs',
      'assets/rules/x.json',
      'dist/supply/y.json',
      'package.json',
    );
    const files = programFiles(path.join(root, 'dist/http'));
    expect(files.readingProcess).toBe(path.join(root, 'dist/worker/reading-process.mjs'));
    expect(await files.readVersion()).toBe('1.2.3');
    expect(await files.readAsset('rules/x.json')).toContain('1.2.3');
    expect(await files.readAsset('supply/y.json')).toContain('1.2.3');
  });

  it('keep the worker beside the archive of the packaged program', () => {
    const resources = folderWith('app.asar.unpacked/dist/worker/reading-process.mjs');
    const files = programFiles(path.join(resources, 'app.asar/dist/electron'));
    expect(files.readingProcess).toBe(path.join(resources, 'app.asar.unpacked/dist/worker/reading-process.mjs'));
  });

  it('have no worker where none was built, so that reading runs in place', () => {
    expect(programFiles(path.join(folderWith('package.json'), 'dist/cli')).readingProcess).toBeNull();
  });
});
