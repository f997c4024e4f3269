import type { ReadProblem } from '#shared/domain/reading.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { headingAt } from '../outline/heading.ts';
import { type Item, readOutline } from '../outline/item.ts';
import { itemBody } from '../outline/item-body.ts';
import { comparePlaces, linesOf, type Place, type Stretch, textOf } from '../outline/place.ts';
import { splitSentences } from '../outline/sentence.ts';
import { isProblem } from './wording.ts';

const naming = /问题|不足|困难|短板|挑战|差距|薄弱环节|指出|制约|矛盾/;

/**
 * Where the problems of an opinion begin: the first sentence that says it names problems (指出…存在以下问题), or the first item of a
 * list of problems. Null when the stretch names none.
 */
export function findProblemStart(paragraphs: Paragraph[], stretch: Stretch): Place | null {
  for (let index = stretch.from.index; index <= stretch.to.index && index < paragraphs.length; index++) {
    for (const sentence of splitSentences(paragraphs[index]?.text ?? '')) {
      const place = { index, offset: sentence.start };
      if (comparePlaces(place, stretch.from) < 0) continue;
      if (comparePlaces(place, stretch.to) >= 0) return null;
      if (saysProblems(sentence.text)) return place;
    }
  }
  return null;
}

function saysProblems(sentence: string): boolean {
  if (/(?:指出|提出|看到|面临|存在|还有|仍有|反映)[^。]{0,80}(?:问题|不足|困难|短板|挑战|差距|薄弱环节)/.test(sentence))
    return true;
  if (/^[\s*]*(?:（?[一二三]）?[、.]?)?\s*(?:存在的?|主要|突出)?(?:主要)?(?:问题|不足|困难)/.test(sentence))
    return true;
  return (
    /(?:组成人员|会议|委员们?)(?:也|还|同时)?指出/.test(sentence) &&
    isProblem(sentence.replace(/^.*?指出[，,：:]?/, ''))
  );
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
  const text = paragraphs[index]?.text ?? '';
  const hit = /。(?=(?:这些|以上|上述|对此|对于这些)[^。]{0,12}(?:问题|困难|不足|情况))/.exec(
    text.slice(body.from.offset),
  );
  return hit ? { from: item.stretch.from, to: { index, offset: body.from.offset + hit.index + 1 } } : item.stretch;
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
  for (let index = from.index; index <= to.index && index < paragraphs.length; index++) {
    const text = (paragraphs[index]?.text ?? '').slice(0, index === to.index ? to.offset : undefined);
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
  const parts = cut(sentence, colon + 1, /；|;/g);
  if (parts.length > 1) return parts;
  const clauses = cut(sentence, colon + 1, /[，,]/g);
  return eachIsProblem(sentence, clauses) ? clauses : parts;
}

/** 存在甲、乙、丙等问题: the things named between the verb and 等问题. */
function partsBeforeSum(sentence: string): Part[] {
  const hit =
    /(?:指出|存在|面临|还有|仍有)(?:了|着)?([^，。；：]{6,160}?)等(?:方面的?)?(?:突出|主要|具体)?(?:问题|不足|困难|短板)/.exec(
      sentence,
    );
  if (!hit?.[1]) return [];
  const from = hit.index + hit[0].indexOf(hit[1]) + (/^(?:中?的)/.exec(hit[1])?.[0].length ?? 0);
  const parts = cut(sentence.slice(0, hit.index + hit[0].indexOf(hit[1]) + hit[1].length), from, /、/g);
  // 等问题 says that each of them is one; words too short for a statement (土地、人才等问题) name a field only.
  return parts.length > 1 && parts.every((part) => part.end - part.start >= 4) ? parts : [];
}

/** Commas part problems only where every clause states one; otherwise the sentence is one statement. */
function eachIsProblem(sentence: string, parts: Part[]): boolean {
  const words = parts.map((part) =>
    sentence.slice(part.start, part.end).replace(/^(?:但|当前|目前|仍|还|也)+|等?[。\s]*$/g, ''),
  );
  return words.length > 1 && words.every(isProblem);
}

function partsBehindSaying(sentence: string): Part[] {
  const said = /(?:指出|看到|注意到)[，,]|指出|存在[^，。]{0,20}问题[，,]/.exec(sentence);
  if (!said) return /；/.test(sentence) && naming.test(sentence) ? cut(sentence, 0, /；/g) : [];
  const clauses = cut(sentence, said.index + said[0].length, /[，,；]/g);
  return eachIsProblem(sentence, clauses) ? clauses : [{ start: 0, end: sentence.length }];
}

function colonOf(sentence: string): number {
  for (const hit of sentence.matchAll(/[：:]/g)) {
    if (naming.test(sentence.slice(Math.max(0, hit.index - 24), hit.index))) return hit.index;
  }
  return -1;
}

function cut(sentence: string, from: number, separator: RegExp): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (const hit of sentence.slice(from).matchAll(separator)) {
    parts.push({ start, end: from + hit.index });
    start = from + hit.index + hit[0].length;
  }
  parts.push({ start, end: sentence.length });
  return parts.filter((part) => sentence.slice(part.start, part.end).replace(/[。\s*”’]/g, '').length > 1);
}
