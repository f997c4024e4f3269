import { describe, expect, it } from 'vitest';
import { imported } from '../ledger/testing/invented-imports.ts';
import {
  inventedEmptyLedger,
  inventedPaper,
  inventedPoint,
  inventedReadFeedback,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../ledger/testing/invented-reading.ts';
import { earlierPapers } from './earlier-papers.ts';

const [own, exact, near, other, old, answer] = 'abcdef'.split('').map((sign) => sign.repeat(12));

function paper(id: string, title: string, date: string) {
  const source = inventedSource(id);
  const documents = [inventedPaper('d1', title, { kind: 'work-report', date })];
  return { source, reading: inventedReading(source, { documents }) };
}

function opinion() {
  const source = inventedSource(own ?? '');
  const title = '云泽市人大常委会关于《云泽市渡运安全条例》贯彻实施情况执法检查报告的审议意见';
  const documents = [inventedPaper('d1', title, { kind: 'deliberation-opinion', date: '2026-06-26' })];
  const opinions = [inventedReadOpinion('d1', [inventedPoint(1, '甲', 10, '甲。')])];
  return { source, reading: inventedReading(source, { documents, opinions }) };
}

function report() {
  const source = inventedSource(answer ?? '');
  const documents = [
    inventedPaper('d1', '关于渡运安全审议意见的报告', { kind: 'feedback-report', date: '2026-10-26' }),
  ];
  const feedback = [inventedReadFeedback('d1', '关于渡运安全审议意见')];
  return { source, reading: inventedReading(source, { documents, feedback }) };
}

describe('the papers in which old words of a report may stand', () => {
  it('are the one deliberated on, and those of the year before on its subject in fewer words', () => {
    const ledger = [
      opinion(),
      paper(exact ?? '', '云泽市人大常委会关于《云泽市渡运安全条例》贯彻实施情况执法检查的报告', '2026-06-20'),
      paper(near ?? '', '云泽市人民政府关于《云泽市渡运安全条例》贯彻实施情况的报告', '2026-05-20'),
      paper(other ?? '', '云泽市人民政府关于《云泽市托育条例》贯彻实施情况的报告', '2026-05-20'),
      paper(old ?? '', '云泽市人民政府关于《云泽市渡运安全条例》贯彻实施情况的报告', '2024-05-20'),
      report(),
    ].reduce((entered, file) => imported(entered, file), inventedEmptyLedger());
    const [feedback, asked] = [ledger.feedback[`${answer}-d1`], ledger.opinions[`${own}-d1`]];
    const found = feedback && asked && earlierPapers(ledger, feedback, asked);
    expect(found).toEqual([`${exact}-d1`, `${near}-d1`]);
  });
});
