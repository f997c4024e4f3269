import type { PointCoverage } from '#shared/contract/comparison-calls.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import type { ComparisonInput } from '../comparison-input.ts';
import type { ComparedMeasure } from '../matching/passages.ts';
import type { Say } from '../say.ts';
import { containedShare, type TermWeights } from '../terms/term-weights.ts';
import { findingId } from './finding-id.ts';

type Bench = { input: ComparisonInput; covered: readonly PointCoverage[]; weights: TermWeights; say: Say };

const sameAnswer = 0.6;
const sameName = 0.2;
/** `针对“…”的意见` and the like: the feedback says itself what it answers. */
const claimed = /(?:针对|关于|对于?)[“‘「]([^”’」]{4,40})[”’」](?:的|这一?|等)?(?:审议)?(?:意见|建议|要求)/g;

function unanswered({ input, covered, say }: Bench): Finding[] {
  return covered.flatMap((one) => {
    const point = input.points.find((candidate) => candidate.id === one.point);
    if (one.coverage !== 'none' || !point) return [];
    return [
      {
        id: findingId('unanswered', point.citation.quote, input.feedback),
        kind: 'unanswered',
        title: say('finding.unanswered', { title: point.title }),
        because: one.because,
        citations: [point.citation],
        point: point.id,
        feedback: input.feedback,
      },
    ];
  });
}

/** Two passages that say much the same, neither of them part of the other. */
function sayTheSame(a: ComparedMeasure, b: ComparedMeasure, weights: TermWeights): boolean {
  if (a.under === b.id || b.under === a.id) return false;
  const left = weights.vectorOf(a.citation.quote);
  const right = weights.vectorOf(b.citation.quote);
  return Math.min(containedShare(left, right, weights), containedShare(right, left, weights)) >= sameAnswer;
}

function answeredTwice({ input, covered, weights, say }: Bench): Finding[] {
  const measureOf = new Map(input.measures.map((measure) => [measure.id, measure]));
  const pointOf = new Map(input.points.map((point) => [point.id, point]));
  return covered.flatMap((one) => {
    const point = pointOf.get(one.point);
    const found = one.matches.flatMap((match) => measureOf.get(match.measure) ?? []);
    return found.flatMap((first, at) => {
      const second = found.slice(at + 1).find((other) => sayTheSame(first, other, weights));
      if (!second || !point) return [];
      return [
        {
          id: findingId('answered-twice', point.citation.quote, first.citation.quote, second.citation.quote),
          kind: 'answered-twice' as const,
          title: say('finding.answered-twice', { title: point.title }),
          because: say('finding.answered-twice-because'),
          citations: [first.citation, second.citation],
          point: point.id,
          feedback: input.feedback,
        },
      ];
    });
  });
}

/** A name that says little can mean anything; only a telling one that no point comes near is an alarm. */
const shortestName = 6;

function isMade(name: string, { input, covered, weights }: Bench): boolean {
  const squeezed = name.replace(/\s/g, '');
  if (squeezed.length < shortestName) return true;
  const vector = weights.vectorOf(name);
  const isNear = input.points.some((point) => {
    const text = `${point.title}\n${point.citation.quote}`;
    return (
      text.replace(/\s/g, '').includes(squeezed) || containedShare(vector, weights.vectorOf(text), weights) >= sameName
    );
  });
  // The section headed by the name answers a point in other words.
  const matched = new Set(covered.flatMap((one) => one.matches.map((match) => match.measure)));
  const isAnswered = input.measures.some(
    (measure) => matched.has(measure.id) && measure.title.replace(/\s/g, '').includes(squeezed),
  );
  return isNear || isAnswered;
}

function answersNothing(bench: Bench): Finding[] {
  const { input, say } = bench;
  const claims = input.measures.flatMap((measure) =>
    [...measure.citation.quote.matchAll(claimed)].map((hit) => ({ name: hit[1] ?? '', citation: measure.citation })),
  );
  const preamble = input.measures[0]?.citation;
  const named = preamble ? input.pointsNamed.map((name) => ({ name, citation: preamble })) : [];
  const seen = new Set<string>();
  return [...named, ...claims].flatMap(({ name, citation }) => {
    if (seen.has(name) || input.points.length === 0 || isMade(name, bench)) return [];
    seen.add(name);
    return [
      {
        id: findingId('answers-nothing', name, input.opinion),
        kind: 'answers-nothing' as const,
        title: say('finding.answers-nothing', { name }),
        because: say('finding.answers-nothing-because', { name }),
        citations: [citation],
        point: null,
        feedback: input.feedback,
      },
    ];
  });
}

/** Alarms that the comparison itself shows: points without an answer, points answered twice, answers to points nobody made. */
export function findStructureFindings(bench: Bench): Finding[] {
  return [...unanswered(bench), ...answeredTwice(bench), ...answersNothing(bench)];
}
