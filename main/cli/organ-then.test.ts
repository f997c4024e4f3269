import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../testing/run-test-cli.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const [culture, sport, school, now, trade, promotion] = [
  '市文化和旅游局',
  '市体育局',
  '市教育局',
  '市文化广电和旅游局',
  '市商务局',
  '市商务和投资促进局',
];

async function out(folder: string, ...words: string[]): Promise<string> {
  const run = await runTestCli(folder, ...words);
  expect(run).toMatchObject({ code: 0, complaints: '' });
  return run.out;
}

/** Six suggestions of April; two organs went into one and a third got a new name on 1 July 2026. */
async function reformed(): Promise<string> {
  const folder = newFolder();
  const list = path.join(newFolder(), '建议目录.csv');
  const rows = [
    `第71号,关于体教融合的建议,${school},${sport}、${culture},2026-04-10,2026-07-10`,
    `第72号,关于整治河道边坡的建议,${culture},,2026-04-10,2026-07-10`,
    `第73号,关于修缮古建筑的建议,${culture},${school},2026-04-10,2026-07-10`,
    `第74号,关于开放学校场馆的建议,${sport},${culture},2026-04-10,2026-07-10`,
    `第75号,关于整修步道的建议,${sport},,2026-04-10,2026-07-10`,
    `第76号,关于发展夜间消费的建议,${trade},,2026-04-10,2026-07-10`,
  ];
  await writeFile(list, ['编号,标题,主办单位,协办单位,交办日期,办理期限', ...rows].join('\n'));
  await out(folder, 'import', list);
  const given = [`${sport}=2026-04-30`, `${culture}=2026-05-06`].flatMap((one) => ['--support-on', one]);
  await out(folder, 'set', '第71号', ...given, '--sure');
  await out(folder, 'organs', 'add', now);
  for (const name of [culture, sport]) await out(folder, 'organs', 'merge', name, now, '--on', '2026-07-01');
  await out(folder, 'organs', 'update', trade, '--title', promotion, '--on', '2026-07-01');
  return folder;
}

describe('the account of an organ on a past day', () => {
  it('is that of the organ as it was, with what it led and supported then', async () => {
    const folder = await reformed();
    const then = await out(folder, 'show', sport, '--as-of', '2026-06-30');
    expect(then.split('\n').slice(0, 2)).toEqual(['截至 2026-06-30（按当时已经发生的事实，不论何时登记）', sport]);
    expect(then).toContain('主办 2 件，协办 1 件');
    for (const [number, isThere] of [
      ['体教融合', true],
      ['河道边坡', false],
      ['整修步道', true],
    ] as const)
      expect(then.includes(number)).toBe(isThere);
    expect(then).toContain(`原${sport}，自 2026-07-01 起并入${now}。`);
    const today = await out(folder, 'show', sport, '--as-of', '2026-07-01');
    expect(today.split('\n')[1]).toBe(now);
    expect(today).toContain('主办 4 件，协办 1 件');
  });

  it('bears the name of that day, by whichever name it is asked for', async () => {
    const folder = await reformed();
    for (const name of [trade, promotion]) {
      const then = await out(folder, 'show', name, '--as-of', '2026-06-30');
      expect(then.split('\n')[1]).toBe(trade);
      expect(then).toContain(`原${trade}，自 2026-07-01 起更名为${promotion}。`);
    }
    expect((await out(folder, 'show', trade)).split('\n')[0]).toBe(promotion);
  });

  it('stands in lists, which name organs as they were called', async () => {
    const folder = await reformed();
    const json = async (...words: string[]) => JSON.parse(await out(folder, 'list', ...words, '--json'));
    expect(await json('suggestions', '--organ', now)).toHaveLength(5);
    expect(await json('suggestions', '--organ', now, '--as-of', '2026-06-30')).toHaveLength(0);
    expect(await json('suggestions', '--organ', sport, '--as-of', '2026-06-30')).toHaveLength(3);
    expect(await json('suggestions', '--as-of', '2026-04-09')).toHaveLength(0);
    const listing = await out(folder, 'list', 'suggestions', '--as-of', '2026-06-30');
    expect(listing).toContain(sport);
    expect(listing).not.toContain(now);
    const organs: { title: string }[] = await json('organs', '--as-of', '2026-06-30');
    expect(organs.map(({ title }) => title)).toEqual(expect.arrayContaining([sport, culture, trade]));
  });

  it('knows by entry what had been entered', async () => {
    const folder = await reformed();
    expect(await out(folder, 'list', 'suggestions', '--as-of', '2026-06-30', '--known')).toContain('没有');
    expect((await runTestCli(folder, 'show', sport, '--as-of', '2026-06-30', '--known')).code).toBe(1);
  });

  it('is refused for what has no past, and for what was not there yet', async () => {
    const folder = await reformed();
    expect(await runTestCli(folder, 'show', '第71号', '--as-of', '2026-04-09')).toMatchObject({
      code: 1,
      complaints: '“关于体教融合的建议”在 2026-04-09 时还没有。\n',
    });
    expect(await runTestCli(folder, 'show', '建议目录', '--as-of', '2026-06-30')).toMatchObject({ code: 1 });
    const rules = await runTestCli(folder, 'list', 'rules', '--as-of', '2026-06-30');
    expect(rules.code).toBe(2);
    expect((await runTestCli(folder, 'show', '第71号', '--known')).code).toBe(2);
  });
});

describe('the opinion of a supporting organ', () => {
  it('is told under the name of its day, in the file and in its log', async () => {
    const shown = await out(await reformed(), 'show', '第71号');
    expect(shown).toMatch(new RegExp(`2026-04-30 +协办意见 +${sport}\n`));
    expect(shown).toMatch(new RegExp(`2026-05-06 +协办意见 +${culture}\n`));
    expect(shown).toContain(`${sport} 2026-04-30`);
    expect(shown).not.toContain(`${now} 2026-04-30`);
  });
});
