import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { ReadPoint } from '#shared/domain/readings/read-opinion.ts';
import { inWords } from '../../../testing/in-words.ts';
import { decideIdentity } from '../identity/decide-identity.ts';
import { pointsOf } from '../ledger-index.ts';
import { adoptOffer, adoptOffers, declineOffers } from '../offers/answer-offer.ts';
import { offerRows } from '../offers/offer-rows.ts';
import { confirmOpinion } from '../opinions/confirm-opinion.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { withdrawPoint } from '../points/edit-points.ts';
import { mergePoints } from '../points/merge-points.ts';
import { splitPoint } from '../points/split-point.ts';
import { updatePoint } from '../points/update-point.ts';
import { proposeRecords } from '../propose-records.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';
import { withdrawSource } from '../withdraw-source.ts';

const [early, late] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const opinion = `${early}-d1`;
const p = (number: number) => `${opinion}-p${number}`;
const now = { today: '2026-08-21', by: '周文' };

const wells = '一、补齐水源短板。由市水务局牵头，2026年12月31日前打成应急水井30眼。';
const pipes =
  '二、更新陈旧管道。年内更换乡镇供水管道80公里，漏损率明显下降。\n由市城市管理局负责，对漏点逐一登记销账。';
const price = '三、理顺水费收缴。实行一户一表，公开收费标准，接受用水户监督。';
const keepers = '四、配强管水队伍。每个行政村明确一名管水员，按时发放报酬。';
const due = (day: string) => `请市人民政府于${day}前将研究处理情况书面报告市人大常委会。`;

const headings: Record<string, string> = {
  一: '补齐水源短板',
  二: '更新陈旧管道',
  三: '理顺水费收缴',
  四: '配强管水队伍',
};

type Told = { points: string[]; closing?: string };

function pointOf(text: string, index: number): ReadPoint {
  const firstLine = 10 + index * 10;
  const heading = headings[text.charAt(0)] ?? text.slice(0, 6);
  const lastLine = firstLine + text.split('\n').length - 1;
  return { number: index + 1, heading, text, firstLine, lastLine, confidence: 0.9, because: ['lead-in'] };
}

/** The ledger after a paper came in that prints this opinion; the same once more must change nothing. */
function printed(ledger: Ledger, id: string, { points, closing }: Told, replaces: string | null = null): Ledger {
  const importedAt = id === early ? '2026-08-01T08:00:00.000Z' : '2026-08-20T08:00:00.000Z';
  const source = inventedSource(id, { replaces, importedAt });
  const paper = inventedPaper('d1', '关于乡镇供水情况报告的审议意见', {
    kind: 'deliberation-opinion',
    date: '2026-07-30',
  });
  const end = closing ? { closing: { firstLine: 60, lastLine: 60, text: closing } } : {};
  const opinions = [inventedReadOpinion('d1', points.map(pointOf), end)];
  const reading = inventedReading(source, { documents: [paper], opinions });
  const next = applied(ledger, proposeRecords(ledger, source, reading));
  expect(proposeRecords(next, next.sources[id] ?? source, reading).operations).toEqual([]);
  return next;
}

const first: Told = { points: [wells, pipes, price], closing: due('2026年11月30日') };
const newer: Told = {
  points: [wells.replace('2026年12月31日', '2027年3月31日'), pipes.replace('80公里', '120公里'), price, keepers],
  closing: due('2026年12月15日'),
};
const untouched = () => printed(inventedEmptyLedger(), early, first);
const confirmed = () => applied(untouched(), confirmOpinion(untouched(), opinion));
const version = (ledger: Ledger, told: Told = newer) => printed(ledger, late, told, early);
const said = (ledger: Ledger) => offerRows(ledger).map(({ record, field }) => `${record} ${field}`);
const places = (ledger: Ledger) =>
  offerRows(ledger).map(({ collection, record: id, field }) => ({ collection, id, field }));
const words = (ledger: Ledger) => pointsOf(ledger, opinion).map(({ citation }) => citation.quote);
const adoptAll = (ledger: Ledger) => applied(ledger, adoptOffers(ledger, { offers: places(ledger) }, now));

describe('a newer version of an opinion that somebody has worked on', () => {
  it('is offered beside what stands: other words, other limits, a new point, another limit of the report', () => {
    const ledger = version(confirmed());
    expect(words(ledger)).toEqual([wells, pipes, price]);
    expect(ledger.opinions[`${late}-d1`]?.sameAs).toBe(opinion);
    expect(said(ledger)).toEqual([
      `${opinion} added.${late}-d1-p4`,
      `${opinion} printed-limits`,
      `${p(1)} printed-passage`,
      `${p(1)} printed-limit`,
      `${p(2)} printed-passage`,
    ]);
    for (const { from } of offerRows(ledger)) expect(from.place?.document).toBe(`${late}-d1`);
  });

  it('takes all of it when a person adopts it, numbers the new point behind the others, and asks no more', () => {
    const ledger = adoptAll(version(confirmed()));
    expect(words(ledger)).toEqual(newer.points);
    expect(pointsOf(ledger, opinion).map(({ number, state }) => [number, state])).toEqual(
      [1, 2, 3, 4].map((number) => [number, 'confirmed']),
    );
    expect(ledger.points[p(1)]?.limit?.date).toBe('2027-03-31');
    expect(ledger.opinions[opinion]?.limits).toMatchObject([{ day: '2026-12-15' }]);
    expect(offerRows(printed(ledger, late, newer, early))).toEqual([]);
    const again = printed(ledger, early, first);
    expect([words(again), offerRows(again)]).toEqual([newer.points, []]);
  });

  it('offers the organ that it names otherwise beside what stands, and takes it when a person adopts it', () => {
    const told = { points: [wells.replace('市水务局', '市水利局'), pipes, price] };
    const ledger = version(confirmed(), told);
    expect(said(ledger)).toEqual([`${p(1)} printed-passage`, `${p(1)} printed-lead`]);
    const nameOf = (of: Ledger) => of.organs[of.points[p(1)]?.lead ?? '']?.title;
    expect(nameOf(ledger)).toBe('市水务局');
    const [, row] = inWords(offerRows(ledger));
    expect(row?.names).toMatchObject({ [String(row?.value)]: '市水利局' });
    const ofWords = { collection: 'points', id: p(1), field: 'printed-passage' } as const;
    const reworded = applied(ledger, adoptOffer(ledger, ofWords, now));
    expect([nameOf(reworded), said(reworded)]).toEqual(['市水务局', [`${p(1)} printed-lead`]]);
    expect(said(version(reworded, told))).toEqual([`${p(1)} printed-lead`]);
    const all = adoptAll(reworded);
    expect([nameOf(all), said(all)]).toEqual(['市水利局', []]);
    expect(said(version(all, told))).toEqual([]);
    const kept = applied(reworded, declineOffers(reworded, { offers: places(reworded) }));
    expect([nameOf(version(kept, told)), said(version(kept, told))]).toEqual(['市水务局', []]);
  });

  it('says nothing of the organ that a person set where it names the same as before', () => {
    const known = confirmed();
    const set = applied(known, updatePoint(known, { id: p(1), lead: '市应急管理局' }, now));
    const ledger = version(set, { points: [wells.replace('30眼', '36眼'), pipes, price] });
    expect(said(ledger)).toEqual([`${p(1)} printed-passage`]);
    expect(ledger.organs[ledger.points[p(1)]?.lead ?? '']?.title).toBe('市应急管理局');
  });

  it('leaves the reason of a day that a person moved, whatever the words now standing are', () => {
    const known = confirmed();
    const moved = applied(known, updatePoint(known, { id: p(1), limit: '2026-11-30', dueReason: '电话商定' }, now));
    const ledger = adoptAll(version(moved, { points: [wells.replace('30眼', '36眼'), pipes, price] }));
    expect(ledger.points[p(1)]?.limit).toMatchObject({
      date: '2026-11-30',
      because: { by: 'person', reason: '电话商定' },
    });
  });

  it('gives the reason of a day in the words now standing, where they print the same day', () => {
    const more = wells.replace('30眼', '36眼');
    const report = '并于2026年11月30日前将整改情况书面报告市人大常委会。';
    const told = { points: [wells, pipes, `${price}${report}`] };
    const before = printed(inventedEmptyLedger(), early, told);
    const out = { on: '2026-08-01', number: '', lead: '云泽市人民政府', confirmed: ['before-meeting'] };
    const worked = applied(before, confirmOpinion(before, opinion));
    const handed = applied(worked, handOverOpinion(worked, opinion, out, now));
    expect(handed.opinions[opinion]?.due?.because).toMatchObject({ by: 'paper' });
    const changed = { points: [more, pipes, `${price}限期公开，${report}`] };
    const ledger = adoptAll(version(handed, changed));
    expect(ledger.points[p(1)]?.limit).toMatchObject({
      date: '2026-12-31',
      changes: [],
      because: { citation: { quote: expect.stringContaining('36眼'), document: `${late}-d1` } },
    });
    for (const due of [ledger.opinions[opinion]?.due, ledger.points[p(3)]?.due]) {
      expect(due).toMatchObject({ date: '2026-11-30', changes: [] });
      expect(due?.because).toMatchObject({ citation: { quote: expect.stringContaining('限期公开') } });
    }
    expect(ledger.opinions[opinion]?.limits[0]?.citation.quote).toContain('限期公开');
    expect(offerRows(printed(printed(ledger, late, changed, early), early, told))).toEqual([]);
  });

  it('changes no day with the words alone, and says why when the other day is adopted', () => {
    const offered = version(confirmed());
    const passage = { collection: 'points', id: p(1), field: 'printed-passage' } as const;
    const reworded = applied(offered, adoptOffer(offered, passage, now));
    expect(reworded.points[p(1)]?.citation.quote).toBe(newer.points[0]);
    expect(reworded.points[p(1)]?.limit).toMatchObject({
      date: '2026-12-31',
      because: { citation: { quote: expect.stringContaining('2026年12月31日前') } },
    });
    expect(said(reworded)).toContain(`${p(1)} printed-limit`);
    const moved = applied(reworded, adoptOffer(reworded, { ...passage, field: 'printed-limit' }, now));
    expect(moved.points[p(1)]?.limit).toMatchObject({
      date: '2027-03-31',
      because: { citation: { quote: expect.stringContaining('2027年3月31日前') } },
      changes: [{ kind: 'new-printing', from: '2026-12-31', to: '2027-03-31', by: '周文', on: '2026-08-21' }],
    });
    expect(inWords(moved.points[p(1)]?.limit)?.changes[0]?.reason).toBe('审议意见新印发的文本写明的期限不同');
  });

  it('is not asked about again once declined, until it says something else', () => {
    const offered = version(confirmed());
    const declined = applied(offered, declineOffers(offered, { offers: places(offered) }));
    expect(offerRows(printed(declined, late, newer, early))).toEqual([]);
    expect(offerRows(printed(declined, early, first))).toEqual([]);
    const other = { ...newer, points: newer.points.map((text) => text.replace('120公里', '150公里')) };
    expect(said(printed(declined, late, other, early))).toEqual([`${p(2)} printed-passage`]);
  });

  it('offers nothing when it says the very same, set otherwise on the page', () => {
    const reprint = first.points.map((text) => text.replace('\n', '').replace('，', ', '));
    expect(offerRows(version(confirmed(), { ...first, points: reprint }))).toEqual([]);
  });

  it('offers to withdraw a point that it does not have, and to nobody what an organ was asked to carry out', () => {
    const shorter = { ...first, points: [wells, price.replace('三', '二')] };
    const ledger = version(confirmed(), shorter);
    expect(offerRows(ledger)).toMatchObject([{ record: p(2), value: { type: 'gone' }, barred: null }]);
    expect(words(adoptAll(ledger))).toEqual([wells, price]);
    const out = { on: '2026-08-20', number: '', lead: '云泽市人民政府', confirmed: ['before-meeting'] };
    const handed = version(applied(confirmed(), handOverOpinion(confirmed(), opinion, out, now)), shorter);
    expect(offerRows(handed)).toMatchObject([{ record: p(2), barred: 'point-handed-over' }]);
  });

  it('keeps a day for the work that a person set, and offers the printed one', () => {
    const set = applied(untouched(), updatePoint(untouched(), { id: p(1), limit: '2027-01-31' }, now));
    const ledger = version(set);
    expect(ledger.points[p(1)]?.limit?.date).toBe('2027-01-31');
    expect(offerRows(ledger)).toContainEqual(expect.objectContaining({ record: p(1), field: 'printed-limit' }));
    const answer = { collection: 'points', id: p(1), field: 'printed-limit' } as const;
    expect(applied(ledger, adoptOffer(ledger, answer, now)).points[p(1)]?.limit?.date).toBe('2027-03-31');
  });

  it('leaves withdrawn what a person withdrew, and offers it of no point', () => {
    const withdrawn = applied(untouched(), withdrawPoint(untouched(), p(2), '重复'));
    const ledger = version(withdrawn);
    expect(ledger.points[p(2)]?.state).toBe('withdrawn');
    expect(said(ledger).filter((one) => one.startsWith(p(2)))).toEqual([]);
    expect(said(ledger)).toContain(`${opinion} added.${late}-d1-p4`);
  });

  it('offers the new words of what a person merged to the point that holds them', () => {
    const merged = applied(untouched(), mergePoints(untouched(), [p(1), p(2)]));
    const ledger = version(merged, { ...first, points: [wells, pipes.replace('80公里', '120公里'), price] });
    expect(said(ledger)).toEqual([`${p(1)} printed-passage`]);
    const adopted = adoptAll(ledger);
    expect(words(adopted)[0]).toBe(`${wells}\n${pipes.replace('80公里', '120公里')}`);
    expect(
      offerRows(
        printed(
          printed(adopted, late, { ...first, points: [wells, pipes.replace('80公里', '120公里'), price] }, early),
          early,
          first,
        ),
      ),
    ).toEqual([]);
  });

  it('offers the new words of what a person split to the part that they belong to', () => {
    const line = '由市城市管理局负责，对漏点逐一登记销账。';
    const split = applied(untouched(), splitPoint(untouched(), p(2), { line: 21, text: line, offset: 0 }, undefined));
    const changed = pipes.replace('登记销账。', '登记销账，并于2026年11月底前复查。');
    const ledger = version(split, { ...first, points: [wells, changed, price] });
    expect(said(ledger)).toEqual([`${p(4)} printed-passage`, `${p(4)} printed-limit`]);
    const adopted = adoptAll(ledger);
    expect(adopted.points[p(4)]).toMatchObject({
      citation: { quote: changed.slice(changed.indexOf('由市城市')), firstLine: 21 },
      limit: { date: '2026-11-30' },
    });
    expect(offerRows(version(split, first))).toEqual([]);
  });

  it('is cut or joined like the newer version when a person adopts that, and nothing is offered then', () => {
    const [head = '', tail = ''] = pipes.split('\n');
    const parted = { ...first, points: [wells, head, `三、${tail}`, price.replace('三', '四')] };
    const whole = { ...first, points: [`${wells}\n${pipes}`, price.replace('三', '二')] };
    for (const [told, count] of [
      [parted, 4],
      [whole, 2],
    ] as const) {
      const offered = version(confirmed(), told);
      expect(offerRows(offered).map(({ field }) => field)).toEqual(['printed-passage']);
      const adopted = adoptAll(offered);
      expect(words(adopted)).toHaveLength(count);
      expect(offerRows(printed(adopted, late, told, early))).toEqual([]);
      expect(offerRows(printed(adopted, early, first))).toEqual([]);
    }
  });

  it('offers the words of one point that a person merged of two, where it prints them as one itself', () => {
    const merged = applied(untouched(), mergePoints(untouched(), [p(1), p(2)]));
    const as = (text: string) => ({ ...first, points: [text, price.replace('三', '二')] });
    expect(offerRows(version(merged, as(`${wells}\n${pipes}`)))).toEqual([]);
    const changed = `${wells}\n${pipes.replace('80公里', '120公里')}`;
    const ledger = version(merged, as(changed));
    expect(said(ledger)).toEqual([`${p(1)} printed-passage`]);
    const adopted = adoptAll(ledger);
    expect(words(adopted)[0]).toBe(changed);
    expect(offerRows(printed(adopted, late, as(changed), early))).toEqual([]);
  });

  it('gives a point that is added after the hand-over the hand-over and the day of the others', () => {
    const out = {
      on: '2026-08-20',
      number: '云人办〔2026〕7号',
      lead: '云泽市人民政府',
      confirmed: ['before-meeting'],
    };
    const handed = applied(confirmed(), handOverOpinion(confirmed(), opinion, out, now));
    const ledger = adoptAll(version(handed));
    const dues = pointsOf(ledger, opinion).map(({ status, due }) => [status, due?.date]);
    expect(dues).toEqual(Array(4).fill(['handed-over', '2026-12-15']));
    expect(ledger.opinions[opinion]?.due).toMatchObject({
      date: '2026-12-15',
      changes: [{ kind: 'new-printing', from: '2026-11-30' }],
    });
  });

  it('takes its offers along when it goes', () => {
    const offered = version(confirmed());
    expect(offerRows(applied(offered, withdrawSource(offered, late)))).toEqual([]);
  });

  it('is heard in its newest version: what came back to the first words offers nothing', () => {
    const source = 'cccccccccccc';
    const third = printed(version(confirmed()), source, first, late);
    expect(offerRows(third)).toEqual([]);
  });
});

describe('a second printing of an opinion', () => {
  it('is offered beside the known one when a person says that it is the same, worked on or not', () => {
    for (const ledger of [printed(confirmed(), late, newer), printed(untouched(), late, newer)]) {
      const [question] = Object.values(ledger.identities);
      expect(question).toMatchObject({ decision: null });
      expect(offerRows(ledger)).toEqual([]);
      const id = question?.id ?? '';
      const decided = applied(ledger, decideIdentity(ledger, { id, same: opinion }, now));
      expect(said(decided)).toContain(`${p(1)} printed-limit`);
      expect(said(decided)).toContain(`${opinion} printed-limits`);
    }
  });

  it('offers what differs even where so little does that it is known as the same', () => {
    const long = (km: number) =>
      `${pipes}${'同时加强日常巡检，健全值守制度，做好应急抢修，'.repeat(6)}改造管网${km}公里。`;
    const ledger = printed(inventedEmptyLedger(), early, { points: [wells, long(120), price] });
    const worked = applied(ledger, confirmOpinion(ledger, opinion));
    const again = printed(worked, late, { points: [wells, long(150), price] });
    expect(again.opinions[`${late}-d1`]?.sameAs).toBe(opinion);
    expect(said(again)).toEqual([`${p(2)} printed-passage`]);
  });

  it('of an opinion nobody touched adopts the newer version whole', () => {
    const ledger = version(untouched());
    expect(ledger.opinions[opinion]?.sameAs).toBe(`${late}-d1`);
    expect(offerRows(ledger)).toEqual([]);
  });
});
