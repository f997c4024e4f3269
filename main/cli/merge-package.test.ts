import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CliPlace, runTestCli } from '../testing/run-test-cli.ts';
import { projectRoot } from '../testing/source-files.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { createTestCore, sampleFeedback, sampleGazette } from '../testing/test-core.ts';

const newFolder = temporaryFolders();
const gazette = path.join(projectRoot, 'assets/samples', sampleGazette);
const feedback = path.join(projectRoot, 'assets/samples', sampleFeedback);

/** The ledger of a gazette, and a copy of it that 陆行 takes along to work on. */
async function twoSides() {
  const root = newFolder();
  const [here, there] = [path.join(root, '督办台'), path.join(root, '带出')];
  const at = (folder: string, who: string): CliPlace => ({ folder, core: { who: () => who } });
  const ours = (...words: string[]) => done(at(here, '周文'), ...words);
  const theirs = (...words: string[]) => done(at(there, '陆行'), ...words);
  await ours('import', gazette);
  await ours('package', '--out', path.join(root, '带出.zip'));
  await done(at(there, '陆行'), 'open', path.join(root, '带出.zip'), '--data-dir', there, '--to-work');
  const back = path.join(root, '带回.zip');
  return { root, here, there, ours, theirs, back };
}

async function done(place: CliPlace, ...words: string[]): Promise<string> {
  const run = await runTestCli(place, ...words);
  expect(run).toMatchObject({ code: 0, complaints: '', log: '' });
  return run.out;
}

const point = (number: number) => `6f2ac53f085d-d5#${number}`;

describe('duban merge', () => {
  it('takes over what was done on the copy, with its papers, says who did it, and can be undone', async () => {
    const { here, ours, theirs, back } = await twoSides();
    await ours('set', point(1), '--next', '请市卫生健康委员会说明');
    await theirs('set', point(2), '--next', '到现场核对');
    await theirs('import', feedback);
    await theirs('package', '--out', back);
    const preview = await ours('merge', back, '--preview');
    expect(preview).toContain('此后那边修改 2 次');
    expect(preview).toMatch(/下一步：（空）? ?→ ?到现场核对|到现场核对/);
    expect(preview).toContain('没有两边都改过的记录');
    expect(JSON.parse(await ours('show', point(2), '--json')).nextStep).toBe('');
    await ours('merge', back);
    expect(JSON.parse(await ours('show', point(1), '--json')).nextStep).toBe('请市卫生健康委员会说明');
    expect(JSON.parse(await ours('show', point(2), '--json')).nextStep).toBe('到现场核对');
    const [entry] = JSON.parse(await ours('log', '--limit', '1', '--json'));
    expect(entry.title).toBe(
      '陆行 2026-11-21 打包带回的、第 1 次修改以后所做的工作：陆行 2026-11-21 至 2026-11-21 修改 2 次',
    );
    const verified = await ours('verify');
    expect(verified).toContain('原件：2 份，与存入时一致的 2 份');
    expect(readdirSync(here).filter((name) => name.startsWith('merging-'))).toEqual([]);
    expect(await ours('merge', back)).toContain('没有可以并入的改动');
    await ours('undo');
    expect(JSON.parse(await ours('show', point(2), '--json')).nextStep).toBe('');
    expect(JSON.parse(await ours('list', 'sources', '--json'))).toHaveLength(1);
  });

  it('overwrites nothing that both sides changed, shows it field by field, and takes the word that a person decides for', async () => {
    const { ours, theirs, back } = await twoSides();
    await ours('set', point(1), '--next', '请市卫生健康委员会说明', '--work-limit', '2027-03-31');
    await theirs('set', point(1), '--next', '到现场核对');
    await theirs('set', point(2), '--next', '到现场核对');
    await theirs('package', '--out', back);
    const { conflicts } = JSON.parse(await ours('merge', back, '--preview', '--json'));
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({
      is: 'changed',
      fields: [{ field: 'nextStep', from: '请市卫生健康委员会说明', to: '到现场核对' }],
    });
    const merged = await ours('merge', back);
    expect(merged).toMatch(/请市卫生健康委员会说明 → 到现场核对/);
    expect(merged).toContain('--take');
    const shown = async () => JSON.parse(await ours('show', point(1), '--json'));
    expect((await shown()).nextStep).toBe('请市卫生健康委员会说明');
    expect(JSON.parse(await ours('show', point(2), '--json')).nextStep).toBe('到现场核对');
    await ours('merge', back, '--take', conflicts[0].record);
    expect((await shown()).nextStep).toBe('到现场核对');
    // What only this side changed of the same record stays.
    expect(JSON.stringify(await shown())).toContain('2027-03-31');
  });

  it('takes nothing out here that is needed here, and says so', async () => {
    const { ours, theirs, back } = await twoSides();
    await theirs('remove', '6f2ac53f085d', '--sure');
    await ours('set', point(1), '--next', '请市卫生健康委员会说明');
    await theirs('package', '--out', back);
    const merged = await ours('merge', back);
    expect(merged).toMatch(/这边改过，那边已移除|一边移除的，另一边还在用/);
    expect(JSON.parse(await ours('show', point(1), '--json')).nextStep).toBe('请市卫生健康委员会说明');
  });

  it('is looked at from two pages at once, and both are answered', async () => {
    const { here, theirs, back } = await twoSides();
    await theirs('set', point(2), '--next', '到现场核对');
    await theirs('package', '--out', back);
    const core = createTestCore(here);
    const replies = await Promise.all(
      ['page-1', 'page-2'].map((page) => core.dispatch('packages.compare', { file: back }, page)),
    );
    for (const reply of replies) expect(reply).toMatchObject({ ok: true, value: { changed: 1, conflicts: [] } });
    await core.close();
    expect(readdirSync(here).filter((name) => name.startsWith('merging-'))).toEqual([]);
  });

  it('refuses a package of another workspace, one that is damaged, and one on a copy that only reads', async () => {
    const { root, here, theirs, ours, back } = await twoSides();
    await theirs('package', '--out', back);
    const other = path.join(root, '另一个');
    const run = await runTestCli(other, 'merge', back);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.complaints).toContain('不是从这个工作区带出去的');
    await runTestCli(other, 'open', back, '--data-dir', path.join(root, '只读'));
    const reading = await runTestCli(path.join(root, '只读'), 'merge', back);
    expect(reading.complaints).toContain('只供查阅的副本');
    cpSync(back, path.join(root, '坏.zip'));
    writeFileSync(path.join(root, '坏.zip'), '坏');
    expect((await runTestCli(here, 'merge', path.join(root, '坏.zip'))).complaints).toContain('不是工作区包');
    expect(await ours('log')).not.toContain('合并');
  });
});

describe('duban open', () => {
  it('gives a copy that says of whom it is and refuses changes until it is made one to work on', async () => {
    const { root } = await twoSides();
    const folder = path.join(root, '查阅');
    expect(await done({ folder }, 'open', path.join(root, '带出.zip'), '--data-dir', folder)).toMatch(
      /周文，.* 打包，到第 1 次修改/,
    );
    expect(await done({ folder }, 'list', 'points')).toContain('完善规划布局');
    const refused = await runTestCli(folder, 'set', point(1), '--next', '说明');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.complaints).toMatch(/只供查阅的副本.*周文 打包/);
    const asked = await runTestCli(folder, 'work-on-copy');
    expect(asked.code).toBe(1);
    expect(asked.complaints).toContain('两边都改');
    await done({ folder }, 'work-on-copy', '--sure');
    await done({ folder }, 'set', point(1), '--next', '说明');
  });
});
