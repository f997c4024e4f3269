import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { adoptOffer, declineOffer } from '../offers/answer-offer.ts';
import { offerRows } from '../offers/offer-rows.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, fifthSession, listDay, takeList } from '../testing/invented-list.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { decideIdentity } from './decide-identity.ts';
import { identityRows } from './identity-rows.ts';

const now = { today: listDay, by: '周文' };
const [slip, right] = ['关于提高农村垃级分类实效的建议', '关于提高农村垃圾分类实效的建议'];
const list = (title: string, more = '') =>
  csvOf(`编号,标题,主办单位${more && ',经办人'}`, `55,${title},市城市管理局${more && `,${more}`}`);
const take = (ledger: Ledger, bytes: Uint8Array, name: string) =>
  takeList(ledger, bytes, { name, session: fifthSession });
const titles = (ledger: Ledger) => suggestionRows(ledger).map(({ title }) => title);
const offers = (ledger: Ledger) => offerRows(ledger).map(({ field, value }) => [field, value]);

async function decided(): Promise<Ledger> {
  const first = await take(inventedEmptyLedger(), list(slip), '台账.csv');
  const { ledger } = await take(first.ledger, list(right), '改表.csv');
  const [question] = identityRows(ledger, { open: true });
  const same = question?.candidates[0]?.record ?? '';
  return applied(ledger, decideIdentity(ledger, { id: question?.id ?? '', same }, now));
}

describe('a title that was decided to be of one suggestion', () => {
  it('stays when a copy of the older list comes, whose spelling is offered and not asked about again', async () => {
    const ledger = await decided();
    expect(titles(ledger)).toEqual([right]);
    const copy = await take(ledger, list(slip, '周文'), '台账另存.csv');
    expect(identityRows(copy.ledger, { open: true })).toEqual([]);
    expect(titles(copy.ledger)).toEqual([right]);
    expect(offers(copy.ledger)).toEqual([['title', slip]]);
    const [row] = offerRows(copy.ledger);
    expect(row?.from.title).toBe('台账另存.csv');
  });

  it('is not offered the other spelling again once that was declined, and takes it when it is adopted', async () => {
    const { ledger } = await take(await decided(), list(slip, '周文'), '台账另存.csv');
    const [offer] = offerRows(ledger);
    const place = { collection: 'suggestions' as const, id: offer?.record ?? '', field: 'title' };
    const declined = applied(ledger, declineOffer(ledger, place));
    const again = await take(declined, list(slip, '陈默'), '又一份.csv');
    expect([titles(again.ledger), offers(again.ledger)]).toEqual([[right], []]);
    const adopted = applied(ledger, adoptOffer(ledger, place, now));
    expect([titles(adopted), offers(adopted)]).toEqual([[slip], []]);
  });

  it('goes on to a third spelling only by another answer', async () => {
    const { ledger } = await take(await decided(), list('关于提高农村拉圾分类实效的建议'), '三.csv');
    expect(titles(ledger)).toEqual([right]);
    expect(identityRows(ledger, { open: true })).toHaveLength(1);
  });
});
