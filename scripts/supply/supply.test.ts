import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from './bill-of-materials.mjs';
import { licenceFile } from './licence-file.mjs';
import { isPermissive, packageFolderOf, placeInLock, shippedPackages } from './shipped-packages.mjs';

type Made = { license?: string; text?: string; dependencies?: Record<string, string> };

/** A folder of packages with their lockfile, each `node_modules/…` by its place. */
function folderWith(packages: Record<string, Made>) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'duban-supply-'));
  for (const [place, { license, text }] of Object.entries(packages)) {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    mkdirSync(path.join(root, place), { recursive: true });
    writeFileSync(path.join(root, place, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
    if (text) writeFileSync(path.join(root, place, 'LICENSE'), text);
  }
  return { root, lock: { packages } };
}

const filesOf = (root: string, ...places: string[]) => places.map((place) => path.join(root, place, 'index.js'));

describe('what is shipped', () => {
  it('are the packages of the bundled files and what they depend on, wherever that lies', async () => {
    const { root, lock } = folderWith({
      'node_modules/one': { license: 'MIT', dependencies: { two: '1', three: '1', '@types/node': '1' } },
      'node_modules/one/node_modules/two': { license: 'ISC' },
      'node_modules/two': { license: 'MIT' },
      'node_modules/@far/three': { license: 'MIT' },
      'node_modules/three': { license: 'Apache-2.0' },
      'node_modules/@types/node': { license: 'MIT' },
    });
    const found = await shippedPackages([...filesOf(root, 'node_modules/one'), path.join(root, 'main/ours.ts')], {
      lock,
      root,
    });
    expect(found.map(({ name, licence }) => [name, licence])).toEqual([
      ['one', 'MIT'],
      ['three', 'Apache-2.0'],
      ['two', 'ISC'],
    ]);
  });

  it('is refused where a package names no licence, or one that asks more than to be named', async () => {
    for (const license of [undefined, 'GPL-3.0-only', 'SEE LICENSE IN terms.txt']) {
      const { root, lock } = folderWith({ 'node_modules/one': license === undefined ? {} : { license } });
      await expect(shippedPackages(filesOf(root, 'node_modules/one'), { lock, root })).rejects.toThrow('one 1.0.0');
    }
  });

  it('name what a package was compiled from', async () => {
    const place = 'node_modules/tesseract.js-core';
    const { root, lock } = folderWith({ [place]: { license: 'Apache-2.0', text: 'Its own words.' } });
    const [core] = await shippedPackages(filesOf(root, place), { lock, root });
    expect(core?.texts[0]).toBe('Its own words.');
    expect(core?.texts.join()).toMatch(/Leptonica.*libjpeg/s);
  });

  it('takes one choice of several, and a sum only where each is permissive', () => {
    expect(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'].map(isPermissive)).toEqual([true, true, true]);
    expect(['GPL-3.0-or-later', '(MIT AND GPL-2.0)', '', undefined].map(isPermissive)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('knows a package by its innermost folder, with its scope', () => {
    expect(packageFolderOf('/p/node_modules/a/node_modules/@b/c/lib/d.js')).toBe('/p/node_modules/a/node_modules/@b/c');
    expect(packageFolderOf('/p/main/core.ts')).toBeNull();
    expect(placeInLock('/elsewhere/node_modules/a/node_modules/@b/c')).toBe('node_modules/a/node_modules/@b/c');
  });
});

const mit = { name: '@b/c', version: '2.0.0', licence: 'MIT', texts: ['Some words.'], integrity: 'sha512-AAEC' };
const bare = { name: 'd', version: '1.0.0', licence: '(MIT OR GPL-3.0-or-later)', texts: [], integrity: null };

describe('the file of licences', () => {
  it('names each package, gives each words once, and says of which there are none', () => {
    const text = licenceFile([mit, { ...mit, name: 'e' }, bare]);
    expect(text).toContain('  @b/c 2.0.0  MIT');
    expect(text.split('Some words.')).toHaveLength(2);
    expect(text).toContain('@b/c 2.0.0、e 2.0.0');
    expect(text).toMatch(/没有随附许可全文.*d$/m);
  });
});

describe('the bill of materials', () => {
  it('names each package as CycloneDX wants it, with the hash in hex', () => {
    const frame = { name: 'electron', version: '9.9.9', licence: 'MIT', texts: [], integrity: null };
    const bill = billOfMaterials({ name: 'duban', version: '0.1.0', licence: 'MIT' }, [mit, bare], frame);
    expect(bill.components).toMatchObject([
      { group: '@b', name: 'c', purl: 'pkg:npm/%40b/c@2.0.0', hashes: [{ alg: 'SHA-512', content: '000102' }] },
      { name: 'd', licenses: [{ expression: '(MIT OR GPL-3.0-or-later)' }] },
      { type: 'framework', name: 'electron' },
    ]);
    expect(bill.dependencies[0]?.dependsOn).toHaveLength(3);
  });
});
