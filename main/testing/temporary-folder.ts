import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach } from 'vitest';

/** Gives new folders that are taken away after each test, or after all of a file. To be called at the top of a test file. */
export function temporaryFolders(when: 'after-each' | 'after-all' = 'after-each'): () => string {
  const made: string[] = [];
  (when === 'after-all' ? afterAll : afterEach)(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'duban-test-'));
    made.push(folder);
    return folder;
  };
}
