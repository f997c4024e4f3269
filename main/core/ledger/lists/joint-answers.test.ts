import { describe, expect, it } from 'vitest';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const [first, second] = ['关于疏浚梅溪的建议', '关于治理内涝点的建议'];
const list = csvOf(
  '建议编号,标题,主办单位,交办日期',
  `57,${first},市住建局,2026-04-08`,
  `58,关于扩建城南小学的建议,市教育局,2026-04-08`,
  `63,${second},市住建局,2026-04-08`,
);
const answers = (number: string, title: string) =>
  csvOf(
    '建议编号,标题,主办单位,答复文号,答复日期,答复类别',
    `${number},${title},市住建局,云建提〔2026〕14号,2026-07-02,B`,
    `58,关于扩建城南小学的建议,市教育局,,2026-07-08,A`,
  );
const handedOut = async () => (await takeList(inventedEmptyLedger(), list, { name: '交办表.csv' })).ledger;

describe('a row that answers two suggestions by one letter', () => {
  it('answers both, which stay two, and comes back as nothing new', async () => {
    const taken = await takeList(await handedOut(), answers('"57、63"', `"${first}；${second}（并案答复）"`), {
      name: '答复.csv',
    });
    expect([taken.added, taken.changed, taken.asked, taken.leftOut]).toEqual([0, 3, 0, 0]);
    const told = Object.values(taken.ledger.suggestions).map(({ number, rounds }) => {
      const round = rounds.at(-1);
      return `${number} ${round?.answeredOn} ${round?.answerNumber} ${round?.answerClass}`;
    });
    const letter = '2026-07-02 云建提〔2026〕14号 B';
    expect(told.sort()).toEqual([`57 ${letter}`, '58 2026-07-08 null A', `63 ${letter}`]);
    const said = taken.warnings.map(({ message }) => message).filter((one) => one.includes('57、63'));
    expect(said).toEqual(['第 2 行“建议编号”：“57、63”是几件并在一行，已按编号分别登记']);
    const back = await takeList(taken.ledger, await exportBytes(taken.ledger));
    expect([back.added, back.changed, back.asked, back.change.operations.length]).toEqual([0, 0, 0, 0]);
  });

  it('is left out and told where its title does not say which is which', async () => {
    const taken = await takeList(await handedOut(), answers('57-63', `${first}（合并办理）`), { name: '答复.csv' });
    expect([taken.added, taken.changed, taken.leftOut]).toEqual([0, 1, 1]);
    expect(taken.warnings.map(({ message }) => message).join()).toContain('第 2 行写了几个编号（57-63 ');
  });

  it('asks where a title stands under the number of the other', async () => {
    const taken = await takeList(await handedOut(), answers('"57、63"', `"${second}；${first}"`), { name: '答复.csv' });
    expect([taken.added, taken.asked]).toEqual([0, 2]);
  });
});
