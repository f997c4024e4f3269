import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { inventedDue } from '../../../testing/invented-due.ts';
import { dutyText } from '../../briefs/facts/organ-facts.ts';
import type { Names } from '../changes/names.ts';
import { recordChanges } from '../changes/record-changes.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, fifthSession, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { withOrgansOnce } from './lead-and-support.ts';
import { organId } from './organ-id.ts';
import { addOrgan, mergeOrgans, updateOrgan } from './update-organ.ts';

const [culture, sport, now, school] = ['市文化和旅游局', '市体育局', '市文化体育和旅游局', '市教育局'];

/** Three suggestions whose organs went into one: both supporting, one leading and one supporting, both leading. */
async function reformed(): Promise<Ledger> {
  const list = csvOf(
    '编号,标题,主办单位,协办单位,交办日期',
    `第75号,关于体教融合的建议,${school},${sport}、${culture},2026-04-10`,
    `第76号,关于加固堤防的建议,${culture},${sport}、${school},2026-04-10`,
    `第77号,关于整修步道的建议,${culture}、${sport},${school},2026-04-10`,
  );
  let { ledger } = await takeList(inventedEmptyLedger(), list, { name: '目录.csv', session: fifthSession });
  ledger = applied(ledger, addOrgan(ledger, { title: now }).change);
  for (const id of [culture, sport])
    ledger = applied(ledger, mergeOrgans(ledger, { id, into: now, on: '2026-07-01' }).change);
  const windows = [{ kind: 'support', due: inventedDue('2026-06-10') } as const];
  const suggestions = Object.values(ledger.suggestions).map((one) => ({
    ...one,
    rounds: one.rounds.map((round) => ({ ...round, windows })),
  }));
  return { ...ledger, suggestions: Object.fromEntries(suggestions.map((one) => [one.id, one])) };
}

const named = (ledger: Ledger, ids: readonly string[]) => ids.map((id) => organTitle(ledger.organs, id));
const shown = (ledger: Ledger) =>
  suggestionRows(ledger)
    .map(({ number, lead, support }) => [number, named(ledger, lead), named(ledger, support)])
    .sort();

describe('organs that went into one', () => {
  it('stand once among those that lead and support', async () => {
    expect(shown(await reformed())).toEqual([
      ['75', [school], [now]],
      ['76', [now], [school]],
      ['77', [now], [school]],
    ]);
  });

  it('owe one supporting opinion, and none where they lead', async () => {
    const ledger = await reformed();
    const owing = dutiesOf(ledger)
      .filter(({ kind }) => kind === 'support')
      .map(({ record, organs }) => `${ledger.suggestions[record]?.number} ${named(ledger, organs).join('、')}`);
    expect(owing.sort()).toEqual([`75 ${now}`, `76 ${school}`, `77 ${school}`]);
  });

  it('stand as they did before when they are taken apart', async () => {
    let ledger = await reformed();
    for (const title of [culture, sport])
      ledger = applied(ledger, updateOrgan(ledger, { id: organId(title), title, mergedInto: null }).change);
    expect(shown(ledger)).toEqual([
      ['75', [school], [sport, culture]],
      ['76', [culture], [sport, school]],
      ['77', [culture, sport], [school]],
    ]);
  });

  it('are no change to tell of where a list calls them by another name', async () => {
    const [before] = Object.values((await reformed()).suggestions);
    if (!before) throw new Error('no suggestion');
    const after = { ...before, alsoNamed: [organId(now)] };
    const names = { organ: () => '', title: () => '', sourceOf: () => '' } as unknown as Names;
    expect(recordChanges([{ collection: 'suggestions', id: before.id, before, after }], names)).toEqual([]);
  });

  it('are named once in the column of a paper, and in points that several lead', async () => {
    const ledger = await reformed();
    const ids = [culture, sport, school].map((name) => organId(name));
    expect(dutyText(ledger, ids.slice(0, 1), ids.slice(1))).toBe(`主办：${now}\n协办：${school}`);
    expect(dutyText(ledger, ids.slice(0, 2), ids.slice(0, 2))).toBe(`主办：${now}`);
    const [first = '', second = ''] = ids;
    const point = { lead: first, alsoLead: [second], support: ids };
    expect(withOrgansOnce(ledger.organs, point)).toEqual({ lead: first, alsoLead: [], support: ids.slice(2) });
    const motion = { lead: null, support: ids };
    expect(withOrgansOnce(ledger.organs, motion)).toEqual({ lead: null, support: [first, ids[2]] });
  });
});
