import { uptime } from 'node:os';
import type { FilePort } from './file-port.ts';

const linuxBootId = '/proc/sys/kernel/random/boot_id';
const started = 'started ';
/** Clocks are set and drift; a machine that is switched on again starts later than this. */
const sameStartMs = 10 * 60 * 1000;

/**
 * Which start of this machine is running: the kernel's own number of it (Linux), elsewhere `started ` with the ISO instant
 * of the start as `now` and the time since then give it.
 */
export async function bootIdentity(files: FilePort, now: Date): Promise<string> {
  try {
    const id = (await files.readFile(linuxBootId, 'utf8')).trim();
    if (id !== '') return id;
  } catch {
    // Another system than Linux: the time of the start stands for its number.
  }
  return `${started}${new Date(now.getTime() - uptime() * 1000).toISOString()}`;
}

function startOf(boot: string): number {
  return boot.startsWith(started) ? Date.parse(boot.slice(started.length)) : Number.NaN;
}

/**
 * True when two identities are surely of different starts: two unlike numbers, or two instants far apart. A number and an
 * instant cannot be compared, and give false.
 */
export function isOtherBoot(one: string, other: string): boolean {
  const [first, second] = [startOf(one), startOf(other)];
  if (Number.isNaN(first) && Number.isNaN(second)) return one !== other;
  return Math.abs(first - second) > sameStartMs;
}
