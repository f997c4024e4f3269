import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();

const clean = ['督办情况', '', '　　现将督办情况通报如下。', '　　共5件，已办结3件，其余2件正在办理。', ''];

function written(name: string, lines: readonly string[]): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

async function docx(lines: readonly string[]): Promise<string> {
  const file = path.join(newFolder(), '通报.docx');
  const children = lines.map((text) => new Paragraph(text));
  writeFileSync(file, await Packer.toBuffer(new Document({ sections: [{ children }] })));
  return file;
}

describe('duban lint', () => {
  it('says of a paper without fault that nothing was found', async () => {
    const file = written('通报.txt', clean);
    expect(await runTestCli('', 'lint', file)).toMatchObject({
      code: 0,
      out: `${file}：没有发现问题。\n`,
      complaints: '',
    });
  });

  it('prints severity, rule, place, sentence and words of each fault, then the counts, and ends with 1', async () => {
    const run = await runTestCli('', 'lint', written('通报.md', [...clean, '　　已落实,正在核查。']));
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^错误 {2}P01 {2}第4段 {2}汉字旁边用了半角标点：“已落实,正在核查。”。$/mu);
    expect(run.out).toMatch(/错误 1 处，提醒 0 处，建议 0 处。\n$/u);
  });

  it('reads Word files, and ends with 0 where there are only warnings', async () => {
    const run = await runTestCli(
      '',
      'lint',
      await docx([...clean, '根据《甲办法》、《乙规定》办理。']),
      '--lang',
      'en',
    );
    expect(run).toMatchObject({ code: 0, complaints: '' });
    expect(run.out).toMatch(/^warning {2}P07 /mu);
  });

  it('gives with --json the file and its faults, one object for one file and a list for several', async () => {
    const file = written('通报.txt', [...clean, '　　已落实,正在核查。']);
    const one = JSON.parse((await runTestCli('', 'lint', '--json', file)).out);
    expect(one).toMatchObject({ file, faults: [{ rule: 'P01', severity: 'E', place: '第4段', quoted: false }] });
    expect(one.faults[0].message).toContain('半角标点');
    expect(one.faults[0].messageCode).toMatchObject({ key: 'lint.P01' });
    const several = JSON.parse((await runTestCli('', 'lint', '--json', file, written('b.txt', clean))).out);
    expect(several.map(({ faults }: { faults: unknown[] }) => faults.length)).toEqual([1, 0]);
  });

  it('says in one sentence which file cannot be read, goes on with the rest, and ends with 2', async () => {
    const damaged = written('坏.docx', ['PK\u0003\u0004 cut off']);
    const file = written('通报.txt', clean);
    const run = await runTestCli('', 'lint', damaged, 'nowhere.docx', file);
    expect(run.code).toBe(2);
    expect(run.complaints.trim().split('\n')).toHaveLength(2);
    expect(run.out).toContain('没有发现问题');
  });

  it('tells a fault in quoted words as such, and lets it stop nothing', async () => {
    const run = await runTestCli(
      '',
      'lint',
      written('通报.txt', [...clean, '　　反馈报告称：“主要任务已落实,其余正在办理。”']),
    );
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/^提醒 {2}P01 .*引文/mu);
  });

  it('asks the table of organs of the workspace that is named', async () => {
    const folder = newFolder();
    const file = written('通报.txt', [...clean, '　　由市住建局承办。']);
    expect((await runTestCli(folder, 'lint', file, '--data-dir', folder)).out).toContain('O02');
    await runTestCli(folder, 'organs', 'add', '市住房和城乡建设局', '--short-name', '市住建局', '--data-dir', folder);
    expect((await runTestCli(folder, 'lint', file, '--data-dir', folder)).out).not.toContain('O02');
  });
});
