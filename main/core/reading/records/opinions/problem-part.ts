import { colon } from '#core/language/punctuation.ts';
import { splitSentences } from '#core/language/sentences.ts';
import { extract } from '#core/rules/extract.ts';
import type { Form } from '#core/rules/form.ts';
import type { ReadProblem } from '#shared/domain/readings/read-opinion.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { textAt } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { type Item, readOutline } from '../outline/item.ts';
import { itemBody } from '../outline/item-body.ts';
import { comparePlaces, linesOf, type Place, paragraphsIn, type Stretch, textOf } from '../outline/place.ts';
import {
  between,
  frameOfClause,
  listed,
  listLead,
  naming,
  noWord,
  problemStartRules,
  saying,
  summing,
} from './problem-part.rules.ts';
import { isProblem } from './wording.ts';

/** Signs before a colon in which problems are named, if it opens them. */
const nearColon = 24;
/** The fewest signs of a thing that states a problem; shorter ones (土地、人才等问题) name a field only. */
const shortestThing = 4;

/**
 * Where the problems of an opinion begin: the first sentence that says it names problems (指出…存在以下问题), or the first item of a
 * list of problems. Null when the stretch names none.
 */
export function findProblemStart(paragraphs: Paragraph[], stretch: Stretch): Place | null {
  for (const { index, text } of paragraphsIn(paragraphs, stretch)) {
    for (const sentence of splitSentences(text)) {
      const place = { index, offset: sentence.start };
      if (comparePlaces(place, stretch.from) < 0) continue;
      if (comparePlaces(place, stretch.to) >= 0) return null;
      if (extract(problemStartRules, sentence.text)) return place;
    }
  }
  return null;
}

/** The problems of a stretch, one record each: by their list, else by the parts of the sentence that names them. */
export function readProblems(paragraphs: Paragraph[], stretch: Stretch): ReadProblem[] {
  const outline = readOutline(paragraphs, stretch);
  const list = outline.lists.find((one) => one.items.length > 1) ?? outline.lists[0];
  if (list && list.items.length > 1)
    return list.items.map((item) => problemOf(paragraphs, trimSummary(paragraphs, item)));
  const named = splitNaming(paragraphs, stretch);
  if (named.length > 0) return named.map((one) => problemOf(paragraphs, one));
  return [problemOf(paragraphs, stretch)];
}

function problemOf(paragraphs: Paragraph[], stretch: Stretch): ReadProblem {
  return { text: textOf(paragraphs, stretch), ...linesOf(paragraphs, stretch) };
}

/** The last problem of a run-in list without the sentence that sums all of them up (这些问题反映出…). */
function trimSummary(paragraphs: Paragraph[], item: Item): Stretch {
  const body = itemBody(item);
  const index = item.stretch.to.offset === 0 ? item.stretch.to.index - 1 : item.stretch.to.index;
  if (index !== body.from.index || headingAt(paragraphs, body) === '') return item.stretch;
  const text = textAt(paragraphs, index);
  const stop = summing.form.find(text.slice(body.from.offset))?.start;
  if (stop === undefined) return item.stretch;
  return { from: item.stretch.from, to: { index, offset: body.from.offset + stop + 1 } };
}

/** Parts of the sentence that names problems: behind its colon by ；, else behind 指出， by commas when each part names one. */
function splitNaming(paragraphs: Paragraph[], stretch: Stretch): Stretch[] {
  const sentences = sentencesOf(paragraphs, stretch);
  for (const split of [partsBehindColon, partsBeforeSum, partsBehindSaying]) {
    for (const { index, start, text } of sentences) {
      const parts = split(text);
      if (parts.length === 0) continue;
      return parts.map((part) => ({
        from: { index, offset: start + part.start },
        to: { index, offset: start + part.end },
      }));
    }
  }
  return [];
}

function sentencesOf(paragraphs: Paragraph[], { from, to }: Stretch) {
  const found: { index: number; start: number; text: string }[] = [];
  for (const { index, text: whole } of paragraphsIn(paragraphs, { from, to })) {
    const text = whole.slice(0, index === to.index ? to.offset : undefined);
    for (const sentence of splitSentences(text)) {
      const start = Math.max(sentence.start, index === from.index ? from.offset : 0);
      if (start < sentence.end) found.push({ index, start, text: text.slice(start, sentence.end) });
    }
  }
  return found;
}

type Part = { start: number; end: number };

function partsBehindColon(sentence: string): Part[] {
  const colon = colonOf(sentence);
  if (colon < 0) return [];
  const parts = cut(sentence, colon + 1, between.parts);
  if (parts.length > 1) return parts;
  const clauses = cut(sentence, colon + 1, between.clauses);
  return eachIsProblem(sentence, clauses) ? clauses : parts;
}

/** 存在甲、乙、丙等问题: the things named between the verb and 等问题. */
function partsBeforeSum(sentence: string): Part[] {
  const hit = listed.form.find(sentence);
  const things = hit?.groups.things;
  if (hit === null || things === undefined) return [];
  const start = hit.start + hit.words.indexOf(things);
  const lead = listLead.form.words(things)?.length ?? 0;
  const parts = cut(sentence.slice(0, start + things.length), start + lead, between.things);
  // 等问题 says that each of them is one.
  return parts.length > 1 && parts.every((part) => part.end - part.start >= shortestThing) ? parts : [];
}

/** Commas part problems only where every clause states one; otherwise the sentence is one statement. */
function eachIsProblem(sentence: string, parts: Part[]): boolean {
  const words = parts.map((part) => frameOfClause.form.replaceAll(sentence.slice(part.start, part.end)));
  return words.length > 1 && words.every(isProblem);
}

function partsBehindSaying(sentence: string): Part[] {
  const said = saying.form.find(sentence);
  if (said === null)
    return sentence.includes('；') && naming.form.test(sentence) ? cut(sentence, 0, between.sentenceParts) : [];
  const clauses = cut(sentence, said.start + said.words.length, between.saidClauses);
  return eachIsProblem(sentence, clauses) ? clauses : [{ start: 0, end: sentence.length }];
}

function colonOf(sentence: string): number {
  for (const { start } of colon.findAll(sentence)) {
    if (naming.form.test(sentence.slice(Math.max(0, start - nearColon), start))) return start;
  }
  return -1;
}

function cut(sentence: string, from: number, separator: Form): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (const hit of separator.findAll(sentence.slice(from))) {
    parts.push({ start, end: from + hit.start });
    start = from + hit.start + hit.words.length;
  }
  parts.push({ start, end: sentence.length });
  return parts.filter((part) => noWord.form.replaceAll(sentence.slice(part.start, part.end)).length > 1);
}
