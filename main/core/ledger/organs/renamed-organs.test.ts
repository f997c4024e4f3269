import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organNameOn } from '#shared/domain/organ-name-on.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { organsAt } from '../as-of/organs-at.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { alikeOrgans } from './alike-organs.ts';
import { organId } from './organ-id.ts';
import { resolveOrgan } from './resolve-organ.ts';
import { mergeOrgans, updateOrgan } from './update-organ.ts';

const [old, now, full] = ['东湖区城市管理局', '东湖区综合行政执法局', '云泽市东湖区综合行政执法局'];
const [day, before] = ['2026-07-01', '2026-06-30'];

async function withRow(ledger: Ledger, number: string, organ: string): Promise<Ledger> {
  const row = csvOf('编号,标题,主办单位,交办日期', `第${number}号,关于第${number}件事的建议,${organ},2026-04-10`);
  return (await takeList(ledger, row, { name: `目录${number}.csv`, session: fifthSession })).ledger;
}

function renamed(ledger: Ledger, name: string, title: string, on: string): Ledger {
  const organ = resolveOrgan(ledger, name);
  if (!organ) throw new Error(name);
  const formerDates = [...(organ.formerDates ?? []), { name: organ.title, to: on }];
  return applied(ledger, updateOrgan(ledger, { id: organ.id, title, formerDates }).change);
}

const leadOf = (ledger: Ledger, number: string) =>
  Object.values(ledger.suggestions).find((one) => one.number === number)?.lead[0] ?? '';
const nameThen = (ledger: Ledger, number: string, on: string) => organNameOn(ledger.organs, leadOf(ledger, number), on);
const accountOf = (ledger: Ledger, number: string) => organRoot(ledger.organs, leadOf(ledger, number));

describe('an organ that a person renamed on a day', () => {
  it.each([
    [old, now, full],
    ['市商务局', '市商务和投资促进局', '云泽市商务和投资促进局'],
    ['市商务局', '市商务和投资促进局', '云泽市商务局'],
    ['市卫健委', '市卫健局', '云泽市卫生健康局'],
  ])('%s keeps its dated name %s when a row brings %s', async (former, title, fuller) => {
    const ledger = renamed(await withRow(inventedEmptyLedger(), '71', former), former, title, day);
    const after = await withRow(ledger, '72', fuller);
    for (const number of ['71', '72']) {
      expect(nameThen(after, number, before)).toBe(former);
      expect(accountOf(after, number)?.id).toBe(accountOf(after, '71')?.id);
      expect(accountOf(after, number)?.formerDates).toEqual([{ name: former, to: day }]);
      expect([nameThen(after, number, day), ...(accountOf(after, number)?.shortNames ?? [])]).toContain(title);
      expect(accountOf(after, number)?.shortNames).not.toContain(former);
    }
    expect(resolveOrgan(after, fuller)?.id).toBe(accountOf(after, '71')?.id);
  });

  it('keeps its name of today, with the fuller one beside it', async () => {
    const ledger = renamed(await withRow(inventedEmptyLedger(), '71', old), old, now, day);
    const account = accountOf(await withRow(ledger, '72', full), '72');
    expect(account).toMatchObject({ title: now, formerNames: [old], shortNames: [full] });
  });

  it('keeps each of several names for its time, in whatever order they were entered', async () => {
    let ledger = await withRow(inventedEmptyLedger(), '71', '东湖区市容局');
    ledger = renamed(ledger, '东湖区市容局', old, '2020-01-01');
    ledger = await withRow(renamed(ledger, old, now, day), '72', full);
    const account = accountOf(ledger, '72');
    const names = (of: Ledger) => ['2019-12-31', '2020-01-01', before, day].map((on) => nameThen(of, '72', on));
    expect(names(ledger)).toEqual(['东湖区市容局', old, old, now]);
    const formerDates = account?.formerDates?.toReversed() ?? [];
    const turned = applied(ledger, updateOrgan(ledger, { id: account?.id ?? '', title: now, formerDates }).change);
    expect(names(turned)).toEqual(['东湖区市容局', old, old, now]);
  });

  it('keeps its names when the fuller name was there before, and when its paper is read again', async () => {
    const both = await withRow(await withRow(inventedEmptyLedger(), '71', old), '72', full);
    const ledger = renamed(both, old, now, day);
    const again = await withRow(ledger, '72', full);
    for (const after of [ledger, again])
      for (const number of ['71', '72'])
        expect([nameThen(after, number, before), nameThen(after, number, day)]).toEqual([old, now]);
  });

  it('gives its dated names to the fuller one under which a person lays it, and takes them back', async () => {
    const two = await withRow(renamed(await withRow(inventedEmptyLedger(), '71', old), old, now, day), '72', full);
    const laid = applied(two, mergeOrgans(two, { id: now, into: organId(full), on: null }).change);
    for (const number of ['71', '72'])
      expect([nameThen(laid, number, before), nameThen(laid, number, day)]).toEqual([old, full]);
    const { change } = updateOrgan(laid, { id: organId(old), title: now, mergedInto: null });
    const apart = applied(laid, change);
    expect(apart.organs[organId(full)]).not.toHaveProperty('formerDates');
    expect(apart.organs[organId(full)]?.formerNames).toEqual([]);
    expect([nameThen(apart, '71', before), nameThen(apart, '72', before)]).toEqual([old, full]);
  });

  it('keeps its own name of a day in another organ under which a person lays it without a day', async () => {
    const two = await withRow(
      renamed(await withRow(inventedEmptyLedger(), '71', old), old, now, day),
      '73',
      '东湖区住建局',
    );
    const laid = applied(two, mergeOrgans(two, { id: now, into: '东湖区住建局', on: null }).change);
    expect([nameThen(laid, '71', before), nameThen(laid, '71', day)]).toEqual([old, '东湖区住建局']);
    expect(nameThen(laid, '73', before)).toBe('东湖区住建局');
    expect(organRoot(organsAt(laid.organs, before), leadOf(laid, '71'))?.title).toBe(old);
    expect(organRoot(organsAt(laid.organs, day), leadOf(laid, '71'))?.title).toBe('东湖区住建局');
  });

  it('is asked about where a person dated both names', async () => {
    const one = renamed(await withRow(inventedEmptyLedger(), '71', old), old, now, day);
    const other = await withRow(one, '73', '云泽市东湖区市容局');
    const both = renamed(other, '云泽市东湖区市容局', full, '2026-03-01');
    expect([nameThen(both, '71', before), nameThen(both, '73', '2026-02-28')]).toEqual([old, '云泽市东湖区市容局']);
    expect(alikeOrgans(both).size).toBeGreaterThan(0);
  });
});

describe('an organ that went into another on a day', () => {
  it('keeps that for the fuller name that a row brings', async () => {
    const two = await withRow(await withRow(inventedEmptyLedger(), '71', '市体育局'), '72', '市文化和旅游局');
    const laid = applied(two, mergeOrgans(two, { id: '市体育局', into: '市文化和旅游局', on: day }).change);
    const after = await withRow(laid, '73', '云泽市体育局');
    expect(accountOf(after, '73')?.title).toBe('市文化和旅游局');
    expect(nameThen(after, '73', before)).toBe('市体育局');
  });
});
