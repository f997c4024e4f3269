import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { runTestCli } from './run-test-cli.ts';
import { projectRoot } from './source-files.ts';
import { temporaryFolders } from './temporary-folder.ts';

const samples = path.join(projectRoot, 'assets/samples');

/** The sample papers by their paths. */
export function samplePapers(): string[] {
  return readdirSync(samples)
    .filter((name) => !name.endsWith('.md'))
    .map((name) => path.join(samples, name));
}

/** The opinions and the report of the sample papers, by parts of their titles that mean one record. */
export const nursery = '全市托育服务体系建设情况报告的审议意见';
export const renewal = '代表议案实施情况报告的审议意见';
export const renewalReport = '代表议案实施情况报告审议意见落实情况的反馈报告';

/** Gives new workspaces with the sample papers in them: read once, copied for each test. To be called at the top of a test file. */
export function sampleWorkspaces(): () => string {
  const newFolder = temporaryFolders();
  const read = mkdtempSync(path.join(tmpdir(), 'duban-samples-'));
  beforeAll(async () => {
    await runTestCli(read, 'import', ...samplePapers());
  });
  afterAll(() => rmSync(read, { recursive: true, force: true }));
  return () => {
    const folder = newFolder();
    cpSync(read, folder, { recursive: true });
    return folder;
  };
}
