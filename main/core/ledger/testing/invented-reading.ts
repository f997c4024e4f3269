import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { ReadFeedback, ReadMeasure } from '#shared/domain/readings/read-feedback.ts';
import type { ReadOpinion, ReadPoint } from '#shared/domain/readings/read-opinion.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { applyOperations } from '../../store/apply-operations.ts';
import { emptyLedger } from '../../store/collections.ts';
import { assertFitting } from '../../store/unfit-records.ts';

/** A source as the library describes it, for tests. */
export function inventedSource(id: string, patch: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id,
    title: `资料 ${id}`,
    sha256: id.padEnd(64, '0'),
    name: `${id}.txt`,
    bytes: 1000,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    lines: 500,
    importedAt: '2026-11-01T08:00:00.000Z',
    reader: 1,
    state: 'to-review',
    counts: { documents: 0, opinions: 0, points: 0, feedback: 0, motions: 0, doubts: 0 },
    warnings: [],
    links: [],
    replaces: null,
    entered: [],
    ...patch,
  };
}

export function inventedPaper(id: string, title: string, patch: Partial<ReadDocument> = {}): ReadDocument {
  return {
    id,
    title,
    kind: 'other',
    firstLine: 1,
    lastLine: 100,
    parent: null,
    author: null,
    office: null,
    date: null,
    meeting: null,
    page: null,
    confidence: 1,
    because: [],
    ...patch,
  };
}

export function inventedPoint(
  number: number,
  heading: string,
  firstLine: number,
  text = `${heading}。要抓紧办理。`,
): ReadPoint {
  return { number, heading, text, firstLine, lastLine: firstLine + 1, confidence: 0.9, because: [] };
}

export function inventedReadOpinion(
  document: string,
  points: ReadPoint[],
  patch: Partial<ReadOpinion> = {},
): ReadOpinion {
  return {
    document,
    subject: null,
    addressee: '市政府及相关部门',
    affirmation: null,
    consent: null,
    problems: [],
    points,
    closing: null,
    confidence: 0.9,
    because: [],
    ...patch,
  };
}

export function inventedMeasure(number: number, heading: string, firstLine: number, level = 1): ReadMeasure {
  return {
    level,
    number,
    heading,
    text: `${heading}。已经完成。`,
    firstLine,
    lastLine: firstLine + 1,
    organs: ['市教育局'],
    figures: [],
    confidence: 0.9,
    because: [],
  };
}

export function inventedReadFeedback(
  document: string,
  answers: string,
  patch: Partial<ReadFeedback> = {},
): ReadFeedback {
  return {
    document,
    answers,
    deliberatedAt: null,
    pointsNamed: [],
    measures: [],
    confidence: 0.9,
    because: [],
    ...patch,
  };
}

export function inventedReading(source: SourceRecord, parts: Partial<Reading>): Reading {
  const { name, sha256, bytes, mediaType, encoding, lines } = source;
  return {
    format: 'duban.reading.v1',
    source: { name, sha256, bytes, mediaType, encoding, lines },
    documents: [],
    opinions: [],
    feedback: [],
    motions: [],
    suggestions: [],
    projects: [],
    targets: [],
    decisions: [],
    links: [],
    warnings: [],
    ...parts,
  };
}

const office: OfficeRecord = { ...officeOf(emptyLedger()), committee: '云泽市人民代表大会常务委员会' };

/** An empty ledger of the invented city's office. */
export function inventedEmptyLedger(): Ledger {
  return { ...emptyLedger(), office: { office } };
}

/** The ledger after a change, checked as the store checks it. */
export function applied(ledger: Ledger, change: Change): Ledger {
  assertFitting(change.operations);
  return applyOperations(ledger, change.operations, true);
}
