// What the built program is made of, beside it: licences for people and for the page, a bill of materials for machines.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { billOfMaterials } from './bill-of-materials.mjs';
import { licenceFile } from './licence-file.mjs';
import { readPackage, shippedPackages } from './shipped-packages.mjs';

/** Writes `dist/supply/`: `licences.txt`, `licences.json`, `sbom.cdx.json`. `files` are the bundled files (absolute paths). */
export async function writeSupply(root, files) {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
  const program = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const packages = await shippedPackages(files, { lock, root });
  const electron = 'node_modules/electron';
  const frame = await readPackage(path.join(root, electron), () => lock.packages[electron]?.integrity ?? null);
  const bill = billOfMaterials(
    { name: program.name, version: program.version, licence: program.license },
    packages,
    frame,
  );
  const shown = packages.map(({ name, version, licence, texts }) => ({
    name,
    version,
    licence,
    text: texts.join('\n\n'),
  }));
  const folder = path.join(root, 'dist/supply');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'licences.txt'), licenceFile(packages));
  await writeFile(path.join(folder, 'licences.json'), JSON.stringify(shown));
  await writeFile(path.join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
  return packages.length;
}
