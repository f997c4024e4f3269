import type { PointCoverage } from '#shared/contract/comparison-calls.ts';
import type { Finding } from '#shared/domain/finding-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import type { ComparisonInput } from '../comparison-input.ts';
import type { ComparedMeasure } from '../matching/passages.ts';
import { containedShare, type TermWeights } from '../terms/term-weights.ts';
import { findingId } from './finding-id.ts';
import { claimed, type StructureValues, structureValues } from './structure.rules.ts';

type Bench = {
  input: ComparisonInput;
  covered: readonly PointCoverage[];
  weights: TermWeights;
  values?: StructureValues;
};

function unanswered({ input, covered }: Bench): Finding[] {
  return covered.flatMap((one) => {
    const point = input.points.find((candidate) => candidate.id === one.point);
    if (one.coverage !== 'none' || !point) return [];
    return [
      {
        id: findingId('unanswered', point.citation.quote, input.feedback),
        kind: 'unanswered',
        title: told('finding.unanswered', { title: point.title }),
        about: point.title,
        because: one.because,
        ...(one.rules === undefined ? {} : { rules: one.rules }),
        citations: [point.citation],
        point: point.id,
        feedback: input.feedback,
      },
    ];
  });
}

/** Two passages that say much the same, neither of them part of the other. */
function sayTheSame(a: ComparedMeasure, b: ComparedMeasure, { weights, values = structureValues }: Bench): boolean {
  if (a.under === b.id || b.under === a.id) return false;
  const left = weights.vectorOf(a.citation.quote);
  const right = weights.vectorOf(b.citation.quote);
  return (
    Math.min(containedShare(left, right, weights), containedShare(right, left, weights)) >= values.structureSameAnswer
  );
}

function answeredTwice(bench: Bench): Finding[] {
  const { input, covered } = bench;
  const measureOf = new Map(input.measures.map((measure) => [measure.id, measure]));
  const pointOf = new Map(input.points.map((point) => [point.id, point]));
  return covered.flatMap((one) => {
    const point = pointOf.get(one.point);
    const found = one.matches.flatMap((match) => measureOf.get(match.measure) ?? []);
    return found.flatMap((first, at) => {
      const second = found.slice(at + 1).find((other) => sayTheSame(first, other, bench));
      if (!second || !point) return [];
      return [
        {
          id: findingId('answered-twice', point.citation.quote, first.citation.quote, second.citation.quote),
          kind: 'answered-twice' as const,
          title: told('finding.answered-twice', { title: point.title }),
          about: point.title,
          because: told('finding.answered-twice-because'),
          rules: [{ rule: 'structure-same-answer', words: '' }],
          citations: [first.citation, second.citation],
          point: point.id,
          feedback: input.feedback,
        },
      ];
    });
  });
}

function isMade(name: string, { input, covered, weights, values = structureValues }: Bench): boolean {
  const squeezed = name.replace(/\s/g, '');
  if (squeezed.length < values.structureShortestName) return true;
  // Headings above the points are words of the opinion too.
  if ((input.wording ?? '').replace(/\s/g, '').includes(squeezed)) return true;
  const vector = weights.vectorOf(name);
  const isNear = input.points.some((point) => {
    const text = `${point.title}\n${point.citation.quote}`;
    return (
      text.replace(/\s/g, '').includes(squeezed) ||
      containedShare(vector, weights.vectorOf(text), weights) >= values.structureSameName
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
  const { input } = bench;
  const claims = input.measures.flatMap((measure) =>
    claimed.findAll(measure.citation.quote).map(({ words, groups }) => ({
      name: groups.name ?? '',
      citation: measure.citation,
      rules: [{ rule: 'claims-point', words }],
    })),
  );
  const preamble = input.measures[0]?.citation;
  const named = preamble
    ? input.pointsNamed.map((name) => ({
        name,
        citation: preamble,
        rules: [{ rule: 'structure-same-name', words: name }],
      }))
    : [];
  const seen = new Set<string>();
  return [...named, ...claims].flatMap(({ name, citation, rules }) => {
    if (seen.has(name) || input.points.length === 0 || isMade(name, bench)) return [];
    seen.add(name);
    return [
      {
        id: findingId('answers-nothing', name, input.opinion),
        kind: 'answers-nothing' as const,
        title: told('finding.answers-nothing', { name }),
        about: name,
        because: told('finding.answers-nothing-because', { name }),
        rules,
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
