import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nursery, sampleWorkspaces } from '../../../testing/cli-workspace.ts';
import { type CliPlace, cliOn, runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const newWorkspace = sampleWorkspaces();
const session = '云泽市第九届人民代表大会第五次会议';

async function json(folder: string, ...words: string[]) {
  const run = await runTestCli(folder, ...words, '--json');
  expect(run).toMatchObject({ code: 0, complaints: '' });
  return JSON.parse(run.out);
}

async function says(folder: string | CliPlace, ...words: string[]): Promise<string> {
  const run = await runTestCli(folder, ...words);
  expect(run).toMatchObject({ code: 0, complaints: '' });
  return run.out;
}

function list(row: string): string {
  const file = path.join(newFolder(), '目录.csv');
  writeFileSync(file, `${session}代表建议目录\n编号,标题,代表团,主办单位,答复日期,代表评价\n${row}\n`);
  return file;
}

/** A suggestion of which somebody recorded another organ and answer than the list that came afterwards. */
async function listed() {
  const folder = newFolder();
  await says(folder, 'import', list('101,关于增设母婴室的建议,东湖团,市交通运输局,,'));
  await says(
    folder,
    'set',
    '第101号',
    '--organ',
    '市公安局',
    '--delegation',
    '望湖团',
    '--answered',
    '2026-05-20',
    '--sure',
  );
  // A list of the same instant is no newer one.
  const told = await says(
    cliOn(folder, '2026-11-22'),
    'import',
    list('101,关于增设母婴室的建议,石桥团,市卫生健康委员会,2026-05-28,满意'),
  );
  return { folder, told };
}

describe('what a list says otherwise than a person recorded, by command', () => {
  it('says which organ went with the answer, where nothing else names it', async () => {
    const { folder } = await listed();
    expect(await says(folder, 'list', 'organs')).toContain('市交通运输局');
    const out = await says(folder, 'offers', 'decline', '第101号', '主办单位');
    expect(out).toContain('再没有记录写到的单位随之去掉：市交通运输局。可以撤销。');
    expect(await says(folder, 'list', 'organs')).not.toContain('市交通运输局');
    expect(await says(folder, 'offers', 'decline', '第101号', '代表团')).not.toContain('随之去掉');
  });

  it('is told after the import, and listed with what stands, what is offered and where it stands', async () => {
    const { folder, told } = await listed();
    expect(told).toContain('有 3 处重新读取后有出入，见 duban list offers。');
    const out = await says(folder, 'list', 'offers');
    expect(out).toMatch(/关于增设母婴室的建议 +代表团 +望湖团 +石桥团 +目录/);
    expect(out).toMatch(/主办单位 +市公安局 +市卫生健康委员会/);
    expect(out).toMatch(/答复情况 +答复日期 2026-05-20 +答复日期 2026-05-28/);
    const [row] = await json(folder, 'list', 'offers');
    const source = row.from.place.document.split('-')[0];
    expect(await json(folder, 'list', 'offers', '--source', source)).toHaveLength(3);
    expect(row.words).toMatchObject({ field: expect.any(String), line: expect.stringContaining('目录现写明：') });
  });

  it('is told with the record, and how to answer it', async () => {
    const { folder } = await listed();
    const out = await says(folder, 'show', '第101号');
    expect(out).toContain('重新读取后有出入\n');
    expect(out).toMatch(/主办单位 {2}目录现写明：市卫生健康委员会（现为：市公安局） {2}目录/);
    expect(out).toMatch(/duban offers adopt suggestions~s-\S+~lead；/);
  });

  it('is adopted or declined by number and the word of the field, once', async () => {
    const { folder } = await listed();
    expect(await says(folder, 'offers', 'adopt', '第101号', '主办单位')).toContain('采用');
    expect(await says(folder, 'offers', 'decline', '101', 'delegation')).toContain('保留现值');
    const shown = await json(folder, 'show', '第101号');
    expect(shown.delegation).toBe('望湖团');
    expect(await says(folder, 'show', '第101号')).toContain('市卫生健康委员会');
    const again = await runTestCli(folder, 'offers', 'adopt', '第101号', '主办单位');
    expect(again).toMatchObject({ code: 2, complaints: expect.stringContaining('answer') });
  });

  it('needs no field where only one is offered, and is back after an undo', async () => {
    const { folder } = await listed();
    await says(folder, 'offers', 'decline', '第101号', '主办单位');
    await says(folder, 'offers', 'decline', '第101号', '代表团');
    await says(folder, 'offers', 'adopt', '第101号');
    expect((await json(folder, 'show', '第101号')).rounds[0].answeredOn).toBe('2026-05-28');
    expect(await json(folder, 'list', 'offers')).toEqual([]);
    await says(folder, 'undo');
    expect(await json(folder, 'list', 'offers')).toMatchObject([
      { field: 'answer', now: { answeredOn: '2026-05-20' } },
    ]);
  });

  it.each([['adopt'], ['decline']])(
    'is answered all at once by “%s --all”: one line of the trail, one undo',
    async (answer) => {
      const { folder } = await listed();
      const before = (await json(folder, 'log')).length;
      expect(await says(folder, 'offers', answer, '--all')).toContain('3 处');
      expect(await json(folder, 'list', 'offers')).toEqual([]);
      const shown = await json(folder, 'show', '第101号');
      expect(shown.delegation).toBe(answer === 'adopt' ? '石桥团' : '望湖团');
      expect(shown.rounds[0].answeredOn).toBe(answer === 'adopt' ? '2026-05-28' : '2026-05-20');
      expect(await json(folder, 'log')).toHaveLength(before + 1);
      await says(folder, 'undo');
      expect(await json(folder, 'list', 'offers')).toHaveLength(3);
    },
  );

  it('is answered all at once for the records that are named, and for one source', async () => {
    const { folder } = await listed();
    const [row] = await json(folder, 'list', 'offers');
    const source = row.from.place.document.split('-')[0];
    expect(await json(folder, 'offers', 'decline', '--all', '第101号', '101')).toMatchObject({ count: 3, left: [] });
    await says(folder, 'undo');
    expect(await json(folder, 'offers', 'adopt', '--all', '--source', source)).toMatchObject({ count: 3 });
    const nothing = await runTestCli(folder, 'offers', 'adopt', '--all');
    expect(nothing).toMatchObject({ code: 1, complaints: '没有待核对的出入。\n' });
    expect(await runTestCli(folder, 'offers', 'adopt', '--all', '第101号')).toMatchObject({ code: 1 });
    expect(await runTestCli(folder, 'offers', 'adopt', '--source', source)).toMatchObject({ code: 2 });
    expect(await runTestCli(folder, 'offers', 'decline', '第101号', '主办单位', '代表团')).toMatchObject({ code: 2 });
  });

  it('asks which is meant where several are, and says so where nothing is offered or meant', async () => {
    const { folder } = await listed();
    const several = await runTestCli(folder, 'offers', 'adopt', '第101号');
    expect(several).toMatchObject({ code: 2, complaints: expect.stringContaining('lead（主办单位）') });
    const field = await runTestCli(folder, 'offers', 'adopt', '第101号', '标题');
    expect(field).toMatchObject({ code: 2, complaints: expect.stringContaining('主办单位') });
    expect(await runTestCli(folder, 'offers', 'adopt', '第999号')).toMatchObject({ code: 1 });
    expect(await runTestCli(folder, 'offers', 'adopt')).toMatchObject({ code: 2 });
    expect(await runTestCli(folder, 'offers', 'decline', '__proto__', '主办单位')).toMatchObject({ code: 1 });
    for (const field of ['lead', 'delegation', 'answer']) await says(folder, 'offers', 'decline', '第101号', field);
    const nothing = await runTestCli(folder, 'offers', 'adopt', '第101号');
    expect(nothing).toMatchObject({ code: 1, complaints: expect.stringContaining('没有待核对的出入') });
  });
});

describe('what a paper reads as after a correction, by command', () => {
  it('is told of a confirmed point, in words, and only for its own source', async () => {
    const folder = newWorkspace();
    await says(folder, 'confirm', nursery);
    const [point] = (await json(folder, 'list', 'points')).filter((one: { title: string }) =>
      one.title.includes('规划布局'),
    );
    const { document, firstLine } = point.citation;
    const source = document.split('-')[0];
    await says(
      folder,
      'sources',
      'correct',
      source,
      '--line',
      String(firstLine),
      '--mark-point',
      String(firstLine),
      '--heading',
      '编制托育规划',
    );
    const out = await says(folder, 'list', 'offers', '--source', source);
    expect(out).toMatch(/标题 +\S+规划布局 +编制托育规划/);
    const other = (await json(folder, 'list', 'sources')).find((one: { id: string }) => one.id !== source);
    expect(await json(folder, 'list', 'offers', '--source', other.id)).toEqual([]);
    await says(folder, 'offers', 'adopt', `${point.opinion}#${point.number}`, '标题');
    expect(await says(folder, 'show', point.id)).toContain('编制托育规划');
  });
});

describe('what a newer version of an opinion says otherwise, by command', () => {
  const opinion = (points: string[]) => `云泽市人大常委会关于湖泊清淤情况报告的审议意见
（2026年7月30日市九届人大常委会第二十四次会议通过）
常委会第二十四次会议听取和审议了市人民政府关于湖泊清淤情况的报告。现提出如下审议意见：
${points.join('\n')}
请市人民政府于三个月内将研究处理情况书面报告市人大常委会。
`;
  const first = ['一、加快清淤进度。石湖的淤泥要在汛前清到1.5米。', '二、管好弃土去向。弃土要运到指定场地。'];
  const bank = '三、养护湖岸绿带。沿岸补种护坡林木，明确管护人员。';
  const duck = '四、规范湖面养殖。划定禁养区域，妥善安置退养渔户。';

  function file(points: string[]): string {
    const made = path.join(newFolder(), '审议意见.txt');
    writeFileSync(made, opinion(points));
    return made;
  }

  /** An opinion that was confirmed, and a newer version of it with these points. */
  async function renewed(points: string[]) {
    const folder = newFolder();
    await says(folder, 'import', file(first));
    const [{ id }] = await json(folder, 'list', 'opinions');
    await says(folder, 'confirm', id);
    await says(folder, 'import', file(points), '--replaces', id.split('-')[0]);
    return { folder, id };
  }

  it('adds a single new point by the word of its offer', async () => {
    const { folder, id } = await renewed([...first, bank]);
    expect(await says(folder, 'list', 'offers')).toMatch(/增加条目 +— +后收到的文本另有一条：“三、养护湖岸绿带/);
    await says(folder, 'offers', 'adopt', id, '增加条目');
    const points = await json(folder, 'list', 'points');
    expect(points.map(({ title }: { title: string }) => title)).toEqual([
      '加快清淤进度',
      '管好弃土去向',
      '养护湖岸绿带',
    ]);
    await says(folder, 'undo');
    expect(await json(folder, 'list', 'points')).toHaveLength(2);
  });

  it('names several new points by their ids', async () => {
    const { folder, id } = await renewed([...first, bank, duck]);
    const offers = await json(folder, 'list', 'offers');
    const asked = await runTestCli(folder, 'offers', 'adopt', id, '增加条目');
    expect(asked).toMatchObject({ code: 2, complaints: expect.stringContaining(offers[0].id) });
    await says(folder, 'offers', 'adopt', offers[1].id);
    await says(folder, 'offers', 'decline', id, '增加条目');
    const points = await json(folder, 'list', 'points');
    expect(points.map(({ title }: { title: string }) => title)).toEqual([
      '加快清淤进度',
      '管好弃土去向',
      '规范湖面养殖',
    ]);
    expect(await json(folder, 'list', 'offers')).toEqual([]);
  });
});
