import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '#core/core.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { createTestCore } from '../../testing/test-core.ts';

let folder: string;
let core: Core;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duban-taken-'));
  core = createTestCore(folder);
});

afterEach(async () => {
  await core.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await core.dispatch(name, input);
  if (!reply.ok) throw new Error(`${reply.error.code} ${JSON.stringify(reply.error.details)}`);
  return reply.value as CallOutput<N>;
}

const list = `云泽市九届人大五次会议代表建议目录
| 编号 | 建议标题 | 领衔代表 | 主办单位 |
| 021 | 关于增设公交站点的建议 | 王刚 | 市交通运输局 |
| 022 | 关于整治河道边坡的建议 | 李敏 | 市水利局 |
`;

describe('a correction that takes suggestions out of the ledger', () => {
  const correct = async (confirmed?: string[]) => {
    const [source] = await ask('sources.list', {});
    const change = { type: 'not-a-paper' } as const;
    return ask('sources.correct', { id: source?.id ?? '', line: 1, change, ...(confirmed && { confirmed }) });
  };
  const titles = async () => (await ask('suggestions.list', {})).map(({ title }) => title).sort();

  it('names them and asks once before anything is stored', async () => {
    await ask('sources.import', { name: '目录.md', bytes: new Uint8Array(new TextEncoder().encode(list)) });
    expect(await titles()).toHaveLength(2);
    const asked = await correct().then(
      () => '',
      (error: Error) => error.message,
    );
    expect(asked).toMatch(/confirm-needed.*takes-away/);
    expect(asked).toContain('关于增设公交站点的建议');
    expect(asked).toContain('关于整治河道边坡的建议');
    expect(await titles()).toHaveLength(2);
    const [source] = await ask('sources.list', {});
    expect((await ask('sources.get', { id: source?.id ?? '' })).corrections).toEqual([]);
    await correct(['takes-away']);
    expect(await titles()).toEqual([]);
  });
});
