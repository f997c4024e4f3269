import { describe, expect, it } from 'vitest';
import { nursery, sampleWorkspaces } from '../testing/cli-workspace.ts';
import { runTestCli } from '../testing/run-test-cli.ts';

const newWorkspace = sampleWorkspaces();
const early = ['hand-over', nursery, '--on', '2026-08-01'];

async function opinion(folder: string): Promise<{ handedOverOn: string | null }> {
  return JSON.parse((await runTestCli(folder, 'show', nursery, '--json')).out).opinion;
}

describe('what a call asks about', () => {
  it('is told on standard error with the way to confirm it, and nothing is stored', async () => {
    const folder = newWorkspace();
    const run = await runTestCli(folder, ...early);
    expect(run).toMatchObject({ code: 1, out: '', log: '' });
    expect(run.complaints).toBe(
      '没有登记，请核对：日期 2026-08-01 早于会议或者收件日期 2026-08-26。确认无误，加上 --sure（或者 --confirm before-meeting）再执行。\n',
    );
    expect(await opinion(folder)).toMatchObject({ handedOverOn: null });
  });

  it('is stored with --sure, which says what was confirmed', async () => {
    const folder = newWorkspace();
    const run = await runTestCli(folder, ...early, '--sure');
    expect(run).toMatchObject({ code: 0, complaints: '' });
    expect(run.out).toMatch(/^已按确认登记：日期 2026-08-01 早于会议/);
    expect(await opinion(folder)).toMatchObject({ handedOverOn: '2026-08-01' });
  });

  it('is stored with its own code alone', async () => {
    const folder = newWorkspace();
    const other = await runTestCli(folder, ...early, '--confirm', 'years-ago');
    expect(other).toMatchObject({ code: 1, out: '' });
    expect(await runTestCli(folder, ...early, '--confirm', 'before-meeting')).toMatchObject({
      code: 0,
      complaints: '',
    });
  });

  it('is confirmed code by code where several things are asked about', async () => {
    const folder = newWorkspace();
    const words = ['hand-over', nursery, '--on', '2021-08-01'];
    const run = await runTestCli(folder, ...words);
    expect(run.complaints).toContain('--confirm years-ago --confirm before-meeting');
    expect((await runTestCli(folder, ...words, '--confirm', 'years-ago')).code).toBe(1);
    const both = ['--confirm', 'years-ago', '--confirm', 'before-meeting'];
    expect((await runTestCli(folder, ...words, ...both)).code).toBe(0);
  });

  it('is kept with the fact', async () => {
    const folder = newWorkspace();
    await runTestCli(folder, 'hand-over', nursery, '--on', '2026-09-04');
    await runTestCli(folder, 'record', nursery, '签收', '--on', '2026-12-01', '--sure');
    const run = await runTestCli(folder, 'show', nursery, '--json');
    expect(JSON.parse(run.out).opinion.acts).toMatchObject([{ type: 'signed-for', confirmed: ['in-the-future'] }]);
  });

  it('does not make possible what cannot be', async () => {
    const folder = newWorkspace();
    await runTestCli(folder, 'hand-over', nursery, '--on', '2026-09-04');
    const run = await runTestCli(folder, 'record', nursery, '签收', '--on', '2026-09-01', '--sure');
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.complaints).toBe('没有保存：日期 2026-09-01 早于交办日期 2026-09-04。\n');
  });

  it('is asked in English when English is spoken', async () => {
    const run = await runTestCli(newWorkspace(), ...early, '--lang', 'en');
    expect(run.complaints).toMatch(
      /^Not recorded; please look again: .* If you are sure, add --sure \(or --confirm before-meeting\)\.\n$/,
    );
  });
});
