import { compareOpinion } from '../compare-opinion.ts';
import { answerDemands } from '../demands/answer-demands.ts';
import { splitDemands } from '../demands/split-demands.ts';
import { makeTermWeights } from '../terms/term-weights.ts';
import { type GazettePair, gazetteIsThere, readGazettePairs, shuffled } from './gazette-pairs.ts';
import { inventLargePair } from './large-pair.ts';
import { measureAccuracy } from './measure-accuracy.ts';

const seeds = 20;

/** Demands recognised in the passages that answer them, and (wrongly) in those that answer other points. */
function measureDemands(pair: GazettePair): { recognised: number; asked: number; wrongly: number; tried: number } {
  const weights = makeTermWeights([...pair.points, ...pair.measures].map((one) => one.citation.quote));
  const sum = { recognised: 0, asked: 0, wrongly: 0, tried: 0 };
  for (const point of pair.points) {
    const demands = splitDemands(point.title, point.citation.quote);
    const answered = (texts: { title: string; text: string }[]) =>
      answerDemands(demands, texts, weights).filter((one) => one.state !== 'open').length;
    const passages = pair.measures.map((measure) => ({ title: measure.title, text: measure.citation.quote }));
    sum.recognised += answered(passages.filter((_, at) => pair.truth[at]?.includes(point.number)));
    sum.asked += demands.length;
    for (const passage of passages.filter((_, at) => !pair.truth[at]?.includes(point.number))) {
      sum.wrongly += answered([passage]);
      sum.tried += demands.length;
    }
  }
  return sum;
}

function timeLargePair(): number {
  const { points, measures } = inventLargePair(500, 2000);
  const input = { opinion: 'o', feedback: 'f', points, measures, pointsNamed: [], decisions: [], coverages: [] };
  // Processor time, because other programs may be running.
  const start = process.cpuUsage();
  compareOpinion({ ...input, language: 'en' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The figures of the comparison as lines of text: passages laid right per pair, demands recognised, time for 500 × 2,000. */
export function reportAccuracy(): string[] {
  const lines: string[] = [];
  if (!gazetteIsThere) lines.push('The real gazette does not lie beside the project; its figures are left out.');
  for (const pair of gazetteIsThere ? readGazettePairs() : []) {
    const plain = measureAccuracy(pair);
    let right = 0;
    let total = 0;
    for (let seed = 1; seed <= seeds; seed += 1) {
      const one = measureAccuracy(shuffled(pair, seed));
      right += one.right;
      total += one.total;
    }
    const demands = measureDemands(pair);
    lines.push(
      `${pair.name}: ${plain.right}/${plain.total} as printed, ${right}/${total} shuffled (${seeds} seeds); ` +
        `demands recognised ${demands.recognised}/${demands.asked}, wrongly in other passages ${demands.wrongly}/${demands.tried}`,
    );
  }
  timeLargePair();
  lines.push(`500 points × 2,000 measures: ${Math.round(timeLargePair())} ms of processor time`);
  return lines;
}
