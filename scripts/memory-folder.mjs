import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';

/** Where Linux keeps files in memory. */
const memory = '/dev/shm';
/** In bytes: the tests of a run keep some hundred megabytes at most, and browsers use the same place. */
const leastRoom = 2_000_000_000;

let folder = null;

/**
 * Before all tests: temporary folders stand in memory where the machine has such a place with room, unless TMPDIR says where they are to
 * stand. The stores of the tests stay real, with every fsync; only nobody waits for a disk.
 */
export function setup() {
  if (process.env.TMPDIR !== undefined || !hasRoom()) return;
  folder = mkdtempSync(path.join(memory, 'duban-tests-'));
  process.env.TMPDIR = folder;
}

/** After all tests: nothing of them is left in memory. */
export function teardown() {
  if (folder === null) return;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  delete process.env.TMPDIR;
  folder = null;
}

function hasRoom() {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= leastRoom;
  } catch {
    return false;
  }
}
