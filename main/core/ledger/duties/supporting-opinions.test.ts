import { describe, expect, it } from 'vitest';
import { isOverdue } from '#shared/domain/duty.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { organAccount } from '../organs/organ-account.ts';
import { deskItems } from '../status/desk-items.ts';
import { dueItems } from '../status/due-items.ts';
import { recordSuggestionAct } from '../suggestions/record-suggestion-act.ts';
import { strikeSuggestionAct } from '../suggestions/strike-suggestion-act.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { dutiesOf } from './all-duties.ts';

const now = { today: '2026-06-10', by: '周文' };
const [lead, water, money] = ['市交通运输局', '市水利局', '市财政局'];

/** A suggestion handed over on 18 March 2026 to one leading organ and two that owe a supporting opinion by 18 May. */
async function supported(): Promise<Ledger> {
  const list = csvOf(
    '编号,标题,主办单位,协办单位,交办日期',
    `第33号,关于整治河道边坡的建议,${lead},${water}、${money},2026-03-18`,
  );
  const { ledger } = await takeList(inventedEmptyLedger(), list, { name: '目录.csv', session: fifthSession });
  const [one] = Object.values(ledger.suggestions);
  const round = one?.rounds[0];
  if (!one || !round) throw new Error('no suggestion');
  const windows = [{ kind: 'support', due: inventedDue('2026-05-18') } as const];
  return { ...ledger, suggestions: { [one.id]: { ...one, rounds: [{ ...round, windows }] } } };
}

const act = (ledger: Ledger, type: 'returned' | 'handed-over', on: string) => ({
  id: Object.keys(ledger.suggestions)[0] ?? '',
  act: type,
  on,
  note: '不属本单位职责',
  number: '',
  organs: [],
  confirmed: [],
});
const only = ({ suggestions }: Ledger) => Object.values(suggestions)[0];
const given = (ledger: Ledger, organ: string, on: string | null) =>
  applied(ledger, updateSuggestion(ledger, { id: only(ledger)?.id ?? '', supportOn: [{ organ, on }] }, now));
const names = (ledger: Ledger, ids: readonly string[]) => ids.map((id) => organTitle(ledger.organs, id)).join('、');
const owed = (ledger: Ledger) =>
  dutiesOf(ledger)
    .filter(({ kind }) => kind === 'support')
    .map(({ organs, state, metOn }) => [names(ledger, organs), metOn ?? state]);
const late = (ledger: Ledger, day: string) =>
  dutiesOf(ledger)
    .filter((duty) => isOverdue(duty, day))
    .map(({ kind, organs }) => [kind, names(ledger, organs)]);
const account = (ledger: Ledger, name: string, day: string) => {
  const organ = Object.values(ledger.organs).find(({ title }) => title === name);
  return organAccount(ledger, organ?.id ?? '', day);
};

describe('the opinions of several supporting organs', () => {
  it('are owed by each for itself: who delivered owes nothing more, and the other is late alone', async () => {
    const ledger = given(await supported(), water, '2026-05-12');
    expect(owed(ledger)).toEqual([
      [water, '2026-05-12'],
      [money, 'open'],
    ]);
    expect(late(ledger, '2026-05-18')).toEqual([]);
    expect(late(ledger, '2026-05-19')).toEqual([['support', money]]);
  });

  it('are told on the desk, among what is due and as what is due soon by the organ that still owes one alone', async () => {
    const before = await supported();
    const items = (ledger: Ledger) =>
      dueItems(ledger, '2026-05-19', 7).map(({ id, organ, days }) => [id.split('~').slice(2).join('~'), organ, days]);
    expect(items(before)).toHaveLength(2);
    expect(new Set(items(before).map(([id]) => id)).size).toBe(2);
    const ledger = given(before, water, '2026-05-12');
    expect(items(ledger)).toEqual([[expect.stringMatching(/^support~o-/), money, -1]]);
    expect(deskItems(ledger, '2026-05-19', 7).flatMap(({ duty, organ }) => (duty === 'support' ? organ : []))).toEqual([
      money,
    ]);
  });

  it('stand in the account of each organ with its own lateness and own rates', async () => {
    const ledger = given(await supported(), water, '2026-05-20');
    expect(account(ledger, water, '2026-05-21').overdue).toEqual([]);
    expect(account(ledger, money, '2026-05-21')).toMatchObject({
      overdue: [{ kind: 'support' }],
      suggestions: [{ owed: { kind: 'support', days: -3 } }],
    });
    // What the leading organ owes by 18 June is no debt of a supporting one.
    expect(account(ledger, water, '2026-05-21').suggestions).toMatchObject([{ owed: null }]);
    expect(account(ledger, lead, '2026-05-21').suggestions).toMatchObject([{ owed: { kind: 'answer' } }]);
    // Time is measured over answers and reports, of the organs that owe them.
    const answered = applied(
      ledger,
      updateSuggestion(ledger, { id: only(ledger)?.id ?? '', answeredOn: '2026-06-01' }, now),
    );
    const rate = (name: string) => {
      const found = account(answered, name, '2026-06-02').rates.find((one) => one.name === 'on-time');
      return [found?.numerator, found?.base];
    };
    expect([lead, water, money].map(rate)).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  it('are owed again when a day is taken out, and were owed on an earlier day', async () => {
    const ledger = given(await supported(), water, '2026-05-12');
    expect(late(ledgerAt(ledger, '2026-05-11'), '2026-05-19')).toHaveLength(2);
    expect(owed(given(ledger, water, null))).toEqual([
      [water, 'open'],
      [money, 'open'],
    ]);
  });

  it('know an organ under each of its names, in a day that stands under another', async () => {
    const ledger = given(await supported(), water, '2026-05-12');
    const one = only(ledger);
    const [organ, other] = Object.values(ledger.organs).filter(({ title }) => title === water);
    if (!one || !organ) throw new Error('no organ');
    expect(other).toBeUndefined();
    const former = { ...organ, id: 'o-former', title: '市水务局', mergedInto: organ.id };
    const days = { 'o-former': '2026-05-11' };
    const renamed: Ledger = {
      ...ledger,
      organs: { ...ledger.organs, 'o-former': former },
      suggestions: { [one.id]: { ...one, rounds: one.rounds.map((round) => ({ ...round, supportOn: days })) } },
    };
    expect(owed(renamed)[0]).toEqual([water, '2026-05-11']);
    expect(only(given(renamed, water, '2026-05-13'))?.rounds[0]?.supportOn).toEqual({ [organ.id]: '2026-05-13' });
  });

  it('are owed no more once the suggestion is answered', async () => {
    const ledger = given(await supported(), water, '2026-05-12');
    const patch = { id: only(ledger)?.id ?? '', answeredOn: '2026-05-16', answerClass: 'A' };
    const answered = applied(ledger, updateSuggestion(ledger, patch, now));
    expect(owed(answered)).toEqual([
      [water, '2026-05-12'],
      [money, 'void'],
    ]);
  });
});

describe('an opinion that never came although the suggestion is answered', () => {
  const day = '2026-08-01';
  const answeredOn = (ledger: Ledger, on: string) =>
    applied(ledger, updateSuggestion(ledger, { id: only(ledger)?.id ?? '', answeredOn: on, answerClass: 'A' }, now));
  const measured = (ledger: Ledger) => {
    const found = account(ledger, money, day).rates.find((one) => one.name === 'support-on-time');
    return found && [found.numerator, found.base];
  };

  it('was late where its day had passed before: it stays in the rate and the account, and is chased no more', async () => {
    const never = answeredOn(given(await supported(), water, '2026-05-12'), '2026-06-01');
    expect(owed(never)[1]).toEqual([money, 'void']);
    expect(late(never, day)).toEqual([]);
    expect(measured(never)).toEqual([0, 1]);
    expect(account(never, money, day).missed).toMatchObject([{ kind: 'support', endedOn: '2026-06-01' }]);
    expect(account(never, water, day).missed).toEqual([]);
    // It stands no better than if it had come late.
    expect(measured(given(never, money, '2026-06-20'))).toEqual([0, 1]);
  });

  it('was not late where the answer came before that day, or on it', async () => {
    for (const on of ['2026-05-10', '2026-05-18']) {
      const never = answeredOn(await supported(), on);
      expect(measured(never)).toBeUndefined();
      expect(account(never, money, day).missed).toEqual([]);
    }
  });

  it('is late on a past day before the answer, and only from the answer on not met', async () => {
    const never = answeredOn(await supported(), '2026-06-01');
    expect(late(ledgerAt(never, '2026-05-31'), '2026-05-31')).toContainEqual(['support', money]);
    expect(account(ledgerAt(never, '2026-05-31'), money, '2026-05-31').missed).toEqual([]);
  });

  it('says nothing where nobody knows the day of the answer', async () => {
    const ledger = await supported();
    const patch = { id: only(ledger)?.id ?? '', answerClass: 'A' };
    const never = applied(ledger, updateSuggestion(ledger, patch, now));
    expect(measured(never)).toBeUndefined();
  });
});

describe('the account of an organ that only supports', () => {
  const rates = (ledger: Ledger, name: string) =>
    Object.fromEntries(
      account(ledger, name, '2026-08-01').rates.map(({ name: rate, numerator, base }) => [rate, [numerator, base]]),
    );

  it('counts its own opinions, and neither the answer of the leading organ nor its rating', async () => {
    const ledger = given(given(await supported(), water, '2026-05-12'), money, '2026-05-20');
    const patch = {
      id: only(ledger)?.id ?? '',
      answeredOn: '2026-06-01',
      answerClass: 'A',
      result: 'satisfied',
    } as const;
    const answered = applied(ledger, updateSuggestion(ledger, { ...patch, ratedOn: '2026-06-05' }, now));
    expect(rates(answered, lead)).toMatchObject({
      'suggestions-done': [1, 1],
      satisfaction: [1, 1],
      'on-time': [1, 1],
    });
    expect(rates(answered, lead)).not.toHaveProperty('support-on-time');
    expect(rates(answered, water)).toMatchObject({
      'suggestions-done': [0, 0],
      satisfaction: [0, 0],
      'on-time': [0, 0],
      'support-on-time': [1, 1],
    });
    expect(rates(answered, money)).toMatchObject({ 'support-on-time': [0, 1] });
  });
});

describe('an organ that supports only later', () => {
  const late = '市民政局';
  const id = (ledger: Ledger) => only(ledger)?.id ?? '';
  const typing = { today: '2026-11-22', by: '周文' };
  const change = (ledger: Ledger, patch: Omit<Parameters<typeof updateSuggestion>[1], 'id'>) =>
    applied(ledger, updateSuggestion(ledger, { id: id(ledger), ...patch }, typing));
  /** A day is told with it, or that it supports from the hand-over on. */
  const joined = (ledger: Ledger, supportSince?: string) =>
    change(ledger, {
      support: [water, money, late],
      ...(supportSince === undefined ? { confirmed: ['support-since-unknown'] } : { supportSince }),
    });
  /** With a pack that gives supporting organs a month from the hand-over. */
  const inRules = (ledger: Ledger): Ledger => {
    const { office } = ledger.office;
    return office ? { ...ledger, office: { office: { ...office, rulePacks: ['shandong'] } } } : ledger;
  };
  const debts = (ledger: Ledger) =>
    dutiesOf(ledger)
      .filter(({ kind }) => kind === 'support')
      .map(({ organs, due }) => [names(ledger, organs), due?.date]);

  it('owes its opinion from that day on, and owed none before; the others owe theirs as they did', async () => {
    const ledger = joined(inRules(await supported()), '2026-04-10');
    expect(debts(ledger)).toEqual([
      [water, '2026-05-18'],
      [money, '2026-05-18'],
      [late, '2026-05-10'],
    ]);
    expect(debts(ledgerAt(ledger, '2026-04-09')).map(([name]) => name)).toEqual([water, money]);
    expect(debts(ledgerAt(ledger, '2026-04-10')).map(([name]) => name)).toEqual([water, money, late]);
  });

  it('keeps its day whatever else is typed, and loses it when it supports no longer', async () => {
    const ledger = joined(joined(await supported(), '2026-04-10'));
    expect(Object.values(only(ledger)?.supportSince ?? {})).toEqual(['2026-04-10']);
    const without = applied(ledger, updateSuggestion(ledger, { id: id(ledger), support: [water] }, now));
    expect(only(without)?.supportSince).toBeUndefined();
  });

  it('is asked about where its time hangs on the day and nobody says it, and only then', async () => {
    const ledger = inRules(await supported());
    const support = [water, money, late];
    expect(() => change(ledger, { support })).toThrow('confirm-needed');
    expect(() => change(ledger, { support, supportFrom: [{ organ: late, on: '2026-04-10' }] })).not.toThrow();
    expect(() => change(ledger, { support: [water] })).not.toThrow();
    // With no time for supporting opinions there is nothing to ask.
    const one = only(ledger);
    if (!one) throw new Error('no suggestion');
    const rounds = one.rounds.map((round) => ({ ...round, windows: [] }));
    const free = { ...ledger, suggestions: { [one.id]: { ...one, rounds } } };
    expect(() => change(free, { support })).not.toThrow();
    // On the day of the letter itself there is nothing to ask either.
    const sameDay = { today: '2026-03-18', by: '周文' };
    expect(() => updateSuggestion(ledger, { id: one.id, support }, sameDay)).not.toThrow();
  });

  it('takes its own day afterwards, and gives it back; the others keep theirs', async () => {
    const ledger = joined(inRules(await supported()));
    const dated = change(ledger, { supportFrom: [{ organ: late, on: '2026-04-10' }] });
    expect(debts(dated).map(([, due]) => due)).toEqual(['2026-05-18', '2026-05-18', '2026-05-10']);
    const bare = change(dated, { supportFrom: [{ organ: late, on: null }] });
    expect(only(bare)?.supportSince).toBeUndefined();
    expect(only(bare)?.support).toEqual(only(dated)?.support);
  });

  it('is refused a day for who does not support, and one of which nobody knows whose it is', async () => {
    const ledger = await supported();
    const strange = [{ organ: '市文化局', on: '2026-04-10' }];
    expect(() => change(ledger, { supportFrom: strange })).toThrow('implausible');
    expect(() => change(ledger, { support: [water, money], supportSince: '2026-04-10' })).toThrow('implausible');
    expect(() => change(ledger, { supportFrom: [{ organ: money, on: '2027-04-10' }] })).toThrow('confirm-needed');
  });

  it('counts from the hand-over where nobody says when it came in', async () => {
    expect(debts(joined(await supported()))[2]).toEqual([late, '2026-05-18']);
  });

  it('is known from the letter that names it after a return; before, those that the first letter named supported', async () => {
    const returned = applied(
      await supported(),
      recordSuggestionAct(await supported(), act(await supported(), 'returned', '2026-03-20'), now),
    );
    const input = { ...act(returned, 'handed-over', '2026-03-25'), organs: ['市公安局'], support: [lead, late] };
    const again = applied(returned, recordSuggestionAct(returned, input, now));
    const supporters = (ledger: Ledger) => names(ledger, only(ledger)?.support ?? []);
    expect(supporters(again)).toBe(`${lead}、${late}`);
    expect(supporters(ledgerAt(again, '2026-03-24'))).toBe(`${water}、${money}`);
    const struck = only(again)?.acts.findLast(({ type }) => type === 'handed-over')?.id ?? '';
    const back = applied(again, strikeSuggestionAct(again, { id: id(again), act: struck }, now));
    expect(supporters(back)).toBe(`${water}、${money}`);
    expect(() => recordSuggestionAct(returned, { ...input, support: ['市公安局'] }, now)).toThrow(/implausible/);
  });
});
