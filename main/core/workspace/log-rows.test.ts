import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionSchemas } from '#shared/domain/collection-schemas.ts';
import type { Collection } from '#shared/domain/ledger.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { toldRecordChange } from '#shared/messages/change-words.ts';
import { callCore } from '../../testing/call-core.ts';
import { projectRoot } from '../../testing/source-files.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore } from '../../testing/test-core.ts';
import { fieldLabel } from '../ledger/changes/changed-fields.ts';
import { fieldWords } from '../ledger/changes/field-words.ts';
import { toldFields } from '../ledger/changes/told-fields.ts';

const newFolder = temporaryFolders();
const text = (words: string) => new Uint8Array(new TextEncoder().encode(words));

async function told(core: ReturnType<typeof createTestCore>, query: { record?: string; limit?: number } = {}) {
  const rows = await callCore(core, 'log.list', { ...query, values: true });
  return rows.map(({ changes = [] }) => changes.map((change) => tell('zh-CN', toldRecordChange(change))));
}

const march =
  '建议编号,建议标题,代表,主办单位,交办日期\n第1号,关于整治乱停车的建议,王刚,市城管局,2026-03-16\n第2号,关于增加路灯的建议,李芳,市住建局,2026-03-16\n';
const july =
  '建议编号,建议标题,主办单位,答复日期,办理结果\n第1号,关于整治乱停车的建议,市公安局,2026-06-15,A\n第2号,关于增加路灯的建议,市住建局,,\n';

async function withLists() {
  const core = createTestCore(newFolder());
  await callCore(core, 'sources.import', { name: '三月清单.csv', bytes: text(march) });
  await callCore(core, 'sources.import', { name: '七月清单.csv', bytes: text(july) });
  const [one] = await callCore(core, 'suggestions.list', {});
  return { core, id: one?.id ?? '' };
}

describe('the log with its values', () => {
  it('tells which fields a newer list changed, from what to what, and names an organ that is gone since', async () => {
    const { core } = await withLists();
    const [july] = await told(core, { limit: 1 });
    expect(july).toContain(
      '关于整治乱停车的建议：主办单位：市城管局 → 市公安局；答复日期：（空） → 2026-06-15；答复类别：（空） → A；状态：已交办 → 已答复；原主办单位：（空） → 市城管局 七月清单 是更正还是重新交办，待认定',
    );
    await core.close();
  });

  it('tells what a person corrected and what undo brought back, of one record alone where one is asked for', async () => {
    const { core, id } = await withLists();
    await callCore(core, 'suggestions.update', { id, answeredOn: '2026-06-11' });
    await callCore(core, 'log.undo', undefined);
    const [undone, answered, imported] = await told(core, { record: id });
    expect(answered).toEqual(['关于整治乱停车的建议：答复日期：2026-06-15 → 2026-06-11']);
    expect(undone).toEqual(['关于整治乱停车的建议：答复日期：2026-06-11 → 2026-06-15']);
    expect(imported).toHaveLength(1);
    await core.close();
  });

  it('tells a second handling as its own, and never as if it erased the first', async () => {
    const { core, id } = await withLists();
    await callCore(core, 'suggestions.redo', { id, on: '2026-07-01', reason: '代表不满意' });
    const [[redo = ''] = []] = await told(core, { record: id });
    expect(redo).toContain('第2次办理本次办理开始日期：（空） → 2026-07-01');
    expect(redo).not.toContain('2026-06-15 → ');
    await core.close();
  });

  it('says nothing of what an entry only brought, and leaves the values out unless they are asked for', async () => {
    const { core } = await withLists();
    expect((await told(core)).at(-1)).toEqual([]);
    expect((await callCore(core, 'log.list', {}))[0]).not.toHaveProperty('changes');
    await core.close();
  });

  it('tells an account of an organ laid under another, and a record that was taken out', async () => {
    const { core } = await withLists();
    const organs = await callCore(core, 'organs.list', {});
    const idOf = (name: string) => organs.find(({ title }) => title === name)?.id ?? '';
    await callCore(core, 'organs.update', { id: idOf('市住建局'), title: '市住建局', shortNames: ['住建局'] });
    expect((await told(core, { limit: 1 }))[0]).toEqual(['市住建局：简称：（空） → 住建局']);
    const [source] = await callCore(core, 'sources.list', {});
    await callCore(core, 'sources.remove', { id: source?.id ?? '' });
    expect((await told(core, { limit: 1 })).flat().some((line) => line.startsWith('去掉：'))).toBe(true);
    await core.close();
  });
});

describe('a log that an earlier release wrote', () => {
  it('is told in the words of today', async () => {
    const folder = newFolder();
    cpSync(path.join(projectRoot, 'main/core/store/migrations/fixtures/schema-1'), folder, { recursive: true });
    const core = createTestCore(folder);
    const lines = (await told(core)).flat();
    expect(lines.some((line) => /期限：2026-10-03 → 2026-10-20/.test(line))).toBe(true);
    expect(lines.some((line) => /加固堤防：.*核查：（空） → 已落实/.test(line))).toBe(true);
    await core.close();
  });
});

const nobody = { organ: () => '', title: () => '' };

describe('the fields that are told', () => {
  it('have a name each, and every word of a code stands in the catalogue', () => {
    for (const [collection, fields] of Object.entries(toldFields)) {
      for (const [field, kind] of Object.entries(fields ?? {})) {
        if (kind !== null) expect(() => fieldLabel(field), `${collection}.${field}`).not.toThrow();
        if (typeof kind !== 'object' || kind === null || !('words' in kind)) continue;
        expect(
          codesOf(collection as Collection, field).filter((code) => typeof fieldWords(code, kind, nobody) === 'string'),
        ).toEqual([]);
      }
    }
  });
});

/** The codes that a field may hold, as its schema lists them. */
function codesOf(collection: Collection, field: string): string[] {
  const schema = collectionSchemas[collection] as unknown as {
    shape: Record<string, { options?: string[]; unwrap?(): { options?: string[] } }>;
  };
  const of = schema.shape[field];
  return of?.options ?? of?.unwrap?.().options ?? [];
}
