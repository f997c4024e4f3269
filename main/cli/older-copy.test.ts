import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeLogLine, isSoundLine } from '../core/store/log-line.ts';
import { runTestCli } from '../testing/run-test-cli.ts';
import { projectRoot } from '../testing/source-files.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { sampleFeedback, sampleGazette } from '../testing/test-core.ts';

const newFolder = temporaryFolders();
const samples = [sampleGazette, sampleFeedback].map((name) => path.join(projectRoot, 'assets/samples', name));
const point = '6f2ac53f085d-d5#1';

async function office() {
  const root = newFolder();
  const here = path.join(root, '督办台');
  await runTestCli(here, 'import', ...samples);
  await runTestCli(here, 'set', point, '--next', '到现场核对', '--work-limit', '2027-03-31');
  return { root, here, older: path.join(root, '旧版') };
}

describe('duban package --for', () => {
  it('writes a workspace in the older form, whole with originals, which this program brings over again', async () => {
    const { root, here, older } = await office();
    const written = await runTestCli(here, 'package', '--for', '1', '--out', older);
    expect(written).toMatchObject({ code: 0, complaints: '' });
    expect(written.out).toContain('办理时限');
    expect(readFileSync(path.join(root, '旧版.txt'), 'utf8')).toContain('办理时限');
    expect(readdirSync(older).sort()).toEqual(['ledger.json', 'library', 'log-2026.ndjson', 'workspace.json']);
    const log = readFileSync(path.join(older, 'log-2026.ndjson'));
    expect(isSoundLine(log.subarray(0, -1))).toBe(true);
    expect(decodeLogLine(log.subarray(0, -1))).toMatchObject({ schema: 1, seq: 1 });
    const [source = ''] = readdirSync(path.join(older, 'library'));
    expect(readdirSync(path.join(older, 'library', source))).toEqual(['original.txt']);
    const again = await runTestCli(older, 'show', point, '--json');
    expect(JSON.parse(again.out)).toMatchObject({ title: '完善规划布局', nextStep: '到现场核对' });
    expect((await runTestCli(older, 'verify')).out).toContain('原件：2 份，与存入时一致的 2 份');
  });

  it('says beforehand what that form cannot hold, and writes nothing then', async () => {
    const { root, here } = await office();
    const preview = await runTestCli(here, 'package', '--for', '1', '--preview');
    expect(preview.code).toBe(0);
    expect(preview.out).toContain('完善规划布局：办理时限：2027-03-31 → （空）');
    expect(preview.out).toContain('没有修改记录');
    expect(readdirSync(root)).toEqual(['督办台']);
  });

  it('writes the oldest form as well, and refuses one to which there is no way back, and a folder with something in it', async () => {
    const { here, older } = await office();
    expect(await runTestCli(here, 'package', '--for', '0', '--out', older)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(path.join(older, 'ledger.json'), 'utf8')).opinions).toHaveLength(2);
    expect(existsSync(path.join(older, 'log-2026.ndjson'))).toBe(false);
    const twice = await runTestCli(here, 'package', '--for', '0', '--out', older);
    expect(twice).toMatchObject({ code: 1 });
    expect(twice.complaints).toContain('已有内容');
    for (const form of ['2', '9', 'x', ''])
      expect((await runTestCli(here, 'package', '--for', form, '--out', `${older}2`)).code).not.toBe(0);
    expect(existsSync(`${older}2`)).toBe(false);
  });
});
