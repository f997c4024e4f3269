import { describe, expect, it } from 'vitest';
import { adoptOffer, declineOffer } from '../offers/answer-offer.ts';
import { offerRows } from '../offers/offer-rows.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, listDay, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
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
  return { said, told: told.at(-1) ?? '', ledger, known };
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

  it('lays what it says otherwise beside what stands, and a person can take single ones', async () => {
    const { ledger, known } = await taken(newer, ['截至2026年6月30日,,,,,', headings, row]);
    expect(known?.offers).toMatchObject({ handedOverOn: '2026-03-24', answer: { answeredOn: '2026-06-23' } });
    const offered = offerRows(ledger).map(({ field }) => field);
    expect(offered.sort()).toEqual(['answer', 'handedOverOn', 'lead']);
    const place = { collection: 'suggestions' as const, id: known?.id ?? '' };
    const now = { today: listDay, by: '周文' };
    const adopted = applied(ledger, adoptOffer(ledger, { ...place, field: 'answer', confirmed: [] }, now));
    expect(adopted.suggestions[place.id]?.rounds[0]?.answeredOn).toBe('2026-06-23');
    expect(adopted.suggestions[place.id]?.handedOverOn).toBe('2026-05-07');
    const declined = applied(ledger, declineOffer(ledger, { ...place, field: 'answer' }));
    const again = await takeList(declined, csvOf('截至2026年6月30日,,,,,', headings, row), { name: '目录1.csv' });
    expect(again.ledger.suggestions[place.id]?.offers).not.toHaveProperty('answer');
    expect(again.ledger.suggestions[place.id]?.offers).toHaveProperty('lead');
  });

  it('tells nothing anew when it comes once more', async () => {
    const older = ['截至2026年6月30日,,,,,', headings, row];
    const { said, told } = await taken(newer, older, older);
    expect(said[3]).toBe('2026-06-25');
    expect(told).not.toContain('旧目录');
  });
});

describe('a list that says no state, beside another one', () => {
  const head = '代表建议办理情况,,,,,';
  const facts = '编号,标题,交办日期,答复日期,类别,满意度';
  const one = `1,${title},2026-03-24,2026-06-25,A,基本满意`;

  it('fills what the other leaves open, and takes no fact of it for another: it is offered', async () => {
    const { known, told } = await taken(
      [facts, one],
      ['编号,标题,协办单位,交办日期,答复日期,类别,满意度,备注', `1,${title},市公安局,2026-03-26,2026-06-23,B,满意,急`],
    );
    expect(known).toMatchObject({ handedOverOn: '2026-03-24', note: '急' });
    expect(known?.support).toHaveLength(1);
    expect(known?.rounds[0]).toMatchObject({
      answeredOn: '2026-06-25',
      answerClass: 'A',
      result: 'basically-satisfied',
    });
    expect(known?.offers).toEqual({
      handedOverOn: '2026-03-26',
      answer: { answeredOn: '2026-06-23', answerClass: 'B', result: 'satisfied' },
    });
    expect(told).toContain('另一份目录已登记“2026-06-25”，看不出哪份在后，保留现值');
  });

  it('puts its own word right when it comes again, and fills its blanks', async () => {
    const { known } = await taken(
      [facts, `1,${title},2026-03-24,2026-06-25,,`],
      [facts, one.replace('2026-06-25', '2026-06-23')],
    );
    expect(known?.rounds[0]).toMatchObject({ answeredOn: '2026-06-23', answerClass: 'A' });
    expect(known?.offers).toBeUndefined();
  });

  it('is the word that counts where its own words say that it is the later one', async () => {
    const { known } = await taken(['截至2026年6月30日,,,,,', headings, row], newer);
    expect(known?.rounds[0]?.answeredOn).toBe('2026-06-25');
    const { said } = await taken(newer, [head, headings, row]);
    expect(said.slice(2)).toEqual(['2026-05-07', '2026-06-25']);
  });

  it('with a rating of a later day tells another rating, beside which the first stays', async () => {
    const rated = '编号,标题,答复日期,满意度,评价日期';
    const { known, told } = await taken(
      [rated, `1,${title},2026-06-01,基本满意,2026-06-18`],
      [`${rated},备注`, `1,${title},2026-06-01,不满意,2026-10-01,`],
    );
    expect(known?.rounds[0]).toMatchObject({
      result: 'dissatisfied',
      ratedOn: '2026-10-01',
      formerRatings: [{ result: 'basically-satisfied', ratedOn: '2026-06-18', attitude: null }],
    });
    expect(told).toContain('是再次评价，2026-06-18 的评价“基本满意”予以保留');
    expect(known?.offers).toBeUndefined();
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
