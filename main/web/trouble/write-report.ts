import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of a workspace in which reports on unexpected things lie. */
const folderName = 'reports';
/** So many reports are kept; of more the oldest go, so that a fault that comes again and again fills no disk. */
const keptAtMost = 20;
const ours = /^\d{4}-\d{2}-\d{2}T[\d-]+Z(?:-\d+)?\.txt$/;

/**
 * Writes a report into the workspace at once: the program may end right after. Gives its name in the workspace (`reports/….txt`), or null when it
 * could not be written; never throws.
 */
export function writeReport(dataDir: string, text: string, now: Date): string | null {
  const folder = path.join(dataDir, folderName);
  try {
    mkdirSync(folder, { recursive: true });
    const name = freeName(readdirSync(folder), now);
    writeFileSync(path.join(folder, name), text, { flag: 'wx' });
    for (const old of readdirSync(folder)
      .filter((one) => ours.test(one))
      .sort()
      .slice(0, -keptAtMost))
      rmSync(path.join(folder, old), { force: true });
    return `${folderName}/${name}`;
  } catch {
    // No room, or nobody may write there: the sentence on screen says so.
    return null;
  }
}

function freeName(taken: string[], now: Date): string {
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  const names = [
    `${stamp}.txt`,
    ...Array.from({ length: taken.length + 1 }, (_, index) => `${stamp}-${index + 2}.txt`),
  ];
  return names.find((name) => !taken.includes(name)) ?? `${stamp}.txt`;
}
