import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organNameOn } from '#shared/domain/organ-name-on.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
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
});
