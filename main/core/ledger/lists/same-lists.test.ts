import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coreForEachTest } from '../../../testing/core-for-each-test.ts';
import { sampleBytes, sampleFeedback, sampleGazette } from '../../../testing/test-core.ts';

const sampleList = '云泽市九届人大五次会议代表建议目录.xlsx';
const session = '云泽市第九届人民代表大会第五次会议';

const { ask } = coreForEachTest();

async function importSamples() {
  for (const name of [sampleGazette, sampleFeedback, sampleList]) {
    await ask('sources.import', { name, bytes: await sampleBytes(name) });
  }
}

async function exported(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await ask('suggestions.exportList', {})).bytes);
}

function exportOfEarlierVersion(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
  return readFile(file).then((bytes) => new Uint8Array(bytes));
}

describe('a list that this program gave', () => {
  it('comes back as a file of the library without doubling a suggestion', async () => {
    await importSamples();
    const before = await ask('suggestions.list', {});
    const rates = (await ask('status.get', {})).rates;
    await ask('sources.import', { name: '建议目录.xlsx', bytes: await exported() });
    expect(await ask('suggestions.list', {})).toEqual(before);
    expect((await ask('status.get', {})).rates).toEqual(rates);
  });

  it('comes back through the list call without a session and changes nothing', async () => {
    await importSamples();
    const before = await ask('suggestions.list', {});
    const again = await ask('suggestions.importList', { name: '建议目录.xlsx', bytes: await exported() });
    expect(again).toMatchObject({ added: 0, changed: 0, asked: 0, known: before.length });
    expect(await ask('suggestions.list', {})).toEqual(before);
  });

  it('is known whole when an earlier version wrote it, which left out the session', async () => {
    await importSamples();
    await ask('suggestions.add', {
      title: '关于在老城区增设公共卫生间的建议',
      number: '闭会1',
      session,
      channel: 'between-sessions',
      proposers: ['苏文静'],
    });
    const before = await ask('suggestions.list', {});
    const bytes = await exportOfEarlierVersion('export-0.1.0-of-office-list.xlsx');
    const again = await ask('suggestions.importList', { name: '建议目录.xlsx', bytes });
    expect(again).toMatchObject({ added: 0, changed: 0, asked: 0, known: before.length });
    await ask('sources.import', { name: '建议目录.xlsx', bytes });
    expect(await ask('suggestions.list', {})).toEqual(before);
  });
});

describe('a list with a due date of its own', () => {
  const list = (...rows: string[]) =>
    new Uint8Array(new TextEncoder().encode(`${session}代表建议目录\n${rows.join('\n')}\n`));
  const head = '编号,标题,主办单位,交办日期,承办期限';
  const dues = async () =>
    (await ask('suggestions.list', {})).map(({ number, rounds }) => [
      number,
      rounds.at(-1)?.due?.date ?? null,
      rounds.at(-1)?.due?.because.by ?? null,
    ]);

  it.each(['承办期限', '答复期限', '要求答复日期', '办结时限', '应答复时间'])(
    'under %s counts by it, and by the rule where the cell is blank',
    async (heading) => {
      const bytes = list(
        head.replace('承办期限', heading),
        '1,关于增设路灯的建议,市城市管理局,2026-02-10,2026年4月30日',
        '2,关于增设母婴室的建议,市交通运输局,2026-02-10,',
        '3,关于修缮步道的建议,市城市管理局,,2026.5.15',
      );
      await ask('sources.import', { name: '目录.csv', bytes });
      expect(await dues()).toEqual([
        ['1', '2026-04-30', 'list'],
        ['2', '2026-05-10', 'rule'],
        ['3', '2026-05-15', 'list'],
      ]);
      expect((await ask('suggestions.list', {})).map(({ status }) => status)).not.toContain('answered');
    },
  );

  it('is late by it among what is due', async () => {
    await ask('suggestions.importList', {
      name: '目录.csv',
      bytes: list(head, '1,关于增设路灯的建议,市城市管理局,2026-02-10,2026-03-01'),
    });
    const [owed] = await ask('due.list', {});
    expect(owed).toMatchObject({ due: '2026-03-01', urgency: 'overdue' });
    expect((await ask('suggestions.list', {}))[0]?.id).toBe(owed?.record);
  });

  it('comes back through the list call without a session with nothing new, and a later list moves it and leaves the original', async () => {
    const row = '1,关于增设路灯的建议,市城市管理局,2026-02-10';
    await ask('suggestions.importList', { name: '目录.csv', bytes: list(head, `${row},2026-04-30`) });
    const before = await ask('suggestions.list', {});
    const again = await ask('suggestions.importList', { name: '建议目录.xlsx', bytes: await exported() });
    expect(again).toMatchObject({ added: 0, changed: 0, asked: 0, known: 1 });
    expect(await ask('suggestions.list', {})).toEqual(before);
    const later = await ask('suggestions.importList', { name: '目录.csv', bytes: list(head, `${row},2026-05-20`) });
    expect(later).toMatchObject({ added: 0, changed: 1 });
    expect((await ask('suggestions.list', {}))[0]?.rounds.at(-1)?.due).toMatchObject({
      date: '2026-05-20',
      original: '2026-04-30',
      changes: [{ kind: 'listed', from: '2026-04-30', to: '2026-05-20' }],
      because: { by: 'list', heading: '承办期限', cell: '2026-05-20' },
    });
  });
});

describe('a list of the library that is taken out again', () => {
  const file = (head: string, ...rows: string[]) =>
    new Uint8Array(new TextEncoder().encode(`${session}代表建议目录\n${head}\n${rows.join('\n')}\n`));
  const march = file(
    '编号,标题,主办单位,会办单位,交办日期,答复期限',
    '1,关于增设路灯的建议,市城市管理局,,2026-02-10,2026-04-30',
    '2,关于修缮步道的建议,市城市管理局,市财政局,2026-02-10,',
  );
  const june = file(
    '编号,标题,主办单位,类别,答复期限,答复日期,答复类别',
    '1,关于增设路灯的建议,市住房和城乡建设局,城建,2026-05-20,2026-05-18,A',
    '2,关于修缮步道的建议,市园林局,城建,,2026-05-18,B',
    '3,关于增设母婴室的建议,市交通运输局,交通,,,',
  );
  const ledger = async () => ({
    suggestions: await ask('suggestions.list', {}),
    organs: await ask('organs.list', {}),
    rates: (await ask('status.get', {})).rates,
  });
  const idOf = async (name: string) => (await ask('sources.list', {})).find((one) => one.name === name)?.id ?? '';

  it('leaves what the other list says, whichever came first', async () => {
    await ask('sources.import', { name: '三月.csv', bytes: march });
    const before = await ledger();
    await ask('sources.import', { name: '六月.csv', bytes: june });
    expect((await ledger()).suggestions).not.toEqual(before.suggestions);
    await ask('sources.remove', { id: await idOf('六月.csv') });
    expect(await ledger()).toEqual(before);
    await ask('sources.import', { name: '六月.csv', bytes: june });
    await ask('sources.remove', { id: await idOf('三月.csv') });
    const after = await ledger();
    await ask('sources.remove', { id: await idOf('六月.csv') });
    expect((await ledger()).suggestions).toEqual([]);
    await ask('sources.import', { name: '六月.csv', bytes: june });
    const facts = ({ suggestions }: typeof after) =>
      suggestions.map(({ rounds, list: _, ...one }) => ({ ...one, rounds }));
    expect(facts(await ledger())).toEqual(facts(after));
  });

  it('leaves what a person entered', async () => {
    await ask('sources.import', { name: '三月.csv', bytes: march });
    await ask('sources.import', { name: '六月.csv', bytes: june });
    const [first] = await ask('suggestions.list', {});
    await ask('suggestions.update', { id: first?.id ?? '', category: '照明' });
    await ask('sources.remove', { id: await idOf('六月.csv') });
    const [left] = await ask('suggestions.list', {});
    expect(left).toMatchObject({ id: first?.id, category: '照明', entered: ['category'] });
    expect(left?.rounds[0]?.due).toMatchObject({ date: '2026-04-30', because: { by: 'list', cell: '2026-04-30' } });
    const organs = await ask('organs.list', {});
    expect(left?.lead.map((id) => organs.find((one) => one.id === id)?.title)).toEqual(['市城市管理局']);
  });
});
