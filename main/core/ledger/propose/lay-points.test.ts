import { describe, expect, it } from 'vitest';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pointsOf } from '../ledger-index.ts';
import { adoptOffer, declineOffer } from '../offers/answer-offer.ts';
import { offerRows } from '../offers/offer-rows.ts';
import { addPoint, withdrawPoint } from '../points/edit-points.ts';
import { mergePoints } from '../points/merge-points.ts';
import { splitPoint } from '../points/split-point.ts';
import { imported } from '../testing/invented-imports.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedPoint,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';
import {
  answer,
  confirmed,
  cutInTwo,
  dykes,
  first,
  floodSource,
  fresh,
  headed,
  joined,
  now,
  opinion,
  plans,
  readAs,
  rivers,
  second,
  three,
  words,
} from '../testing/invented-rereading.ts';

describe('a point that the reader cuts otherwise', () => {
  it('stays whole, and two points are offered in its place', () => {
    const ledger = readAs(confirmed(), cutInTwo);
    expect(words(ledger)).toEqual([dykes, plans, rivers]);
    expect(ledger.points[first]?.offers).toMatchObject({
      passage: { type: 'split', parts: [{ title: '加固堤防险段' }, { title: '落实巡查人员' }] },
    });
    const adopted = applied(ledger, adoptOffer(ledger, answer('passage'), now));
    expect(words(adopted)).toEqual([cutInTwo[0]?.text, cutInTwo[1]?.text, plans, rivers]);
    expect(pointsOf(adopted, opinion).map((point) => point.number)).toEqual([1, 2, 3, 4]);
    expect(words(readAs(adopted, cutInTwo))).toHaveLength(4);
    expect(offerRows(readAs(adopted, three))).toEqual([]);
  });

  it('stays two points, and one is offered in their place', () => {
    const ledger = readAs(confirmed(), joined);
    expect(words(ledger)).toEqual([dykes, plans, rivers]);
    expect(ledger.points[first]?.offers).toMatchObject({ passage: { type: 'joined', with: [second] } });
    const adopted = applied(ledger, adoptOffer(ledger, answer('passage'), now));
    expect(pointsOf(adopted, opinion).map((point) => point.title)).toEqual(['加固堤防完善预案', '清理河道障碍']);
    expect(offerRows(readAs(adopted, joined))).toEqual([]);
    expect(offerRows(readAs(adopted, three))).toEqual([]);
  });

  it('is not joined with one that was withdrawn in between', () => {
    const offered = readAs(confirmed(), joined);
    const without = applied(offered, withdrawPoint(offered, second, '不属于建议'));
    expect(() => adoptOffer(without, answer('passage'), now)).toThrow(/conflict/);
  });

  it('stays when its words are not found any more, and can be taken out', () => {
    const ledger = readAs(confirmed(), three.slice(1));
    expect(ledger.points[first]).toMatchObject({ because: ['kept-after-rereading', 'lead-in'], state: 'confirmed' });
    expect(ledger.points[first]?.offers).toEqual({ passage: { type: 'gone' } });
    const adopted = applied(ledger, adoptOffer(ledger, answer('passage'), now));
    expect(words(adopted)).toEqual([plans, rivers]);
    const declined = applied(ledger, declineOffer(ledger, answer('passage')));
    expect(offerRows(readAs(declined, three.slice(1)))).toEqual([]);
    const back = readAs(ledger, three);
    expect(back.points[first]).toMatchObject({ because: ['lead-in'] });
    expect(offerRows(back)).toEqual([]);
  });

  it('of an older ledger says why it stays in a code, no more in a sentence', () => {
    const ledger = readAs(confirmed(), three.slice(1));
    const point = ledger.points[first] as PointRecord;
    const sentence = '重新读取后原处未再读出，因已有人工处理予以保留';
    const old = { ...ledger, points: { ...ledger.points, [first]: { ...point, because: [sentence, 'lead-in'] } } };
    expect(readAs(old, three.slice(1)).points[first]?.because).toEqual(['kept-after-rereading', 'lead-in']);
  });

  it('on which nobody worked is cut as the reader cuts it now', () => {
    expect(words(readAs(fresh(), cutInTwo))).toHaveLength(4);
    expect(words(readAs(fresh(), joined))).toHaveLength(2);
    expect(offerRows(readAs(fresh(), cutInTwo))).toEqual([]);
  });
});

describe('points that a person made', () => {
  it('stay merged, whichever way the file is read again', () => {
    const before = fresh();
    const merged = applied(before, mergePoints(before, [first, second]));
    for (const told of [three, joined, cutInTwo, headed('加固险工险段'), three.slice(1)]) {
      const ledger = readAs(merged, told);
      expect(words(ledger)).toEqual([`${dykes}\n${plans}`, rivers]);
      expect(ledger.points[second]).toMatchObject({ state: 'withdrawn', mergedInto: first });
    }
  });

  it('stay split, whichever way the file is read again', () => {
    const before = fresh();
    const cut = { line: 10, text: dykes, offset: dykes.indexOf('要落实') };
    const split = applied(before, splitPoint(before, first, cut, '落实巡查人员'));
    const expected = [dykes.slice(0, cut.offset), dykes.slice(cut.offset), plans, rivers];
    for (const told of [three, joined, cutInTwo, headed('加固险工险段')]) {
      expect(words(readAs(split, told))).toEqual(expected);
    }
    expect(offerRows(readAs(split, three))).toEqual([]);
  });

  it('stay withdrawn and are not proposed again', () => {
    const before = fresh();
    const withdrawn = applied(before, withdrawPoint(before, second, '不属于建议'));
    for (const told of [three, headed('加固险工险段'), three.map((one, at) => ({ ...one, line: 9 + at * 10 }))]) {
      expect(words(readAs(withdrawn, told))).toEqual([dykes, rivers]);
    }
    const without = three.filter((_, at) => at !== 1).map((one, at) => ({ ...one, line: 10 + at * 20 }));
    expect(offerRows(readAs(withdrawn, without))).toEqual([]);
  });

  it('are not doubled when a newer reader finds what a person added', () => {
    const before = readAs(inventedEmptyLedger(), three.slice(0, 2));
    const citation = { document: opinion, firstLine: 30, lastLine: 30, page: null, quote: rivers };
    const added = applied(before, addPoint(before, opinion, { title: '清理河道', citation }, now));
    expect(readAs(added, three.slice(0, 2)).points[`${opinion}-p3`]?.because).toEqual([]);
    const found = readAs(added, three);
    expect(words(found)).toEqual([dykes, plans, rivers]);
    expect(found.points[`${opinion}-p3`]).toMatchObject({ title: '清理河道', offers: { title: '清理河道障碍' } });
  });

  describe('whose words run into those of a point that a newer reader finds', () => {
    const [drains, banks, ponds] = [
      '要疏通城区排水管网，打通断头河，汛前完成清淤。',
      '要落实河长责任，加强日常巡查，建立管护台账。',
      '要修复城区坑塘水系，恢复调蓄能力，明确管护单位。',
    ];
    const long = '要统筹流域上下游防洪调度，完善水文监测站网，健全预报预警发布机制，提高会商研判水平。';
    const before = readAs(inventedEmptyLedger(), three.slice(0, 2));
    const marked = (quote: string) => {
      const citation = { document: opinion, firstLine: 30, lastLine: 33, page: null, quote };
      return applied(before, addPoint(before, opinion, { title: '我标的一条', citation }, now));
    };
    const reading = (...texts: string[]) => [
      ...three.slice(0, 2),
      ...texts.map((text, at) => ({ heading: `新读出第${at + 1}条`, text, line: 33 + at })),
    ];
    const own = `${opinion}-p3`;

    it('stay as they are, and what is read is offered', () => {
      const quote = `${drains}${long}${banks}`;
      const ledger = readAs(marked(quote), reading(`${banks}${rivers}${ponds}${plans.slice(0, 40)}`));
      expect(words(ledger)).toEqual([dykes, plans, quote]);
      expect(ledger.points[own]).toMatchObject({ title: '我标的一条', offers: { title: '新读出第1条' } });
      const { citation } = ledger.points[own]?.offers ?? {};
      expect(citation).toMatchObject({ quote: expect.stringContaining(rivers) });
    });

    it('stay as they are when several are read on both sides, which are offered together', () => {
      const quote = `${drains}${long}${banks}`;
      const told = reading(`${rivers}${ponds}${drains}`, `${banks}${ponds}${rivers.slice(0, 30)}${dykes}`);
      const ledger = readAs(marked(quote), told);
      expect(words(ledger)).toEqual([dykes, plans, quote]);
      expect(ledger.points[own]?.offers).toMatchObject({
        passage: { type: 'split', parts: [{ title: '新读出第1条' }, { title: '新读出第2条' }] },
      });
      const declined = applied(ledger, declineOffer(ledger, { collection: 'points', id: own, field: 'passage' }));
      expect(offerRows(readAs(declined, told))).toEqual([]);
    });

    it('do not hold off a point that stands beside them', () => {
      const ledger = readAs(marked(`${drains}${long}`), reading(`${banks}${rivers}`));
      expect(words(ledger)).toHaveLength(4);
    });
  });

  it('count on when the reader finds one more', () => {
    const more = [{ heading: '统一思想认识', text: '要把防汛工作列入重要议事日程，主要负责同志亲自抓。', line: 5 }];
    const later = three.map((one, at) => ({ ...one, line: 10 + at * 10 }));
    const ledger = readAs(confirmed(), [...more, ...later]);
    expect(pointsOf(ledger, opinion).map((point) => [point.number, point.title, point.state])).toEqual([
      [1, '加固堤防险段', 'confirmed'],
      [2, '完善应急预案', 'confirmed'],
      [3, '清理河道障碍', 'confirmed'],
      [4, '统一思想认识', 'proposed'],
    ]);
  });
});

describe('points whose words stand in another opinion now', () => {
  const border = `${floodSource}-d1-25`;
  /** As when a person splits the paper at line 25: what stands behind it is another opinion. */
  const splitPaper = () => {
    const described = inventedSource(floodSource);
    const kind = 'deliberation-opinion' as const;
    const point = (heading: string, text: string, firstLine: number) => ({
      ...inventedPoint(1, heading, firstLine, text),
      lastLine: firstLine,
    });
    return {
      source: described,
      reading: inventedReading(described, {
        documents: [
          inventedPaper('d1', '关于防汛工作情况报告的审议意见', { kind, date: '2026-06-30', lastLine: 24 }),
          inventedPaper('d1-25', '关于河道治理情况报告的审议意见', { kind, firstLine: 25 }),
        ],
        opinions: [
          inventedReadOpinion('d1', [point('加固堤防险段', dykes, 10), point('完善应急预案', plans, 20)]),
          inventedReadOpinion('d1-25', [point('清理河道障碍', rivers, 30)]),
        ],
      }),
    };
  };

  it('stay where a person confirmed them, and the other opinion is offered', () => {
    const ledger = imported(confirmed(), splitPaper());
    const third = `${opinion}-p3`;
    expect(words(ledger)).toEqual([dykes, plans, rivers]);
    expect(pointsOf(ledger, border)).toEqual([]);
    expect(ledger.points[third]).toMatchObject({ opinion, offers: { opinion: border } });
    const adopted = applied(ledger, adoptOffer(ledger, answer('opinion', third), now));
    expect(words(adopted)).toEqual([dykes, plans]);
    expect(pointsOf(adopted, border)).toMatchObject([{ id: third, number: 1 }]);
    expect(offerRows(imported(adopted, splitPaper()))).toEqual([]);
  });

  it('have their address in the paper that has their lines now, and back', () => {
    const ledger = imported(confirmed(), splitPaper());
    expect(ledger.points[`${opinion}-p3`]?.citation).toMatchObject({ document: border, firstLine: 30, quote: rivers });
    const back = readAs(ledger, three);
    expect(back.points[`${opinion}-p3`]?.citation.document).toBe(opinion);
    expect(offerRows(back)).toEqual([]);
    expect(Object.keys(back.opinions)).toEqual([opinion]);
  });
});
