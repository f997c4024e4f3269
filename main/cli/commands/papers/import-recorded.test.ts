import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../../../testing/run-test-cli.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';

const newFolder = temporaryFolders();

const list = `云泽市第九届人民代表大会第五次会议代表建议交办台账,,,,
建议编号,标题,领衔代表,主办单位,交办日期
1,关于疏浚梅溪的建议,陈砚青,市水务局,2026-03-05`;

const reply = `云泽市水务局
云水函〔2026〕12号
类别：A
关于市九届人大五次会议第1号建议的答复函

陈砚青代表：
您提出的《关于疏浚梅溪的建议》（第1号）收悉。经研究，现答复如下：
一、关于河道清淤。我局将于2026年12月31日前完成梅溪城区段3公里清淤。
二、关于岸线绿化。2027年6月底前补植绿化2000平方米。
云泽市水务局
2026年4月28日`;

const opinion = `云泽市人民代表大会常务委员会
云人常审〔2026〕9号
关于全市渡口管理情况报告的审议意见
市人民政府：
2026年5月28日，市九届人大常委会第三十次会议听取和审议了报告。组成人员建议：
一、逐个登记渡口。公布责任人。
二、更新渡船。分批换下木质渡船。
请于2026年9月4日前将研究处理情况书面报告市人大常委会。
云泽市人民代表大会常务委员会
2026年6月5日`;

const feedback = `云泽市人民政府
关于全市渡口管理情况报告审议意见研究处理情况的报告
市人大常委会：
一、逐个登记渡口
已登记渡口12处。
二、更新渡船
2026年12月31日前换下木质渡船8艘。
云泽市人民政府
2026年8月30日`;

const letter = `云泽市人大常委会办公室
云人办函〔2026〕12号
关于交办审议意见的函
市人民政府办公室：
现将《关于全市渡口管理情况报告的审议意见》转送你们，请认真研究处理。
云泽市人大常委会办公室
2026年6月8日`;

async function told(...files: (readonly [name: string, text: string])[]): Promise<{ preview: string; out: string }> {
  const folder = newFolder();
  const workspace = path.join(folder, 'w');
  const results = { preview: '', out: '' };
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    results.preview = (await runTestCli(workspace, 'import', file, '--preview')).out;
    results.out = (await runTestCli(workspace, 'import', file)).out;
  }
  return results;
}

describe('an import says what it recorded, and its preview the same', () => {
  it.each([
    [
      'a reply, with day, class, number, organ and promises',
      [
        ['台账.csv', list],
        ['答复函.txt', reply],
      ],
      /第1号建议“关于疏浚梅溪的建议”：登记答复日期2026-04-28，答复类别A，答复文号云水函〔2026〕12号.*答复单位(云泽)?市水务局，承诺 2 项/,
    ],
    [
      'a reply of a suggestion that no list has',
      [['答复函.txt', reply]],
      /第1号建议“关于疏浚梅溪的建议”：登记答复日期2026-04-28/,
    ],
    [
      'an opinion, with number, both days, limit and points',
      [['审议意见.txt', opinion]],
      /关于全市渡口管理情况报告的审议意见：登记文号云人常审〔2026〕9号，审议日期2026-05-28，日期2026-06-05，.*报送期限2026-09-04，意见条目 2 项/,
    ],
    [
      'a report, with its opinion, day, organ and measures',
      [
        ['审议意见.txt', opinion],
        ['报告.txt', feedback],
      ],
      /研究处理情况的报告：登记版本正式报告，日期2026-08-30，报告单位(云泽)?市人民政府，对应审议意见关于全市渡口管理情况报告的审议意见，办理措施 2 项，承诺 1 项/,
    ],
    [
      'a letter that hands over an opinion, which records nothing',
      [
        ['审议意见.txt', opinion],
        ['函.txt', letter],
      ],
      /渡口管理情况报告的审议意见：交办函写明 2026-06-08 交市人民政府办公室办理，尚未登记交办/,
    ],
    [
      'a letter that hands over what nobody knows',
      [['函.txt', letter]],
      /“关于交办审议意见的函”交办的审议意见尚未登记/,
    ],
  ] as const)('of %s', async (_, files, wanted) => {
    const { preview, out } = await told(...files);
    expect(out).toMatch(wanted);
    expect(preview).toMatch(wanted);
    // A line to be typed is no sentence.
    expect(out.replace(/登记时执行：.*/g, '')).not.toMatch(/[a-z]{3,}-|undefined|\{|\}/);
  });

  it('says that no class was read of a reply that prints none, and nothing of it where one is known', async () => {
    const without = reply.replace('类别：A\n', '');
    const asked = /“.*答复函”没有读出办理结果类别，该建议的答复类别未登记，请补登/;
    const { preview, out } = await told(['台账.csv', list], ['答复函.txt', without]);
    expect([preview, out]).toEqual([expect.stringMatching(asked), expect.stringMatching(asked)]);
    expect((await told(['台账.csv', list], ['答复函.txt', reply])).out).not.toMatch(asked);
    const classed = list.replace('交办日期', '交办日期,答复类别').replace('03-05', '03-05,A');
    expect((await told(['台账.csv', classed], ['答复函.txt', without])).out).not.toMatch(asked);
  });

  it('says that nothing more is recorded where a person entered the answer before', async () => {
    const folder = newFolder();
    const workspace = path.join(folder, 'w');
    for (const [name, text] of [
      ['台账.csv', list],
      ['答复函.txt', reply],
    ] as const)
      writeFileSync(path.join(folder, name), text);
    await runTestCli(workspace, 'import', path.join(folder, '台账.csv'));
    await runTestCli(
      workspace,
      'answer',
      '第1号',
      '--on',
      '2026-04-30',
      '--class',
      'B',
      '--sure',
      '--number',
      '云水函〔2026〕9号',
    );
    const { out } = await runTestCli(workspace, 'import', path.join(folder, '答复函.txt'));
    expect(out).not.toMatch(/登记答复日期|登记答复类别/);
    expect(out).toMatch(/第1号建议“关于疏浚梅溪的建议”：登记.*承诺 2 项/);
  });

  it('gives the sentences to scripts too', async () => {
    const folder = newFolder();
    const file = path.join(folder, '审议意见.txt');
    writeFileSync(file, opinion);
    const { out } = await runTestCli(path.join(folder, 'w'), 'import', file, '--json');
    expect(JSON.stringify(JSON.parse(out)[0].recorded)).toContain('2026-09-04');
  });
});

describe('what is told of a file that was not read with certainty', () => {
  it('says before the facts how many places are in doubt', async () => {
    const doubtful = opinion.replace('组成人员建议：', '会议讨论了渡口。').replace('一、逐个', '一、要逐个');
    const { out } = await told(['会议.txt', doubtful]);
    expect(out).toMatch(/\d+ 处拿不准.*，请核对后再用。/);
    expect((await told(['意见.txt', opinion])).out).not.toContain('请核对后再用');
  });
});
