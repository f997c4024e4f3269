// Which packages stand in the bundles, with their licences: asked of the bundlers, because package.json names what may come in, not what did.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { containedNotices } from './contained-works.mjs';

/**
 * A package whose code is shipped. `licence` is its SPDX expression, `texts` the words of its licence files, `integrity` the hash of its archive
 * as the lockfile has it (`sha512-…`).
 * @typedef {{ name: string, version: string, licence: string, texts: string[], integrity: string | null }} ShippedPackage
 */

const inPackage = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const licenceFile = /^(licen[cs]e|copying|notice|copyright)/i;

/** Licences under which a program may be handed on whose source need not be. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'Zlib',
];

/** The folder of the package that a bundled file comes from; null for a file of ours. */
export function packageFolderOf(file) {
  return inPackage.exec(file)?.[1] ?? null;
}

/** The package in a folder. Fails where it names no licence, or one that asks more than to be named. */
export async function readPackage(folder, integrityOf) {
  const { name, version, license: licence } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  if (!isPermissive(licence))
    throw new Error(
      `${name} ${version} comes under “${licence ?? 'no licence'}”, which scripts/supply does not know as permissive.`,
    );
  const files = (await readdir(folder)).filter((one) => licenceFile.test(one)).sort();
  const texts = await Promise.all(files.map((one) => readFile(path.join(folder, one), 'utf8')));
  const notices = containedNotices[name] ?? [];
  const words = [...texts.map((text) => text.trim()), ...notices];
  return { name, version, licence, texts: words, integrity: integrityOf(folder) };
}

/** True where one choice of an SPDX expression is permissive throughout. */
export function isPermissive(licence) {
  if (typeof licence !== 'string') return false;
  const choices = licence.replace(/[()]/g, '').split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((one) => permissive.includes(one)));
}

/**
 * Every package that a list of bundled files (absolute paths) comes from and, because packages are often bundled in themselves, those that
 * these depend on, by name and version. `lock` is the lockfile, `root` the folder in which it lies.
 */
export async function shippedPackages(files, { lock, root }) {
  const bundled = files.map(packageFolderOf).filter((folder) => folder !== null);
  const places = withDependencies([...new Set(bundled.map(placeInLock))], lock);
  const integrityOf = (folder) => lock.packages[placeInLock(folder)]?.integrity ?? null;
  const packages = await Promise.all(places.map((place) => readPackage(path.join(root, place), integrityOf)));
  const known = new Map([...packages, ...contained(packages)].map((one) => [`${one.name}@${one.version}`, one]));
  return [...known.values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'),
  );
}

/** How the lockfile names the folder of a package: from the first `node_modules` on, whatever folder that really lies in. */
export function placeInLock(folder) {
  const at = folder.replaceAll('\\', '/');
  return at.slice(at.indexOf('node_modules/'));
}

/** Places in the lockfile with all that they need when running; declarations of types are nothing that runs. */
function withDependencies(places, lock) {
  const found = new Set(places);
  for (const place of found) {
    for (const name of Object.keys(lock.packages[place]?.dependencies ?? {})) {
      const at = name.startsWith('@types/') ? null : resolve(name, place, lock);
      if (at !== null) found.add(at);
    }
  }
  return [...found];
}

/** Where a package finds another: in its own folder, or in one further up. */
function resolve(name, from, lock) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const at = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (at in lock.packages) return at;
    if (folder === '') return null;
  }
}

/** Work of others that stands inside a package without being named as its dependency. */
function contained(packages) {
  const text =
    'Copyright Mozilla Foundation. Licensed under the Apache License, Version 2.0 (the words of this licence stand with docx-preview).';
  const pdfjs = { name: 'pdfjs-dist', version: '5.6.205', licence: 'Apache-2.0', texts: [text], integrity: null };
  const unpdf = packages.find(({ name }) => name === 'unpdf');
  if (unpdf && unpdf.version !== '1.7.0')
    throw new Error(`Which pdfjs-dist does unpdf ${unpdf.version} contain? Say so in scripts/supply.`);
  return unpdf ? [pdfjs] : [];
}
