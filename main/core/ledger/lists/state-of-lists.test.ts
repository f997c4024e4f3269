import { describe, expect, it } from 'vitest';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, takeList } from '../testing/invented-list.ts';
import { inventedEmptyLedger } from '../testing/invented-reading.ts';
import { stateDay } from './state-day.ts';

const title = '关于疏浚梅溪的建议';
const newer = [
  '云泽市人大代表建议办理进度表（截至2026年9月30日）,,,,',
  '编号,标题,主办单位,交办日期,答复日期',
  `1,${title},市水务局,2026-05-07,2026-06-25`,
];
const headings = '编号,标题,主办单位,协办单位,交办日期,答复日期';
const row = `1,${title},市园林局,市公安局,2026-03-24,2026-06-23`;

async function taken(...lists: (readonly string[])[]) {
  let ledger = inventedEmptyLedger();
  const told: string[] = [];
  for (const [at, lines] of lists.entries()) {
    const one = await takeList(ledger, csvOf(...lines), { name: `目录${at}.csv`, at: `2026-10-1${at}T00:00:00.000Z` });
    ledger = one.ledger;
    told.push(JSON.stringify(one.rows));
  }
  const [known] = suggestionRows(ledger);
  const names = (ids: readonly string[] = []) => ids.map((id) => ledger.organs[id]?.title).join('、');
  const said = [names(known?.lead), names(known?.support), known?.handedOverOn, known?.rounds.at(-1)?.answeredOn];
  return { said, told: told.at(-1) ?? '' };
}

describe('a list that comes after one of a later state', () => {
  it.each(['截至2026年6月30日　市政府办公室督查科,,,,,', '代表建议办理情况（2026年6月底）,,,,,'])(
    'fills blanks, leaves what stands and tells what it says otherwise: %s',
    async (head) => {
      const { said, told } = await taken(newer, [head, headings, row]);
      expect(said).toEqual(['市水务局', '市公安局', '2026-05-07', '2026-06-25']);
      expect(told).toContain('旧目录（截至 2026-06-30）写的是“2026-06-23”，保留现值“2026-06-25”');
      expect(told).toContain('写的是“市园林局”，保留现值“市水务局”');
    },
  );

  it('still gives way in the order of their states, and says nothing of it', async () => {
    const { said, told } = await taken(['截至2026年6月30日,,,,,', headings, row], newer);
    expect(said[3]).toBe('2026-06-25');
    expect(told).not.toContain('旧目录');
  });

  it('counts as the newer one where it does not say its state', async () => {
    const { said } = await taken(newer, ['代表建议办理情况,,,,,', headings, row]);
    expect(said[3]).toBe('2026-06-23');
  });

  it('tells nothing anew when it comes once more', async () => {
    const older = ['截至2026年6月30日,,,,,', headings, row];
    const { said, told } = await taken(newer, older, older);
    expect(said[3]).toBe('2026-06-25');
    expect(told).not.toContain('旧目录');
  });
});

describe('the day whose state a list tells', () => {
  it.each([
    ['建议办理情况（6月底）', ['截至2026年6月30日　督查科'], '2026-06-30'],
    ['进度表（截至2026年9月）', [], '2026-09-30'],
    ['2026年代表建议6月进度', [], '2026-06-30'],
    ['建议办理情况（6月底）', [], null],
    ['截至2026年6月31日', [], null],
    ['2026年3月24日交办的代表建议', [], null],
  ])('%s %j: %s', (name, above, day) => {
    const form = { sheet: null, above, head: [], headings: [], dayForms: {}, between: [], rows: 1 };
    expect(stateDay({ title: name, form })).toBe(day);
  });
});
