import path from 'node:path';
import { crc32 } from 'node:zlib';
import { writeDurably } from './durable-write.ts';
import type { FilePort } from './file-port.ts';
import type { UnfitRecord } from './unfit-records.ts';

/** Keeps a damaged piece in `damaged/`, where nothing is ever deleted. False when the very piece was set aside before. */
export async function setAside(files: FilePort, folder: string, name: string, bytes: Uint8Array): Promise<boolean> {
  const aside = path.join(folder, 'damaged');
  await files.mkdir(aside, { recursive: true });
  const file = path.join(aside, name);
  const isKnown = await files.stat(file).then(
    () => true,
    () => false,
  );
  if (!isKnown) await writeDurably(files, file, bytes);
  return !isKnown;
}

/** Keeps unfit records in `damaged/`, as they stood. Returns those that were not there yet. */
export async function setUnfitAside(
  files: FilePort,
  folder: string,
  unfit: readonly UnfitRecord[],
): Promise<UnfitRecord[]> {
  const added: UnfitRecord[] = [];
  for (const one of unfit) {
    const { collection, id, record } = one;
    const bytes = Buffer.from(JSON.stringify({ collection, id, record }));
    // An id may hold what no file name may.
    if (await setAside(files, folder, `${collection}-${crc32(bytes).toString(16)}.json`, bytes)) added.push(one);
  }
  return added;
}
