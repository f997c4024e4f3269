import { describe, expect, it } from 'vitest';
import type { Citation } from '#shared/domain/citation.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { promisesOfAnswers } from '#shared/domain/promises/answer-promise.ts';
import { commitmentRows } from '../commitments/commitment-rows.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { withShownAsked } from './show-promise.ts';
import { updateSuggestion } from './update-suggestion.ts';

const headings = '编号,标题,主办单位,交办日期,答复日期,办理类别,承诺事项,承诺完成时限';
const now = { today: '2026-11-20', by: '周文' };
const water = '第52号,关于提升饮用水水质的建议,市水务局,2026-03-25,2026-06-18,B,完成深度处理工艺改造,2026年10月31日';
const plain = '第53号,关于增设公交站点的建议,市交通运输局,2026-03-25,2026-06-18,A,,';
const letter: Citation = {
  document: 'aaa-d1',
  firstLine: 4,
  lastLine: 4,
  page: null,
  quote: '深度处理工艺改造已完成。',
};
const other: Citation = { ...letter, firstLine: 9, lastLine: 9, quote: '两座水厂已验收。' };

const listed = async () =>
  (await takeList(inventedEmptyLedger(), csvOf(headings, water, plain), { name: '目录.csv', session: fifthSession }))
    .ledger;
const oneOf = ({ suggestions }: Ledger, number: string) => {
  const found = Object.values(suggestions).find((one) => one.number?.includes(number));
  if (!found) throw new Error(number);
  return found;
};
const laid = (ledger: Ledger, number: string, passage: Citation | null, promise?: string) =>
  applied(ledger, updateSuggestion(ledger, { id: oneOf(ledger, number).id, confirmed: [] }, now, { promise, passage }));
const rowOf = (ledger: Ledger) => commitmentRows(ledger)[0];

async function asked(): Promise<Ledger> {
  const ledger = await listed();
  const suggestion = oneOf(ledger, '52');
  const [promise] = promisesOfAnswers(ledger, suggestion);
  if (!promise) throw new Error('no promise');
  return {
    ...ledger,
    suggestions: {
      ...ledger.suggestions,
      [suggestion.id]: withShownAsked(suggestion, promise, { citation: letter, says: 'kept' }),
    },
  };
}

describe('a paper beside a promise of an answer', () => {
  it('is laid there by a person, stands in the row of the promise, and can be taken away', async () => {
    const ledger = laid(await listed(), '52', letter);
    expect(rowOf(ledger)).toMatchObject({ state: 'open', shownBy: letter });
    expect(oneOf(ledger, '52').entered).toContain('shown');
    expect(rowOf(laid(ledger, '52', other))?.shownBy).toEqual(other);
    expect(rowOf(laid(ledger, '52', null))?.shownBy).toBeNull();
  });

  it('is refused where the answer promises nothing, or not this', async () => {
    const ledger = await listed();
    expect(() => laid(ledger, '53', letter)).toThrow('evidence-needed');
    expect(() => laid(ledger, '52', letter, 's-0~promise~1')).toThrow('evidence-needed');
  });

  it('that the reader found is asked about, settled by what a person says, and not asked again', async () => {
    const ledger = await asked();
    expect(rowOf(ledger)).toMatchObject({ state: 'open', shownBy: null, shownAsked: letter });
    const confirmed = laid(ledger, '52', letter);
    expect(rowOf(confirmed)).toMatchObject({ shownBy: letter });
    expect(rowOf(confirmed)?.shownAsked).toBeUndefined();
    const refused = laid(ledger, '52', null);
    expect(rowOf(refused)?.shownAsked).toBeUndefined();
    const suggestion = oneOf(refused, '52');
    const [promise] = promisesOfAnswers(refused, suggestion);
    if (!promise) throw new Error('no promise');
    expect(withShownAsked(suggestion, promise, { citation: letter, says: 'kept' })).toBe(suggestion);
    expect(withShownAsked(suggestion, promise, { citation: other, says: 'kept' }).shown).toHaveLength(2);
  });

  it('that a person lays there as a whole paragraph answers what was asked of a sentence of it', async () => {
    const paragraph = { ...letter, quote: `收悉。${letter.quote}特此函告。` };
    expect(oneOf(laid(await asked(), '52', paragraph), '52').shown).toEqual([
      { round: 1, citation: paragraph, is: 'laid' },
    ]);
  });

  it('of several organs that promised each for itself is asked whose it is', async () => {
    const ledger = await listed();
    const suggestion = oneOf(ledger, '52');
    const leads = [...suggestion.lead, 'o-other'];
    const leadAnswers = Object.fromEntries(
      leads.map((id) => [id, { on: '2026-06-18', number: null, answerClass: 'B' }]),
    );
    const rounds = suggestion.rounds.map(({ promise: _, ...one }) => ({ ...one, leadAnswers, plannedFor: null }));
    const split = { ...ledger, suggestions: { [suggestion.id]: { ...suggestion, lead: leads, rounds } } };
    expect(() => laid(split, '52', letter)).toThrow('promise-unclear');
    const id = `${suggestion.id}~promise~1~o-other`;
    const rows = commitmentRows(laid(split, '52', letter, id));
    expect(rows.filter((one) => one.shownBy !== null).map((one) => one.id)).toEqual([id]);
  });
});
