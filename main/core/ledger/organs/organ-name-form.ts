import { toHalfWidth } from '#shared/text/half-width.ts';
import { isJoint } from '#shared/text/joint-place.ts';
import { organStems } from '#shared/text/organ-stem.ts';
import { cutPlace, levelOf, type PlaceLevel, samePlace } from '#shared/text/place-name.ts';
import {
  collective,
  emptyWord,
  localOffice,
  nameEnding,
  nameJoiner,
  nationalBody,
  ofParty,
  ofPeople,
  organGroup,
  remarkBehind,
  sameEnding,
  thirdSign,
} from './organ-name-form.rules.ts';

/** A name as compared: half-width, no spaces, brackets kept off, 中共 and the like dropped. */
export function organKey(name: string): string {
  return ofParty.form.replace(remarkBehind.form.replace(toHalfWidth(name).replace(/\s/g, '')));
}

/** Names that mean nobody in particular (各有关部门, 各县区, 相关单位): no organ of the ledger. */
export function isCollectiveName(name: string): boolean {
  return collective.form.test(organKey(name));
}

/** Names of a group of organs that could be told one by one (各县（市、区）人民政府): kept as written, and none of them invented. */
export function isGroupName(name: string): boolean {
  return organGroup.form.test(toHalfWidth(name).replace(/\s/g, ''));
}

export type NameParts = { place: string; level: PlaceLevel | ''; rest: string };

/** A name cut into place, level and the rest: `云泽市教育局` → 云泽市, 市, 教育局; `市教育局` → none, 市, 教育局. */
export function nameParts(name: string): NameParts {
  return cutPlace(ofPeople.form.replace(organKey(name)));
}

/** True for names that say nothing of their place, so that the place of the paper decides whose organ is meant. */
export function isBareName(name: string): boolean {
  const key = organKey(name);
  return cutPlace(key).place === '' && !nationalBody.form.test(key);
}

/** True for offices that every place has; a company or the like may serve several. */
export function bearsPlace(name: string): boolean {
  const key = organKey(name);
  return cutPlace(key).level !== '' || localOffice.form.test(key) || organStems.some((stem) => stem === key);
}

/** A bare name with its place before it: 市教育局 of 北川市 → 北川市教育局. Companies and the like bear no city's name; they stay. */
export function nameInPlace(name: string, place: string): string {
  const key = organKey(name);
  // Of which of them it is, nobody knows yet.
  if (isJoint(place)) return key;
  const { level, rest } = cutPlace(key);
  if (level !== '') return levelOf(place) === level ? place + rest : key;
  return bearsPlace(key) ? place + key : key;
}

function endingOf(rest: string): { stem: string; end: string } {
  const end = nameEnding.form.words(rest) ?? '';
  return { stem: rest.slice(0, rest.length - end.length), end: sameEnding[end] ?? end };
}

/** True for the places of a part of a name at which a word begins: words are two characters long, those that end in 化 or 人 three. */
function wordStarts(part: string): boolean[] {
  const starts: boolean[] = [];
  for (let at = 0; at < part.length; at = starts.length) {
    const isLong = thirdSign.form.test(part.slice(at + 2)) && part.length - at !== 4;
    starts.push(true, ...Array<boolean>(isLong ? 2 : 1).fill(false));
  }
  return starts.slice(0, part.length);
}

/**
 * True when `short` is left of `full` by taking words whole, or their first characters: 住建 of 住房和城乡建设, 市场监管 of 市场监督管理, 城管执法
 * of 城市管理和综合行政执法. 商务 is not left of 商业服务 that way.
 */
function isLeftOf(short: string, full: string): boolean {
  const parts = full.split(nameJoiner.form.regex);
  const [to, starts] = [parts.join(''), parts.flatMap(wordStarts)];
  const reach = (taken: number, from: number, before: number): boolean => {
    if (taken === short.length) return true;
    for (let at = to.indexOf(short[taken] ?? '', from); at >= 0; at = to.indexOf(short[taken] ?? '', at + 1)) {
      if ((starts[at] === true || at === before + 1) && reach(taken + 1, at + 1, at)) return true;
    }
    return false;
  };
  return short[0] === to[0] && reach(1, 1, 0);
}

/** The words of a name without what joins them: 城市管理和综合执法 → 城市, 管理, 综合, 执法. */
function wordsOf(stem: string): string[] {
  return stem.split(nameJoiner.form.regex).flatMap((part) => {
    const begins = [...wordStarts(part).flatMap((starts, at) => (starts ? [at] : [])), part.length];
    return begins.slice(1).map((end, index) => part.slice(begins[index], end));
  });
}

/** True when `short` is some words of a name, each written out, in their order: 教育 of 教育, 体育. */
function isWholeWords(short: string, words: readonly string[]): boolean {
  if (short === '') return true;
  return words.some(
    (word, at) => short.startsWith(word) && isWholeWords(short.slice(word.length), words.slice(at + 1)),
  );
}

/** True when `short` takes something of each word of a name: 文旅 of 文化, 旅游, not of 文化, 体育, 旅游. */
function takesEach(short: string, words: readonly string[]): boolean {
  const [word, ...others] = words;
  if (word === undefined) return short === '';
  const lengths = Array.from({ length: word.length }, (_, at) => at + 1);
  return lengths.some((length) => short.startsWith(word.slice(0, length)) && takesEach(short.slice(length), others));
}

/**
 * How `short` stands to `full` by its form: the same end (局, 委 = 委员会, 办 = 办公室), the same first character, and the further words or their
 * first characters in the order of the full name (发改委 – 发展和改革委员会, 卫健委 – 卫生健康委员会, 人社局 – 人力资源和社会保障局). At least two
 * characters, so that 市委 abbreviates nothing. Words written out with others left out are the full name of another organ as often (教育局 beside
 * 教育体育局, 文化和旅游局 beside 文化体育和旅游局): they only may mean it, unless what is left out says nothing (退役军人局 – 退役军人事务局).
 */
function abbreviation(short: string, full: string): NameRelation {
  const a = endingOf(short);
  const b = endingOf(full);
  const from = a.stem.split(nameJoiner.form.regex).join('');
  const words = wordsOf(b.stem);
  const to = words.join('');
  if (a.end !== b.end || from.length < 2 || from.length > to.length) return 'none';
  if (from === to) return 'whole-of';
  if (from.length === to.length || !isLeftOf(from, b.stem)) return 'none';
  const telling = words.filter((word) => !emptyWord.form.test(word));
  if (takesEach(from, words) || takesEach(from, telling)) return 'whole-of';
  // A beginning of it is words written out wherever they end (大数据 of 大数据发展管理).
  return to.startsWith(from) || isWholeWords(from, words) ? 'like' : 'short-of';
}

/**
 * How one printed name stands to another: the same organ in full; its abbreviation that takes something of each word of it; one that leaves words
 * out; a name of which a person alone can say whether it is meant; or nothing to do with it.
 */
export type NameRelation = 'same' | 'whole-of' | 'short-of' | 'like' | 'none';

const closeness: readonly NameRelation[] = ['none', 'like', 'short-of', 'whole-of', 'same'];

/** The closest of some relations. */
export function closest(relations: readonly NameRelation[]): NameRelation {
  return closeness[Math.max(0, ...relations.map((one) => closeness.indexOf(one)))] ?? 'none';
}

/** True for names that are known by their form to mean one organ. */
export function isOneOrgan(relation: NameRelation): boolean {
  return relation !== 'none' && relation !== 'like';
}

/** Of organs that a name may mean, those of which it leaves no word out, where there are any: 市文旅局 is 市文化和旅游局 sooner than 市文化体育和旅游局. */
export function nearest<T>(organs: readonly T[], relationOf: (organ: T) => NameRelation): T[] {
  const meant = organs.filter((one) => isOneOrgan(relationOf(one)));
  const whole = meant.filter((one) => relationOf(one) !== 'short-of');
  return whole.length > 0 ? whole : meant;
}

/** A name as the ledger knows it: cut into parts, its place where it is known from elsewhere, and whether it prints that itself. */
export type PlacedName = NameParts & { printsPlace: boolean };

/** A name with the place that papers tell of it (null for none), or its own. */
export function placedName(name: string, place: string | null): PlacedName {
  const parts = nameParts(name);
  return { ...parts, place: parts.place || (place ?? ''), printsPlace: parts.place !== '' };
}

/**
 * Whether `name` is another way to print `full`. Places must not contradict each other (市教育局 fits 云泽市教育局, 张山县教育局 does
 * not); levels must be equal.
 */
export function placedRelation(name: PlacedName, full: PlacedName): NameRelation {
  if (name.level !== full.level) return 'none';
  if (name.place !== '' && full.place !== '' && !samePlace(name.place, full.place)) return 'none';
  const isFuller = full.printsPlace && !name.printsPlace;
  if (name.rest === full.rest) {
    if (name.printsPlace === full.printsPlace) return 'same';
    return isFuller ? 'whole-of' : 'none';
  }
  // A name with its place gives way to one without only when the other is fuller in itself.
  return name.rest.length < full.rest.length || isFuller ? abbreviation(name.rest, full.rest) : 'none';
}

/** As `placedRelation`, for two names of which nothing is known but what they print. */
export function nameRelation(name: string, full: string): NameRelation {
  return placedRelation(placedName(name, null), placedName(full, null));
}
