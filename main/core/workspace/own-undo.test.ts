import { describe, expect, it } from 'vitest';
import { tell } from '#shared/messages/catalogue.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { callCore } from '../../testing/call-core.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore } from '../../testing/test-core.ts';

const newFolder = temporaryFolders();

/** An office where 周敏 entered a suggestion and 李红 sits at the desk since. */
async function twoPersons() {
  let person = '周敏';
  const core = createTestCore(newFolder(), { who: () => person });
  await callCore(core, 'suggestions.add', { number: '第1号', title: '关于增加路灯的建议' });
  person = '李红';
  return { core, sit: (name: string) => (person = name) };
}

describe('undo', () => {
  it('takes back what one did oneself without a word', async () => {
    const { core, sit } = await twoPersons();
    sit('周敏');
    await callCore(core, 'log.undo', undefined);
    expect(await callCore(core, 'suggestions.list', {})).toEqual([]);
    await core.close();
  });

  it('asks about what another person did, by name, and takes it back once that is confirmed', async () => {
    const { core } = await twoPersons();
    const asked = await core.dispatch('log.undo', undefined);
    expect(asked).toMatchObject({
      ok: false,
      error: { code: 'confirm-needed', details: { doubts: 'done-by-another', who: '周敏' } },
    });
    if (!asked.ok)
      expect(errorSentence('zh-CN', asked.error.code, asked.error.details)).toMatch(
        /关于增加路灯的建议.*周敏.*不是您做的/,
      );
    expect(await callCore(core, 'suggestions.list', {})).toHaveLength(1);

    await callCore(core, 'log.undo', { confirmed: ['done-by-another'] });
    expect(await callCore(core, 'suggestions.list', {})).toEqual([]);
    await core.close();
  });

  it('asks whoever brings back what another took back', async () => {
    const { core, sit } = await twoPersons();
    await callCore(core, 'log.undo', { confirmed: ['done-by-another'] });
    sit('周敏');
    expect(await core.dispatch('log.redo', undefined)).toMatchObject({
      error: { code: 'confirm-needed', details: { who: '李红' } },
    });
    await callCore(core, 'log.redo', { confirmed: ['done-by-another'] });
    expect(await callCore(core, 'suggestions.list', {})).toHaveLength(1);
    await core.close();
  });
});

describe('the trail', () => {
  it('names an undo and a redo once each, with the entry that they took back or brought back', async () => {
    const { core, sit } = await twoPersons();
    sit('周敏');
    await callCore(core, 'log.undo', undefined);
    await callCore(core, 'log.redo', undefined);
    const rows = await callCore(core, 'log.list', {});
    expect(rows.map(({ seq, undoes, redoes }) => [seq, undoes, redoes])).toEqual([
      [3, null, 1],
      [2, 1, null],
      [1, null, null],
    ]);
    await core.close();
  });

  it('shows the entries of one person and of some days', async () => {
    let now = '2026-10-08T02:00:00.000Z';
    let person = '周敏';
    const core = createTestCore(newFolder(), { who: () => person, now: () => new Date(now) });
    const enter = (number: string) => callCore(core, 'suggestions.add', { number, title: `关于${number}事项的建议` });
    await enter('第1号');
    now = '2026-11-02T02:00:00.000Z';
    await enter('第2号');
    person = '';
    await enter('第3号');
    const titles = async (choice: object) =>
      (await callCore(core, 'log.list', choice)).map(({ title }) => tell('zh-CN', title));
    expect(await titles({ who: '周敏' })).toEqual(['关于第2号事项的建议', '关于第1号事项的建议']);
    expect(await titles({ from: '2026-11-02', who: '周敏' })).toEqual(['关于第2号事项的建议']);
    expect(await titles({ to: '2026-11-01', values: true })).toEqual(['关于第1号事项的建议']);
    expect(await titles({ from: '2026-11-03' })).toEqual([]);
    expect(await callCore(core, 'log.people', undefined)).toEqual(['', '周敏']);
    await core.close();
  });
});
