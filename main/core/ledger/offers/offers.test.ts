import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { CoreError } from '../../core-error.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { updateOpinion } from '../opinions/update-opinion.ts';
import { updatePoint } from '../points/update-point.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { imported, read, replyLetter, suggestionList } from '../testing/invented-imports.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import {
  answer,
  confirmed,
  cutInTwo,
  first,
  fresh,
  headed,
  joined,
  now,
  opinion,
  readAs,
  three,
} from '../testing/invented-rereading.ts';
import { adoptOffer, adoptOffers, declineOffer, declineOffers } from './answer-offer.ts';
import { offerRows } from './offer-rows.ts';

describe('a field that a person set', () => {
  it('keeps its value, and what a newer reading says is laid beside it', () => {
    const ledger = readAs(confirmed(), headed('加固险工险段'));
    expect(ledger.points[first]).toMatchObject({ title: '加固堤防险段', offers: { title: '加固险工险段' } });
    expect(offerRows(ledger)).toMatchObject([
      {
        record: first,
        field: 'title',
        now: '加固堤防险段',
        value: '加固险工险段',
        from: { kind: 'paper', title: '关于防汛工作情况报告的审议意见', place: { document: opinion, firstLine: 10 } },
      },
    ]);
    expect(offerRows(ledger, 'bbbbbbbbbbbb')).toEqual([]);
  });

  it('takes what is offered when a person adopts it, and stays the person’s', () => {
    const offered = readAs(confirmed(), headed('加固险工险段'));
    const adopted = applied(offered, adoptOffer(offered, answer('title'), now));
    expect(adopted.points[first]).toMatchObject({ title: '加固险工险段' });
    expect(adopted.points[first]?.offers).toBeUndefined();
    expect(readAs(adopted, headed('又一个标题')).points[first]).toMatchObject({
      title: '加固险工险段',
      offers: { title: '又一个标题' },
    });
  });

  it('is not asked about again once declined, until the reader says something else', () => {
    const offered = readAs(confirmed(), headed('加固险工险段'));
    const declined = applied(offered, declineOffer(offered, answer('title')));
    expect(declined.points[first]?.offers).toBeUndefined();
    expect(readAs(declined, headed('加固险工险段')).points[first]?.offers).toBeUndefined();
    expect(readAs(declined, headed('又一个标题')).points[first]?.offers).toEqual({ title: '又一个标题' });
  });

  it('is not asked about when the reader comes back to what it said, or to what the person set', () => {
    const typed = applied(confirmed(), updatePoint(confirmed(), { id: first, title: '我定的标题' }, now));
    const offered = readAs(typed, headed('加固险工险段'));
    expect(offered.points[first]?.offers).toEqual({ title: '加固险工险段' });
    expect(readAs(offered, three).points[first]?.offers).toBeUndefined();
    expect(readAs(offered, headed('我定的标题')).points[first]?.offers).toBeUndefined();
  });

  it('does not leave the figures when an organ was asked to carry it out and a newer reader misses it', () => {
    const before = confirmed();
    const handOver = { on: '2026-07-01', number: '', lead: '云泽市人民政府', letter: undefined, confirmed: [] };
    const handed = applied(before, handOverOpinion(before, opinion, handOver, now));
    const missed = readAs(handed, []);
    expect(missed.points[first]?.offers).toEqual({ passage: { type: 'gone' } });
    expect(offerRows(missed).map(({ barred }) => barred)).toEqual(Array(3).fill('point-handed-over'));
    expect(() => adoptOffer(missed, answer('passage'), now)).toThrow(/point-handed-over/);
    const kept = applied(missed, declineOffer(missed, answer('passage')));
    expect(kept.points[first]).toMatchObject({ state: 'confirmed', status: 'handed-over' });
  });

  it('is answered by typing over it', () => {
    const offered = readAs(confirmed(), headed('加固险工险段'));
    const typed = applied(offered, updatePoint(offered, { id: first, title: '我定的标题' }, now));
    expect(typed.points[first]?.offers).toBeUndefined();
    expect(readAs(typed, headed('加固险工险段')).points[first]?.offers).toBeUndefined();
  });

  it('is not asked about because its words stand on other lines', () => {
    const moved = three.map((one, at) => ({ ...one, line: 9 + at * 10 }));
    expect(offerRows(readAs(confirmed(), moved))).toEqual([]);
  });

  it('is not asked about because the paper names the same organ in another way', () => {
    const assigned = (name: string) =>
      three.map((one, at) => (at === 0 ? { ...one, text: `${one.text}（责任单位：${name}）` } : one));
    const before = readAs(inventedEmptyLedger(), assigned('云泽市水务局'));
    const handOver = { on: '2026-07-03', number: '', lead: null };
    const handed = applied(before, handOverOpinion(before, opinion, handOver, now));
    const named = readAs(handed, assigned('市水务局'));
    expect(named.points[first]?.lead).toBe(handed.points[first]?.lead);
    expect(named.points[first]?.offers).not.toHaveProperty('lead');
    expect(readAs(handed, assigned('云泽市应急管理局')).points[first]?.offers).toHaveProperty('lead');
  });

  it('is not asked about any more once its words are cut otherwise or are read no more', () => {
    const offered = readAs(confirmed(), headed('加固险工险段'));
    expect(Object.keys(readAs(offered, joined).points[first]?.offers ?? {})).toEqual(['passage']);
    expect(Object.keys(readAs(offered, cutInTwo).points[first]?.offers ?? {})).toEqual(['passage']);
    expect(Object.keys(readAs(offered, three.slice(1)).points[first]?.offers ?? {})).toEqual(['passage']);
    expect(readAs(readAs(offered, joined), headed('加固险工险段')).points[first]?.offers).toEqual({
      title: '加固险工险段',
    });
  });

  it('of an older ledger, of which nobody noted what was read, takes the first reading as known', () => {
    const ledger = confirmed();
    const { read: _, ...bare } = ledger.points[first] as PointRecord;
    const old = { ...ledger, points: { ...ledger.points, [first]: bare } };
    expect(readAs(old, headed('加固险工险段')).points[first]?.offers).toBeUndefined();
    expect(readAs(readAs(old, three), headed('加固险工险段')).points[first]?.offers).toHaveProperty('title');
  });

  it('of an opinion keeps meeting and day against the paper and against the report that it deliberates on', () => {
    const before = fresh();
    const typed = applied(before, updateOpinion(before, { id: opinion, date: '2026-07-01' }));
    expect(readAs(typed, three).opinions[opinion]?.offers).toBeUndefined();
    expect(readAs(typed, three, '2026-06-29').opinions[opinion]).toMatchObject({
      date: '2026-07-01',
      offers: { date: '2026-06-29' },
    });
  });

  it('gives an offer that is not there no answer', () => {
    expect(() => declineOffer(confirmed(), answer('title'))).toThrow(CoreError);
    expect(() => adoptOffer(confirmed(), answer('__proto__'), now)).toThrow(CoreError);
  });
});

describe('several offers together', () => {
  const placesOf = (ledger: Ledger) =>
    offerRows(ledger).map(({ collection, record: id, field }) => ({ collection, id, field }));
  const renamed = () => three.map((one) => ({ ...one, heading: `${one.heading}之一` }));

  it('are adopted in one change, each as the person’s own word', () => {
    const offered = readAs(confirmed(), renamed());
    const change = adoptOffers(offered, { offers: placesOf(offered) }, now);
    expect(change).toMatchObject({ what: 'offers-adopted', title: expect.stringContaining('加固堤防险段；') });
    const adopted = applied(offered, change);
    expect(offerRows(adopted)).toEqual([]);
    expect(adopted.points[first]).toMatchObject({ title: expect.stringMatching(/之一$/) });
    expect(offerRows(readAs(adopted, renamed()))).toEqual([]);
  });

  it('are kept in one change, and not asked about again', () => {
    const offered = readAs(confirmed(), renamed());
    const declined = applied(offered, declineOffers(offered, { offers: placesOf(offered) }));
    expect(declined.points[first]).toMatchObject({ title: '加固堤防险段' });
    expect(offerRows(readAs(declined, renamed()))).toEqual([]);
  });

  it('are all left as they are when one of them is refused', () => {
    const before = confirmed();
    const handOver = { on: '2026-07-01', number: '', lead: '云泽市人民政府', letter: undefined, confirmed: [] };
    const handed = applied(before, handOverOpinion(before, opinion, handOver, now));
    const missed = readAs(handed, []);
    expect(() => adoptOffers(missed, { offers: placesOf(missed) }, now)).toThrow(/point-handed-over/);
    const offered = readAs(confirmed(), renamed());
    const stranger = { collection: 'points', id: first, field: 'lead' } as const;
    expect(() => adoptOffers(offered, { offers: [...placesOf(offered), stranger] }, now)).toThrow(/not-found/);
    expect(() => declineOffers(offered, { offers: [stranger] })).toThrow(/not-found/);
  });

  it('answer a join of points once, and an offer named twice once', () => {
    const offered = readAs(confirmed(), joined);
    const places = placesOf(offered);
    const adopted = applied(offered, adoptOffers(offered, { offers: [...places, ...places] }, now));
    expect(offerRows(adopted)).toEqual([]);
    expect(Object.values(adopted.points).filter((one) => one.state !== 'withdrawn').length).toBeLessThan(
      Object.values(offered.points).length,
    );
  });

  it('say of a join whose other points were withdrawn since that it cannot be adopted any more', () => {
    const offered = readAs(confirmed(), joined);
    const [row] = offerRows(offered);
    const others = offered.points[first]?.offers?.passage as { with: string[] };
    const points = Object.fromEntries(
      Object.values(offered.points).map((one) => [
        one.id,
        others.with.includes(one.id) ? { ...one, state: 'withdrawn' as const } : one,
      ]),
    );
    const changed = { ...offered, points };
    expect(row?.barred).toBeNull();
    expect(offerRows(changed)[0]).toMatchObject({ barred: 'records-changed' });
    expect(() => adoptOffer(changed, answer('passage'), now)).toThrow(/conflict/);
  });
});

describe('the answer to a suggestion that a person recorded', () => {
  const suggestionOf = (ledger: Ledger) => Object.values(ledger.suggestions)[0];
  const recorded = (patch: { signedForOn?: string; answeredOn?: string }) => {
    const ledger = imported(inventedEmptyLedger(), suggestionList());
    const id = suggestionOf(ledger)?.id ?? '';
    return applied(ledger, updateSuggestion(ledger, { id, ...patch }, now));
  };

  it('is completed by the letter where nobody recorded an answer', () => {
    const ledger = imported(recorded({ signedForOn: '2026-02-12' }), replyLetter());
    expect(suggestionOf(ledger)?.rounds).toMatchObject([
      { signedForOn: '2026-02-12', answeredOn: '2026-04-02', answerClass: 'A' },
    ]);
    expect(offerRows(ledger)).toEqual([]);
  });

  it('stays beside a letter of another day, which is offered and can be adopted', () => {
    const ledger = imported(recorded({ answeredOn: '2026-04-05' }), replyLetter());
    const suggestion = suggestionOf(ledger);
    expect(suggestion).toMatchObject({
      rounds: [{ answeredOn: '2026-04-05' }],
      offers: { reply: { answeredOn: '2026-04-02' } },
    });
    expect(offerRows(ledger)).toMatchObject([
      { now: { answeredOn: '2026-04-05' }, from: { kind: 'reply', place: { document: expect.any(String) } } },
    ]);
    const offer = { collection: 'suggestions', id: suggestion?.id ?? '', field: 'reply' } as const;
    const adopted = applied(ledger, adoptOffer(ledger, offer, now));
    expect(suggestionOf(adopted)?.rounds[0]?.answeredOn).toBe('2026-04-02');
    const declined = applied(ledger, declineOffer(ledger, offer));
    expect(offerRows(imported(declined, replyLetter()))).toEqual([]);
  });

  it('stays when the person took out what the letter says', () => {
    const before = imported(inventedEmptyLedger(), suggestionList(), replyLetter());
    const id = suggestionOf(before)?.id ?? '';
    const cleared = applied(before, updateSuggestion(before, { id, answeredOn: null, answerClass: null }, now));
    expect(suggestionOf(imported(cleared, replyLetter()))?.rounds[0]?.answeredOn).toBeNull();
    expect(suggestionOf(imported(cleared, suggestionList()))?.rounds[0]?.answeredOn).toBeNull();
  });

  it('keeps its hand-over, and a list of another day is offered with the dates that would follow', () => {
    const ledger = recorded({ signedForOn: '2026-02-12' });
    const id = suggestionOf(ledger)?.id ?? '';
    const handed = applied(ledger, updateSuggestion(ledger, { id, handedOverOn: '2026-02-11' }, now));
    const list = suggestionList();
    list.reading.suggestions = [read('d1', { number: '012', handedOverOn: '2026-03-01' })];
    const offered = imported(handed, list);
    expect(offerRows(offered)).toMatchObject([{ from: { kind: 'list', title: expect.any(String) } }]);
    expect(suggestionOf(offered)).toMatchObject({ handedOverOn: '2026-02-11', offers: { handedOverOn: '2026-03-01' } });
    const adopted = applied(
      offered,
      adoptOffer(offered, { collection: 'suggestions', id, field: 'handedOverOn' }, now),
    );
    expect(suggestionOf(adopted)?.rounds[0]).toMatchObject({ openedOn: '2026-03-01', due: { date: '2026-06-01' } });
  });
});
