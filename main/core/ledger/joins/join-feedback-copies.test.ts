import { describe, expect, it } from 'vitest';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { countOf } from '#shared/domain/figures/figure-table.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { attachFeedback } from '../opinions/attach-feedback.ts';
import { entering, floodOpinion, handedOverOpinion } from '../testing/handed-over-opinion.ts';
import { type Imported, imported } from '../testing/invented-imports.ts';
import {
  applied,
  inventedMeasure,
  inventedPaper,
  inventedReadFeedback,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';

const [first, twin, newer, later] = ['bbbbbbbbbbbb', 'cccccccccccc', 'eeeeeeeeeeee', 'ffffffffffff'];
const title = '云泽市人民政府关于防汛工作审议意见研究处理情况的报告';

type Paper = { measures?: string[]; date?: string; replaces?: string | null; title?: string; hour?: number };

function report(id: string, paper: Paper = {}): Imported {
  const { measures = ['疏浚河道', '储备物资'], date = '2027-08-20', replaces = null, hour = 8 } = paper;
  const importedAt = `2027-11-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const source = inventedSource(id, { replaces, importedAt });
  const documents = [inventedPaper('d1', paper.title ?? title, { kind: 'feedback-report', date })];
  const read = measures.map((heading, at) => inventedMeasure(at + 1, heading, 10 + at * 4));
  const feedback = [inventedReadFeedback('d1', '关于防汛工作情况报告的审议意见', { measures: read })];
  return { source, reading: inventedReading(source, { documents, feedback }) };
}

const whole = ['疏浚河道', '加固堤防', '储备物资'];
const again = (patch: Paper = {}) =>
  report(newer, { measures: whole, date: '2027-09-03', replaces: first, hour: 9, ...patch });

function attach(ledger: Ledger, source: string, receivedOn: string): Ledger {
  const input = { id: `${source}-d1`, opinion: floodOpinion, receivedOn, version: 'formal' as const };
  const confirmed = ['before-paper-date', 'in-future', 'report-of-another'];
  return applied(ledger, attachFeedback(ledger, { ...input, confirmed }, entering));
}

const attached = () => attach(imported(handedOverOpinion(), report(first)), first, '2027-08-20');
const of = (ledger: Ledger, source: string) => ledger.feedback[`${source}-d1`];
const figures = (ledger: Ledger) => [countOf(ledger, 'feedback'), countOf(ledger, 'measures')];

/** Both texts attached by a person as an earlier release had it: the newer one a report of its own, though its file replaces the first. */
function followedAsTwo(): Ledger {
  const two = attach(imported(attached(), again({ replaces: null })), newer, '2027-09-03');
  const source = two.sources[newer];
  return { ...two, sources: { ...two.sources, ...(source && { [newer]: { ...source, replaces: first } }) } };
}

const joinedAnew = (ledger: Ledger) => imported(ledger, report(later, { title: '关于供水的报告', measures: [] }));

function covered(ledger: Ledger): Ledger {
  const [point = ''] = Object.keys(ledger.points);
  const id = `${point}~${first}-d1`;
  const coverage = { id, title: '回应', point, feedback: `${first}-d1`, coverage: 'full', missing: '' } as const;
  return { ...ledger, coverages: { [id]: { ...coverage, on: '2027-08-25', by: '周文' } } };
}

describe('a newer version of a report that a person attached', () => {
  it('takes its place: same opinion, version and first day, counted once', () => {
    const ledger = imported(attached(), again());
    expect(of(ledger, newer)).toMatchObject({
      opinion: floodOpinion,
      attachment: 'confirmed',
      version: 'formal',
      round: 1,
      receivedOn: '2027-08-20',
      renewedOn: '2027-09-03',
      sameAs: null,
    });
    expect(of(ledger, first)?.sameAs).toBe(`${newer}-d1`);
    expect(figures(ledger)).toEqual([1, 3]);
  });

  it('keeps what a person decided of the points', () => {
    const ledger = imported(covered(attached()), again());
    const carried = Object.values(ledger.coverages).find(({ feedback }) => feedback === `${newer}-d1`);
    expect(carried).toMatchObject({ coverage: 'full', on: '2027-08-25', by: '周文' });
  });

  it('does not bring back a decision that a person took away since', () => {
    const ledger = imported(covered(attached()), again());
    const bare = { ...ledger, coverages: {} };
    expect(imported(bare, report(later, { title: '关于供水的报告' })).coverages).toEqual({});
  });

  it('is the newer day that a person says of it, and not the first', () => {
    const ledger = attach(imported(attached(), again()), newer, '2027-09-05');
    expect(of(ledger, newer)).toMatchObject({ receivedOn: '2027-08-20', renewedOn: '2027-09-05' });
    const corrected = attach(ledger, newer, '2027-08-19');
    expect(of(corrected, newer)).toMatchObject({ receivedOn: '2027-08-19', renewedOn: '2027-09-05' });
  });

  it('stays the one that counts when an old copy comes in once more', () => {
    const ledger = imported(attached(), again(), report(later, { replaces: first, hour: 10 }));
    expect(of(ledger, newer)?.sameAs).toBeNull();
    expect(of(ledger, later)?.sameAs).toBe(`${newer}-d1`);
    expect(figures(ledger)).toEqual([1, 3]);
  });

  it('was not there on an earlier day: the first text was', () => {
    const then = ledgerAt(imported(attached(), report(twin, { replaces: first }), again()), '2027-08-25');
    expect(Object.values(then.feedback).filter(({ sameAs }) => sameAs === null)).toMatchObject([{ id: `${first}-d1` }]);
    expect(figures(then)).toEqual([1, 2]);
  });

  it('mends what an earlier release followed as two reports', () => {
    expect(figures(followedAsTwo())[0]).toBe(2);
    const ledger = joinedAnew(followedAsTwo());
    expect(of(ledger, newer)).toMatchObject({ receivedOn: '2027-08-20', renewedOn: '2027-09-03' });
    expect(of(ledger, first)?.sameAs).toBe(`${newer}-d1`);
  });
});

describe('what is no newer version', () => {
  it.each([
    ['a draft for comments that the report replaced', { title: `${title}（征求意见稿）` }],
    ['a report of another year', { date: '2028-08-20' }],
  ])('is %s', (_, patch) => {
    const ledger = imported(attached(), again(patch));
    expect(of(ledger, first)?.sameAs).toBeNull();
    expect(of(ledger, newer)?.sameAs).toBeNull();
  });
});

/** The ledger with one promise of each of these reports, in the same words. */
function promising(ledger: Ledger, ...sources: string[]): Ledger {
  const promise = (source: string): CommitmentRecord => ({
    id: `c-${source}`,
    title: '年底前完成堤防加固',
    citation: { document: `${source}-d1`, firstLine: 30, lastLine: 30, page: null, quote: '年底前完成堤防加固。' },
    organ: null,
    due: '2027-12-31',
    dueText: '年底前',
    figure: null,
    point: null,
    feedback: `${source}-d1`,
    state: 'proposed',
    shownBy: null,
    note: '',
    entered: [],
  });
  const made = Object.fromEntries(sources.map((source) => [`c-${source}`, promise(source)]));
  return { ...ledger, commitments: { ...ledger.commitments, ...made } };
}

const shown = (ledger: Ledger) => commitmentRowsOf(ledger).map(({ id, state }) => [id, state]);

describe('what two texts of one report promise in the same words', () => {
  it('is one promise, that of the text which is followed', () => {
    const ledger = promising(imported(attached(), again(), report(twin, { replaces: first })), first, twin, newer);
    expect(shown(ledger)).toEqual([[`c-${newer}`, 'proposed']]);
  });

  it('is what a person said of it in the earlier text', () => {
    const two = promising(followedAsTwo(), first, newer);
    const mine = two.commitments[`c-${first}`];
    const kept = { ...two.commitments, ...(mine && { [mine.id]: { ...mine, state: 'kept' as const } }) };
    expect(shown(joinedAnew({ ...two, commitments: kept }))).toEqual([[`c-${newer}`, 'kept']]);
  });
});

describe('two files of one report', () => {
  it('are one, though a person attached both', () => {
    const ledger = attach(imported(attached(), report(twin)), twin, '2027-08-20');
    const joined = joinedAnew(ledger);
    expect([of(joined, first)?.sameAs, of(joined, twin)?.sameAs]).toEqual([null, `${first}-d1`]);
  });

  it('count the measures once', () => {
    expect(figures(imported(attached(), report(twin)))).toEqual([1, 2]);
  });
});
