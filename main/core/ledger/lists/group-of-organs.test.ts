import { describe, expect, it } from 'vitest';
import { deskItems } from '../status/desk-items.ts';
import { csvOf, exportBytes, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const name = '目录.csv';
const head = '编号,标题,主办单位,交办日期';

async function withLead(cell: string) {
  const { ledger, warnings } = await takeList(
    inventedEmptyLedger(),
    csvOf(head, `1,关于修渠的建议,${cell},2026-03-16`),
    { name },
  );
  return { ledger, warnings, one: Object.values(ledger.suggestions)[0] };
}

describe('a group of organs as lead', () => {
  it.each(['各县（区）', '各县（市、区）人民政府', '各县区政府', '各乡镇（街道）'])(
    'is kept as written, and is no organ: %s',
    async (cell) => {
      const { ledger, one } = await withLead(`"${cell}"`);
      expect(one).toMatchObject({ lead: [], groups: [cell] });
      expect(Object.keys(ledger.organs)).toEqual([]);
      const said = deskItems(ledger, '2026-03-20', 30).map(({ because }) => because);
      expect(said).toContainEqual({
        key: 'because.organ-group',
        details: { groups: { list: [cell], mark: 'told.mark' } },
      });
    },
  );

  it('stands beside an organ that has a name', async () => {
    const { one } = await withLead('"市水务局、各县（市、区）人民政府"');
    expect(one?.lead).toHaveLength(1);
    expect(one?.groups).toEqual(['各县（市、区）人民政府']);
  });

  it.each(['有关部门', '各有关部门', '市水务局'])('is not made of others: %s', async (cell) => {
    expect((await withLead(cell)).one).not.toHaveProperty('groups');
  });

  it('goes when a later list names an organ, and comes back unchanged with our own list', async () => {
    const { ledger } = await withLead('各县（区）');
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed]).toEqual([0, 0]);
    expect(back.change.operations).toEqual([]);
    const later = await takeList(ledger, csvOf(head, '1,关于修渠的建议,市水务局,2026-03-16'), { name });
    expect(Object.values(later.ledger.suggestions)[0]).not.toHaveProperty('groups');
  });
});
