import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { z } from 'zod';
import { bootIdentity, isOtherBoot } from './boot-identity.ts';
import { type FilePort, systemCode } from './file-port.ts';
import { machineIdentity } from './machine-identity.ts';
import { checkOf } from './schema-check.ts';

/**
 * Who may write into a workspace. `boot` names the start of the machine, `machine` the machine whatever its name, `token` this very
 * holding; locks of earlier releases lack them. `released` tells that the holder gave the lock back.
 */
export type LockHolder = z.infer<typeof holderSchema>;
const holderSchema = z.object({
  pid: z.number(),
  host: z.string(),
  since: z.string(),
  boot: z.string().exactOptional(),
  machine: z.string().exactOptional(),
  token: z.string().exactOptional(),
  released: z.boolean().exactOptional(),
});

const isHolder = checkOf(holderSchema);

/** This process as a holder from `now` on. */
export async function holderOf(files: FilePort, now: Date): Promise<LockHolder> {
  const [boot, machine] = [await bootIdentity(files, now), await machineIdentity(files)];
  return { pid: process.pid, host: hostname(), since: now.toISOString(), boot, machine, token: randomUUID() };
}

/** The holder that a lock file names; null for a text that is none, as a crash leaves it. */
export function parseHolder(text: string): LockHolder | null {
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? (value as LockHolder) : null;
  } catch {
    // Half written: the caller decides what that means.
    return null;
  }
}

/**
 * False when the holder certainly does not write any more: it gave the lock back, its process is gone from this machine, or this
 * machine was started anew since. Of another machine nothing here can tell, so its holder counts as alive.
 */
export function mayBeAlive(holder: LockHolder, me: LockHolder): boolean {
  if (holder.released === true) return false;
  const isRestarted = holder.boot !== undefined && me.boot !== undefined && isOtherBoot(holder.boot, me.boot);
  if (isRestarted) return !(isOfMachine(holder, me) && holder.host === me.host);
  return !isOfMachine(holder, me) || isRunning(holder.pid);
}

/** Two machines set up from one image share their number, so that another start of "this" machine under another name may be another machine. */
function isOfMachine(holder: LockHolder, me: LockHolder): boolean {
  if (holder.machine === undefined || holder.machine === '') return holder.host === me.host;
  return holder.machine === me.machine;
}

/** True where a process of this id runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives under another user.
    return systemCode(error) === 'EPERM';
  }
}
