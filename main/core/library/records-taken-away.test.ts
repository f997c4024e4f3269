import { describe, expect, it } from 'vitest';
import { coreForEachTest } from '../../testing/core-for-each-test.ts';

const { ask } = coreForEachTest();

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

const opinion = `云泽市人民代表大会常务委员会
关于养老服务工作情况报告的审议意见
市人民政府：
市五届人大常委会第二十次会议听取了养老服务工作情况的报告。组成人员建议：
一、完善补贴办法。制定补贴办法。
二、公布名录。每季度公布一次名录。
云泽市人民代表大会常务委员会
2026年5月8日
`;
const letter = `关于养老服务审议意见研究处理情况的报告
市人民代表大会常务委员会：
一、补贴办法。已制定补贴办法。
二、名录。2026年12月底前公布名录。
云泽市人民政府
2026年7月20日
`;

describe('a correction of the kind of a paper that was taken for an answer', () => {
  const imported = async (name: string, text: string) => {
    await ask('sources.import', { name, bytes: new Uint8Array(new TextEncoder().encode(text)) });
    return (await ask('sources.list', {})).find((one) => one.name === name)?.id ?? '';
  };
  const correct = (id: string, confirmed?: string[]) =>
    ask('sources.correct', { id, line: 1, change: { type: 'kind', kind: 'letter' }, ...(confirmed && { confirmed }) });
  const standing = async () => [(await ask('feedback.list', {})).length, (await ask('commitments.list', {})).length];

  it('takes the answer away with all that it brought, without a question where nobody worked on it', async () => {
    const id = await imported('函.txt', letter);
    expect(await standing()).toEqual([1, 1]);
    await correct(id);
    expect(await standing()).toEqual([0, 0]);
    expect(await ask('documents.list', { source: id })).toMatchObject([{ kind: 'letter' }]);
  });

  it('asks once where a person worked on it', async () => {
    const answered = await imported('意见.txt', opinion);
    const id = await imported('函.txt', letter);
    await ask('feedback.attach', { id: `${id}-d1`, opinion: `${answered}-d1`, confirmed: ['draft-or-formal'] });
    await expect(correct(id)).rejects.toThrow(/confirm-needed.*研究处理情况.*takes-away/);
    expect((await standing())[0]).toBe(1);
    await correct(id, ['takes-away']);
    expect(await standing()).toEqual([0, 0]);
  });

  it('takes away an opinion that was none', async () => {
    const id = await imported('意见.txt', opinion);
    expect(await ask('opinions.list', {})).toHaveLength(1);
    await correct(id);
    expect(await ask('opinions.list', {})).toEqual([]);
  });
});
