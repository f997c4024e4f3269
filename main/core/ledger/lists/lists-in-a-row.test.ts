import { describe, expect, it } from 'vitest';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, exportBytes, fifthSession, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';

const over = `${fifthSession}代表建议交办情况表`;
const title = '关于疏浚梅溪的建议';
const plain = '编号,标题,主办单位,交办日期';

/** Lists of one suggestion, as lines of cells, that came one after another; and who leads and supports in the end. */
const rows: Readonly<Record<string, { lists: readonly (readonly string[])[]; told: string }>> = {
  'headings over two rows of a csv': {
    lists: [
      [
        '编号,标题,主（协）办单位,办理期限,',
        ',,,交办日期,答复期限',
        `1,${title},市水务局（市园林局）,2026-02-10,2026-05-10`,
      ],
    ],
    told: '市水务局｜市园林局',
  },
  'another due day, then another organ, then its due day': {
    lists: [
      [plain, `1,${title},市水务局,2026-02-10`],
      [`${plain},答复期限`, `1,${title},市水务局,2026-02-10,2026-06-10`],
      [`${plain},备注`, `1,${title},市园林局,2026-03-20,`],
      ['编号,标题,主办单位,答复期限', `1,${title},市园林局,2026-07-01`],
    ],
    told: '市园林局｜',
  },
  'one form three times, the last one blank': {
    lists: [
      [plain, `1,${title},市水务局,2026-02-10`],
      [plain, `1,${title},市园林局,2026-03-20`],
      [plain, `1,${title},,`],
    ],
    told: '市园林局｜',
  },
  'a column for both beside one for those that support': {
    lists: [['编号,标题,主（协）办单位,协办单位', `1,${title},市水务局（市园林局）,市财政局`]],
    told: '市水务局｜市财政局、市园林局',
  },
  'brackets of another kind, over two lines, and signs for roles': {
    lists: [
      ['编 号,标 题,主 （协） 办 单 位', `１,${title},"市水务局\n［市园林局、\n市财政局］"`],
      ['编号,标题,主/协办单位', `1,${title},主：市水务局 协：市园林局、市财政局`],
    ],
    told: '市水务局｜市园林局、市财政局',
  },
  'two names of one organ in turn': {
    lists: [
      ['编号,标题,主办单位,会办单位', `1,${title},市发改委,市财政局`],
      ['编号,标题,主/协办单位', `1,${title},市发展和改革委员会/市财政局`],
    ],
    told: '市发改委｜市财政局',
  },
};

describe('lists of one suggestion that come one after another', () => {
  it.each(Object.entries(rows))('%s: change nothing when they come again or go out and come back', async (_, one) => {
    const files = one.lists.map((lines, at) => ({ bytes: csvOf(over, ...lines), name: `目录${at}.csv` }));
    let ledger = inventedEmptyLedger();
    for (const { bytes, name } of files) ({ ledger } = await takeList(ledger, bytes, { name }));
    const names = (ids: readonly string[] = []) => ids.map((id) => ledger.organs[id]?.title).join('、');
    const [row, ...others] = suggestionRows(ledger);
    expect([`${names(row?.lead)}｜${names(row?.support)}`, others]).toEqual([one.told, []]);
    const newest = files.at(-1);
    const again = newest && (await takeList(ledger, newest.bytes, { name: newest.name }));
    expect(again?.change.operations).toEqual([]);
    // In the order in which nobody would take them in: what stands still stands.
    for (const { bytes, name } of files.slice(0, -1).toReversed()) {
      const { added, changed, asked } = await takeList(ledger, bytes, { name });
      expect([added, asked, changed]).toEqual([0, 0, 0]);
    }
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed, back.change.operations]).toEqual([0, 0, []]);
  });
});
