import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { isThorough } from '../../testing/chance.ts';
import { openTestStore } from '../../testing/open-test-store.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const kills = isThorough ? 200 : 20;
const source = path.resolve(import.meta.dirname, '../../testing/change-until-killed.ts');

async function bundledChild(): Promise<string> {
  const outfile = path.join(newFolder(), 'child.mjs');
  await build({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  return outfile;
}

/** Runs the child until a random moment after its start, and gives the changes that it was acknowledged. */
function runAndKill(child: string, folder: string, run: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, folder, String(run)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complaint = '';
    running.stdout.on('data', (chunk: Buffer) => {
      // From the first acknowledgement on, so that the kill falls among changes and snapshots.
      if (said === '') setTimeout(() => running.kill('SIGKILL'), Math.random() * 60);
      said += chunk.toString();
    });
    running.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    running.on('error', reject);
    // `close` comes when everything written has been read; an unfinished last line was not acknowledged.
    running.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1));
      else reject(new Error(complaint));
    });
  });
}

describe('a process killed during changes', () => {
  it(`loses no acknowledged change in ${kills} kills, and leaves no temporary file`, { timeout: 120_000 }, async () => {
    const child = await bundledChild();
    const folder = newFolder();
    const acknowledged: string[] = [];
    for (let run = 0; run < kills; run += 1) {
      acknowledged.push(...(await runAndKill(child, folder, run)));
      const store = await openTestStore(folder, { snapshotDelayMs: 60_000 });
      expect(acknowledged.filter((id) => store.ledger.organs[id] === undefined)).toEqual([]);
      expect(store.state.notices.filter((notice) => notice.code !== 'log-line-torn')).toEqual([]);
      await store.close();
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
