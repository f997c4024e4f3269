import { splitAtStops } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import type { Match } from '#shared/contract/comparison-calls.ts';
import { citeAnswers, passagesOf } from './cite-answer.ts';
import type { Bench } from './comparison-bench.ts';
import type { ComparisonInput } from './comparison-input.ts';
import type { CoverageValues } from './coverage.numbers.ts';
import { answerDemands } from './demands/answer-demands.ts';
import type { AnsweredDemand } from './demands/answered-demand.ts';
import { proves } from './demands/evidence.rules.ts';
import { noDays } from './demands/in-time.ts';
import { isBesideDemand } from './demands/soft-deed.ts';
import { type Demand, splitDemands } from './demands/split-demands.ts';
import { tenseOf } from './demands/tense.ts';
import { explainPair } from './matching/explain-pair.ts';
import type { FoundPair } from './matching/match-measures.ts';
import { sharedWords, wordStarts } from './terms/shared-words.ts';
import type { Came } from './unite-answers.ts';

/** No feedback report has more measures; beyond, looking at the others would only cost time. */
const mostOthers = 150;

/** A score as it is told. */
export function roundedScore(score: number): number {
  return Math.round(score * 100) / 100;
}

type PointText = { text: string; starts: number[] };

function describePair(bench: Bench, pair: FoundPair, { text, starts }: PointText): Match | null {
  const { input, scores, weights, values } = bench;
  const point = input.points[pair.point];
  const measure = input.measures[pair.measure];
  if (!point || !measure) return null;
  const other = measure.citation.quote;
  const terms = sharedWords({ text, starts, other, weights, limit: values.coverageWordsMarked });
  return {
    point: point.id,
    measure: measure.id,
    score: roundedScore(pair.score),
    ...explainPair(pair, scores.signals(pair.point, pair.measure), terms),
    terms,
    decision: pair.decided ? 'accepted' : 'proposed',
  };
}

/** How the measures of one report answer a point; no demands where none of them is matched to it. */
export type PointAnswer = {
  matches: Match[];
  demands: AnsweredDemand[];
  best: number;
  /** Words of every passage were held against every demand, those in other words too. */
  isSearched: boolean;
  title: string | null;
  came: Came;
  organ: string | null;
};

/** The report that an answer stands in: its title where it is not the one looked at, and when it came. */
type From = Pick<PointAnswer, 'title' | 'came' | 'organ'> & { owes: readonly string[] | null };

/** How well a pair fits; one that stands by its place in the order of the points answers something, however few its words. */
function fitOf({ decided, inOrder, score }: FoundPair, { coverageFitsAnyhow }: CoverageValues): number {
  if (decided) return 1;
  return inOrder ? Math.max(score, coverageFitsAnyhow) : score;
}

/** How the measures of one report that are matched to a point (`row`: its place) answer it. */
export function answerOf(
  bench: Bench,
  row: number,
  pairs: readonly FoundPair[],
  from: Omit<From, 'owes'>,
): PointAnswer | null {
  const { input, scores, weights, values } = bench;
  const point = input.points[row];
  if (!point) return null;
  const words = { text: point.citation.quote, starts: pairs.length > 0 ? wordStarts(point.citation.quote) : [] };
  const matches = pairs.flatMap((pair) => describePair(bench, pair, words) ?? []);
  if (matches.length === 0) return { ...from, matches, demands: [], best: 0, isSearched: false };
  const measures = pairs.flatMap((pair) => {
    const measure = input.measures[pair.measure];
    if (!measure) return [];
    const headed = scores.signals(row, pair.measure).heading >= values.coverageHeaded;
    return [{ title: measure.title, text: measure.citation.quote, headed, isOwn: bench.isLaidOnce(pair.measure) }];
  });
  const best = Math.max(...pairs.map((pair) => fitOf(pair, values)));
  const asked = splitDemands(point.title, point.citation.quote);
  const fits = best >= values.coverageFitsAnyhow;
  const isSearched = input.measures.length <= mostOthers;
  const answered = answerDemands(asked, measures, weights, otherPassages(input, pairs), {
    days: input.days ?? noDays,
    fits,
    old: repeatedIn(input),
    ...(isSearched && { rivals: () => bench.rivalsOf(point.id) }),
  });
  const own = pairs.flatMap((pair) => input.measures[pair.measure] ?? []);
  const demands = citeAnswers(answered, own);
  const cited = matches.map((match) => {
    const measure = own.find(({ id }) => id === match.measure);
    return { ...match, ...(measure && { passages: passagesOf(measure, demands) }) };
  });
  const isToldOf = measures.some((one) => one.headed && tellsDeed(one.text, asked));
  return { ...from, matches: cited, demands, best, isSearched: isSearched && !isToldOf };
}

/** True for a passage in which something that can be looked up was done, other than spreading words where a deed was asked for. */
function tellsDeed(text: string, asked: readonly Demand[]): boolean {
  return splitAtStops(text).some(({ text: sentence }) => {
    const isDone = tenseOf(sentence) === 'done' && holds(proves, sentence);
    return isDone && asked.some((demand) => !isBesideDemand(sentence, demand.text));
  });
}

/** Passages of the report that stood already in earlier papers. */
function repeatedIn({ findings = [], feedback }: ComparisonInput): string[] {
  return findings.flatMap(({ kind, feedback: own, citations }) => {
    return kind === 'repeated-passage' && own === feedback && citations[0] ? [citations[0].quote] : [];
  });
}

/** Measures that are not matched to the point, nor hold or belong to one that is: what its words weigh elsewhere. */
function otherPassages(input: ComparisonInput, pairs: readonly FoundPair[]): { title: string; text: string }[] {
  if (input.measures.length > mostOthers) return [];
  const own = new Set(pairs.flatMap((pair) => input.measures[pair.measure]?.id ?? []));
  const above = new Set(input.measures.filter((one) => own.has(one.id)).flatMap((one) => one.under ?? []));
  return input.measures
    .filter((one) => !own.has(one.id) && !above.has(one.id) && !(one.under !== null && own.has(one.under)))
    .map((one) => ({ title: one.title, text: one.citation.quote }));
}
