import { describe, expect, it } from 'vitest';
import { callCore } from '../../../testing/call-core.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { createTestCore } from '../../../testing/test-core.ts';

const newFolder = temporaryFolders();
const file = (name: string, text: string) => ({ name, bytes: new Uint8Array(new TextEncoder().encode(text)) });
const list = file(
  '云泽市代表建议目录.csv',
  `云泽市第九届人民代表大会第五次会议代表建议目录,,,
编号,标题,领衔代表,主办单位,交办日期
015,关于老街管线入地的建议,陈砚青,市住房和城乡建设局,2026-02-26
016,关于简化管线审批的建议,周宁,市住房和城乡建设局,2026-02-26
017,关于修缮古井的建议,孙立,市文物局,2026-02-26
`,
);
const letter = (numbers: string, greeting = '陈砚青代表、周宁代表：') =>
  file(
    '答复.txt',
    `云泽市住房和城乡建设局关于市九届人大五次会议${numbers}建议的答复

云住建函〔2026〕31号　B类

${greeting}

你们提出的《关于老街管线入地的建议》和《关于简化管线审批的建议》收悉。现答复如下：

管线入地方案已报市人民政府，审批环节将由7个减为4个。

云泽市住房和城乡建设局
2026年5月20日
`,
  );

async function answered(...papers: ReturnType<typeof file>[]) {
  const core = createTestCore(newFolder());
  for (const paper of papers) await callCore(core, 'sources.import', paper);
  const rows = await callCore(core, 'suggestions.list', {});
  const all = await Promise.all(rows.map(({ id }) => callCore(core, 'suggestions.get', { id })));
  const [source] = (await callCore(core, 'sources.list', {})).filter((one) => one.name === '答复.txt');
  await core.close();
  const told = all.map(({ number, title, proposers, rounds }) => {
    const { answeredOn = null, answerClass = null } = rounds.at(-1) ?? {};
    return { number, title, proposers, answeredOn, answerClass };
  });
  return { source, told: told.sort((a, b) => ((a.number ?? '') < (b.number ?? '') ? -1 : 1)) };
}

const both = [
  { number: '015', title: '关于老街管线入地的建议', answeredOn: '2026-05-20', answerClass: 'B' },
  { number: '016', title: '关于简化管线审批的建议', answeredOn: '2026-05-20', answerClass: 'B' },
  { number: '017', answeredOn: null, answerClass: null },
];

describe('one letter that answers several suggestions', () => {
  it.each(['第015号、第016号', '第015号和第016号', '第015、016号', '第015号（并第016号）', '第15号建议和第16号'])(
    'answers each of them: %s',
    async (numbers) => {
      expect((await answered(list, letter(numbers))).told).toMatchObject(both);
      expect((await answered(letter(numbers), list)).told).toMatchObject(both);
    },
  );

  it('enters each of them with its own title and deputy where no list has them yet', async () => {
    const { told } = await answered(letter('第015号、第016号'));
    expect(told).toMatchObject([
      { number: '015', title: '关于老街管线入地的建议', proposers: ['陈砚青'], answerClass: 'B' },
      { number: '016', title: '关于简化管线审批的建议', proposers: ['周宁'], answerClass: 'B' },
    ]);
  });

  it('takes no number of a paper for one of a suggestion', async () => {
    const { told } = await answered(list, letter('第015号（云住建函〔2026〕31号）'));
    expect(told).toMatchObject([both[0], { number: '016', answeredOn: null }, { number: '017', answeredOn: null }]);
  });

  it('leaves nothing behind when it goes', async () => {
    const core = createTestCore(newFolder());
    await callCore(core, 'sources.import', letter('第015号、第016号'));
    const [source] = await callCore(core, 'sources.list', {});
    await callCore(core, 'sources.remove', { id: source?.id ?? '' });
    expect(await callCore(core, 'suggestions.list', {})).toEqual([]);
    await core.close();
  });
});
