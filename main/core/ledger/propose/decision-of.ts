import { isDeepStrictEqual } from 'node:util';
import { type OrdinalStyle, readOrdinalMark } from '#core/language/ordinal-mark.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { NamedMotion } from '#shared/domain/named-motion.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import { stableId } from '../../stable-id.ts';
import { plainWords } from '../identity/compare-words.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { motionsNamedIn } from '../named-motions.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import { citationIn } from './citation-in.ts';
import { closesClause, speaksOfMotions } from './decision-of.rules.ts';
import { dutyOfDecision, dutyOfReview } from './duty-of-motion.ts';
import { shortBody } from './limited-organs.rules.ts';
import { sentencesOf, statedLimits } from './stated-limits.ts';

/** Sentences in a row that speak of the same motions; of no certain ones where there is none. */
type Part = { motions: NamedMotion[]; passages: Citation[] };

/** The level of the mark at which a passage begins (一、 or （一）); null for one without. */
function levelOf(text: string): OrdinalStyle | null {
  return readOrdinalMark(text)?.style ?? null;
}

/** The level of a heading, which bears a mark and closes nothing: 一、关于议案第1号. Null for any other passage. */
export function headingLevel(text: string): OrdinalStyle | null {
  return closesClause.form.test(text) ? null : levelOf(text);
}

/**
 * The sentences of a decision with the motions that each speaks of: those it names, else those that its paragraph named last, else those of the
 * heading over it.
 */
function partsOf(passages: readonly Citation[]): Part[] {
  const parts: Part[] = [];
  let heading: { motions: NamedMotion[]; level: OrdinalStyle } | null = null;
  for (const passage of passages) {
    const text = passage.quote.trim();
    const named = motionsNamedIn(text);
    if (heading !== null && levelOf(text) === heading.level) heading = null;
    const level = headingLevel(text);
    if (named.length > 0 && level !== null) heading = { motions: named, level };
    let motions = heading?.motions ?? [];
    for (const quote of sentencesOf(passage.quote)) {
      const own = motionsNamedIn(quote);
      if (own.length > 0) motions = own;
      const known = parts.find((one) => isDeepStrictEqual(one.motions, motions));
      if (known) known.passages.push({ ...passage, quote });
      else parts.push({ motions, passages: [{ ...passage, quote }] });
    }
  }
  return parts;
}

function limitsOf(parts: readonly Part[], paperDate: string | null, isOfMotion: boolean): StatedLimit[] {
  return parts.flatMap(({ motions, passages }) => {
    const limits = isOfMotion ? statedLimits(passages, paperDate, dutyOfDecision) : statedLimits(passages, paperDate);
    return limits.map((limit) => (motions.length === 0 ? limit : { ...limit, motions }));
  });
}

/** Until when committees are to report on the motions that the review of motions gives them. */
function limitsOfReview(passages: readonly Citation[], paperDate: string | null): Pick<DocumentRecord, 'limits'> {
  const limits = partsOf(passages).flatMap(({ motions, passages: own }) =>
    statedLimits(own, paperDate, dutyOfReview).map((limit) => (motions.length === 0 ? limit : { ...limit, motions })),
  );
  return limits.length > 0 ? { limits } : {};
}

// Opinions and reports on them are known again point by point (`joinCopies`); what we wrote ourselves, by its mark; one letter goes to several.
const knownOtherwise: readonly ReadDocument['kind'][] = [
  'deliberation-opinion',
  'feedback-report',
  'own-paper',
  'letter',
];

/** The sign of the words of a paper, by which a further printing of it is known. */
function printOf({ kind }: ReadDocument, passages: readonly Citation[]): Pick<DocumentRecord, 'print'> {
  if (passages.length === 0 || knownOtherwise.includes(kind)) return {};
  return { print: stableId('w', ...[plainWords(passages.map(({ quote }) => quote).join(''))]) };
}

function once(motions: readonly NamedMotion[]): NamedMotion[] {
  return motions.filter((one, at) => motions.findIndex((other) => isDeepStrictEqual(one, other)) === at);
}

/**
 * What the text of a decision says: the motions that it names, and the time limits that it prints for a plan, a report or the work, each with the
 * motions and the organs that it binds; and until when the review of motions wants committees to report on them. `id`: of its record; `place`: whose paper it is. Of a paper of another kind only the sign of its words.
 */
export function decisionOf(
  draft: LedgerDraft,
  read: ReadDocument,
  paper: Paper | undefined,
  { id, place }: { id: string; place: string | null },
): Pick<DocumentRecord, 'limits' | 'motions' | 'limitOrgans' | 'print'> {
  const passages = (paper?.body ?? []).map((paragraph) => citationIn(id, paragraph));
  const print = printOf(read, passages);
  if (read.kind === 'motion-review-report') return { ...limitsOfReview(passages, read.date), ...print };
  if (read.kind !== 'decision' && read.kind !== 'resolution') return print;
  const parts = partsOf(passages);
  const motions = once(parts.flatMap((part) => part.motions));
  const isOfMotion =
    motions.length > 0 ||
    [read.title, ...passages.map(({ quote }) => quote)].some((words) => speaksOfMotions.form.test(words));
  const limits = limitsOf(parts, read.date, isOfMotion);
  const names = limits.flatMap(({ organs = [] }) => organs).filter((name) => shortBody.form.words(name) !== name);
  const limitOrgans = nameOrgans(draft, [...new Set(names)], place);
  return {
    ...(limits.length > 0 && { limits }),
    ...(limitOrgans.length > 0 && { limitOrgans }),
    ...(motions.length > 0 && { motions }),
    ...print,
  };
}
