import { blankFormWords } from './form-words.ts';
import { instrument, joint, run } from './term.rules.ts';

/** Weighs single Chinese signs by how rare they are in a set of passages: two papers that say one thing in other words still share signs. */
export type SignWeights = {
  /** How much of the weight of the first set stands in the second, 0..1. */
  shareIn(asked: ReadonlySet<string>, told: ReadonlySet<string>): number;
};

const known = new Map<string, ReadonlySet<string>>();
/** Sets kept; a longer list is begun anew. */
const mostKept = 5000;

/** The distinct Chinese signs of a text, form words and function signs left out. */
export function signsOf(text: string): ReadonlySet<string> {
  const kept = known.get(text);
  if (kept) return kept;
  const plain = joint.replaceAll(instrument.replaceAll(blankFormWords(text), ' '), ' ');
  const signs = new Set(run.findAll(plain).flatMap(({ words }) => (words.charCodeAt(0) < 0x4e00 ? [] : [...words])));
  if (known.size >= mostKept) known.clear();
  known.set(text, signs);
  return signs;
}

/** A sign of nearly every passage weighs next to nothing, one of a single passage all. */
export function makeSignWeights(passages: readonly ReadonlySet<string>[]): SignWeights {
  const counts = new Map<string, number>();
  for (const signs of passages) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const all = Math.log(passages.length + 2);
  const weightOf = (sign: string) => Math.log((passages.length + 2) / (counts.get(sign) ?? 1)) / all;
  return {
    shareIn(asked, told) {
      let sum = 0;
      let whole = 0;
      for (const sign of asked) {
        const weight = weightOf(sign);
        whole += weight;
        if (told.has(sign)) sum += weight;
      }
      return whole === 0 ? 0 : sum / whole;
    },
  };
}
