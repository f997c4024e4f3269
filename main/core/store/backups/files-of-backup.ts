import path from 'node:path';
import type { FilePort } from '../file-port.ts';
import { placeOf, readManifest } from './manifest.ts';

/**
 * The disk as it looks from a backup: the logs of years that are over, which stand once for all backups, appear in its own folder, so that
 * it is read as a workspace is. `root` is the folder of all backups. Only for reading.
 */
export async function filesOfBackup(files: FilePort, root: string, name: string): Promise<FilePort> {
  const folder = path.join(root, name);
  const manifest = await readManifest(files, folder);
  const logs = manifest?.files.filter(({ pooled, path: file }) => pooled && !file.includes('/')) ?? [];
  const places = new Map(logs.map((file) => [path.join(folder, file.path), placeOf(root, name, file)]));
  const readFile = (file: string, options?: BufferEncoding) => files.readFile(places.get(file) ?? file, options);
  const readdir = async (place: string) => {
    const names = await files.readdir(place);
    return path.resolve(place) === path.resolve(folder) ? [...names, ...logs.map((file) => file.path)] : names;
  };
  const open: FilePort['open'] = (file, ...how) => files.open(places.get(String(file)) ?? file, ...how);
  return { ...files, open, readFile: readFile as FilePort['readFile'], readdir: readdir as FilePort['readdir'] };
}
