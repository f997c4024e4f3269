import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../../../testing/temporary-folder.ts';
import type { OfficeYear } from '../../../../testing/year/office-year.ts';
import { suggestionOf, trapOffice } from './trap-office.ts';

// Two years in one ledger, all of it entered in the second.
const newFolder = temporaryFolders();
let office: OfficeYear;

beforeEach(async () => {
  office = await trapOffice(newFolder(), '2027-06-01');
  const answered = await suggestionOf(office, '7', '2026-03-20');
  const rated = { answeredOn: '2026-06-18', answerClass: 'A', result: 'satisfied', ratedOn: '2026-06-30' } as const;
  await office.ask('suggestions.update', { id: answered, ...rated });
  await suggestionOf(office, '15', '2026-03-20');
  const next = await suggestionOf(office, '18', '2027-02-26');
  await office.ask('suggestions.update', {
    id: next,
    answeredOn: '2027-05-20',
    answerClass: 'B',
    plannedFor: '2027-12-31',
  });
});
afterEach(() => office.core.close());

async function shares(input: Parameters<typeof office.ask<'status.get'>>[1]) {
  const { rates, counts } = await office.ask('status.get', input);
  const share = (name: string) => rates.find((rate) => rate.name === name);
  const of = (name: string) => `${share(name)?.numerator}/${share(name)?.base}`;
  return [counts.suggestions, of('suggestions-done'), of('satisfied'), of('on-time')];
}

describe('the rates of a year', () => {
  it('on its last day have nothing of the next', async () => {
    expect(await shares({ asOf: '2026-12-31' })).toEqual([2, '1/2', '1/1', '1/2']);
  });

  it('are asked for by themselves, today and as of a past day', async () => {
    expect(await shares({})).toEqual([3, '1/3', '1/1', '2/3']);
    expect(await shares({ year: '2026' })).toEqual([2, '1/2', '1/1', '1/2']);
    expect(await shares({ year: '2027' })).toEqual([1, '0/1', '0/0', '1/1']);
    expect(await shares({ year: '2026', asOf: '2026-06-29' })).toEqual([2, '1/2', '0/0', '1/2']);
    expect(await shares({ year: '2027', asOf: '2026-12-31' })).toEqual([0, '0/0', '0/0', '0/0']);
    expect(await shares({ year: '2027', asOf: '2027-03-01' })).toEqual([1, '0/1', '0/0', '0/0']);
  });

  it('count by any name of a session', async () => {
    const of = (name: string) => office.ask('suggestions.list', {}).then((all) => all.find((s) => s.number === name));
    const id = (await of('7'))?.id ?? '';
    await office.ask('suggestions.update', { id, session: '云泽市第十届人民代表大会第一次会议' });
    expect((await shares({ session: '市十届人大一次会议' }))[0]).toBe(1);
    expect((await shares({ session: '市十届人大二次会议' }))[0]).toBe(0);
  });

  it('say how many suggestions are counted of which nobody knows a day', async () => {
    const added = await office.ask('suggestions.add', { title: '关于路灯的建议', number: '30', proposers: [] });
    await office.ask('suggestions.update', { id: added.id, receivedOn: null });
    expect(await office.ask('status.get', { asOf: '2026-12-31' })).toMatchObject({ undated: 1 });
    expect(await office.ask('desk.get', { asOf: '2026-12-31' })).toMatchObject({ undated: 1 });
    expect(await office.ask('status.get', {})).not.toHaveProperty('undated');
    expect(await office.ask('status.get', { year: '2026', asOf: '2026-12-31' })).not.toHaveProperty('undated');
  });
});

describe('the report on a year', () => {
  it('as of a past day counts what stood then, of the year alone', async () => {
    const scope = { year: '2026', 'as-of': '2026-06-17' };
    const then = await office.ask('briefs.preview', { kind: 'suggestion-report', scope });
    const now = await office.ask('briefs.preview', { kind: 'suggestion-report', scope: { year: '2026' } });
    expect([then.counts, now.counts]).toEqual([{ suggestions: 2 }, { suggestions: 2 }]);
    await expect(
      office.ask('briefs.preview', { kind: 'suggestion-report', scope: { year: '2027', 'as-of': '2026-12-31' } }),
    ).rejects.toThrow(/brief-scope-empty/u);
  });
});
