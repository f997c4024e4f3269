import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();
const title = '云泽市第九届人民代表大会第五次会议代表建议交办台账,,,,,,';
const list = [
  title,
  '建议编号,标题,领衔代表,主办单位,交办日期,答复日期,答复类别',
  '1,关于疏浚梅溪的建议,陈砚青,市水务局,2026-03-05,2026-04-28,A',
  '2,关于扩建城南小学的建议,陆知秋,市教育局,2026-03-05,2026-04-29,B',
  '3,关于补种行道树的建议,顾南枝,市城管局,2026-03-05,2026-04-30,A',
];

type Play = { folder: string; workspace: string };

async function begun(): Promise<Play> {
  const folder = newFolder();
  const workspace = path.join(folder, 'w');
  await runTestCli(workspace, 'import', written({ folder, workspace }, '台账.csv', ...list));
  return { folder, workspace };
}

function written({ folder }: Play, name: string, ...lines: string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

async function taken(play: Play, name: string, ...lines: string[]): Promise<string> {
  const { out } = await runTestCli(play.workspace, 'import', written(play, name, ...lines));
  return out;
}

async function ratingOf({ workspace }: Play, number: string) {
  const { out } = await runTestCli(workspace, 'show', number, '--json');
  const { result, attitude, ratedOn, formerRatings } = JSON.parse(out).rounds.at(-1);
  return { result, attitude, ratedOn, formerRatings };
}

const satisfied = { result: 'satisfied', ratedOn: '2026-05-06' };

describe('a table of ratings', () => {
  it.each([
    ['under full headings', ['建议编号,代表评价,评价日期', '1,满意,2026-05-06', '第2号,不满意,2026-05-07']],
    ['under short headings', ['编号,评价,日期', '第1号,满意,2026年5月6日', '2,不满意,2026.5.7']],
    ['without headings', ['1,满意,2026-05-06', '2,不满意,2026-05-07']],
    ['under a title', ['云泽市代表评价情况表,,', '编号,评价,日期', '1,满意,2026-05-06', '2,不满意,2026-05-07']],
    ['in another order, without headings', ['2026-05-06,1号,满意', '2026-05-07,2号,不满意']],
    [
      'of the session in its title',
      [`${title.slice(0, 19)}评价表,,`, '编号,评价,日期', '1,满意,2026-05-06', '2,不满意,2026-05-07'],
    ],
  ])('%s goes to the suggestions of its numbers', async (_, lines) => {
    const play = await begun();
    const out = await taken(play, '评价.csv', ...lines);
    expect(out).toContain('代表评价表：登记 2 件，已有 0 件，未登记 0 行。');
    expect(out).toContain('“关于疏浚梅溪的建议”：');
    expect(out).not.toContain('代表建议目录：');
    expect(await ratingOf(play, '第1号')).toMatchObject(satisfied);
    expect(await ratingOf(play, '第2号')).toMatchObject({ result: 'dissatisfied', ratedOn: '2026-05-07' });
  });

  it('says the same in the preview and stores nothing', async () => {
    const play = await begun();
    const file = written(play, '评价.csv', '编号,评价,日期', '1,满意,2026-05-06', '99,满意,2026-05-06');
    const { out } = await runTestCli(play.workspace, 'import', file, '--preview');
    expect(out).toContain('代表评价表：登记 1 件，已有 0 件，未登记 1 行。');
    expect(await ratingOf(play, '第1号')).toMatchObject({ result: null });
  });

  it('tells of every row that it leaves out, and why', async () => {
    const play = await begun();
    const out = await taken(
      play,
      '评价.csv',
      '编号,评价,日期',
      '99,满意,2026-05-06',
      ',满意,2026-05-06',
      '1,,',
      '2,较好,2026-05-06',
    );
    expect(out).toContain('登记 0 件，已有 0 件，未登记 4 行');
    expect(out).toContain('第 2 行：没有登记过第99号建议');
    expect(out).toContain('第 3 行没有建议编号');
    expect(out).toContain('第 4 行没有写评价');
    expect(out).toMatch(/第 5 行“评价”：.*较好/);
  });

  it('goes by the day where two tables disagree, in whichever order they come, and leaves two of one day to a person', async () => {
    const first = ['编号,评价,日期', '1,不满意,2026-05-06'];
    const second = ['编号,评价,日期', '1,满意,2026-06-01'];
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const play = await begun();
      for (const [at, lines] of order.entries()) await taken(play, `评价${at}.csv`, ...lines);
      expect(await ratingOf(play, '第1号')).toMatchObject({
        result: 'satisfied',
        ratedOn: '2026-06-01',
        formerRatings: [{ result: 'dissatisfied', ratedOn: '2026-05-06' }],
      });
    }
    const play = await begun();
    await taken(play, '一.csv', ...first);
    const out = await taken(play, '二.csv', '编号,评价,日期', '1,满意,2026-05-06');
    expect(out).toContain('看不出哪一次在后');
    expect(await ratingOf(play, '第1号')).toMatchObject({ result: 'dissatisfied' });
    expect(await taken(play, '三.csv', '编号,评价,日期', '1,不满意,2026-5-6')).toContain('登记 0 件，已有 1 件');
  });

  it('overwrites nothing that a person entered', async () => {
    const play = await begun();
    await runTestCli(play.workspace, 'rate', '第1号', '--result', '不满意', '--on', '2026-05-06');
    const out = await taken(play, '评价.csv', '编号,评价,日期', '1,满意,2026-06-01');
    expect(await ratingOf(play, '第1号')).toMatchObject({ result: 'dissatisfied', ratedOn: '2026-05-06' });
    expect(out).toContain('登记 0 件');
    expect(out).toMatch(/第 2 行.*满意/);
  });

  it('asks which suggestion is meant where two sessions have the number, and takes the one whose session it names', async () => {
    const play = await begun();
    const fourth = list.map((line) => line.replace('第五次', '第四次').replace('疏浚梅溪', '修缮文庙'));
    await taken(play, '四次.csv', ...fourth.slice(0, 3));
    expect(await taken(play, '评价.csv', '编号,评价,日期', '1,满意,2026-05-06')).toContain('第1号建议不止一件');
    const named = ['云泽市第九届人民代表大会第四次会议代表建议评价表,,', '编号,评价,日期', '1,满意,2026-05-06'];
    expect(await taken(play, '评价四.csv', ...named)).toContain('“关于修缮文庙的建议”');
  });

  it('goes by the year of a number, and leaves out what was rated before the hand-over', async () => {
    const play = await begun();
    const out = await taken(play, '评价.csv', '编号,评价', '2025001,满意', '2026002,基本满意');
    expect(out).toContain('登记 1 件，已有 0 件，未登记 1 行');
    expect(out).toMatch(/第 2 行：没有登记过第2025001号建议/);
    expect(await taken(play, '早.csv', '编号,评价,日期', '3,满意,2025-05-06')).toContain(
      '早于第3号建议的交办日期 2026-03-05',
    );
    expect(await ratingOf(play, '第3号')).toMatchObject({ result: null });
  });

  it('takes no other numbered table for one', async () => {
    const play = await begun();
    const out = await taken(play, '问题.csv', '问题编号,整改评价,日期', '1,满意,2026-05-06', '2,不满意,2026-05-06');
    expect(out).not.toContain('代表评价表');
    expect(await ratingOf(play, '第1号')).toMatchObject({ result: null });
  });

  it('is taken by the import of lists too', async () => {
    const play = await begun();
    const file = written(play, '评价.csv', '编号,评价,日期', '1,满意,2026-05-06');
    const { out } = await runTestCli(play.workspace, 'suggestions', 'import', file);
    expect(out).toContain('代表评价表：登记 1 件');
    expect(await ratingOf(play, '第1号')).toMatchObject(satisfied);
  });
});

describe('a table of which nothing is taken', () => {
  it.each([
    ['电话表.csv', ['单位,联系人,电话', '市水务局,许闻溪,0000'], '表头“单位、联系人、电话”里没有建议标题'],
    ['题目.csv', ['题目,页数', '城市更新调研,12'], '看不出是代表建议目录'],
    ['一句话.csv', ['本周没有会议'], '没有登记任何内容'],
  ])('says so and why, in the preview and after the import: %s', async (name, lines, why) => {
    const play = await begun();
    const file = written(play, name, ...lines);
    for (const option of [['--preview'], []]) {
      const { out } = await runTestCli(play.workspace, 'import', file, ...option);
      expect(out.split(why)).toHaveLength(2);
      expect(out).toContain('只作为资料保存');
      expect(out).not.toContain('代表建议目录：新增');
    }
  });
});
