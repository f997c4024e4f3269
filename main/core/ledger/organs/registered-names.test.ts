import { describe, expect, it } from 'vitest';
import { callCore } from '../../../testing/call-core.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { createTestCore } from '../../../testing/test-core.ts';

const newFolder = temporaryFolders();

/** A core whose clock goes on: each list comes after the one before. */
function goingCore() {
  let second = 0;
  return createTestCore(newFolder(), { now: () => new Date(Date.parse('2026-09-30T02:00:00') + 1000 * second++) });
}

const file = (name: string, text: string) => ({ name, bytes: new Uint8Array(new TextEncoder().encode(text)) });
const february = file(
  '交办登记表.csv',
  `云泽市第九届人民代表大会第五次会议代表建议交办登记表,,,
建议编号,建议名称,主办单位,交办日期
022,关于修复环城路面的建议,市交通运输局,2026-02-26
023,关于优化站点的建议,市交通运输局,2026-02-26
024,关于清淤河道的建议,市水务局,2026-02-26
`,
);
const reply = file(
  '答复第020号.txt',
  `云泽市交通运输局关于市九届人大五次会议第020号建议的答复

王刚代表：

您提出的《关于增设接驳公交的建议》收悉，现答复如下：接驳公交已于4月开行。

云泽市交通运输局
2026年5月12日
`,
);
const may = file(
  '办理情况汇总表（5月）.csv',
  '建议编号,建议名称,主办单位,答复日期\n022,关于修复环城路面的建议,市交通局,2026-05-11\n023,关于优化站点的建议,市交通局,2026-05-12\n',
);

async function withLetter() {
  const core = goingCore();
  await callCore(core, 'suggestions.importList', february);
  const organs = await callCore(core, 'organs.list', {});
  const id = organs.find(({ title }) => title.endsWith('交通运输局'))?.id ?? '';
  await callCore(core, 'organs.update', { id, shortNames: ['市交通局'] });
  await callCore(core, 'sources.import', reply);
  return core;
}

describe('a short name that a person registered', () => {
  it('stays with the organ when a letter brings a fuller name of it', async () => {
    const core = await withLetter();
    const [organ] = (await callCore(core, 'organs.list', {})).filter((one) => one.title.endsWith('交通运输局'));
    expect(organ).toMatchObject({ title: '云泽市交通运输局' });
    expect(organ?.shortNames).toContain('市交通局');
    await core.close();
  });

  it('is the organ in a list: no row asks whether the lead changed', async () => {
    const core = await withLetter();
    await callCore(core, 'sources.import', may);
    const rows = await callCore(core, 'suggestions.list', {});
    for (const number of ['22', '23']) {
      const row = rows.find((one) => one.number?.endsWith(number));
      const one = await callCore(core, 'suggestions.get', { id: row?.id ?? '' });
      expect(one.leadChanges ?? []).toEqual([]);
    }
    expect((await callCore(core, 'desk.get', {})).items.filter((one) => one.id.endsWith('~lead'))).toEqual([]);
    await core.close();
  });

  it('ends the questions of lists that came before it was registered', async () => {
    const core = goingCore();
    await callCore(core, 'suggestions.importList', february);
    const later = file(
      '汇总表.csv',
      '建议编号,建议名称,主办单位\n022,关于修复环城路面的建议,市路政管理局\n024,关于清淤河道的建议,市河道管理局\n',
    );
    await callCore(core, 'sources.import', later);
    const asked = async () =>
      (await callCore(core, 'desk.get', {})).items.filter((one) => one.id.endsWith('~lead')).length;
    expect(await asked()).toBe(2);
    const organs = await callCore(core, 'organs.list', {});
    const id = organs.find(({ title }) => title.endsWith('交通运输局'))?.id ?? '';
    await callCore(core, 'organs.update', { id, shortNames: ['市路政管理局'] });
    expect(await asked()).toBe(1);
    await core.close();
  });
});
