import type { ReadFeedback } from '#shared/domain/readings/read-feedback.ts';
import type { ReadOpinion } from '#shared/domain/readings/read-opinion.ts';
import type { Records } from '../records/read-records.ts';
import type { ReadPaper } from '../structure/read-paper.ts';
import type { Anchored } from './anchored.ts';

type Passage = { paper: ReadPaper; firstLine: number; lastLine: number; heading: string };

/** The records with points and measures that a person marked, and without those that a person unmarked. */
export function correctRecords(records: Records, papers: ReadPaper[], anchored: Anchored[]): Records {
  let { opinions, feedback } = records;
  for (const { correction, line } of anchored) {
    const { change } = correction;
    const paper = papers.find(({ document }) => document.firstLine <= line && line <= document.lastLine);
    if (paper === undefined) continue;
    if (change.type === 'unmark') {
      opinions = opinions.map((opinion) => ({
        ...opinion,
        points: opinion.points.filter((point) => point.firstLine !== line),
      }));
      feedback = feedback.map((each) => ({
        ...each,
        measures: each.measures.filter((measure) => measure.firstLine !== line),
      }));
    }
    if (change.type !== 'mark-point' && change.type !== 'mark-measure') continue;
    const passage = { paper, firstLine: line, lastLine: Math.max(line, change.lastLine), heading: change.heading };
    if (change.type === 'mark-point') opinions = addPoint(opinions, passage);
    else feedback = addMeasure(feedback, passage);
  }
  return { ...records, opinions, feedback };
}

function addPoint(opinions: ReadOpinion[], passage: Passage): ReadOpinion[] {
  const { paper, firstLine, lastLine, heading } = passage;
  const point = {
    number: 0,
    heading,
    text: textOf(passage),
    firstLine,
    lastLine,
    confidence: 1,
    because: ['marked-by-person' as const],
  };
  const document = paper.document.id;
  const known = opinions.find((opinion) => opinion.document === document);
  const opinion: ReadOpinion = known ?? {
    document,
    subject: null,
    addressee: null,
    affirmation: null,
    consent: null,
    problems: [],
    points: [],
    closing: null,
    confidence: 1,
    because: ['marked-by-person'],
  };
  const points = [...opinion.points.filter((own) => own.firstLine !== firstLine), point].sort(
    (a, b) => a.firstLine - b.firstLine,
  );
  const changed = { ...opinion, points: points.map((own, order) => ({ ...own, number: order + 1 })) };
  return known === undefined ? [...opinions, changed] : opinions.map((own) => (own === known ? changed : own));
}

function addMeasure(feedback: ReadFeedback[], passage: Passage): ReadFeedback[] {
  const { paper, firstLine, lastLine, heading } = passage;
  const measure = {
    level: 1,
    number: 0,
    heading,
    text: textOf(passage),
    firstLine,
    lastLine,
    organs: [],
    figures: [],
    confidence: 1,
    because: ['marked-by-person' as const],
  };
  const document = paper.document.id;
  const known = feedback.find((each) => each.document === document);
  const record: ReadFeedback = known ?? {
    document,
    answers: null,
    deliberatedAt: null,
    pointsNamed: [],
    measures: [],
    confidence: 1,
    because: ['marked-by-person'],
  };
  const measures = [...record.measures.filter((own) => own.firstLine !== firstLine), measure].sort(
    (a, b) => a.firstLine - b.firstLine,
  );
  const changed = { ...record, measures };
  return known === undefined ? [...feedback, changed] : feedback.map((own) => (own === known ? changed : own));
}

/** The words of the passage, from the joined paragraphs. */
function textOf({ paper, firstLine, lastLine }: Passage): string {
  return paper.body
    .filter((paragraph) => paragraph.lastLine >= firstLine && paragraph.firstLine <= lastLine)
    .map((paragraph) => paragraph.text)
    .join('\n');
}
