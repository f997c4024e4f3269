import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTestCli } from '../testing/run-test-cli.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';

const newFolder = temporaryFolders();

const list = `云泽市第九届人民代表大会第五次会议代表建议交办台账,,,,
建议编号,标题,领衔代表,主办单位,交办日期
1,关于疏浚梅溪的建议,陈砚青,市水务局,2026-03-05
2,关于增设母婴室的建议,周远,市卫生健康委员会,2026-03-05
3,关于增设站台的建议,吴越,市交通运输局,2026-03-05`;

const reply = (organ: string, number: number, title: string, deputy: string) => `云泽市${organ}
关于市九届人大五次会议第${number}号建议的答复函
类别：B
${deputy}代表：
您提出的《${title}》（第${number}号）收悉。经研究，现答复如下：
我单位将于2026年10月31日前办结。
云泽市${organ}
2026年4月28日`;

const lists = [
  ['desk'],
  ['list', 'suggestions'],
  ['list', 'organs'],
  ['list', 'commitments'],
  ['due', '--within', '400d'],
  ['show', '第1号'],
];

describe('lists of the command line', () => {
  it('print no organ with its city beside one without', async () => {
    const folder = newFolder();
    const run = (...words: string[]) => runTestCli(path.join(folder, 'w'), ...words);
    const texts = [
      list,
      reply('水务局', 1, '关于疏浚梅溪的建议', '陈砚青'),
      reply('交通运输局', 3, '关于增设站台的建议', '吴越'),
    ];
    for (const [at, text] of texts.entries()) {
      const file = path.join(folder, at === 0 ? '台账.csv' : `答复${at}.txt`);
      writeFileSync(file, text);
      expect((await run('import', file)).code).toBe(0);
    }
    for (const words of lists) {
      const { code, out } = await run(...words);
      expect([words, code]).toEqual([words, 0]);
      const named = out.match(/(云泽)?市(水务局|交通运输局|卫生健康委员会)(?!关于)/g) ?? [];
      expect(new Set(named.map((name) => name.startsWith('云泽'))), words.join(' ')).toEqual(new Set([false]));
    }
    expect((await run('show', '云泽市水务局')).out).toContain('关于疏浚梅溪的建议');
    expect((await run('show', '市水务局')).out).toContain('关于疏浚梅溪的建议');
    expect((await run('set', '第2号', '--organ', '云泽市水务局')).code).toBe(0);
    expect((await run('list', 'organs')).out.match(/市水务局/g)).toHaveLength(1);
  });
});
