import { describe, expect, it } from 'vitest';
import { proposeRecords } from '../propose-records.ts';
import { entering, floodOpinion, handedOverOpinion } from '../testing/handed-over-opinion.ts';
import {
  applied,
  inventedPaper,
  inventedReadFeedback,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { attachFeedback } from './attach-feedback.ts';

const id = 'bbbbbbbbbbbb-d1';

/** The government's paper of 20 August 2027 on the flood opinion, read. */
function received(title: string, author: string | null = null) {
  const ledger = handedOverOpinion();
  const documents = [inventedPaper('d1', title, { kind: 'feedback-report', date: '2027-08-20', author })];
  const feedback = [inventedReadFeedback('d1', '关于防汛工作情况报告的审议意见')];
  const reading = inventedReading(inventedSource('bbbbbbbbbbbb'), { documents, feedback });
  return applied(ledger, proposeRecords(ledger, inventedSource('bbbbbbbbbbbb'), reading));
}

const letter = '关于防汛工作审议意见研究处理情况的函';

describe('attaching a letter that does not say whether it is the draft or the report', () => {
  it('asks which it is', () => {
    expect(() => attachFeedback(received(letter), { id, opinion: floodOpinion }, entering)).toThrow();
  });

  it('asks no more once the version was said or the formal report confirmed', () => {
    const ledger = received(letter);
    const draft = applied(ledger, attachFeedback(ledger, { id, opinion: floodOpinion, version: 'draft' }, entering));
    expect(draft.feedback[id]?.version).toBe('draft');
    const input = { id, opinion: floodOpinion, confirmed: ['draft-or-formal'] };
    expect(applied(ledger, attachFeedback(ledger, input, entering)).feedback[id]?.version).toBe('formal');
  });

  it('asks nothing of a report', () => {
    const ledger = received('关于防汛工作审议意见研究处理情况的报告');
    expect(() => attachFeedback(ledger, { id, opinion: floodOpinion }, entering)).not.toThrow();
  });
});

describe('attaching a report of the whole that a bureau signs', () => {
  const report = '关于防汛工作审议意见研究处理情况的报告';

  it('asks whether it is the report of the government, to which the opinion went', () => {
    const ledger = received(report, '市水务局');
    expect(() => attachFeedback(ledger, { id, opinion: floodOpinion }, entering)).toThrow(/report-of-another/);
    const confirmed = ['report-of-another'];
    expect(() => attachFeedback(ledger, { id, opinion: floodOpinion, confirmed }, entering)).not.toThrow();
  });

  it('asks nothing of what the government or its office signs, and of a draft', () => {
    const attach = (author: string, version: 'draft' | 'formal') => () =>
      attachFeedback(received(report, author), { id, opinion: floodOpinion, version }, entering);
    expect(attach('市人民政府', 'formal')).not.toThrow();
    expect(attach('市人民政府办公室', 'formal')).not.toThrow();
    expect(attach('市水务局', 'draft')).not.toThrow();
  });
});
