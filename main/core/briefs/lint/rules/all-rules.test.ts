import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMessageKey } from '#shared/messages/catalogue.ts';
import { lintPapers } from '../lint-paper.ts';
import { makePapers } from '../paper/make-paper.rules.ts';
import { readTextBlocks } from '../paper/read-text-blocks.ts';
import { plantedFaults } from '../testing/planted-faults.ts';
import { factsOf, papersOf, type Sample, type Samples } from '../testing/sample-paper.ts';
import { allRules } from './all-rules.ts';
import { dates } from './dates.corpus.ts';
import { gaps } from './gaps.corpus.ts';
import { heads } from './heads.corpus.ts';
import { inward } from './inward.corpus.ts';
import { layouts } from './layout.corpus.ts';
import { numbering } from './numbering.corpus.ts';
import { organs } from './organs.corpus.ts';
import { punctuation } from './punctuation.corpus.ts';
import { sums } from './sums.corpus.ts';
import { titles } from './titles.corpus.ts';

const corpus: Readonly<Record<string, Samples>> = {
  ...punctuation,
  ...numbering,
  ...dates,
  ...heads,
  ...titles,
  ...organs,
  ...sums,
  ...gaps,
  ...inward,
  ...layouts,
};

const shown = (sample: Sample): string =>
  (typeof sample === 'string' ? sample : JSON.stringify(sample)).replaceAll('\n', '↵').slice(0, 400);
const rulesIn = (sample: Sample): string[] => lintPapers(papersOf(sample), factsOf(sample)).map(({ rule }) => rule);

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a sentence, a message, an example and a counter-example', () => {
    expect(rule.means).toMatch(/^.{2,110}(?<!\.)$/u);
    expect(isMessageKey(`lint.${id}`)).toBe(true);
    expect(corpus[id]?.has.length).toBeGreaterThan(0);
    expect(corpus[id]?.hasNot.length).toBeGreaterThan(0);
  });

  it('finds its examples', () => {
    const missed = (corpus[id]?.has ?? []).filter((sample) => !rulesIn(sample).includes(id));
    expect(missed.map(shown)).toEqual([]);
  });

  it('leaves its counter-examples alone', () => {
    const wrong = (corpus[id]?.hasNot ?? []).filter((sample) => rulesIn(sample).includes(id));
    expect(wrong.map(shown)).toEqual([]);
  });
});

it('every sample belongs to a rule, and every rule stands once', () => {
  const ids = allRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(corpus).filter((id) => !ids.includes(id))).toEqual([]);
});

const testing = path.join(import.meta.dirname, '..', 'testing');
const read = (folder: string, name: string): string => readFileSync(path.join(testing, folder, name), 'utf8');
const faultsIn = (text: string) => lintPapers(makePapers(readTextBlocks(text.split('\n'))));

describe('a paper without fault', () => {
  it.each(
    ['model-papers', 'clean-papers'].flatMap((folder) =>
      readdirSync(path.join(testing, folder)).map((name) => [folder, name] as const),
    ),
  )('stays without: %s/%s', (folder, name) => {
    expect(faultsIn(read(folder, name))).toEqual([]);
  });
});

describe('a fault planted in a model paper', () => {
  it.each(plantedFaults)('is found by %s in %s: %s', (rule, paper, from, to) => {
    const text = read('model-papers', paper);
    expect(text).toContain(from);
    expect(faultsIn(text.replace(from, () => to)).map((fault) => fault.rule)).toContain(rule);
  });
});
