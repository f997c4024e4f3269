import path from 'node:path';
import { z } from 'zod';
import { copyFailures } from '#shared/domain/second-place.ts';
import { writeDurably } from '../durable-write.ts';
import type { FilePort } from '../file-port.ts';
import { readHashedJson, writeHashedJson } from '../hashed-json.ts';
import { machineIdentity } from '../machine-identity.ts';
import { checkOf } from '../schema-check.ts';

/** The file in the workspace that holds the second place of its backups, for each machine: a path is one machine's, and no part of log or backups. */
export const placeFileName = 'second-place.json';

const placeSchema = z.object({
  folder: z.string(),
  root: z.string(),
  copiedAt: z.string().nullable(),
  failure: z.object({ at: z.string(), reason: z.enum(copyFailures) }).nullable(),
});
const placesSchema = z.object({ machines: z.record(z.string(), placeSchema) });

/** The whole path of the chosen folder and of this workspace's own in it, when all backups were copied to it last (ISO), and what the newest try failed of. */
export type Place = z.infer<typeof placeSchema>;

const arePlaces = checkOf(placesSchema);

/** The place that was chosen on this machine; null where there is none, and where the file is damaged. */
export async function readPlace(files: FilePort, folder: string): Promise<Place | null> {
  return (await readPlaces(files, folder))[await machineIdentity(files)] ?? null;
}

/** Keeps the place for this machine; null forgets it. Failures of the disk as they come. */
export async function writePlace(files: FilePort, folder: string, place: Place | null): Promise<void> {
  const { [await machineIdentity(files)]: _, ...others } = await readPlaces(files, folder);
  const machines = place === null ? others : { ...others, [await machineIdentity(files)]: place };
  await writeDurably(files, path.join(folder, placeFileName), writeHashedJson({ machines }));
}

/** True where a place may have been chosen, and the file that says which cannot be read. */
export async function isPlaceFileDamaged(files: FilePort, folder: string): Promise<boolean> {
  const text = await files.readFile(path.join(folder, placeFileName), 'utf8').catch(() => null);
  return text !== null && !arePlaces(readHashedJson(text));
}

async function readPlaces(files: FilePort, folder: string): Promise<Record<string, Place>> {
  const text = await files.readFile(path.join(folder, placeFileName), 'utf8').catch(() => '');
  const value = readHashedJson(text);
  return arePlaces(value) ? (value as z.infer<typeof placesSchema>).machines : {};
}
