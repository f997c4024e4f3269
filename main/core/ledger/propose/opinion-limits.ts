import type { Citation } from '#shared/domain/citation.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { ReadOpinion } from '#shared/domain/readings/read-opinion.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import { citationIn } from './citation-in.ts';
import { dutyOfMotion } from './duty-of-motion.ts';
import { askedLimits, statedLimits } from './stated-limits.ts';

/** Passages in which an opinion says until when it is to be answered: its closing, its consent, the end of its last point. */
function ownPassages(document: string, read: ReadOpinion): Citation[] {
  const last = read.points.at(-1);
  return [read.closing, last ?? null, read.consent].flatMap((passage) =>
    passage ? [citationIn(document, passage)] : [],
  );
}

/** The text of a paper around its points, its tables left out. */
function textAround(document: string, { body }: Paper, read: ReadOpinion | null): Citation[] {
  const points = read?.points ?? [];
  const outside = body.filter(
    ({ firstLine, hint }) =>
      hint?.cells === undefined && !points.some((one) => one.firstLine <= firstLine && firstLine <= one.lastLine),
  );
  return outside.map((paragraph) => citationIn(document, paragraph));
}

const decided: readonly ReadDocument['kind'][] = ['decision', 'resolution'];

/** Papers in which the limit may be printed beside the passages: the opinion's own, and the letter that it is attached to. */
function carriersOf(read: ReadOpinion, papers: readonly Paper[]): Paper[] {
  const of = (id: string | null) => papers.find(({ document }) => document.id === id);
  const own = of(read.document);
  const letter = of(own?.document.parent ?? null);
  // Minutes that hold an opinion ask for many other things.
  const isOwn = own !== undefined && own.document.kind !== 'minutes';
  return [isOwn ? own : undefined, letter?.document.kind === 'letter' ? letter : undefined].filter(
    (paper) => paper !== undefined,
  );
}

/**
 * The time limits that an opinion, or the letter that carries it, prints for its answer, each as first said: by its closing, its last
 * point and its consent, else by the words around its points, else by the letter. `idOf` gives the record of a paper.
 */
export function limitsOfOpinion(
  read: ReadOpinion,
  papers: readonly Paper[],
  idOf: (document: ReadDocument['id']) => string,
): StatedLimit[] {
  const carriers = carriersOf(read, papers);
  const dateOf = carriers.map(({ document }) => document.date).find((date) => date !== null) ?? null;
  const isDecision = (paper: Paper | undefined) => decided.includes(paper?.document.kind ?? 'other');
  const decides = isDecision(papers.find(({ document }) => document.id === read.document));
  const own = statedLimits(ownPassages(idOf(read.document), read), dateOf, decides ? dutyOfMotion : undefined);
  const around = carriers.map((paper) => {
    const words = textAround(idOf(paper.document.id), paper, paper.document.id === read.document ? read : null);
    const on = paper.document.date ?? dateOf;
    // What a decision orders it says without asking.
    return isDecision(paper) ? statedLimits(words, on, dutyOfMotion) : askedLimits(words, on);
  });
  // What the one says of a duty, those behind it say no more.
  const all = [own, ...around];
  return all.flatMap((some, at) => {
    const said = new Set(all.slice(0, at).flatMap((before) => before.map(({ duty }) => duty)));
    return some.filter(({ duty }) => !said.has(duty));
  });
}
