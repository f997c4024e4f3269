import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organId } from '../organs/organ-id.ts';
import { organRows } from '../organs/organ-rows.ts';
import { resolveOrgan } from '../organs/resolve-organ.ts';
import { addOrgan, mergeOrgans, updateOrgan } from '../organs/update-organ.ts';
import { dueItems } from '../status/due-items.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { ledgerAt } from './ledger-at.ts';
import { organsAt } from './organs-at.ts';

const [culture, now, sport] = ['市文化和旅游局', '市文化体育和旅游局', '市体育局'];
const [trade, promotion] = ['市商务局', '市商务和投资促进局'];

/** Two organs that went into a new one, and one that has a new name, on 1 July 2026; their suggestions were handed over in April. */
async function reformed(): Promise<Ledger> {
  const list = csvOf(
    '编号,标题,主办单位,协办单位,交办日期,办理期限',
    `第72号,关于整治河道边坡的建议,${culture},,2026-04-10,2026-07-10`,
    `第74号,关于开放学校场馆的建议,${sport},${culture},2026-04-10,2026-07-10`,
    `第77号,关于发展夜间消费的建议,${trade},,2026-04-10,2026-07-10`,
  );
  let { ledger } = await takeList(inventedEmptyLedger(), list, { name: '目录.csv', session: fifthSession });
  ledger = applied(ledger, addOrgan(ledger, { title: now }).change);
  for (const id of [culture, sport])
    ledger = applied(ledger, mergeOrgans(ledger, { id, into: now, on: '2026-07-01' }).change);
  const formerDates = [{ name: trade, to: '2026-07-01' }];
  return applied(ledger, updateOrgan(ledger, { id: organId(trade), title: promotion, formerDates }).change);
}

const owing = (ledger: Ledger, day: string) =>
  dueItems(ledger, day, 365)
    .map(({ organ }) => organ)
    .sort();

describe('organs on a past day', () => {
  it('bear the names of that day, before the merger and the new name and from then on', async () => {
    const ledger = await reformed();
    expect(owing(ledgerAt(ledger, '2026-06-30'), '2026-06-30')).toEqual([sport, culture, trade].sort());
    expect(owing(ledgerAt(ledger, '2026-07-01'), '2026-07-01')).toEqual([now, now, promotion].sort());
    expect(owing(ledger, '2026-07-01')).toEqual([now, now, promotion].sort());
  });

  it('are found under the name of that day, the new one too', async () => {
    const then = ledgerAt(await reformed(), '2026-06-30');
    expect(resolveOrgan(then, culture)?.title).toBe(culture);
    expect(suggestionRows(then, { organ: culture }).map(({ number }) => number)).toEqual(['72', '74']);
    expect(suggestionRows(then, { organ: now })).toEqual([]);
    expect(then.organs[organId(trade)]).toMatchObject({ title: trade, formerNames: [] });
  });

  it('are listed apart as long as the day of a merger that is registered beforehand has not come', async () => {
    const ledger = await reformed();
    const titles = (day: string) => organRows(ledger, day).map(({ title }) => title);
    expect(titles('2026-06-30').sort()).toEqual([culture, sport, now, trade].sort());
    expect(titles('2026-07-01').sort()).toEqual([now, promotion].sort());
  });

  it('are the very same where no day makes a difference', async () => {
    const { organs } = await reformed();
    expect(organsAt(organs, '2026-07-01')).toBe(organs);
  });
});
