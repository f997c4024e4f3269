import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineSource } from '../core/reading/read-source.ts';
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

  it('says with the lists, as with the figures, how many suggestions have no day at all', async () => {
    const folder = await reformed();
    await out(folder, 'suggestions', 'add', '关于增设路灯的建议', '--number', '第90号');
    await out(folder, 'set', '第90号', '--received', 'none');
    const note = '1 件代表建议没有任何日期，当日是否已经提出不明，仍计在内\n';
    const then = ['--as-of', '2026-06-30'];
    expect(await out(folder, 'status', ...then)).toContain(note);
    const listing = await out(folder, 'list', 'suggestions', ...then);
    expect(listing).toContain(note);
    expect(listing).toContain('增设路灯');
    expect(await out(folder, 'list', 'suggestions', '--organ', sport, ...then)).not.toContain('没有任何日期');
    expect(await out(folder, 'list', 'suggestions')).not.toContain('没有任何日期');
    expect(await out(folder, 'list', 'suggestions', ...then, '--known')).not.toContain('没有任何日期');
    const rows: { undated?: boolean }[] = JSON.parse(await out(folder, 'list', 'suggestions', ...then, '--json'));
    expect(rows.filter(({ undated }) => undated)).toHaveLength(1);
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

describe('a new name that a person dated', () => {
  const opinion = `关于优化营商环境情况报告的审议意见

市人民政府：

市十届人大常委会第三次会议听取和审议了市人民政府《关于优化营商环境情况的报告》，提出以下审议意见：

一、要完善商圈布局，培育夜间消费。（责任单位：云泽市商务局、市教育局）

二、要加强招商引资，提高服务水平。（责任单位：云泽市商务和投资促进局）

云泽市人民代表大会常务委员会
2026年5月20日
`;

  /** The name stands as it was dated: what it was called before, what it is called since. */
  async function stands(folder: string): Promise<void> {
    const then = await out(folder, 'show', trade, '--as-of', '2026-06-30');
    expect(then.split('\n')[1]).toBe(trade);
    expect(then).toContain(`原${trade}，自 2026-07-01 起更名为${promotion}。`);
    const since = await out(folder, 'show', trade, '--as-of', '2026-07-01');
    expect(since.split('\n')[1]).toBe(promotion);
    expect(await out(folder, 'list', 'suggestions', '--as-of', '2026-06-30')).toMatch(new RegExp(`夜间消费.*${trade}`));
  }

  it('stays when an opinion names the organ more fully, under the former name and under the new one', async () => {
    const folder = await reformed();
    const file = path.join(newFolder(), '营商环境审议意见.txt');
    await writeFile(file, opinion);
    expect(await out(folder, 'import', file)).toContain('审议意见');
    await stands(folder);
    const points = await out(folder, 'list', 'points', '--organ', trade);
    expect(points).toContain('商圈布局');
    expect(points).toContain('招商引资');
  });

  it('stays when the papers are read again', async () => {
    const folder = await reformed();
    const file = path.join(newFolder(), '营商环境审议意见.txt');
    await writeFile(file, opinion);
    await out(folder, 'import', file);
    for (const source of ['建议目录', '营商环境审议意见']) await out(folder, 'sources', 'reread', source);
    await stands(folder);
  });

  it('stays where the fuller name was there first, and when its paper is imported in a newer version', async () => {
    const [folder, papers] = [newFolder(), newFolder()];
    const file = path.join(papers, '营商环境审议意见.txt');
    await writeFile(file, opinion.replace('云泽市商务和投资促进局', '云泽市商务局'));
    await out(folder, 'import', file);
    await out(folder, 'organs', 'update', '云泽市商务局', '--title', promotion, '--on', '2026-07-01');
    const list = path.join(papers, '建议目录.csv');
    await writeFile(list, `编号,标题,主办单位,交办日期\n第76号,关于发展夜间消费的建议,${trade},2026-04-10\n`);
    await out(folder, 'import', list);
    await writeFile(file, opinion);
    await out(folder, 'import', file);
    const then = await out(folder, 'show', trade, '--as-of', '2026-06-30');
    expect(then.split('\n')[1]).toMatch(new RegExp(`^(云泽)?${trade}$`));
    expect(then).toContain(`自 2026-07-01 起更名为${promotion}。`);
    expect((await out(folder, 'show', trade)).split('\n')[0]).toBe(promotion);
    expect(await out(folder, 'list', 'points', '--organ', trade)).toContain('招商引资');
    expect(await out(folder, 'list', 'suggestions', '--organ', promotion)).toContain('夜间消费');
  });

  it('stands in the report on suggestions as of a day before it and of one after it', async () => {
    const folder = await reformed();
    const report = async (day: string) => {
      const file = path.join(newFolder(), '报告.docx');
      await out(folder, 'brief', 'suggestion-report', '--year', '2026', '--as-of', day, '--out', file);
      return (await examineSource(await readFile(file), '报告.docx')).drawn.lines.map(({ text }) => text).join('\n');
    };
    const before = await report('2026-06-30');
    expect(before).toContain(trade);
    expect(before).toContain(sport);
    expect(before).not.toContain(promotion);
    expect(before).not.toContain(now);
    const after = await report('2026-07-01');
    expect(after).toContain(promotion);
    expect(after).toContain(now);
    expect(after).not.toContain(sport);
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
