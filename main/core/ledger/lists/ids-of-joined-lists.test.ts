import { describe, expect, it } from 'vitest';
import { callCore } from '../../../testing/call-core.ts';
import { ledgerOnDisk } from '../../../testing/ledger-on-disk.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { createTestCore } from '../../../testing/test-core.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const newFolder = temporaryFolders();
const title = '关于疏浚梅溪的建议';
const asOfJune = [
  '代表建议办理情况（6月底）,,,,',
  '截至2026年6月30日　市政府办公室督查科,,,,',
  '编号,标题,领衔代表,主办单位,协办单位,交办日期,答复日期',
  `31,${title},方既明,市水务局,,2026-03-24,2026-06-23`,
  '35,关于加强出租房屋消防管理的建议,祝云舒,市公安局,,2026-03-24,2026-06-26',
  '37,关于在梅溪区增设驾考点的建议,范夕,市公安局,梅溪区人民政府,2026-03-24,',
];
const asOfSeptember = [
  '云泽市人大代表建议办理进度表（截至2026年9月30日）,,,,,',
  '编号,标题,领衔代表,主办单位,交办日期,答复日期',
  `31,${title},方既明,市水务局,2026-03-24,2026-06-25`,
  '35,关于加强出租房屋消防管理的建议,祝云舒,市公安局,2026-03-24,2026-06-26',
];

/** Ids of the suggestions of a workspace by their numbers, after these papers. */
async function idsAfter(...papers: (readonly string[])[]): Promise<Record<string, string>> {
  const folder = newFolder();
  const core = createTestCore(folder);
  await callCore(core, 'workspace.office', { committee: '云泽市人民代表大会常务委员会' });
  for (const [at, lines] of papers.entries())
    await callCore(core, 'sources.import', { name: `目录${at}.csv`, bytes: new Uint8Array(csvOf(...lines)) });
  await core.close();
  const { suggestions } = await ledgerOnDisk(folder);
  return Object.fromEntries(Object.values(suggestions).map(({ number, id }) => [number ?? '', id]));
}

describe('a suggestion that a further list names', () => {
  it.each([
    ['an older one that seems to be of a district', asOfSeptember, asOfJune],
    ['a newer one that tells the city', asOfJune, asOfSeptember],
  ])('keeps its id: %s', async (_, first, second) => {
    const before = await idsAfter(first);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['31', '35']));
    expect(await idsAfter(first, second)).toMatchObject(before);
  });

  it('keeps its id where the further list is the first that tells the session', async () => {
    const plain = csvOf('编号,标题,主办单位', `31,${title},市水务局`);
    const known = await takeList(inventedEmptyLedger(), plain, { name: '目录.csv' });
    const titled = csvOf(`${fifthSession}代表建议交办情况表,,`, '编号,标题,主办单位,备注', `31,${title},市水务局,急`);
    const { ledger } = await takeList(known.ledger, titled, { name: '交办表.csv' });
    expect(Object.keys(ledger.suggestions)).toEqual(Object.keys(known.ledger.suggestions));
  });
});
