import { extract } from '#core/rules/extract.ts';
import { partRules } from './answer-parts.rules.ts';

/** A part of a paper under a heading that names an opinion; lines 1-based. */
export type AnswerPart = { heading: string; firstLine: number; lastLine: number };

type Passage = { text: string; firstLine: number; lastLine: number };

/** The passages that open a part by one rule, each reaching to the next. */
function partsBy(body: readonly Passage[], rule: (typeof partRules)[number]): AnswerPart[] {
  const opened = body.flatMap(({ text, firstLine }) => {
    const heading = extract([rule], text.trim())?.value.trim();
    return heading === undefined ? [] : [{ heading, firstLine }];
  });
  const end = body.at(-1)?.lastLine ?? 0;
  return opened.map((part, at) => ({ ...part, lastLine: (opened[at + 1]?.firstLine ?? end + 1) - 1 }));
}

/** The parts in which a report answers one opinion each, as its headings say; numbered parts (第一部分) before mere headings. None where fewer than two do. */
export function answerParts(body: readonly Passage[]): AnswerPart[] {
  const [named, headed] = partRules.map((rule) => partsBy(body, rule));
  const parts = named && named.length > 1 ? named : (headed ?? []);
  return parts.length > 1 ? parts : [];
}

/** The words of a passage as far as they lie within lines of a part; null where none do. Words that lost their lines are kept whole. */
export function within<P extends Passage>(passage: P, part: Pick<AnswerPart, 'firstLine' | 'lastLine'>): P | null {
  const { firstLine, lastLine, text } = passage;
  if (firstLine < part.firstLine || firstLine > part.lastLine) return null;
  const lines = text.split('\n');
  if (lastLine <= part.lastLine || lines.length !== lastLine - firstLine + 1) return passage;
  return {
    ...passage,
    lastLine: part.lastLine,
    text: lines
      .slice(0, part.lastLine - firstLine + 1)
      .join('\n')
      .trimEnd(),
  };
}
