import { holds } from '#core/rules/first-match.ts';
import { shareUnit } from './amount.rules.ts';
import type { Bench, Found } from './answer-bench.ts';
import { answeredBy, stateIn } from './answered-by.ts';
import type { AnsweredDemand } from './answered-demand.ts';
import { amountsWanted } from './asked-amounts.ts';
import { makesKnown } from './asking.rules.ts';
import { madeKnown } from './evidence.rules.ts';
import { type OtherWords, type OtherWordsFound, otherWordsFor } from './other-words.ts';
import type { Demand } from './split-demands.ts';

/** Nothing answers by its words, or hardly anything. */
function isOpen({ state, lacking }: AnsweredDemand): boolean {
  return state === 'open' || state === 'unclear' || (state === 'answered' && lacking.includes('figure'));
}

/** Signs by which one of a list is known. */
const tellingSigns = 2;

/** True where a demand lists what it counts (茶叶、柑橘、生猪) and a passage names none of it: it counts another thing. */
function isOfOthers({ core }: Demand, { parts }: Bench): boolean {
  const listed = findListed(core);
  return (
    listed.length > 0 && !parts.some(({ text }) => listed.some((name) => text.includes(name.slice(-tellingSigns))))
  );
}

/** The names before the marks of a list. */
function findListed(text: string): string[] {
  const names = text.split('、').slice(0, -1);
  return names.filter((name) => name.length >= tellingSigns);
}

/** Of the amounts asked for one is told, and every share is. */
function isCounted({ text }: Demand, { told }: AnsweredDemand): boolean {
  const wanted = amountsWanted(text);
  if (wanted.length === 0) return true;
  const shares = wanted.filter(({ unit }) => shareUnit.test(unit));
  return told.length > 0 && shares.every(({ figure }) => told.some(({ asked }) => asked === figure.text));
}

/** The answer that a stretch gives to a demand; null where it does not tell all of what is asked, or its amounts are others. */
function answerBy({ part, place }: OtherWords, demand: Demand, bench: Bench): AnsweredDemand | null {
  const held = 'demandOtherWords';
  const own: Pick<Found, 'likely' | 'answering' | 'refusing'> = { likely: [part], answering: [part], refusing: [] };
  const found: Found = { demand, held, ...own, isOnly: false, isMeant: (at) => at === place, nearest: part.text };
  const answer = answeredBy(found, held, stateIn(found, bench), bench);
  if (answer.state !== 'answered' || answer.lacking.includes('figure')) return null;
  if (holds(makesKnown, demand.text) && !holds(madeKnown, part.text)) return null;
  if (answer.told.length > 0 && isOfOthers(demand, bench)) return null;
  return isCounted(demand, answer) ? answer : null;
}

/** How far a stretch must share the signs of a demand: less where an amount that no other demand asks for is told and reached. */
function isNear({ share }: OtherWords, answer: AnsweredDemand, { scale }: Bench): boolean {
  const { demandOtherWords, demandFewSigns } = scale.values;
  if (share >= demandOtherWords) return true;
  return share >= demandFewSigns && answer.told.length > 0 && answer.shortfall === null;
}

function betterOf(answer: AnsweredDemand, told: OtherWordsFound, bench: Bench): AnsweredDemand {
  if (!isOpen(answer) || told.isRefused) return answer;
  if (told.isSilent && answer.state === 'unclear') return { ...answer, state: 'empty', lacking: [] };
  for (const one of told.stretches) {
    const other = answerBy(one, answer.demand, bench);
    if (other === null || !isNear(one, other, bench)) continue;
    // An amount that falls short under other words may count another thing.
    return answer.state === 'unclear' && other.shortfall !== null && answer.lacking.length === 0 ? answer : other;
  }
  return answer;
}

/** A passage that is meant for the point and takes up nothing of it but to refuse: its first demand, which is the main one, is refused. */
function withRefusal(answers: AnsweredDemand[], found: readonly OtherWordsFound[], bench: Bench): AnsweredDemand[] {
  const refusing = found.map((one) => one.refusing).find((part) => part !== null);
  if (!bench.fits || !refusing?.refusal || !answers.every(({ state }) => state === 'open')) return answers;
  const { refusal, text } = refusing;
  return answers.map((answer, at) => {
    return at === 0
      ? { ...answer, state: refusal.kind, refusal, by: [text], rules: [...answer.rules, ...refusal.rules] }
      : answer;
  });
}

/** Answers to the demands of a point, with those found in other words where hardly a word of the demand answers it. */
export function inOtherWords(
  answers: readonly AnsweredDemand[],
  bench: Bench,
  rivals: () => readonly Demand[],
): AnsweredDemand[] {
  if (!answers.some(isOpen)) return [...answers];
  const found = otherWordsFor(bench, rivals());
  const better = answers.map((answer, at) => {
    const told = found[at];
    return told ? betterOf(answer, told, bench) : answer;
  });
  return withRefusal(better, found, bench);
}
