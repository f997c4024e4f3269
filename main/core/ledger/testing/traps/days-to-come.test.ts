import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inWords } from '../../../../testing/in-words.ts';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import type { OfficeYear } from '../../../../testing/year/office-year.ts';
import { trapOffice } from './trap-office.ts';

// A list may print a fact under a day that has not come, mostly by a slip of the pen (2062 for 2026).
const newFolder = temporaryFolders();
let office: OfficeYear;

beforeEach(async () => {
  office = await trapOffice(newFolder(), '2027-12-20');
});
afterEach(() => office.core.close());

async function listOf(row: string) {
  const head = '建议编号,建议标题,承办单位,交办日期,答复日期,答复类别,代表评价';
  const bytes = new Uint8Array(new TextEncoder().encode(`${head}\n${row}`));
  return office.ask('suggestions.importList', { name: '建议办理情况.csv', bytes, session: '云泽市第十届人大二次会议' });
}

const saidBy = async (row: string) => inWords(await listOf(row)).warnings.map(({ message }) => message);
const asked = async () => inWords(await office.ask('desk.get', {})).items.map((one) => one.because);

describe('a fact of a list under a day that has not come', () => {
  it('is told by the import and waits on the desk until somebody put the day right', async () => {
    const sentence = '“答复日期”2072-06-12 还没有到';
    expect((await saidBy('31,关于修路的建议,市交通运输局,2027-03-10,2072-06-12,A,')).join()).toContain(sentence);
    expect((await asked()).join()).toContain(sentence);
    const [one] = await office.ask('suggestions.list', {});
    await office.ask('suggestions.update', { id: one?.id ?? '', answeredOn: '2027-06-12' });
    expect((await asked()).join()).not.toContain('还没有到');
  });

  it('is found in a hand-over too, and in no day that is still to come by right', async () => {
    expect((await saidBy('32,关于建桥的建议,市水务局,2028-01-30,,,')).join()).toContain(
      '“交办日期”2028-01-30 还没有到',
    );
    expect((await saidBy('33,关于植树的建议,市林业局,2027-12-10,,,')).join()).not.toContain('还没有到');
  });

  it('does not keep a rating that is spaced to fill its cell from being read', async () => {
    await listOf('34,关于亮灯的建议,市城市管理局,2027-03-10,2027-05-10,A,满 意');
    const [one] = await office.ask('suggestions.list', {});
    expect(one?.rounds[0]?.result).toBe('satisfied');
  });
});
