import { compareOpinion } from '../compare-opinion.ts';
import { answerDemands } from '../demands/answer-demands.ts';
import { splitDemands } from '../demands/split-demands.ts';
import { makeTermWeights } from '../terms/term-weights.ts';
import { type GazettePair, gazetteIsThere, readGazettePairs, shuffled } from './gazette-pairs.ts';
import { inventLargePair } from './large-pair.ts';
import { measureAccuracy } from './measure-accuracy.ts';

const seeds = 20;

type DemandCounts = {
  recognised: number;
  unclear: number;
  asked: number;
  wrongly: number;
  unclearWrongly: number;
  tried: number;
};

/** Demands recognised in the passages that answer them, and (wrongly) in those that answer other points. */
function measureDemands(pair: GazettePair): DemandCounts {
  const weights = makeTermWeights([...pair.points, ...pair.measures].map((one) => one.citation.quote));
  const sum: DemandCounts = { recognised: 0, unclear: 0, asked: 0, wrongly: 0, unclearWrongly: 0, tried: 0 };
  const passages = pair.measures.map((measure) => ({ title: measure.title, text: measure.citation.quote }));
  for (const point of pair.points) {
    const demands = splitDemands(point.title, point.citation.quote);
    const answers = (at: number) => pair.truth[at]?.includes(point.number) ?? false;
    const count = (chosen: (at: number) => boolean) => {
      const own = passages.filter((_, at) => chosen(at));
      const states = answerDemands(
        demands,
        own,
        weights,
        passages.filter((_, at) => !chosen(at)),
      ).map((one) => one.state);
      const unclear = states.filter((state) => state === 'unclear').length;
      // That a passage only takes a stance recognises no demand in it.
      const silent = states.filter((state) => state === 'open' || state === 'empty').length;
      return { unclear, sure: states.length - silent - unclear };
    };
    const right = count(answers);
    sum.recognised += right.sure;
    sum.unclear += right.unclear;
    sum.asked += demands.length;
    passages.forEach((_, place) => {
      if (answers(place)) return;
      const wrong = count((at) => at === place);
      sum.wrongly += wrong.sure;
      sum.unclearWrongly += wrong.unclear;
      sum.tried += demands.length;
    });
  }
  return sum;
}

function timeLargePair(): number {
  const { points, measures } = inventLargePair(500, 2000);
  const input = { opinion: 'o', feedback: 'f', points, measures, pointsNamed: [], decisions: [], coverages: [] };
  // Processor time, because other programs may be running.
  const start = process.cpuUsage();
  compareOpinion({ ...input });
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
        `demands recognised ${demands.recognised} + ${demands.unclear} unclear of ${demands.asked}, ` +
        `wrongly in other passages ${demands.wrongly} + ${demands.unclearWrongly} unclear of ${demands.tried}`,
    );
  }
  timeLargePair();
  lines.push(`500 points × 2,000 measures: ${Math.round(timeLargePair())} ms of processor time`);
  return lines;
}
