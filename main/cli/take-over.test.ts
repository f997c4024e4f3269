import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockPath } from '#core/store/lock-files.ts';
import { sampleWorkspaces } from '../testing/cli-workspace.ts';
import { runTestCli } from '../testing/run-test-cli.ts';

/** A workspace that another machine holds and has not given back. */
async function heldElsewhere(): Promise<string> {
  const folder = newWorkspace();
  const holder = { pid: 7, host: '旧电脑', since: '2026-11-20T01:00:00.000Z', token: 'its-token' };
  writeFileSync(lockPath(folder, 500), JSON.stringify(holder));
  return folder;
}

const newWorkspace = sampleWorkspaces();

describe('a workspace that a machine holds which is gone', () => {
  it('is taken over only by who is sure, and can be changed from then on', async () => {
    const folder = await heldElsewhere();
    const refused = await runTestCli(folder, 'set', '第002号', '--note', '已电话联系');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.complaints).toContain('旧电脑');
    const asked = await runTestCli(folder, 'take-over');
    expect(asked).toMatchObject({ code: 1 });
    expect(asked.complaints).toContain('只有那台电脑上的督办台确已退出');
    const taken = await runTestCli(folder, 'take-over', '--sure');
    expect(taken).toMatchObject({ code: 0 });
    expect(taken.out).toMatch(/旧电脑 \(7\) 从 2026-11-20 \d\d:00 起占用这个工作区/);
    expect(taken.out).toContain('已从 旧电脑 接管工作区。\n');
    expect(await runTestCli(folder, 'set', '第002号', '--note', '已电话联系')).toMatchObject({ code: 0 });
    expect((await runTestCli(folder, 'take-over')).out).toBe('工作区没有被别处占用，不必接管。\n');
  });
});
