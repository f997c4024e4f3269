import { isDeepStrictEqual } from 'node:util';
import { bareSerial, nextSerial, upToTime } from '#core/language/document-numbers.rules.ts';
import { documentNumbersIn } from '#core/language/document-numbers.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { LimitedDuty, StatedLimit } from '#shared/domain/stated-limit.ts';
import { isOrganName, splitOrganList } from '#shared/text/organ-name.ts';
import { cellsOf } from '../../reading/records/table-cells.ts';
import type { Paper } from '../../reading/structure/paper.ts';
import { numbersOfClause } from '../opinions/point-numbers.ts';
import { citationIn } from './citation-in.ts';
import { dutyOfMotion } from './duty-of-motion.ts';
import { clauseSign, furtherPoints, headSign, opensItem, sentBefore, sentenceOver } from './letter-limits.rules.ts';
import { tableLimits, thingSent } from './letter-table.ts';
import { shortBody } from './limited-organs.rules.ts';
import { sentencesOf, statedLimits } from './stated-limits.ts';

const opinionDuties: readonly LimitedDuty[] = ['draft', 'plan', 'stage-report', 'written-report'];

/** What a letter asks for by a time: what is named right before it, else what is asked for behind it. */
function dutyOfLetter(words: string, before: string): LimitedDuty | null {
  const sent = sentBefore.form.words(before);
  const duty =
    sent === null ? dutyOfMotion(words, before) : thingSent(before.split(clauseSign.form.regex).at(-1) ?? sent);
  return duty && opinionDuties.includes(duty) ? duty : null;
}

/** Organs that open an item alone (市人民政府：…): what the item asks for is asked of them. */
function organsOfHead(text: string): string[] {
  const [head = '', ...rest] = opensItem.form.replace(text.trim()).split(headSign.form.regex);
  if (rest.join('').trim() === '') return [];
  const names = splitOrganList(head);
  const isOrgan = (name: string) => isOrganName(name) || shortBody.form.words(name) === name;
  return names.every(isOrgan) ? names : [];
}

type Passage = { citation: Citation; date: string | null };

/** Of the opinions that a letter hands over (by number) those that a clause of it names, by their serials (15号). */
function opinionsIn(clause: string, known: readonly string[]): string[] {
  const serials = bareSerial.form.findAll(clause).map(({ words }) => `${Number(words)}号`);
  return known.filter((number) => serials.some((own) => number.endsWith(`〕${own}`)));
}

/** What the clauses of a sentence say, each with the opinions that it names; one without words of its own on what is sent shares those of the last. */
function clausesOf(sentence: string, known: readonly string[]): { text: string; opinions: string[] }[] {
  if (known.length < 2) return sentence.split(furtherPoints.form.regex).map((text) => ({ text, opinions: [] }));
  const pieces = sentence.split(nextSerial.form.regex);
  const last = pieces.at(-1) ?? '';
  const tail = upToTime.form.replace(last);
  let waiting: string[] = [];
  return pieces.flatMap((text) => {
    waiting = [...new Set([...waiting, ...opinionsIn(text, known)])];
    if (!upToTime.form.test(text) && text !== last) return [];
    const own = { text: upToTime.form.replace(text).trim() === '' ? `${text}${tail}` : text, opinions: waiting };
    waiting = [];
    return [own];
  });
}

/** A limit for each of several opinions that it is for; one for all of the letter names none. */
function eachOpinion(limit: StatedLimit, opinions: readonly string[], known: readonly string[]): StatedLimit[] {
  const isForAll = opinions.length === 0 || opinions.length === known.length;
  return isForAll ? [limit] : opinions.map((opinion) => ({ ...limit, opinion }));
}

/** The limits of a paragraph: a clause that names no organ goes on with those of the clause before it, up to the end of its sentence. */
function limitsOfPassage({ citation, date }: Passage, known: readonly string[]): StatedLimit[] {
  const head = organsOfHead(citation.quote);
  let [organs, points]: [string[], number[]] = [head, []];
  let basis = date;
  return sentencesOf(citation.quote).flatMap((sentence) => {
    const found = clausesOf(sentence, known).flatMap(({ text: clause, opinions }) => {
      const named = numbersOfClause(clause);
      if (named.length > 0) points = named;
      return statedLimits([{ ...citation, quote: clause }], basis, dutyOfLetter).flatMap((limit) => {
        organs = limit.organs ?? organs;
        basis = limit.day ?? basis;
        const whose = { ...(organs.length > 0 && { organs }), ...(points.length > 0 && { points }) };
        return eachOpinion({ ...limit, ...whose }, opinions, known);
      });
    });
    if (sentenceOver.form.test(sentence)) [organs, points] = [head, []];
    return found;
  });
}

/** One limit for each organ that it names. */
function eachOrgan(limit: StatedLimit): StatedLimit[] {
  const { organs = [] } = limit;
  return organs.length < 2 ? [limit] : organs.map((name) => ({ ...limit, organs: [name] }));
}

const sayingOf = ({ duty, day, count, organs, points, opinion }: StatedLimit) => ({
  duty,
  day,
  count,
  organs,
  points,
  opinion,
});

/** The numbers of the papers that a letter hands over, as its title or else its first sentences name them. */
function opinionsOfLetter(title: string, body: Paper['body']): string[] {
  const texts = [title, ...body.map(({ text }) => text)].map((text) => text.replace(/\s/g, ''));
  const first = texts.map((text) => documentNumbersIn(text)).find((named) => named.length > 0) ?? [];
  return [...new Set(first.map(({ number }) => number))];
}

/**
 * The days that a letter of hand-over (id `document` in the library) gives each organ, or all of them, for what is sent to the congress: those of
 * its tables, and what its sentences say beside them of other duties and organs. One limit for each organ and duty, and for each of its points
 * where these have days of their own.
 */
export function letterLimits({ document: read, body }: Paper, document: string): StatedLimit[] {
  const { date } = read;
  const known = opinionsOfLetter(read.title, body);
  const inTables = tableLimits(body, { document, date });
  const prose = body
    .filter((paragraph) => cellsOf(paragraph) === null)
    .flatMap((paragraph) => limitsOfPassage({ citation: citationIn(document, paragraph), date }, known))
    .flatMap(eachOrgan);
  const isInTable = ({ duty }: StatedLimit) => inTables.some((one) => one.duty === duty);
  // What a table says of a duty, the sentences around it say no otherwise, unless for an organ by name.
  const beside = prose.filter((limit) => !isInTable(limit) || limit.organs !== undefined);
  const all = [...inTables, ...beside];
  return all.filter((one, at) => all.findIndex((other) => isDeepStrictEqual(sayingOf(other), sayingOf(one))) === at);
}
