import type { Ledger } from '#shared/domain/ledger.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { proposeRecords } from '../propose-records.ts';
import {
  applied,
  inventedMeasure,
  inventedPaper,
  inventedPoint,
  inventedReadFeedback,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from './invented-reading.ts';

export type Imported = { source: SourceRecord; reading: Reading };

const opinionTitle = '关于全市托育服务体系建设情况报告的审议意见';
const feedbackTitle = '关于全市托育服务体系建设情况报告审议意见落实情况的反馈报告';

export function gazette(id = 'aaaaaaaaaaaa', points = ['完善规划布局', '补齐普惠托位', '加强人才培养']): Imported {
  const source = inventedSource(id);
  const reading = inventedReading(source, {
    documents: [
      inventedPaper('d1', '关于全市托育服务体系建设情况的报告', { kind: 'work-report', date: '2026-06-25' }),
      inventedPaper('d2', opinionTitle, {
        kind: 'deliberation-opinion',
        date: '2026-06-30',
        firstLine: 200,
        lastLine: 300,
      }),
    ],
    opinions: [
      inventedReadOpinion(
        'd2',
        points.map((heading, index) => inventedPoint(index + 1, heading, 210 + index * 10)),
        { subject: '关于全市托育服务体系建设情况的报告' },
      ),
    ],
  });
  return { source, reading };
}

export function answer(id = 'bbbbbbbbbbbb'): Imported {
  const source = inventedSource(id);
  const reading = inventedReading(source, {
    documents: [
      inventedPaper('d1', feedbackTitle, {
        kind: 'feedback-report',
        date: '2026-09-20',
        author: '云泽市卫生健康委员会',
      }),
    ],
    feedback: [
      inventedReadFeedback('d1', opinionTitle, {
        measures: [inventedMeasure(1, '完善托育规划', 10), inventedMeasure(1, '新增托位', 14, 2)],
      }),
    ],
  });
  return { source, reading };
}

export function session(id = 'cccccccccccc'): Imported {
  const source = inventedSource(id);
  const motion = (number: number, title: string, disposition: 'referred' | 'converted') => ({
    number,
    title,
    leadProposers: ['王明'],
    signers: 12,
    disposition,
    document: 'd1',
    grounds: null,
    confidence: 1,
    because: ['in-list' as const],
    firstLine: 10 + number,
    lastLine: 10 + number,
  });
  const reading = inventedReading(source, {
    documents: [
      inventedPaper('d1', '云泽市第九届人民代表大会第五次会议关于代表提出议案处理意见的报告', {
        kind: 'motion-review-report',
        date: '2026-01-15',
      }),
    ],
    motions: [
      motion(1, '关于“加快智慧停车建设”的议案', 'referred'),
      motion(2, '关于“加强古树名木保护”的议案', 'converted'),
    ],
  });
  return { source, reading };
}

export function motionPapers(id = 'dddddddddddd'): Imported {
  const source = inventedSource(id);
  const about = '关于“加快智慧停车建设”代表议案实施情况';
  const paper = (local: string, title: string, kind: Reading['documents'][number]['kind']) =>
    inventedPaper(local, title, { kind, date: '2026-10-29' });
  const reading = inventedReading(source, {
    documents: [
      paper('d1', `${about}的报告`, 'work-report'),
      paper('d2', `${about}的调研报告`, 'research-report'),
      paper('d3', `${about}报告的审议意见`, 'deliberation-opinion'),
    ],
    opinions: [inventedReadOpinion('d3', [inventedPoint(1, '加快泊位建设', 30)])],
  });
  return { source, reading };
}

export function read(document: string, patch: Partial<Reading['suggestions'][number]>): Reading['suggestions'][number] {
  return {
    number: null,
    title: '关于增设公交站点的建议',
    proposers: ['王刚'],
    delegation: null,
    category: null,
    lead: ['市交通运输局'],
    support: [],
    handedOverOn: null,
    answerClass: null,
    satisfaction: null,
    cells: {},
    document,
    firstLine: 3,
    lastLine: 3,
    ...patch,
  };
}

export function suggestionList(id = '111111111111'): Imported {
  const source = inventedSource(id);
  const list = inventedPaper('d1', '代表建议目录', { kind: 'suggestion-list' });
  const row = read('d1', { number: '012', delegation: '城东团', handedOverOn: '2026-02-10' });
  return { source, reading: inventedReading(source, { documents: [list], suggestions: [row] }) };
}

export function replyLetter(id = 'ffffffffffff'): Imported {
  const source = inventedSource(id);
  const letter = inventedPaper('d1', '对第12号建议的答复', { kind: 'suggestion-reply', date: '2026-04-02' });
  const answered = read('d1', { number: '12', answerClass: 'A' });
  return { source, reading: inventedReading(source, { documents: [letter], suggestions: [answered] }) };
}

export function imported(ledger: Ledger, ...all: Imported[]): Ledger {
  return all.reduce((now, { source, reading }) => applied(now, proposeRecords(now, source, reading)), ledger);
}
