import type { Finding } from '#shared/domain/finding-record.ts';
import type { Say } from '../say.ts';
import { type AlarmPaper, type AlarmParagraph, citeWords } from './alarm-paper.ts';
import { findingId, opening } from './finding-id.ts';
import { type PlainText, toPlainText } from './plain-text.ts';

// Every run of `shortest` equal characters holds a shingle that starts at a multiple of `step`, so indexing those is enough.
const shingle = 20;
const step = 13;
const shortest = shingle + step - 1;

/** Solemn formulas stand in every report and repeat nothing that matters. */
const formula =
  /习近平新时代|党的[一二三四五六七八九十]+[大届]|[一二三四五六七八九十]届[一二三四五六七八九]中全会|党中央|党委的?(?:正确|坚强)?领导|市委的?(?:正确|坚强)?领导|监督(?:和|与)?支持下|请予审议|高质量发展/g;
const longestFormula = 60;

type Place = { paper: AlarmPaper; paragraph: AlarmParagraph; text: PlainText; at: number };
type Repeat = { from: number; to: number; place: Place };

/** A paper is held against many later ones; its index is made once. */
const known = new WeakMap<AlarmPaper, Map<string, Place>>();

function indexOf(paper: AlarmPaper): Map<string, Place> {
  const index = known.get(paper) ?? indexPaper(paper);
  known.set(paper, index);
  return index;
}

function indexPaper(paper: AlarmPaper): Map<string, Place> {
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

function isFormula(words: string): boolean {
  const matter = words.replace(formula, '');
  return matter.length < shortest - 8 && words.length <= longestFormula && matter.length < words.length;
}

function repeatsIn(own: PlainText, indexes: readonly Map<string, Place>[]): Repeat[] {
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
    if (repeat.to - repeat.from >= shortest && !isFormula(own.plain.slice(repeat.from, repeat.to)))
      repeats.push(repeat);
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
 * least 32 equal characters, punctuation and titles of papers left out. Each is cited in both papers, in the earliest one
 * that holds it. Linear in the length of the texts.
 */
export function findRepeatedPassages(input: {
  paper: AlarmPaper;
  earlier: readonly AlarmPaper[];
  feedback: string;
  say: Say;
}): Finding[] {
  const { paper, feedback, say } = input;
  const indexes = [...input.earlier].sort(byTime).map(indexOf);
  const seen = new Set<string>();
  return paper.paragraphs.flatMap((paragraph) => {
    const own = toPlainText(paragraph.text);
    return repeatsIn(own, indexes).flatMap(({ from, to, place }) => {
      const quote = wordsAt(paragraph, own, from, to);
      const id = findingId('repeated-passage', quote, place.paper.document);
      if (seen.has(id)) return [];
      seen.add(id);
      const first = wordsAt(place.paragraph, place.text, place.at, place.at + to - from);
      return [
        {
          id,
          kind: 'repeated-passage' as const,
          title: say('finding.repeated-passage', { passage: opening(quote) }),
          because: say('finding.repeated-passage-because', { count: to - from, title: place.paper.title }),
          citations: [citeWords(paper, paragraph, quote), citeWords(place.paper, place.paragraph, first)],
          point: null,
          feedback,
        },
      ];
    });
  });
}
