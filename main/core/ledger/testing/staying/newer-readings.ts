import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { ReadMeasure } from '#shared/domain/readings/read-feedback.ts';
import type { ReadPoint } from '#shared/domain/readings/read-opinion.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { Paper } from '../../../reading/structure/paper.ts';

/** A reading with the papers that it was made from. */
export type Read = { reading: Reading; papers: Paper[] };
type Change = (read: Read) => Read;

const points = (read: Read, change: (points: ReadPoint[], document: string) => ReadPoint[]): Read => ({
  ...read,
  reading: {
    ...read.reading,
    opinions: read.reading.opinions.map((one) => ({ ...one, points: renumbered(change(one.points, one.document)) })),
  },
});

const measures = (read: Read, change: (measures: ReadMeasure[]) => ReadMeasure[]): Read => ({
  ...read,
  reading: {
    ...read.reading,
    feedback: read.reading.feedback.map((one) => ({ ...one, measures: change(one.measures) })),
  },
});

function renumbered(list: ReadPoint[]): ReadPoint[] {
  return list.map((point, index) => ({ ...point, number: index + 1 }));
}

const documents = (read: Read, change: (document: ReadDocument) => ReadDocument): Read => ({
  reading: { ...read.reading, documents: read.reading.documents.map((one) => uncorrected(one, change(one))) },
  papers: read.papers.map((paper) => ({ ...paper, document: uncorrected(paper.document, change(paper.document)) })),
});

/** Corrections are applied behind the reader: what a person corrected of a paper it cannot take otherwise. */
function uncorrected(document: ReadDocument, changed: ReadDocument): ReadDocument {
  const { corrected = [], title, kind } = document;
  return {
    ...changed,
    ...(corrected.includes('title') ? { title } : {}),
    ...(corrected.includes('kind') ? { kind } : {}),
  };
}

/** A passage cut behind the sentence nearest to its middle; null when it is one sentence. */
function halves<P extends ReadPoint | ReadMeasure>(passage: P): [P, P] | null {
  const cut = passage.text.indexOf('。', Math.min(passage.text.length / 2, passage.text.indexOf('。') + 1)) + 1;
  const at = cut > 0 && cut < passage.text.length - 1 ? cut : passage.text.indexOf('，') + 1;
  if (at <= 0 || at >= passage.text.length - 1) return null;
  return [
    { ...passage, text: passage.text.slice(0, at) },
    { ...passage, heading: passage.text.slice(at, at + 8), text: passage.text.slice(at) },
  ];
}

function together<P extends ReadPoint | ReadMeasure>(list: P[]): P[] {
  const [first, second, ...rest] = list;
  if (!first || !second) return list;
  return [{ ...first, lastLine: second.lastLine, text: `${first.text}\n${second.text}` }, ...rest];
}

/** Every id of a paper one further, as when a newer reader finds a paper before the others. */
function onePaperBefore({ reading, papers }: Read): Read {
  const moved = (id: string) => id.replace(/^d(\d+)/, (_, number) => `d${Number(number) + 1}`);
  const isId = (text: string) => reading.documents.some((one) => one.id === text);
  const inPaper = <T extends { document: string }>(list: T[]) =>
    list.map((one) => ({ ...one, document: moved(one.document) }));
  const paper = (one: ReadDocument) => ({
    ...one,
    id: moved(one.id),
    parent: one.parent === null ? null : moved(one.parent),
  });
  const [first] = reading.documents;
  const found = first && { ...first, id: 'd1', title: '封面要目', kind: 'other' as const, firstLine: 1, lastLine: 1 };
  return {
    reading: {
      ...reading,
      documents: [...(found ? [found] : []), ...reading.documents.map(paper)],
      opinions: inPaper(reading.opinions),
      feedback: inPaper(reading.feedback),
      motions: inPaper(reading.motions),
      suggestions: inPaper(reading.suggestions),
      targets: inPaper(reading.targets),
      projects: inPaper(reading.projects),
      decisions: inPaper(reading.decisions),
      links: reading.links.map((link) => ({
        ...link,
        from: isId(link.from) ? moved(link.from) : link.from,
        to: isId(link.to) ? moved(link.to) : link.to,
      })),
    },
    papers: papers.map((one) => ({ ...one, document: paper(one.document) })),
  };
}

const extra = (first: ReadPoint): ReadPoint => ({
  ...first,
  heading: '统一思想认识',
  text: `统一思想认识。要把${first.heading}等工作列入重要议事日程，主要负责同志亲自抓。`,
  firstLine: first.firstLine - 1,
  lastLine: first.firstLine - 1,
});

/** A reader that thinks of nothing otherwise. */
export const sameReading: Change = (read) => read;

/** What a newer reader may think otherwise of the same file. Each is told in a few words. */
export const newerReadings: Record<string, Change> = {
  'reads everything as before': sameReading,
  'finds everything one line earlier': (read) => {
    const earlier = <T extends { firstLine: number; lastLine: number }>(list: T[]) =>
      list.map((one) => ({
        ...one,
        firstLine: Math.max(1, one.firstLine - 1),
        lastLine: Math.max(1, one.lastLine - 1),
      }));
    const moved = measures(points(read, earlier), earlier);
    const { reading } = moved;
    return {
      reading: { ...reading, motions: earlier(reading.motions), suggestions: earlier(reading.suggestions) },
      papers: moved.papers.map((paper) => ({ ...paper, body: earlier(paper.body) })),
    };
  },
  'gives other headings': (read) => {
    const named = <T extends { heading: string }>(list: T[]) =>
      list.map((one) => ({ ...one, heading: `新拟：${one.heading}` }));
    return measures(points(read, named), named);
  },
  'finds one point more before': (read) => points(read, (list) => (list[0] ? [extra(list[0]), ...list] : list)),
  'finds one point more behind': (read) =>
    points(read, (list) => {
      const last = list.at(-1);
      return last ? [...list, { ...extra(last), firstLine: last.lastLine + 2, lastLine: last.lastLine + 2 }] : list;
    }),
  'cuts every point in two': (read) => points(read, (list) => list.flatMap((one) => halves(one) ?? [one])),
  'cuts every measure in two': (read) => measures(read, (list) => list.flatMap((one) => halves(one) ?? [one])),
  'joins two points': (read) => points(read, together),
  'joins two measures': (read) => measures(read, together),
  'reads a sentence more in each point': (read) =>
    points(read, (list) => list.map((one) => ({ ...one, text: `${one.text}确保取得实效。` }))),
  'finds no point any more': (read) => points(read, () => []),
  'misses every second point': (read) => points(read, (list) => list.filter((_, index) => index % 2 === 0)),
  'reads another organ': (read) => {
    const other = points(read, (list) =>
      list.map((one) => ({
        ...one,
        text: `${one.text.replace(/（责任单位[^）]*）/, '')}（责任单位：市发展和改革委员会）`,
      })),
    );
    const named = documents(other, (one) => ({
      ...one,
      author: '云泽市发展和改革委员会',
      office: '云泽市发展和改革委员会',
    }));
    const { reading } = named;
    return {
      ...named,
      reading: {
        ...reading,
        opinions: reading.opinions.map((one) => ({ ...one, addressee: '市发展和改革委员会' })),
        suggestions: reading.suggestions.map((one) => ({
          ...one,
          lead: ['市发展和改革委员会'],
          support: ['市统计局'],
        })),
      },
    };
  },
  'reads another day and meeting': (read) => {
    const { reading, papers } = documents(read, (one) => ({
      ...one,
      date: one.date === null ? null : '2026-08-31',
      meeting: one.meeting === null ? null : '云泽市第九届人大常委会第三十次会议',
    }));
    const suggestions = reading.suggestions.map((one) => ({
      ...one,
      handedOverOn: '2026-02-11',
      answeredOn: '2026-04-30',
      answerClass: 'C',
      satisfaction: '不满意',
    }));
    return { reading: { ...reading, suggestions }, papers };
  },
  'reads other titles': (read) => {
    const { reading, papers } = documents(read, (one) => ({ ...one, title: `${one.title}（修订）` }));
    const titled = <T extends { title: string }>(list: T[]) =>
      list.map((one) => ({ ...one, title: one.title.replace('关于', '关于全面') }));
    return {
      reading: { ...reading, motions: titled(reading.motions), suggestions: titled(reading.suggestions) },
      papers,
    };
  },
  'reads other numbers, movers and outcomes': (read) => ({
    ...read,
    reading: {
      ...read.reading,
      motions: read.reading.motions.map((one) => ({
        ...one,
        number: (one.number ?? 0) + 10,
        leadProposers: ['贺州', '孟繁', '何平'],
        signers: 30,
        disposition: one.disposition === 'converted' ? 'referred' : 'converted',
      })),
      suggestions: read.reading.suggestions.map((one) => ({ ...one, number: `9${one.number}`, proposers: ['贺州'] })),
    },
  }),
  'finds a paper before the others': onePaperBefore,
  'takes every paper for another kind': (read) => {
    const { reading, papers } = documents(read, (one) => ({ ...one, kind: 'other' }));
    return { papers, reading: { ...reading, opinions: [], feedback: [], motions: [], suggestions: [] } };
  },
  'takes all papers for one': ({ reading, papers }) => {
    const [first, ...others] = reading.documents;
    const last = others.at(-1);
    if (!first || !last) return { reading, papers };
    const whole = { ...first, lastLine: last.lastLine };
    if (reading.documents.some((one) => one.corrected)) return { reading, papers };
    const inFirst = <T extends { document: string }>(list: T[]) => list.map((one) => ({ ...one, document: first.id }));
    return {
      reading: {
        ...reading,
        documents: [whole],
        opinions: [],
        feedback: [],
        motions: inFirst(reading.motions),
        suggestions: inFirst(reading.suggestions),
        decisions: inFirst(reading.decisions),
        links: [],
      },
      papers: papers.map((paper) => ({ ...paper, document: whole })).slice(0, 1),
    };
  },
};
