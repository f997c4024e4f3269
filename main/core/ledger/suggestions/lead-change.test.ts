import { describe, expect, it } from 'vitest';
import { callCore } from '../../../testing/call-core.ts';
import { temporaryFolders } from '../../../testing/temporary-folder.ts';
import { createTestCore } from '../../../testing/test-core.ts';

const newFolder = temporaryFolders();
const bytes = (words: string) => new Uint8Array(new TextEncoder().encode(words));
const march =
  '建议编号,建议标题,主办单位,交办日期\n第43号,关于修复路灯的建议,市城市管理局,2026-03-16\n第44号,关于修渠的建议,市水务局,2026-03-16\n';
const september =
  '建议编号,建议标题,主办单位\n第43号,关于修复路灯的建议,市住房和城乡建设局\n第44号,关于修渠的建议,市水务局\n';

async function withNewerList() {
  let minute = 0;
  // Each list comes after the one before.
  const now = () => new Date(Date.parse('2026-09-30T02:00:00') + 1000 * minute++);
  const core = createTestCore(newFolder(), { now });
  await callCore(core, 'sources.import', { name: '三月清单.csv', bytes: bytes(march) });
  await callCore(core, 'sources.import', { name: '九月清单.csv', bytes: bytes(september) });
  const id = (await callCore(core, 'suggestions.list', {})).find((one) => one.number === '43')?.id ?? '';
  const names = new Map((await callCore(core, 'organs.list', {})).map((one) => [one.id, one.title]));
  const nameOf = (one: string) => names.get(one);
  const get = () => callCore(core, 'suggestions.get', { id });
  const deskItems = async () => (await callCore(core, 'desk.get', {})).items.filter((one) => one.record === id);
  return { core, id, nameOf, get, deskItems };
}

describe('another lead in a newer list without a day of hand-over', () => {
  it('keeps the former one, asks once, and counts no organ late until somebody decides', async () => {
    const { core, nameOf, get, deskItems } = await withNewerList();
    const one = await get();
    expect(one.lead.map(nameOf)).toEqual(['市住房和城乡建设局']);
    expect(one.leadChanges).toMatchObject([{ list: '九月清单', seenOn: '2026-09-30', is: 'asked' }]);
    expect(one.leadChanges?.[0]?.from.map(nameOf)).toEqual(['市城市管理局']);
    const answer = one.duties.find(({ kind }) => kind === 'answer');
    expect(answer).toMatchObject({ organs: [], due: { date: '2026-06-16' } });
    const asked = (await deskItems()).filter((item) => item.id.endsWith('~lead'));
    expect(asked).toHaveLength(1);
    for (const title of ['市住房和城乡建设局', '市城市管理局']) {
      const organ = (await callCore(core, 'organs.list', {})).find((row) => row.title === title)?.id ?? '';
      expect((await callCore(core, 'organs.get', { id: organ })).overdue).toEqual([]);
    }
    await core.close();
  });

  it('put right from the beginning, is late from the first hand-over; the former lead stays in sight', async () => {
    const { core, id, nameOf, get, deskItems } = await withNewerList();
    await callCore(core, 'suggestions.update', { id, leadChange: 'corrected' });
    const one = await get();
    expect(one.leadChanges).toMatchObject([{ is: 'corrected' }]);
    expect(one.duties.find(({ kind }) => kind === 'answer')?.organs.map(nameOf)).toEqual(['市住房和城乡建设局']);
    expect((await deskItems()).some((item) => item.id.endsWith('~lead'))).toBe(false);
    const again = await core.dispatch('suggestions.update', { id, leadChange: 'corrected' });
    expect(again).toMatchObject({ ok: false, error: { code: 'nothing-asked' } });
    await core.close();
  });

  it('handed over anew, counts from its day, and the hand-over before stays as it was', async () => {
    const { core, id, nameOf, get } = await withNewerList();
    await callCore(core, 'suggestions.update', { id, leadChange: '2026-08-03' });
    const one = await get();
    expect(one).not.toHaveProperty('leadChanges');
    expect(one).toMatchObject({ handedOverOn: '2026-03-16', rounds: [{ openedOn: '2026-08-03' }] });
    expect(one.rounds[0]?.former?.[0]?.lead.map(nameOf)).toEqual(['市城市管理局']);
    expect(one.duties.find(({ kind }) => kind === 'answer')).toMatchObject({ due: { date: '2026-11-03' } });
    await callCore(core, 'log.undo', undefined);
    expect((await get()).leadChanges).toMatchObject([{ is: 'asked' }]);
    const early = await core.dispatch('suggestions.update', { id, leadChange: '2026-03-01' });
    expect(early).toMatchObject({ ok: false, error: { code: 'implausible' } });
    await core.close();
  });

  it('asks no second time for the same list, and no more once a list or a person names the former one', async () => {
    const { core, get, id } = await withNewerList();
    await callCore(core, 'sources.import', { name: '九月清单再印.csv', bytes: bytes(`${september}\n`) });
    expect((await get()).leadChanges).toHaveLength(1);
    const back = september.replace('市住房和城乡建设局', '市城市管理局');
    await callCore(core, 'sources.import', { name: '十月清单.csv', bytes: bytes(back) });
    expect(await get()).not.toHaveProperty('leadChanges');
    await callCore(core, 'sources.import', { name: '十一月清单.csv', bytes: bytes(`${september}\n\n`) });
    await callCore(core, 'suggestions.update', { id, lead: ['市城市管理局'] });
    expect((await get()).leadChanges?.some(({ is }) => is === 'asked') ?? false).toBe(false);
    await core.close();
  });
});
