import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliOn, runTestCli } from '../testing/run-test-cli.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const rows = [
  '建议编号,建议标题,领衔代表,主办单位,交办日期',
  '2026010,关于修编梅溪流域防洪规划的建议,陈砚青,市水务局,2026-02-27',
  '2026011,关于补种行道树的建议,顾南枝,市城市管理局,2026-02-27',
];

/** A workspace with two suggestions of 27 February, and the command line as of a day of entering. */
async function handedOver() {
  const folder = newFolder();
  const workspace = path.join(folder, 'w');
  const file = path.join(folder, '台账.csv');
  writeFileSync(file, rows.join('\n'));
  const on = (day: string) => {
    const place = cliOn(workspace, day);
    return async (...words: string[]) => {
      const { out, complaints, code } = await runTestCli(place, ...words);
      return { text: out + complaints, code };
    };
  };
  await on('2026-03-01')('suggestions', 'import', file);
  return { on };
}

describe('a suggestion that is entered as hard after its hand-over', () => {
  it('has the longer time from the hand-over on, on every past day; what had been entered by then stays as it was', async () => {
    const { on } = await handedOver();
    const june = on('2026-06-30');
    expect((await june('show', '2026010', '--as-of', '2026-06-20')).text).toMatch(/2026-05-27.*逾期 24 天/);
    expect((await june('set', '2026010', '--hard', 'yes')).code).toBe(0);
    const past = (await june('show', '2026010', '--as-of', '2026-06-20')).text;
    expect(past).toContain('2026-08-27');
    expect(past).not.toContain('逾期');
    expect((await june('show', '2026011', '--as-of', '2026-06-20')).text).toMatch(/2026-05-27.*逾期 24 天/);
    const known = (await june('show', '2026010', '--as-of', '2026-06-20', '--known')).text;
    expect(known).toMatch(/2026-05-27.*逾期 24 天/);
  });

  it('has the common time back on every past day where it was not hard after all', async () => {
    const { on } = await handedOver();
    await on('2026-06-30')('set', '2026010', '--hard', 'yes');
    const july = on('2026-07-01');
    await july('set', '2026010', '--hard', 'no');
    expect((await july('show', '2026010', '--as-of', '2026-06-20')).text).toMatch(/2026-05-27.*逾期 24 天/);
  });

  it('that got more time before, has the longer time before that day and the later day behind it', async () => {
    const { on } = await handedOver();
    const may = on('2026-05-20');
    await may('extend', '2026010', '--to', '2026-09-10', '--on', '2026-05-20', '--reason', '涉及部门多', '--sure');
    const june = on('2026-06-30');
    await june('set', '2026010', '--hard', 'yes');
    expect((await june('show', '2026010', '--as-of', '2026-05-10')).text).toContain('2026-08-27');
    expect((await june('show', '2026010', '--as-of', '2026-05-25')).text).toContain('2026-09-10');
  });
});

describe('a day put right', () => {
  it('is the day of every past day; an extension counts from its day alone', async () => {
    const { on } = await handedOver();
    const june = on('2026-06-30');
    const why = ['--reason', '录入有误', '--sure'];
    await june('correct', '2026010', '--to', '2026-06-27', '--on', '2026-03-05', ...why);
    await june('extend', '2026011', '--to', '2026-06-27', '--on', '2026-05-20', '--reason', '涉及部门多', '--sure');
    const dayOf = async (number: string, day: string) =>
      /答复\D*(2026-\d\d-\d\d)/.exec((await june('show', number, '--as-of', day)).text)?.[1];
    expect(await dayOf('2026010', '2026-03-10')).toBe('2026-06-27');
    expect(await dayOf('2026011', '2026-05-19')).toBe('2026-05-27');
    expect(await dayOf('2026011', '2026-05-20')).toBe('2026-06-27');
  });
});
