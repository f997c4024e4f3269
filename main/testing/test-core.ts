import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Core, type CoreOptions, createCore } from '../core/core.ts';
import { projectRoot } from './source-files.ts';

/** The ISO instant at which the clock of a test core stands. */
export const testInstant = '2026-11-21T02:00:00.000Z';

/** A real core on a folder, with a clock that stands still and the program's own assets. */
export function createTestCore(dataDir: string, options: Partial<CoreOptions> = {}): Core {
  return createCore({
    dataDir,
    now: () => new Date(testInstant),
    log: (message) => {
      throw new Error(message);
    },
    version: '0.0.0',
    host: 'cli',
    readAsset,
    readSamples,
    readingWorker: null,
    who: () => '周文',
    ...options,
  });
}

export const sampleGazette = '云泽市人大常委会公报2026年第4号.txt';
export const sampleFeedback = '旧城更新议案审议意见反馈报告.txt';

/** Bytes of a paper of `assets/samples`. */
export async function sampleBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path.join(projectRoot, 'assets/samples', name)));
}

/** What the build writes down is invented here: tests run without one. */
export async function readAsset(name: string): Promise<string> {
  if (name === 'supply/licences.json') return '[{"name":"sample","version":"1.0.0","licence":"MIT","text":"…"}]';
  return readFile(path.join(projectRoot, 'assets', name), 'utf8');
}

async function readSamples(): Promise<{ name: string; bytes: Uint8Array }[]> {
  const names = await readdir(path.join(projectRoot, 'assets/samples'));
  const papers = names.filter((name) => !name.endsWith('.md'));
  return Promise.all(papers.map(async (name) => ({ name, bytes: await sampleBytes(name) })));
}
