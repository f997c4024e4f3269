import { describe, expect, it } from 'vitest';
import { imported } from '../testing/invented-imports.ts';
import {
  inventedEmptyLedger,
  inventedMeasure,
  inventedPaper,
  inventedPoint,
  inventedReadFeedback,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';

function opinion(id: string, title: string, date: string) {
  const source = inventedSource(id);
  const documents = [inventedPaper('d1', title, { kind: 'deliberation-opinion', date })];
  const opinions = [inventedReadOpinion('d1', [inventedPoint(1, '甲', 10, '甲。')])];
  return { source, reading: inventedReading(source, { documents, opinions }) };
}

function report(answers: string, date: string) {
  const source = inventedSource('ffffffffffff');
  const documents = [inventedPaper('d1', `云泽市人民政府${answers}办理情况的报告`, { kind: 'feedback-report', date })];
  const feedback = [inventedReadFeedback('d1', answers, { measures: [inventedMeasure(1, '甲', 10)] })];
  return { source, reading: inventedReading(source, { documents, feedback }) };
}

const whole = '云泽市人大常委会关于内河渡运安全管理情况专项工作报告的审议意见';
const attachedOf = (...files: Parameters<typeof imported>[1][]) => {
  const ledger = files.reduce((entered, file) => imported(entered, file), inventedEmptyLedger());
  const { opinion: to, candidates } = ledger.feedback['ffffffffffff-d1'] ?? {};
  return { to, because: candidates?.map((one) => one.because) };
};

describe('a report whose title names the subject of its opinion in fewer words', () => {
  const short = report('关于渡运安全管理审议意见', '2026-10-20');

  it('is laid to the only such opinion of the year before it', () => {
    expect(attachedOf(opinion('aaaaaaaaaaaa', whole, '2026-04-20'), short)).toEqual({
      to: 'aaaaaaaaaaaa-d1',
      because: ['title-shorter'],
    });
  });

  it('is asked about where there are two, where the opinion is of other years, or where little is named', () => {
    const two = [
      opinion('aaaaaaaaaaaa', whole, '2026-04-20'),
      opinion('bbbbbbbbbbbb', whole.replace('内河', '水库'), '2026-05-20'),
    ];
    expect(attachedOf(...two, short).to).toBeNull();
    expect(attachedOf(opinion('aaaaaaaaaaaa', whole, '2023-04-20'), short).to).toBeNull();
    const vague = report('关于渡运安全审议意见', '2026-10-20');
    expect(attachedOf(opinion('aaaaaaaaaaaa', whole, '2026-04-20'), vague).to).toBeNull();
  });

  it('is laid to the opinion that it names in full, where there is one', () => {
    const named = opinion('bbbbbbbbbbbb', '云泽市人大常委会关于渡运安全管理情况报告的审议意见', '2026-05-20');
    expect(attachedOf(opinion('aaaaaaaaaaaa', whole, '2026-04-20'), named, short).to).toBe('bbbbbbbbbbbb-d1');
  });
});
