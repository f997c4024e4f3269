import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { callCore } from '../../testing/call-core.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore } from '../../testing/test-core.ts';

const newFolder = temporaryFolders();

async function withChanges() {
  const core = createTestCore(newFolder(), { who: () => '周敏' });
  const { id } = await callCore(core, 'suggestions.add', {
    number: '第1号',
    title: '关于增加路灯的建议',
  });
  await callCore(core, 'suggestions.update', { id, title: '关于增设路灯的建议', category: '城建' });
  return { core, id };
}

async function rowsIn(bytes: Uint8Array) {
  return (await readXlsxFile(Buffer.from(bytes)))[0]?.data ?? [];
}

describe('the trail as a workbook', () => {
  it('has a row for each field that changed, oldest first, from what to what', async () => {
    const { core } = await withChanges();
    const { name, bytes } = await callCore(core, 'log.export', {});
    expect(name).toMatch(/\.xlsx$/);
    const [head, ...rows] = await rowsIn(bytes);
    expect(head).toEqual(['序号', '时间', '操作人', '操作', '事项', '记录', '栏目', '原值', '新值']);
    expect(rows.map(([seq]) => seq)).toEqual([1, 2, 2]);
    expect(rows.map(([, , who, , , record, field, from, to]) => [who, record, field, from, to])).toEqual([
      ['周敏', '—', '—', '—', '—'],
      ['周敏', '关于增设路灯的建议', '标题', '关于增加路灯的建议', '关于增设路灯的建议'],
      ['周敏', '关于增设路灯的建议', '类别', '—', '城建'],
    ]);
    await core.close();
  });

  it('holds all entries, also when there are more than are read at a time', async () => {
    const { core, id } = await withChanges();
    for (let at = 0; at < 510; at += 1) await callCore(core, 'suggestions.update', { id, category: `第${at}类` });
    const [, ...rows] = await rowsIn((await callCore(core, 'log.export', {})).bytes);
    expect(rows).toHaveLength(513);
    expect(rows.map(([seq]) => Number(seq))).toEqual(rows.map(([seq]) => Number(seq)).sort((a, b) => a - b));
    await core.close();
  });

  it('says in a sentence that there is nothing of the days asked for', async () => {
    const { core } = await withChanges();
    expect(await core.dispatch('log.export', { to: '2020-01-01' })).toMatchObject({
      error: { code: 'brief-scope-empty' },
    });
    await core.close();
  });
});
