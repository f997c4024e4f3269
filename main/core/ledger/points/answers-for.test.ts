import { describe, expect, it } from 'vitest';
import { inventedFeedback, inventedLedger } from '../../../testing/invented-ledger.ts';
import { answersFor, isForeignTo } from './answers-for.ts';

const names = ['市人民政府', '市政府办公室', '市中级人民法院', '市人民检察院', '市教育局', '市财政局'];

/** Points of the leads given, in an opinion handed over to one organ, and a report by another. */
function answered(leads: (string | null)[], reporter: string | null, handedTo: string | null = null, words?: string) {
  const { ledger, points, feedback } = reportedBy(leads, reporter, handedTo, words);
  return points.map((point) => answersFor(ledger, point, feedback));
}

function reportedBy(
  leads: (string | null)[],
  reporter: string | null,
  handedTo: string | null = null,
  words?: string,
  support: string[] = [],
) {
  const base = inventedLedger({ points: leads.length, feedback: true, suggestions: 0 });
  const [sample] = Object.values(base.organs);
  if (!sample) throw new Error('no organ');
  const organ = (title: string) => ({ ...sample, id: title, title: `云泽${title}`, mergedInto: null });
  const organs = Object.fromEntries(names.map((name) => [name, organ(name)]));
  const points = Object.values(base.points).map((point, at) => ({
    ...point,
    lead: leads[at] ?? null,
    support,
    entered: ['lead'],
    citation: words === undefined ? point.citation : { ...point.citation, quote: words },
  }));
  const opinions = Object.fromEntries(Object.values(base.opinions).map((one) => [one.id, { ...one, lead: handedTo }]));
  const ledger = { organs, opinions, points: Object.fromEntries(points.map((one) => [one.id, one])) };
  return { ledger, points, feedback: { ...inventedFeedback(), organ: reporter } };
}

/** Whether the organ of the report has nothing to do with points of these leads that others support. */
function foreign(leads: (string | null)[], reporter: string | null, support: string[] = []) {
  const { ledger, points, feedback } = reportedBy(leads, reporter, null, undefined, support);
  return points.map((point) => isForeignTo(ledger, point, feedback));
}

describe('a report answers', () => {
  it('for the body that the words of a point charge, whatever organ the opinion was handed over to', () => {
    const charge = '三、云泽市人民政府要推动车辆查控信息共享。';
    expect(answered(['市中级人民法院'], '市中级人民法院', '市中级人民法院', charge)).toEqual([false]);
    expect(answered(['市中级人民法院'], '市人民政府', '市中级人民法院', charge)).toEqual([true]);
    expect(answered([null], '市人民政府', '市中级人民法院', charge)).toEqual([true]);
    expect(answered(['市人民检察院'], '市人民政府', '市中级人民法院', charge)).toEqual([false]);
    const partner = '三、加强与市人民政府的信息共享，法院要定期核查。';
    expect(answered(['市中级人民法院'], '市中级人民法院', '市中级人民法院', partner)).toEqual([true]);
  });

  it('for its own body of the state, and no other', () => {
    const leads = ['市中级人民法院', '市人民政府', '市教育局', '市人民检察院'];
    expect(answered(leads, '市人民政府')).toEqual([false, true, true, false]);
    expect(answered(leads, '市中级人民法院')).toEqual([true, false, false, false]);
    expect(answered(leads, '市人民检察院')).toEqual([false, false, false, true]);
    expect(answered(leads, '市政府办公室')).toEqual([false, true, true, false]);
  });

  it('only for its own points, where it is a department beside others', () => {
    expect(answered(['市教育局', '市财政局'], '市教育局', '市人民政府')).toEqual([true, false]);
  });

  it('for all points, where the opinion was handed over to it, or none is its own', () => {
    expect(answered(['市教育局', '市财政局'], '市教育局', '市教育局')).toEqual([true, true]);
    expect(answered(['市财政局', '市财政局'], '市教育局', '市人民政府')).toEqual([true, true]);
  });

  it('for every point whose organ nobody knows, and for all when its own is not known', () => {
    expect(answered([null, '市教育局'], '市中级人民法院')).toEqual([true, false]);
    expect(answered(['市中级人民法院', '市教育局'], null)).toEqual([true, true]);
  });
});

describe('a report has nothing to do', () => {
  it('with the points of another body of the state, unless its own takes part', () => {
    expect(foreign(['市人民政府', '市教育局', '市人民检察院'], '市人民检察院')).toEqual([true, true, false]);
    expect(foreign(['市人民政府'], '市人民检察院', ['市人民检察院'])).toEqual([false]);
    expect(foreign(['市人民检察院'], '市人民政府', ['市教育局'])).toEqual([false]);
    expect(foreign(['市人民检察院'], '市人民政府', ['市中级人民法院'])).toEqual([true]);
  });

  it('with the points of another department where it has its own, unless it supports', () => {
    expect(foreign(['市教育局', '市财政局'], '市教育局')).toEqual([false, true]);
    expect(foreign(['市教育局', '市财政局'], '市教育局', ['市教育局'])).toEqual([false, false]);
  });

  it('with none where an organ is not known', () => {
    expect(foreign([null, '市教育局'], '市中级人民法院')).toEqual([false, true]);
    expect(foreign(['市教育局'], null)).toEqual([false]);
  });
});
