import { describe, expect, it } from 'vitest';
import { deputiesInWords } from '#shared/text/deputies-in-words.ts';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const head = '编号,标题,提出人,主办单位,答复日期';
const name = '目录.csv';
const title = '关于增设公交站点的建议';

async function moversOf(cell: string, header = head) {
  const { ledger } = await takeList(inventedEmptyLedger(), csvOf(header, `7,${title},${cell},市交通运输局,`), { name });
  const [one] = Object.values(ledger.suggestions);
  return { ledger, one, words: one && deputiesInWords(one) };
}

describe('the deputies of a list', () => {
  it.each([
    ['张三等12名代表', ['张三'], 12],
    ['张三、李四等十二位代表', ['张三', '李四'], 12],
    ['张三 等12人', ['张三'], 12],
    ['张三等共12名人大代表', ['张三'], 12],
    ['城东代表团等30人', ['城东代表团'], 30],
    ['张三等１２名代表', ['张三'], 12],
  ])('keep how many they are: %s', async (cell, proposers, signers) => {
    expect((await moversOf(cell)).one).toMatchObject({ proposers, signers });
  });

  it.each(['张三', '张三、李四', '张三、李四等2名代表', '张三等1名代表'])(
    'have no number where all are named: %s',
    async (cell) => {
      expect((await moversOf(cell)).one).not.toHaveProperty('signers');
    },
  );

  it('are counted once where another column names the others, and together where it only counts them', async () => {
    const header = '编号,标题,领衔代表,联名代表,主办单位';
    const one = async (cells: string) => (await moversOf(cells, header)).one;
    expect(await one('张三等3名代表,李四、王五')).not.toHaveProperty('signers');
    expect(await one('张三,李四等11人')).toMatchObject({ proposers: ['张三', '李四'], signers: 12 });
    expect(await one('张三等12名代表,李四')).toMatchObject({ proposers: ['张三', '李四'], signers: 12 });
  });

  it('go out and come back without a change, in the office’s columns and in ours', async () => {
    const { ledger } = await moversOf('张三、李四等12名代表');
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed, back.asked]).toEqual([0, 0, 0]);
    expect(back.change.operations).toEqual([]);
    const fresh = await takeList(inventedEmptyLedger(), await exportBytes(ledger));
    expect(Object.values(fresh.ledger.suggestions)[0]).toMatchObject({ proposers: ['张三', '李四'], signers: 12 });
  });

  it('keep their number when a later list names them without it, and take another one', async () => {
    const { ledger } = await moversOf('张三等12名代表');
    const poorer = await takeList(ledger, csvOf('编号,标题,提出人', `7,${title},张三`), { name });
    expect(Object.values(poorer.ledger.suggestions)[0]).toMatchObject({ proposers: ['张三'], signers: 12 });
    expect(poorer.changed).toBe(0);
    const later = await takeList(ledger, csvOf('编号,标题,提出人', `7,${title},张三等13名代表`), { name });
    expect(Object.values(later.ledger.suggestions)[0]).toMatchObject({ proposers: ['张三'], signers: 13 });
  });
});
