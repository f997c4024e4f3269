import type { Correction } from '#shared/domain/correction.ts';
import type { ReadDocument, ReadFeedback, Reading, ReadOpinion } from '#shared/domain/reading.ts';

type Line = { firstLine: number; lastLine: number };

function holds(document: Line, line: number): boolean {
  return document.firstLine <= line && line <= document.lastLine;
}

/** The innermost paper that holds a line: the one that starts last. */
function paperAt(reading: Reading, line: number): ReadDocument | undefined {
  return reading.documents.filter((document) => holds(document, line)).sort((a, b) => b.firstLine - a.firstLine)[0];
}

function withDocument(reading: Reading, id: string, change: Partial<ReadDocument>): Reading {
  return {
    ...reading,
    documents: reading.documents.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

function withoutDocument(reading: Reading, id: string): Reading {
  const other = (one: { document: string }) => one.document !== id;
  return {
    ...reading,
    documents: reading.documents.filter((one) => one.id !== id),
    opinions: reading.opinions.filter(other),
    feedback: reading.feedback.filter(other),
    motions: reading.motions.filter(other),
    suggestions: reading.suggestions.filter(other),
    projects: reading.projects.filter(other),
    targets: reading.targets.filter(other),
    decisions: reading.decisions.filter(other),
  };
}

type Mark = { anchor: Correction['anchor']; lastLine: number; heading: string };

function emptyOpinion(document: string): ReadOpinion {
  return {
    document,
    subject: null,
    addressee: null,
    affirmation: null,
    consent: null,
    problems: [],
    points: [],
    closing: null,
    confidence: 1,
  };
}

function markPoint(reading: Reading, document: string, mark: Mark): Reading {
  const opinion = reading.opinions.find((one) => one.document === document) ?? emptyOpinion(document);
  if (opinion.points.some((point) => point.firstLine === mark.anchor.line)) return reading;
  const point = {
    number: 0,
    heading: mark.heading,
    text: mark.anchor.quote,
    firstLine: mark.anchor.line,
    lastLine: mark.lastLine,
    confidence: 1,
    because: [],
  };
  const points = [...opinion.points, point]
    .sort((a, b) => a.firstLine - b.firstLine)
    .map((one, index) => ({ ...one, number: index + 1 }));
  const others = reading.opinions.filter((one) => one !== opinion);
  return { ...reading, opinions: [...others, { ...opinion, points }] };
}

function markMeasure(reading: Reading, document: string, mark: Mark): Reading {
  const known = reading.feedback.find((one) => one.document === document);
  const feedback: ReadFeedback = known ?? {
    document,
    answers: null,
    deliberatedAt: null,
    pointsNamed: [],
    measures: [],
    confidence: 1,
  };
  if (feedback.measures.some((measure) => measure.firstLine === mark.anchor.line)) return reading;
  const measure = {
    level: 1,
    number: feedback.measures.filter((one) => one.level === 1).length + 1,
    heading: mark.heading,
    text: mark.anchor.quote,
    firstLine: mark.anchor.line,
    lastLine: mark.lastLine,
    organs: [],
    figures: [],
    confidence: 1,
  };
  const measures = [...feedback.measures, measure].sort((a, b) => a.firstLine - b.firstLine);
  return { ...reading, feedback: [...reading.feedback.filter((one) => one !== known), { ...feedback, measures }] };
}

function unmark(reading: Reading, line: number): Reading {
  const other = (one: Line) => one.firstLine !== line;
  return {
    ...reading,
    opinions: reading.opinions.map((one) => ({ ...one, points: one.points.filter(other) })),
    feedback: reading.feedback.map((one) => ({ ...one, measures: one.measures.filter(other) })),
  };
}

/**
 * What a person corrected, laid over a reading. Idempotent, so that it does no harm when the reader applied a correction
 * already. Splitting and joining papers needs the lines and is the reader's.
 */
export function applyCorrections(reading: Reading, corrections: readonly Correction[]): Reading {
  return corrections.reduce(applyCorrection, reading);
}

function applyCorrection(now: Reading, { anchor, change }: Correction): Reading {
  const paper = paperAt(now, anchor.line);
  if (!paper) return now;
  switch (change.type) {
    case 'kind':
      return withDocument(now, paper.id, { kind: change.kind });
    case 'title':
      return withDocument(now, paper.id, { title: change.title });
    case 'last-line':
      return withDocument(now, paper.id, { lastLine: change.line });
    case 'not-a-paper':
      return withoutDocument(now, paper.id);
    case 'mark-point':
      return markPoint(now, paper.id, { anchor, ...change });
    case 'mark-measure':
      return markMeasure(now, paper.id, { anchor, ...change });
    case 'unmark':
      return unmark(now, anchor.line);
    case 'split':
    case 'merge-with-previous':
      return now;
  }
}
