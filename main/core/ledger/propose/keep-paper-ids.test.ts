import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import { readingDraft } from '../ledger-draft.ts';
import { confirmOpinion } from '../opinions/confirm-opinion.ts';
import { gazette, type Imported, imported, suggestionList } from '../testing/invented-imports.ts';
import { applied, inventedEmptyLedger, inventedPaper } from '../testing/invented-reading.ts';
import { keepPaperIds } from './keep-paper-ids.ts';

const opinion = 'aaaaaaaaaaaa-d2';

/** The gazette as a newer reader reads it: with other papers, and its opinion in the paper with this id. */
function numberedAs(papers: ReadDocument[], opinionPaper: string): Imported {
  const { source, reading } = gazette();
  const opinions = reading.opinions.map((one) => ({ ...one, document: opinionPaper }));
  return { source, reading: { ...reading, documents: papers, opinions } };
}

const papersOf = (ledger: Ledger) =>
  Object.values(ledger.documents).map(({ id, title }) => [id.replace('aaaaaaaaaaaa-', ''), title.slice(0, 8)]);

describe('the id of a paper', () => {
  const before = imported(inventedEmptyLedger(), gazette());
  const confirmed = applied(before, confirmOpinion(before, opinion));
  const [first, second] = gazette().reading.documents as [ReadDocument, ReadDocument];

  it('stays when a newer reader finds a paper before it, with everything that hangs on it', () => {
    const more = [inventedPaper('d1', '会议议程', { lastLine: 5 }), { ...first, id: 'd2' }, { ...second, id: 'd3' }];
    const ledger = imported(confirmed, numberedAs(more, 'd3'));
    expect(Object.keys(ledger.opinions)).toEqual([opinion]);
    expect(ledger.points).toEqual(confirmed.points);
    expect(papersOf(ledger).sort()).toEqual([
      ['d1', '关于全市托育服务'],
      ['d2', '关于全市托育服务'],
      ['d3', '会议议程'],
    ]);
  });

  it('stays when a newer reader finds a paper less before it', () => {
    const ledger = imported(confirmed, numberedAs([{ ...second, id: 'd1' }], 'd1'));
    expect(Object.keys(ledger.opinions)).toEqual([opinion]);
    expect(papersOf(ledger)).toEqual([['d2', '关于全市托育服务']]);
  });

  it('stays when the title is read otherwise and the lines are the same', () => {
    const titled = { ...second, id: 'd3', title: '市人大常委会对这项工作的意见' };
    const cover = inventedPaper('d1', '封面', { lastLine: 2 });
    const ledger = imported(confirmed, numberedAs([cover, { ...first, id: 'd2' }, titled], 'd3'));
    expect(Object.keys(ledger.opinions)).toEqual([opinion]);
    expect(ledger.documents[opinion]?.title).toBe('市人大常委会对这项工作的意见');
  });

  it('is not given to another paper while an opinion of the one that is gone stands', () => {
    const without = gazette();
    const gone = imported(confirmed, { ...without, reading: { ...without.reading, documents: [first], opinions: [] } });
    expect(gone.opinions[opinion]).toBeDefined();
    const other = inventedPaper('d2', '关于防汛工作情况报告的审议意见', { kind: 'deliberation-opinion' });
    const { source, reading } = gazette('aaaaaaaaaaaa', ['加固堤防险段']);
    const ledger = imported(gone, { source, reading: { ...reading, documents: [first, other] } });
    expect(ledger.opinions[opinion]?.title).toContain('托育');
    expect(Object.values(ledger.opinions).map((one) => one.title)).toContain('关于防汛工作情况报告的审议意见');
  });

  it('is given to everything in the reading that names the paper, rows of handlings too', () => {
    const { source, reading } = gazette();
    const { reading: list } = suggestionList();
    const inThird = <T extends object>(all: T[]) => all.map((one) => ({ ...one, document: 'd3' }));
    const rows = inThird(list.suggestions);
    const more = [inventedPaper('d1', '会议议程', { lastLine: 5 }), { ...first, id: 'd2' }, { ...second, id: 'd3' }];
    const opinions = inThird(reading.opinions);
    const read = { ...reading, documents: more, opinions, suggestions: rows, handlings: rows };
    const kept = keepPaperIds(readingDraft(before), { source, reading: read, papers: [] });
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept.reading)).not.toContain('"document":"d3"');
  });
});
