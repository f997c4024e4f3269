import type { Finding } from '#shared/domain/finding-record.ts';
import { told } from '#shared/messages/catalogue.ts';
import { type AlarmPaper, type AlarmParagraph, citeWords } from './alarm-paper.ts';
import { findingId, opening } from './finding-id.ts';
import { type PlainText, toPlainText } from './plain-text.ts';
import { formula, type RepeatValues, repeatValues } from './repeat.rules.ts';

// A run is found by shingles that start at multiples of a step: the widest at which every long enough run still holds one.
const shingle = 20;
const stepOf = (values: RepeatValues) => values.repeatShortest - shingle + 1;

type Place = { paper: AlarmPaper; paragraph: AlarmParagraph; text: PlainText; at: number };
type Repeat = { from: number; to: number; place: Place };

/** A paper is held against many later ones; its index is made once. */
const known = new WeakMap<AlarmPaper, { step: number; index: Map<string, Place> }>();

function indexOf(paper: AlarmPaper, step: number): Map<string, Place> {
  const kept = known.get(paper);
  if (kept?.step === step) return kept.index;
  const index = indexPaper(paper, step);
  known.set(paper, { step, index });
  return index;
}

function indexPaper(paper: AlarmPaper, step: number): Map<string, Place> {
  const index = new Map<string, Place>();
  for (const paragraph of paper.paragraphs) {
    const text = toPlainText(paragraph.text);
    for (let at = 0; at + shingle <= text.plain.length; at += step) {
      const key = text.plain.slice(at, at + shingle);
      if (!index.has(key)) index.set(key, { paper, paragraph, text, at });
    }
  }
  return index;
}

/** The longest equal run around a shingle that both texts hold; nothing before `floor` is taken again. */
function grow(own: string, at: number, place: Place, floor: number): Repeat {
  const other = place.text.plain;
  let from = at;
  let otherFrom = place.at;
  while (from > floor && otherFrom > 0 && own[from - 1] === other[otherFrom - 1]) {
    from -= 1;
    otherFrom -= 1;
  }
  let to = at + shingle;
  let otherTo = place.at + shingle;
  while (to < own.length && otherTo < other.length && own[to] === other[otherTo]) {
    to += 1;
    otherTo += 1;
  }
  return { from, to, place: { ...place, at: otherFrom } };
}

function isFormula(words: string, values: RepeatValues): boolean {
  const matter = formula.replaceAll(words);
  const isShort = words.length <= values.repeatLongestFormula && matter.length < values.repeatLeastMatter;
  return isShort && matter.length < words.length;
}

function repeatsIn(own: PlainText, indexes: readonly Map<string, Place>[], values: RepeatValues): Repeat[] {
  const repeats: Repeat[] = [];
  let floor = 0;
  for (let at = 0; at + shingle <= own.plain.length; at += 1) {
    const key = own.plain.slice(at, at + shingle);
    // Papers stand in the order of time, so the first that holds the words is where they stood first.
    const place = indexes.find((index) => index.has(key))?.get(key);
    if (!place) continue;
    const repeat = grow(own.plain, at, place, floor);
    at = repeat.to - 1;
    floor = repeat.to;
    const isLong = repeat.to - repeat.from >= values.repeatShortest;
    if (isLong && !isFormula(own.plain.slice(repeat.from, repeat.to), values)) repeats.push(repeat);
  }
  return repeats;
}

function wordsAt(paragraph: AlarmParagraph, text: PlainText, from: number, to: number): string {
  return paragraph.text.slice(text.offsets[from] ?? 0, (text.offsets[to - 1] ?? 0) + 1);
}

/** Orders papers by date, those without one last, then by id. */
function byTime(a: AlarmPaper, b: AlarmPaper): number {
  return (a.date ?? '9999').localeCompare(b.date ?? '9999') || (a.document < b.document ? -1 : 1);
}

/**
 * Passages of a feedback report that stood already in an earlier paper (the work report, last year's feedback): runs of at
 * least 26 equal characters, punctuation and titles of papers left out. Each is cited in both papers, in the earliest one
 * that holds it. Linear in the length of the texts.
 */
export function findRepeatedPassages(input: {
  paper: AlarmPaper;
  earlier: readonly AlarmPaper[];
  feedback: string;
  values?: RepeatValues;
}): Finding[] {
  const { paper, feedback, values = repeatValues } = input;
  const indexes = [...input.earlier].sort(byTime).map((earlier) => indexOf(earlier, stepOf(values)));
  const seen = new Set<string>();
  return paper.paragraphs.flatMap((paragraph) => {
    const own = toPlainText(paragraph.text);
    return repeatsIn(own, indexes, values).flatMap(({ from, to, place }) => {
      const quote = wordsAt(paragraph, own, from, to);
      const id = findingId('repeated-passage', quote, place.paper.document);
      if (seen.has(id)) return [];
      seen.add(id);
      const first = wordsAt(place.paragraph, place.text, place.at, place.at + to - from);
      return [
        {
          id,
          kind: 'repeated-passage' as const,
          title: told('finding.repeated-passage', { passage: opening(quote) }),
          about: opening(quote),
          because: told('finding.repeated-passage-because', { count: to - from, title: place.paper.title }),
          rules: [{ rule: 'repeat-shortest', words: quote }],
          citations: [citeWords(paper, paragraph, quote), citeWords(place.paper, place.paragraph, first)],
          point: null,
          feedback,
        },
      ];
    });
  });
}
