import { describe, expect, it } from 'vitest';
import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { countOf } from '#shared/domain/figures/figure-table.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { attachFeedback } from '../opinions/attach-feedback.ts';
import { proposeRecords } from '../propose-records.ts';
import { deskItems } from '../status/desk-items.ts';
import { entering, floodOpinion, handedOverOpinion } from '../testing/handed-over-opinion.ts';
import {
  applied,
  inventedMeasure,
  inventedPaper,
  inventedReadFeedback,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { commitmentRows } from './commitment-rows.ts';
import { updateCommitment } from './edit-commitments.ts';
import { promisesGone } from './promises-gone.ts';

const title = '关于防汛工作情况报告的审议意见';

/** The ledger with a report of one kind, and what it promises. */
function reported(
  ledger: Ledger,
  version: 'draft' | 'formal',
  promises: [string, string][],
  author: string | null = null,
): Ledger {
  const id = version === 'draft' ? 'bbbbbbbbbbbb' : 'cccccccccccc';
  const source = inventedSource(id);
  const paper = inventedPaper('d1', `${title}落实情况的报告`, { kind: 'feedback-report', date: '2027-09-20', author });
  const feedback = [inventedReadFeedback('d1', title, { measures: [inventedMeasure(1, `加固堤防${id}`, 5)] })];
  const known = applied(
    ledger,
    proposeRecords(ledger, source, inventedReading(source, { documents: [paper], feedback })),
  );
  const received = { id: `${id}-d1`, opinion: floodOpinion, version, receivedOn: '2027-09-20' } as const;
  const attached = applied(known, attachFeedback(known, received, entering));
  const commitments = promises.map(([words, due], at): CommitmentRecord => {
    const citation = { document: `${id}-d1`, firstLine: 5 + at, lastLine: 5 + at, page: null, quote: words };
    return {
      id: `c-${version}-${at + 1}`,
      title: words,
      citation,
      organ: null,
      due,
      dueText: null,
      figure: null,
      point: null,
      feedback: `${id}-d1`,
      state: 'proposed',
      shownBy: null,
      note: '',
      entered: [],
    };
  });
  return {
    ...attached,
    commitments: { ...attached.commitments, ...Object.fromEntries(commitments.map((one) => [one.id, one])) },
  };
}

const walls: [string, string] = ['剩余2处堤防2027年12月底前加固完成', '2027-12-31'];
const pumps: [string, string] = ['2027年11月底前更换泵站机组6台', '2027-11-30'];
const draft = () => reported(handedOverOpinion(), 'draft', [walls, pumps]);
const rows = (ledger: Ledger) => commitmentRows(ledger).map(({ id }) => id);
const gone = (ledger: Ledger) => promisesGone(ledger).map(({ promise }) => promise.id);
const told = (ledger: Ledger) =>
  deskItems(ledger, '2027-09-25', 30).flatMap(({ id, record }) => (id.endsWith('~gone') ? [record] : []));

describe('the promises of a draft for comments', () => {
  it('stand until the formal report is there, and fall away with it', () => {
    expect(rows(draft())).toEqual(['c-draft-2', 'c-draft-1']);
    expect(countOf(draft(), 'commitments')).toBe(2);
    const formal = reported(draft(), 'formal', [walls, pumps]);
    expect(rows(formal)).toEqual(['c-formal-2', 'c-formal-1']);
    expect(countOf(formal, 'commitments')).toBe(2);
    expect(dutiesOf(formal).filter(({ kind }) => kind === 'promise')).toHaveLength(2);
    expect(gone(formal)).toEqual([]);
  });

  it('fall away with the report of the government whose office sent the draft, and with no other', () => {
    const sent = (office: string) => reported(handedOverOpinion(), 'draft', [walls], office);
    const report = (before: Ledger) => rows(reported(before, 'formal', [walls], '云泽市人民政府'));
    expect(report(sent('云泽市人民政府办公室'))).toEqual(['c-formal-1']);
    expect(report(sent('云泽市政府办'))).toEqual(['c-formal-1']);
    expect(report(sent('北川市人民政府办公室'))).toEqual(['c-draft-1', 'c-formal-1']);
    expect(report(sent('云泽市中级人民法院'))).toEqual(['c-draft-1', 'c-formal-1']);
  });

  it('are told one by one where the formal report does not make them any more', () => {
    const formal = reported(draft(), 'formal', [['剩余2处堤防于2027年12月底前加固完成', '2027-12-31']]);
    expect(gone(formal)).toEqual(['c-draft-2']);
    expect(told(formal)).toEqual(['c-draft-2']);
    // Another day for the same work is no less of a promise: the new day stands.
    const later = reported(draft(), 'formal', [walls, ['2028年3月底前更换泵站机组6台', '2028-03-31']]);
    expect(gone(later)).toEqual([]);
  });

  it('stay where a person acted on them, whatever the formal report says', () => {
    const opened = applied(draft(), updateCommitment(draft(), { id: 'c-draft-2', state: 'open' }, entering));
    const formal = reported(opened, 'formal', [walls]);
    expect(rows(formal)).toEqual(['c-draft-2', 'c-formal-1']);
    expect(told(formal)).toEqual([]);
    const answered = reported(draft(), 'formal', [walls]);
    const kept = applied(answered, updateCommitment(answered, { id: 'c-draft-2', state: 'dropped' }, entering));
    expect([told(kept), countOf(kept, 'commitments')]).toEqual([[], 1]);
  });
});
