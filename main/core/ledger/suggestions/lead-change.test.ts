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

describe('another lead in a newer list, where a due date is printed', () => {
  const heads = '建议编号,建议标题,主办单位,答复期限';
  const dated = (lead: string, due = ',2026.6.20') => `${heads}\n第43号,关于修复路灯的建议,${lead}${due}\n`;
  const first = `${heads},交办日期\n第43号,关于修复路灯的建议,市城市管理局,2026.6.20,2026-03-16\n`;

  async function withLists(second: string) {
    let minute = 0;
    const now = () => new Date(Date.parse('2026-09-30T02:00:00') + 1000 * minute++);
    const core = createTestCore(newFolder(), { now });
    await callCore(core, 'sources.import', { name: '三月清单.csv', bytes: bytes(first) });
    await callCore(core, 'sources.import', { name: '修订清单.csv', bytes: bytes(second) });
    const id = (await callCore(core, 'suggestions.list', {})).find((one) => one.number === '43')?.id ?? '';
    const due = async () =>
      (await callCore(core, 'suggestions.get', { id })).duties.find(({ kind }) => kind === 'answer')?.due;
    return { core, id, due };
  }

  it('keeps the day that the newer list prints too, though it was handed over anew', async () => {
    const { core, id, due } = await withLists(dated('市住房和城乡建设局'));
    await callCore(core, 'suggestions.update', { id, leadChange: '2026-05-11' });
    expect(await due()).toMatchObject({ date: '2026-06-20', because: { by: 'list' }, changes: [] });
    const { rounds } = await callCore(core, 'suggestions.get', { id });
    expect(rounds[0]).toMatchObject({ openedOn: '2026-05-11', former: [{ openedOn: '2026-03-16' }] });
    await core.close();
  });

  it('asks where the newer list prints none, and keeps the printed one when it is confirmed', async () => {
    const second = `建议编号,建议标题,主办单位\n第43号,关于修复路灯的建议,市住房和城乡建设局\n`;
    const { core, id, due } = await withLists(second);
    const asked = await core.dispatch('suggestions.update', { id, leadChange: '2026-05-11' });
    expect(asked).toMatchObject({ ok: false, error: { code: 'confirm-needed' } });
    expect(JSON.stringify(asked)).toContain('due-printed-or-counted');
    const confirmed = ['due-printed-or-counted'];
    await callCore(core, 'suggestions.update', { id, leadChange: '2026-05-11', confirmed });
    expect(await due()).toMatchObject({ date: '2026-06-20' });
    await core.close();
  });

  it('takes the day that is given with the answer, and counts where the printed one had passed', async () => {
    const { core, id, due } = await withLists(dated('市住房和城乡建设局'));
    await callCore(core, 'suggestions.update', { id, leadChange: '2026-05-11', due: '2026-08-11' });
    expect(await due()).toMatchObject({ date: '2026-08-11' });
    await core.close();
    const late = await withLists(dated('市住房和城乡建设局'));
    await callCore(late.core, 'suggestions.update', { id: late.id, leadChange: '2026-07-10' });
    expect(await late.due()).toMatchObject({ date: '2026-10-10', because: { by: 'rule' } });
    await late.core.close();
  });
});
