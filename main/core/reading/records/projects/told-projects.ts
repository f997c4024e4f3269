import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { splitSentences } from '#core/language/sentences.ts';
import { holds } from '#core/rules/first-match.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { type Item, readOutline } from '../outline/item.ts';
import { itemBody } from '../outline/item-body.ts';
import { comparePlaces, type Place } from '../outline/place.ts';
import type { ProjectHead } from './project-block.ts';
import { tellsProjects } from './told-projects.rules.ts';

/** Fewer than this are measures of a paragraph, and no list that an office follows. */
const fewest = 3;

/** Every place behind a sentence that leads to livelihood projects; behind its colon where the list runs on in it. */
function* leadEnds(paragraphs: readonly Paragraph[]): Generator<Place> {
  for (const [index, { text }] of paragraphs.entries()) {
    for (const sentence of splitSentences(text)) {
      const found = tellsProjects.form.find(sentence.text);
      if (found === null || !holds(tellsProjects, found.words)) continue;
      yield { index, offset: sentence.start + found.start + found.words.length };
    }
  }
}

/** The place up to which a list can reach that begins at `from`: its paragraph, or those below that bear marks of one style. */
function listEnd(paragraphs: readonly Paragraph[], from: Place): Place {
  const text = paragraphs[from.index]?.text ?? '';
  if (text.slice(from.offset).trim() !== '') return { index: from.index + 1, offset: 0 };
  const style = readOrdinalMark(paragraphs[from.index + 1]?.text ?? '')?.style;
  let index = from.index + 1;
  while (style !== undefined && readOrdinalMark(paragraphs[index]?.text ?? '')?.style === style) index += 1;
  return { index, offset: 0 };
}

/** True where nothing but space stands between the words that lead to the list and its first mark. */
function followsAtOnce(paragraphs: readonly Paragraph[], from: Place, { mark: { place } }: Item): boolean {
  const end = place.index === from.index ? place.offset : undefined;
  return (paragraphs[from.index]?.text ?? '').slice(from.offset, end).trim() === '';
}

function headsBehind(paragraphs: Paragraph[], from: Place): ProjectHead[] {
  const { lists } = readOutline(paragraphs, { from, to: listEnd(paragraphs, from) });
  const items = lists[0]?.items ?? [];
  const first = items[0];
  if (first?.number !== 1 || items.length < fewest || !followsAtOnce(paragraphs, from, first)) return [];
  return items.map((item) => ({
    number: item.number > 0 ? item.number : null,
    name: headingAt(paragraphs, itemBody(item)),
    place: item.mark.place,
    end: item.stretch.to,
  }));
}

/**
 * Heads of the livelihood projects that a paper tells in a list of its own inside its text: in one paragraph (集中办好十件民生实事：①…；②…) or in
 * numbered lines behind such words. None for what was done, and for fewer than three.
 */
export function findToldProjects(paragraphs: Paragraph[]): ProjectHead[] {
  const heads: ProjectHead[] = [];
  for (const from of leadEnds(paragraphs)) {
    const end = heads.at(-1)?.end;
    if (end && comparePlaces(from, end) < 0) continue;
    heads.push(...headsBehind(paragraphs, from));
  }
  return heads;
}
