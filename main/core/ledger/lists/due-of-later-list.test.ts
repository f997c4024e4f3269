import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { changeDue } from '../dues/change-due-of.ts';
import { adoptOffer, declineOffer } from '../offers/answer-offer.ts';
import { offerRows } from '../offers/offer-rows.ts';
import { countedRecords, ratesOf } from '../status/ledger-rates.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, exportBytes, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';

const title = '关于疏浚梅溪的建议';
const first: [string, string] = ['编号,标题,交办日期', `1,${title},2026-02-10`];

/** The ledger after lists that came one day of a month each, from March on. */
async function taken(...lists: [string, string][]): Promise<Ledger> {
  let ledger = inventedEmptyLedger();
  for (const [at, lines] of lists.entries()) {
    const today = `2026-0${at + 3}-01`;
    const given = { name: `目录${at}.csv`, session: fifthSession, at: `${today}T00:00:00.000Z` };
    ({ ledger } = await takeList(ledger, csvOf(...lines), { ...given, now: { today, by: '周文' } }));
  }
  return ledger;
}

function dueOf(ledger: Ledger) {
  return suggestionRows(ledger)[0]?.rounds.at(-1)?.due;
}

describe('a later list that says another due day than was counted', () => {
  it('moves the day in force and leaves the original standing, with where it came from', async () => {
    const ledger = await taken(first, ['编号,标题,答复期限', `1,${title},2026-08-10`]);
    expect(dueOf(ledger)).toMatchObject({
      date: '2026-08-10',
      original: '2026-05-10',
      because: { by: 'list', cell: '2026-08-10' },
      changes: [{ kind: 'listed', from: '2026-05-10', to: '2026-08-10', on: '2026-04-01', was: { by: 'rule' } }],
    });
    const before = suggestionRows(ledgerAt(ledger, '2026-03-20'))[0]?.rounds[0]?.due;
    expect(before).toMatchObject({ date: '2026-05-10', original: '2026-05-10', because: { by: 'rule' }, changes: [] });
    expect(suggestionRows(ledgerAt(ledger, '2026-04-20'))[0]?.rounds[0]?.due).toEqual(dueOf(ledger));
  });

  it('counts against the original day in the rate of that name, also where day and answer come in one row', async () => {
    const ledger = await taken(first, ['编号,标题,答复期限,答复日期', `1,${title},2026-08-10,2026-06-01`]);
    const rates = ratesOf(ledger, countedRecords(ledger), '2026-06-02').filter(({ name }) =>
      name.startsWith('on-time'),
    );
    expect(rates).toMatchObject([
      { name: 'on-time', numerator: 1, base: 1 },
      { name: 'on-time-original', numerator: 0, base: 1 },
    ]);
  });

  it('and a third day from a third list leaves the original and the chain whole', async () => {
    const ledger = await taken(
      first,
      ['编号,标题,答复期限', `1,${title},2026-08-10`],
      ['编号,标题,答复期限,备注', `1,${title},2026-09-10,`],
    );
    expect(dueOf(ledger)).toMatchObject({
      date: '2026-09-10',
      original: '2026-05-10',
      changes: [
        { from: '2026-05-10', to: '2026-08-10' },
        { from: '2026-08-10', to: '2026-09-10' },
      ],
    });
  });

  it('may name an earlier one', async () => {
    const ledger = await taken(first, ['编号,标题,答复期限', `1,${title},2026-04-10`]);
    expect(dueOf(ledger)).toMatchObject({ date: '2026-04-10', original: '2026-05-10', changes: [{ kind: 'listed' }] });
  });

  it('beside another hand-over in the same row is not measured against the day which that one would give', async () => {
    const ledger = await taken(first, ['编号,标题,交办日期,答复期限', `1,${title},2026-02-20,2026-08-10`]);
    expect(dueOf(ledger)).toMatchObject({ date: '2026-08-10', original: '2026-05-10', changes: [{ kind: 'listed' }] });
  });

  it('is the first word where hand-over and day come together', async () => {
    const both: [string, string] = ['编号,标题,交办日期,答复期限', `1,${title},2026-02-10,2026-04-10`];
    const whole = { date: '2026-04-10', original: '2026-04-10', changes: [] };
    expect(dueOf(await taken(both))).toMatchObject(whole);
    expect(dueOf(await taken(['编号,标题', `1,${title}`], both))).toMatchObject(whole);
  });

  it('changes nothing when it comes again, or goes out and comes back', async () => {
    const second: [string, string] = ['编号,标题,答复期限', `1,${title},2026-08-10`];
    const ledger = await taken(first, second);
    expect(await taken(first, second, second)).toEqual(ledger);
    const back = await takeList(ledger, await exportBytes(ledger));
    expect([back.added, back.changed, dueOf(back.ledger)]).toEqual([0, 0, dueOf(ledger)]);
  });
});

describe('a due day that a list says beside what a person recorded', () => {
  const now = { today: '2026-04-02', by: '周文' };
  const told: [string, string] = ['编号,标题,答复期限,答复日期', `1,${title},2026-09-10,2026-08-20`];

  /** A handling that a person extended to 10 August, and what a list then says of it. */
  async function extended(...lists: [string, string][]) {
    const counted = await taken(first);
    const [known] = suggestionRows(counted);
    const id = known?.id ?? '';
    const order = { collection: 'suggestions', id, which: 'due', kind: 'extension', to: '2026-08-10' } as const;
    const said = { on: '2026-04-01', reason: '涉及部门多', allowedBy: '主任会议', letter: '', confirmed: [] };
    let ledger = applied(counted, changeDue(counted, { ...order, ...said }, now));
    for (const lines of lists)
      ({ ledger } = await takeList(ledger, csvOf(...lines), { name: '二.csv', session: fifthSession }));
    return { id, ledger };
  }

  it('leaves the extension standing, and is offered', async () => {
    const { ledger } = await extended(told, told);
    expect(dueOf(ledger)).toMatchObject({
      date: '2026-08-10',
      original: '2026-05-10',
      changes: [{ kind: 'extension' }],
    });
    expect(offerRows(ledger)).toMatchObject([
      { field: 'due', now: { date: '2026-08-10' }, value: { date: '2026-09-10' }, from: { kind: 'list' } },
    ]);
    expect(suggestionRows(ledger)[0]?.rounds[0]?.answeredOn).toBe('2026-08-20');
  });

  it('is taken over with the original day and the whole chain', async () => {
    const { id, ledger } = await extended(told);
    const adopted = applied(ledger, adoptOffer(ledger, { collection: 'suggestions', id, field: 'due' }, now));
    expect(dueOf(adopted)).toMatchObject({
      date: '2026-09-10',
      original: '2026-05-10',
      because: { by: 'list', heading: '答复期限' },
      changes: [{ kind: 'extension' }, { kind: 'listed', from: '2026-08-10', was: { by: 'rule' } }],
    });
    const again = await takeList(adopted, csvOf(...told), { name: '二.csv', session: fifthSession });
    expect([again.added, again.changed, offerRows(again.ledger)]).toEqual([0, 0, []]);
  });

  it('is not offered again once it was declined', async () => {
    const { id, ledger } = await extended(told);
    const declined = applied(ledger, declineOffer(ledger, { collection: 'suggestions', id, field: 'due' }));
    const again = await takeList(declined, csvOf(...told), { name: '二.csv', session: fifthSession });
    expect(offerRows(again.ledger)).toEqual([]);
    expect(dueOf(again.ledger)?.date).toBe('2026-08-10');
  });

  it('is no longer offered when the list comes to say what the person set', async () => {
    const { ledger } = await extended(told, ['编号,标题,答复期限,备注', `1,${title},2026-08-10,`]);
    expect(offerRows(ledger)).toEqual([]);
  });
});
