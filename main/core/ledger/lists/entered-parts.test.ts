import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { csvOf, fifthSession, listDay, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';

const empty = inventedEmptyLedger();
const now = { today: listDay, by: '周文' };
const headings = '编号,标题,主办单位,交办日期,答复日期,结果,满意度';
const options = { name: '目录.csv', session: fifthSession };

function listOf(...rows: string[]): Uint8Array {
  return csvOf(headings, ...rows.map((row) => `第7号,关于疏浚云溪河道的建议,市水务局,2026-02-11,${row}`));
}

function only({ suggestions }: Ledger) {
  const [suggestion] = Object.values(suggestions);
  if (!suggestion) throw new Error('no suggestion');
  return suggestion;
}

function round(ledger: Ledger) {
  return only(ledger).rounds.at(-1);
}

async function answeredB(): Promise<Ledger> {
  return (await takeList(empty, listOf('2026-05-06,B,'), options)).ledger;
}

function typed(ledger: Ledger, patch: Record<string, string | null>): Ledger {
  return applied(
    ledger,
    updateSuggestion(ledger, { id: only(ledger).id, confirmed: ['class-needs-date'], ...patch }, now),
  );
}

describe('a person who entered one part of an answer entered that part alone', () => {
  it('a rating by hand leaves the class to the list: what it says is taken, and told as taken', async () => {
    const rated = typed(await answeredB(), { result: 'satisfied', ratedOn: '2026-05-12' });
    const again = await takeList(rated, listOf('2026-05-06,A,'), options);
    expect(round(again.ledger)).toMatchObject({ answerClass: 'A', result: 'satisfied', ratedOn: '2026-05-12' });
    const [row] = again.rows;
    expect(row?.changes.map(({ kept }) => kept)).toEqual([false]);
    expect(row?.sentences.join('')).not.toContain('保留');
    expect(only(again.ledger).offers).toBeUndefined();
  });

  it('and the class that a third list tells is taken again', async () => {
    const rated = typed(await answeredB(), { result: 'satisfied' });
    const second = await takeList(rated, listOf('2026-05-06,A,'), options);
    const third = await takeList(second.ledger, listOf('2026-05-06,C,'), options);
    expect(round(third.ledger)).toMatchObject({ answerClass: 'C', result: 'satisfied' });
  });

  it('a rating that the list tells otherwise is kept, told as kept and offered', async () => {
    const rated = typed(await answeredB(), { result: 'basically-satisfied' });
    const again = await takeList(rated, listOf('2026-05-06,B,满意'), options);
    expect(round(again.ledger)).toMatchObject({ answerClass: 'B', result: 'basically-satisfied' });
    expect(again.rows[0]?.changes.map(({ kept }) => kept)).toEqual([true]);
    expect(only(again.ledger).offers).toEqual({ answer: { result: 'satisfied' } });
  });

  it('a class that a person entered as it stood is the person’s from then on', async () => {
    const confirmed = typed(await answeredB(), { answerClass: 'B' });
    const again = await takeList(confirmed, listOf('2026-05-06,A,'), options);
    expect(round(again.ledger)?.answerClass).toBe('B');
    expect(again.rows[0]?.changes.map(({ kept }) => kept)).toEqual([true]);
    expect(only(again.ledger).offers).toEqual({ answer: { answerClass: 'A' } });
  });

  it('a class that a person took out stays out', async () => {
    const emptied = typed(await answeredB(), { answerClass: null });
    const again = await takeList(emptied, listOf('2026-05-06,A,'), options);
    expect(round(again.ledger)?.answerClass).toBeNull();
    expect(again.rows[0]?.changes.map(({ kept }) => kept)).toEqual([true]);
  });

  it('what an earlier release marked as a whole is told and stored as kept', async () => {
    const rated = typed(await answeredB(), { result: 'satisfied' });
    const known = only(rated);
    const { read: _, ...bare } = known;
    const old = { ...bare, entered: known.entered.filter((one) => !one.startsWith('rounds.')) };
    const again = await takeList({ ...rated, suggestions: { [old.id]: old } }, listOf('2026-05-06,A,'), options);
    expect(again.rows[0]?.changes.map(({ kept }) => kept)).toEqual([true]);
    expect(round(again.ledger)?.answerClass).toBe('B');
  });
});
