import { describe, expect, it } from 'vitest';
import { workspacesOf } from '../../testing/workspaces-of.ts';

const workspaceOf = workspacesOf();

const opinion = (number: number, matter: string) => `云泽市人民代表大会常务委员会
云人常〔2026〕${number}号
关于${matter}情况报告的审议意见
市人民政府：
2026年3月26日，市九届人大常委会第二十次会议听取和审议了${matter}情况的报告。组成人员建议：
一、公布${matter}名册。登记全部单位。
二、加强${matter}检查。每季度检查一次。
请市人民政府认真研究处理，于收到之日起三个月内书面报告。
云泽市人民代表大会常务委员会
2026年4月1日`;
const ferries = opinion(7, '渡口管理');
const markets = opinion(8, '夜市经营');

const ends = `云泽市人大常委会办公室
2026年4月3日`;
const head = `云泽市人大常委会办公室
云人办函〔2026〕9号
关于交办云人常〔2026〕7号、8号审议意见的函
市人民政府办公室：`;
const inTable = `${head}
市九届人大常委会第二十次会议的下列审议意见，现交市人民政府研究处理：
| 文号 | 审议意见 | 报告期限 |
| 云人常〔2026〕7号 | 渡口管理情况报告的审议意见 | 2026年6月20日 |
| 云人常〔2026〕8号 | 夜市经营情况报告的审议意见 | 2026年7月3日（自2026年4月3日收到之日起三个月） |
请按期书面报告。
${ends}`;
const inProse = `${head}
现将云人常〔2026〕7号、8号审议意见交你们研究处理。7号审议意见于2026年6月20日前书面报告研究处理情况，8号审议意见于2026年7月3日前书面报告。
${ends}`;
const inOneBreath = `${head}
现将云人常〔2026〕7号、8号审议意见交你们研究处理，请将研究处理情况分别书面报告。7号审议意见于2026年6月20日前、8号审议意见于2026年7月3日前书面报告。
${ends}`;

describe('a letter that hands over several opinions', () => {
  it.each([
    ['in a table', [ferries, markets, inTable]],
    ['in a table, before one of them', [ferries, inTable, markets]],
    ['in sentences', [ferries, markets, inProse]],
    ['in one sentence', [ferries, markets, inOneBreath]],
  ])('is a letter, and gives each its day by its number: %s', async (_, texts) => {
    const { run } = await workspaceOf(...texts);
    expect((await run('list', 'opinions', '--json')).out.match(/"handedOverOn"/g)).toHaveLength(2);
    expect((await run('list', 'points')).out).not.toContain('文号');
    for (const [title, day] of [
      ['关于渡口管理情况报告的审议意见', '2026-06-20'],
      ['关于夜市经营情况报告的审议意见', '2026-07-03'],
    ] as const) {
      const { out: shown } = await run('show', title);
      const [, line = ''] = /登记时执行：duban (.*)/.exec(shown) ?? [];
      expect(shown).toContain('写明期限 1 项');
      const handed = await run(...line.split(' '));
      expect([handed.complaints, handed.code]).toEqual(['', 0]);
      expect((await run('show', title)).out).toContain(day);
    }
  });

  it('is offered by the import for each of them', async () => {
    const { out } = await workspaceOf(ferries, markets, inTable);
    expect(out.match(/登记时执行：duban hand-over/g)).toHaveLength(2);
    expect(out).not.toContain('件审议意见（');
  });

  it('takes the day of the letter where the line names none, and says in a sentence why a paper is no such letter', async () => {
    const other = inTable
      .replaceAll('7号', '17号')
      .replaceAll('8号', '18号')
      .replace('云人办函〔2026〕9号', '云人办函〔2026〕10号');
    const { run } = await workspaceOf(ferries, markets, inTable, other);
    const title = '关于渡口管理情况报告的审议意见';
    const by = (...words: string[]) => run('hand-over', title, '--letter', ...words);
    expect((await by('云人办函〔2026〕10号')).complaints).toContain('没有给这件审议意见写期限');
    expect((await by(title, '--on', '2026-04-03')).complaints).toContain('不是交办审议意见的函');
    expect((await by('云人办函〔2026〕9号')).complaints).toBe('');
  });
});
