import { describe, expect, it } from 'vitest';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const name = '目录.csv';
const head = '建议号,建议名称,提出代表,主办单位,交办日期';
const rows = ['1,关于修渠的建议,张三,市水务局,', '2,关于修路的建议,李四,市交通运输局,2026-03-20'];

async function taken(...lines: string[]) {
  const list = await takeList(inventedEmptyLedger(), csvOf(...lines), { name });
  const days = Object.values(list.ledger.suggestions)
    .sort((a, b) => ((a.number ?? '') < (b.number ?? '') ? -1 : 1))
    .map(({ handedOverOn, rounds }) => [handedOverOn, rounds[0]?.due?.date ?? null]);
  return { ...list, days, said: list.warnings.map(({ message }) => message) };
}

describe('the hand-over that the text beside a list says', () => {
  it('fills the rows without a day, says so with its words, and leaves the others', async () => {
    const list = await taken('代表建议中有2件由你们承办。现于2026年3月18日统一交办，请认真办理。', head, ...rows);
    expect(list.days).toEqual([
      ['2026-03-18', '2026-06-18'],
      ['2026-03-20', '2026-06-20'],
    ]);
    expect(list.said).toEqual([
      '第 1 行写明“现于2026年3月18日统一交办，请认真办理”：目录没有写交办日期的 1 件建议，交办日期按 2026-03-18 登记',
    ]);
  });

  it('is read below the list, with the year of the lines beside it', async () => {
    const list = await taken('云泽市2026年代表建议目录', head, ...rows, '以上建议已于3月18日集中交办。');
    expect(list.days[0]?.[0]).toBe('2026-03-18');
  });

  it.each([
    ['定于2026年3月18日召开交办会', 'a hand-over that is to come'],
    ['现于3月18日统一交办', 'no year'],
    ['现于2026年2月30日统一交办', 'no such day'],
    ['一部分于2026年3月18日交办。另一部分于2026年3月25日交办', 'two days'],
  ])('is asked where it is not certain, and nothing is filled: %s (%s)', async (text) => {
    const list = await taken(text, head, ...rows);
    expect(list.days[0]).toEqual([null, null]);
    expect(list.said).toHaveLength(1);
    expect(list.said[0]).toContain('不能确定是哪一天：1 件建议没有交办日期');
  });

  it('is asked about with the day of the notice where the notice itself hands over and names no day', async () => {
    const said = '现将下列代表建议交办给你们，请认真办理。';
    const dated = await taken(said, head, ...rows, '2026年3月16日');
    expect(dated.days[0]).toEqual([null, null]);
    expect(dated.said[0]).toBe(
      '第 1 行“现将下列代表建议交办给你们，请认真办理”没有写交办的日期，文件日期是 2026-03-16：1 件建议没有交办日期，即日交办的请填写 2026-03-16',
    );
    const undated = await taken(said, head, ...rows);
    expect(undated.said).toEqual([
      '第 1 行“现将下列代表建议交办给你们，请认真办理”说到交办，不能确定是哪一天：1 件建议没有交办日期，请核对后填写',
    ]);
    const told = await taken(said, head, ...rows, '已于2026年3月18日集中交办。', '2026年3月16日');
    expect(told.days[0]?.[0]).toBe('2026-03-18');
  });

  it.each(['请于2026年6月18日前答复代表', '去年的建议于2025年3月18日交办', '2026年3月18日'])(
    'is not taken from another day: %s',
    async (text) => {
      const list = await taken(text, head, ...rows);
      expect(list.days[0]).toEqual([null, null]);
      expect(list.said).toEqual([]);
    },
  );

  it('does not overrule a cell that says something else, nor a day that stands', async () => {
    const unclear = await taken(
      '现于2026年3月18日统一交办',
      head,
      '1,关于修渠的建议,张三,市水务局,尚未交办',
      rows[1] ?? '',
    );
    expect(unclear.days[0]?.[0]).toBeNull();
    const { ledger } = await taken(head, rows[0] ?? '', rows[1] ?? '');
    const later = await takeList(
      ledger,
      csvOf('现于2026年3月18日统一交办', '建议号,建议名称', '2,关于修路的建议', '1,关于修渠的建议'),
      { name },
    );
    const [one, two] = Object.values(later.ledger.suggestions).sort((a, b) =>
      (a.number ?? '') < (b.number ?? '') ? -1 : 1,
    );
    expect(one?.handedOverOn).toBe('2026-03-18');
    expect(two?.handedOverOn).toBe('2026-03-20');
    expect(later.warnings.map(({ message }) => message)[0]).toContain('1 件建议，交办日期按 2026-03-18 登记');
  });

  it('brings nothing new when the list comes again or goes out and comes back', async () => {
    const lines = ['现于2026年3月18日统一交办', head, ...rows];
    const { ledger } = await taken(...lines);
    const again = await takeList(ledger, csvOf(...lines), { name });
    expect([again.added, again.changed]).toEqual([0, 0]);
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed, back.asked]).toEqual([0, 0, 0]);
    expect(back.change.operations).toEqual([]);
  });
});
