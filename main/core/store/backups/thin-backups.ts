import path from 'node:path';
import type { Backup } from '#shared/domain/backup.ts';
import type { FilePort } from '../file-port.ts';
import { listBackups, namesIn } from './list-backups.ts';
import { poolName, readManifest } from './manifest.ts';

/** So many days, weeks and months back one automatic backup of each is kept. */
const kept = { days: 7, weeks: 5, months: 12 };

const aDay = 24 * 60 * 60 * 1000;

/**
 * Which automatic backups are not needed any more at a moment: of each of the last 7 days, 5 weeks and 12 months the newest is kept.
 * What a person asked for, what stands from before an upgrade, and what a wrong clock dated ahead stays.
 */
export function superfluous(backups: readonly Backup[], now: Date): string[] {
  const automatic = backups.filter((one) => one.kind === 'automatic' && Date.parse(one.at) <= now.getTime());
  const newestFirst = automatic.toSorted((a, b) => b.at.localeCompare(a.at));
  const needed = new Set<string>();
  for (const [span, periodOf] of [
    [kept.days, dayOf],
    [kept.weeks, weekOf],
    [kept.months, monthOf],
  ] as const) {
    const first = new Map<string, string>();
    for (const { name, at } of newestFirst) if (!first.has(periodOf(at))) first.set(periodOf(at), name);
    for (const name of [...first.values()].slice(0, span)) needed.add(name);
  }
  return automatic.map(({ name }) => name).filter((name) => !needed.has(name));
}

/** Takes away the automatic backups that are not needed any more, but for the `spared` ones, and the shared files that no backup lists. */
export async function thinBackups(
  files: FilePort,
  root: string,
  now: Date,
  spared: ReadonlySet<string> = new Set(),
): Promise<void> {
  const backups = await listBackups(files, root);
  const gone = new Set(superfluous(backups, now).filter((name) => !spared.has(name)));
  for (const name of gone) await files.rm(path.join(root, name), { recursive: true, force: true });
  if (gone.size > 0) await sweepPool(files, root);
}

/** A backup whose list cannot be read might need any file: nothing is taken away then. */
async function sweepPool(files: FilePort, root: string): Promise<void> {
  const needed = new Set<string>();
  for (const name of await namesIn(files, root)) {
    if (name === poolName) continue;
    const manifest = await readManifest(files, path.join(root, name));
    const isOlder = manifest === null && (await namesIn(files, path.join(root, name))).includes('workspace.json');
    if (manifest === null && !isOlder) return;
    for (const { sha256, pooled } of manifest?.files ?? []) if (pooled) needed.add(sha256);
  }
  for (const name of await namesIn(files, path.join(root, poolName))) {
    if (!needed.has(name)) await files.rm(path.join(root, poolName, name), { force: true });
  }
}

function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** The number of the week since 1970, which began on a Thursday: weeks from Monday to Sunday. */
function weekOf(at: string): string {
  return String(Math.floor((Date.parse(at) / aDay + 3) / 7));
}

function monthOf(at: string): string {
  return at.slice(0, 7);
}
