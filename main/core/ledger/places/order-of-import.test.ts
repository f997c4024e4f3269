import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { readPlace, samePlace } from '#shared/text/place-name.ts';
import { apartFromIds } from '../../../testing/apart-from-ids.ts';
import { chance } from '../../../testing/chance.ts';
import { type Imported, imported, read } from '../testing/invented-imports.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedMeasure,
  inventedPaper,
  inventedPoint,
  inventedReadFeedback,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';
import { withdrawSource } from '../withdraw-source.ts';

const cities = ['云泽市', '北川市', '云泽市东湖区', '东湖区', '张山县', null];
const organs = [
  '市教育局',
  '云泽市教育局',
  '北川市教育局',
  '市发改委',
  '市发展和改革委员会',
  '区教育局',
  '县教育局',
  '省教育厅',
  '教育局',
  '水务集团',
];
const meetings = [
  '市九届人大五次会议',
  '云泽市第九届人民代表大会第五次会议',
  '北川市九届人大五次会议',
  '第五次会议',
  '区三届人大五次会议',
];

type Choice = {
  place: string | null;
  organ: string;
  other: string;
  meeting: string;
  kind: 'opinion' | 'feedback' | 'list';
};

/** A source of one paper: what its place, organs and meeting are is chance. The same row stands in the lists of two cities. */
function sourceOf({ place: chosen, organ, other, meeting, kind }: Choice, at: number): Imported {
  const place = kind === 'list' && chosen !== '北川市' ? '云泽市' : chosen;
  const source = inventedSource(String(at).padStart(12, 'a'));
  const author = place === null ? null : `${place}人民政府`;
  // A list is that of a session of its own city.
  const paper = { author, meeting: kind === 'list' ? '市九届人大五次会议' : meeting, date: '2026-06-25' };
  const title = '关于全市托育服务情况报告的审议意见';
  if (kind === 'opinion') {
    const points = [inventedPoint(1, '甲', 10, `甲。（责任单位：${organ}、${other}）`)];
    const documents = [inventedPaper('d1', title, { ...paper, kind: 'deliberation-opinion' })];
    const opinions = [inventedReadOpinion('d1', points, { addressee: organ })];
    return { source, reading: inventedReading(source, { documents, opinions }) };
  }
  if (kind === 'feedback') {
    const documents = [inventedPaper('d1', `${title}落实情况的反馈报告`, { ...paper, kind: 'feedback-report' })];
    const measure = { ...inventedMeasure(1, '办理', 10), organs: [organ, other] };
    const feedback = [inventedReadFeedback('d1', title, { deliberatedAt: meeting, measures: [measure] })];
    return { source, reading: inventedReading(source, { documents, feedback }) };
  }
  const documents = [inventedPaper('d1', '代表建议目录', { ...paper, kind: 'suggestion-list' })];
  const cells = { 编号: '1', 标题: '关于增设公交站点的建议', 提出人: '王刚', 主办单位: organ, 会办单位: other };
  const headings = Object.keys(cells);
  const form = {
    sheet: null,
    above: [],
    head: [{ cells: headings, merged: [] }],
    headings,
    dayForms: {},
    between: [],
    rows: 1,
  };
  const row = { number: '1', lead: [organ], support: [other].filter((one) => one !== organ), proposers: ['王刚'] };
  const suggestions = [read('d1', { ...row, cells, list: 0, row: 1 })];
  return { source, reading: inventedReading(source, { documents, suggestions, lists: [form] }) };
}

const plainOrgans = ['市教育局', '市发展和改革委员会', '水务集团'];

/**
 * Lists call each organ by one name. Of 市发改委 and 市发展和改革委员会 in two lists of one suggestion the name that came first stands: it is
 * one organ, and no list says otherwise than the other.
 */
function oneNamePerOrgan(choices: readonly Choice[]): Choice[] {
  const plain = (name: string) => plainOrgans[organs.indexOf(name) % plainOrgans.length] ?? name;
  return choices.map((one) =>
    one.kind === 'list' ? { ...one, organ: plain(one.organ), other: plain(one.other) } : one,
  );
}

const choice: fc.Arbitrary<Choice> = fc.record({
  place: fc.constantFrom(...cities),
  organ: fc.constantFrom(...organs),
  other: fc.constantFrom(...organs),
  meeting: fc.constantFrom(...meetings),
  kind: fc.constantFrom('opinion', 'feedback', 'list'),
});
const home = inventedEmptyLedger();
const offices: Ledger[] = [home, { ...home, office: {} }];

/** Two cities that stand in the names laid under one organ; null for none. */
function mixed(ledger: Ledger): string | null {
  const cityOf = (name: string) => readPlace(name).parts.find((part) => part.level === '市')?.name;
  for (const organ of Object.values(ledger.organs)) {
    const root = organRoot(ledger.organs, organ.id);
    const [own, kept] = [cityOf(organ.title), cityOf(root?.title ?? '')];
    if (own && kept && own !== kept) return `${organ.title} → ${root?.title}`;
    if (
      organ.place &&
      root?.place &&
      !samePlace(organ.place, root.place) &&
      cityOf(organ.place) !== cityOf(root.place)
    ) {
      return `${organ.title} (${organ.place}) → ${root.title} (${root.place})`;
    }
  }
  return null;
}

describe('papers of several places', () => {
  it('give the same ledger in every order, and never lay two cities together', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 2, maxLength: 6 }), fc.constantFrom(...offices), (choices, office) => {
        const sources = oneNamePerOrgan(choices).map(sourceOf);
        const ledger = imported(office, ...sources);
        const hold = (...all: Imported[]) =>
          expect(apartFromIds(imported(office, ...all))).toEqual(apartFromIds(ledger));
        hold(...[...sources].reverse());
        hold(...sources.slice(1), ...sources.slice(0, 1), ...sources.slice(1));
        expect(mixed(ledger)).toBeNull();
      }),
      chance(60),
    );
  });

  it('leave nothing behind when they go', () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 2, maxLength: 5 }), fc.constantFrom(...offices), (choices, office) => {
        const sources = choices.map(sourceOf);
        const before = imported(office, ...sources.slice(0, 1));
        const full = imported(before, ...sources.slice(1));
        const after = sources
          .slice(1)
          .reduce((ledger, { source }) => applied(ledger, withdrawSource(ledger, source.id)), full);
        expect(apartFromIds(after)).toEqual(apartFromIds(before));
      }),
      chance(40),
    );
  });
});
