import type { Citation } from '#shared/domain/citation.ts';
import type { Ledger } from '#shared/domain/ledger.ts';

const squash = (text: string) => text.replace(/\s/g, '');

function repeated(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((one) => {
    const isAgain = seen.has(one);
    seen.add(one);
    return isAgain;
  });
}

/** Sentences of a passage, without spaces and marks. */
function sentencesOf({ quote }: Citation): string[] {
  return squash(quote)
    .split(/[。；;！!]/)
    .filter((sentence) => sentence.length > 6 && !sentence.startsWith('（责任单位'));
}

/** The same sentence asked by two points that are followed, the same request in two suggestions, the same promise of one paper twice … in words. */
export function doubledRecords(ledger: Ledger): string[] {
  const points = Object.values(ledger.points).filter((point) => point.state !== 'withdrawn');
  const sentences = points.flatMap((point) => [...new Set(sentencesOf(point.citation))]);
  const suggestions = Object.values(ledger.suggestions).map((one) => squash(one.citation?.quote ?? one.title));
  const motions = Object.values(ledger.motions).map((one) => squash(one.citation?.quote ?? one.title));
  const promises = Object.values(ledger.commitments).flatMap(({ citation }) =>
    sentencesOf(citation).map((sentence) => `${citation.document} ${sentence}`),
  );
  const paper = (words: string[], name: string) => repeated(words).map((one) => `${name} twice: ${one}`);
  return [
    ...paper(sentences, 'point'),
    ...paper(suggestions, 'suggestion'),
    ...paper(motions, 'motion'),
    ...paper(promises, 'promise'),
  ];
}
