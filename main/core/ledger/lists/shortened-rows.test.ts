import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { decideIdentity } from '../identity/decide-identity.ts';
import { exportBytes, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';

type Sheet = { sheet: string; rows: readonly (readonly string[])[] };

async function book(...sheets: Sheet[]): Promise<Uint8Array> {
  const data = sheets.map(({ sheet, rows }) => ({ sheet, data: rows.map((row) => row.map((value) => ({ value }))) }));
  return new Uint8Array(await writeXlsxFile(data).toBuffer());
}

const full: Sheet = {
  sheet: '政府系统',
  rows: [
    ['建议编号', '标题', '主办单位', '交办日期'],
    ['2026102', '关于建设梅溪绿道二期的建议', '市水务局', '2026-04-15'],
    ['2026107', '关于理顺乡镇综合执法编制的建议', '市委编办', '2026-04-15'],
  ],
};
const watched: Sheet = {
  sheet: '重点督办',
  rows: [
    ['号', '题目（简）', '督办机构', '备注'],
    ['102号', '梅溪绿道二期', '城建环资委', '9月听取汇报'],
    ['107号', '乡镇执法编制', '监察司法委', ''],
    ['111号', '增设社区食堂', '社会委', ''],
  ],
};
const asked = ['编号与另一件去掉年份后相同，标题相近或是其简称'];

describe('a sheet that names suggestions by shortened numbers and titles', () => {
  it.each([
    ['behind', [full, watched]],
    ['before', [watched, full]],
  ] as const)('asks whether they are those of the full list, standing %s it', async (_, sheets) => {
    const list = await takeList(inventedEmptyLedger(), await book(...sheets), { name: '总表.xlsx' });
    expect([list.added, list.asked]).toEqual([3, 2]);
    const questions = list.rows.flatMap(({ question }) => question ?? []);
    expect(questions.map(({ candidates }) => candidates.flatMap(({ reasons }) => reasons))).toEqual([asked, asked]);
  });

  it('leaves number, title and organs of one that a person calls the same', async () => {
    const list = await takeList(inventedEmptyLedger(), await book(full, watched), { name: '总表.xlsx' });
    let { ledger } = list;
    for (const { question } of list.rows) {
      const [candidate] = question?.candidates ?? [];
      if (!question || !candidate) continue;
      const given = { id: question.id, same: candidate.record };
      ledger = applied(ledger, decideIdentity(ledger, given, { today: '2026-11-21', by: '周文' }));
    }
    const told = Object.values(ledger.suggestions).map(({ number, title }) => `${number} ${title}`);
    expect(told.sort()).toEqual([
      '111 增设社区食堂',
      '2026102 关于建设梅溪绿道二期的建议',
      '2026107 关于理顺乡镇综合执法编制的建议',
    ]);
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed, back.asked]).toEqual([0, 0, 0]);
  });

  it('asks of a title that only calls another short, where the sheet has no numbers', async () => {
    const short: Sheet = {
      sheet: '重点督办',
      rows: [watched.rows[0]?.slice(1) ?? [], ['梅溪绿道二期', '城建环资委', '']],
    };
    const list = await takeList(inventedEmptyLedger(), await book(full, short), { name: '总表.xlsx' });
    expect([list.added, list.asked]).toEqual([2, 1]);
  });
});
