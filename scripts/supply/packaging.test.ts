import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { recognitionParts } from '../recognition-parts.mjs';
import { root } from '../source-stamp.mjs';

const require = createRequire(import.meta.url);

/** The packager's own check of its settings, which needs no network. */
async function settings() {
  const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config.js');
  const { DebugLogger } = require('builder-util');
  const config = await getConfig(root, null, null);
  await validateConfiguration(config, new DebugLogger(false));
  return config;
}

describe('the settings of the packages', () => {
  it('hold by the rules of the packager', async () => {
    const { linux, win } = await settings();
    const targets = [linux, win].map(({ target }) => target.map((one: { target: string }) => one.target));
    expect(targets).toEqual([
      ['deb', 'AppImage', 'zip'],
      ['nsis', 'zip'],
    ]);
  });

  it('ship the parts of recognition as files beside the reading process', async () => {
    const { asarUnpack, files } = await settings();
    expect(asarUnpack).toContain('dist/worker/**');
    const patterns = files.flatMap(({ filter }: { filter: string[] }) => filter);
    expect(patterns).toContain('dist/**');
    expect(recognitionParts(root).filter((file) => !existsSync(file))).toEqual([]);
  });

  it('ship the licences, no package folder, and a program that opens no door to look into it', async () => {
    const { files, extraFiles, electronFuses, publish } = await settings();
    expect(files.flatMap(({ filter }: { filter: string[] }) => filter)).toContain('!node_modules/**');
    expect(extraFiles).toMatchObject([{ from: 'dist/supply' }]);
    expect(electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
    });
    expect(publish).toBeNull();
  });
});
