import { toHalfWidth } from '#shared/text/half-width.ts';
import { isJoint } from '#shared/text/joint-place.ts';
import { organStems } from '#shared/text/organ-stem.ts';
import { cutPlace, levelOf, type PlaceLevel, samePlace } from '#shared/text/place-name.ts';

/** A name as compared: half-width, no spaces, brackets kept off, 中共 and the like dropped. */
export function organKey(name: string): string {
  return toHalfWidth(name)
    .replace(/\s/g, '')
    .replace(/[（(][^（）()]*[）)]$/, '')
    .replace(/^中共/, '');
}

/** Names that mean nobody in particular (各有关部门, 各县区, 相关单位): no organ of the ledger. */
export function isCollectiveName(name: string): boolean {
  const key = organKey(name);
  return /^各|^(?:相关|有关|职能|责任|成员|承办)|(?:部门|单位|责任主体|板块|企业|街道等)$|等$/.test(key);
}

/** Names of a group of organs that could be told one by one (各县（市、区）人民政府): kept as written, and none of them invented. */
export function isGroupName(name: string): boolean {
  return /^各.*(?:县|市|区|旗|乡|镇|街道|园区|开发区|政府|办事处|委员会|管委会)(?:[）)])?(?:人民政府|政府)?$/.test(
    toHalfWidth(name).replace(/\s/g, ''),
  );
}

// Bodies of the state, national banks and companies: one for all places, whichever paper names them.
const national =
  /^(?:国务院|国家|中央|中国|全国|最高人民(?:法院|检察院)|(?:生态环境|自然资源|住房和城乡建设|住建|财政|教育|公安|民政|司法|农业农村|商务|交通运输|水利|应急管理)部$)/;

export type NameParts = { place: string; level: PlaceLevel | ''; rest: string };

/** A name cut into place, level and the rest: `云泽市教育局` → 云泽市, 市, 教育局; `市教育局` → none, 市, 教育局. */
export function nameParts(name: string): NameParts {
  // 人民 in 人民政府, 人民法院 and 人民检察院 is printed or left out at will.
  return cutPlace(organKey(name).replace(/人民(?=政府|法院|检察院)/, ''));
}

/** True for names that say nothing of their place, so that the place of the paper decides whose organ is meant. */
export function isBareName(name: string): boolean {
  const key = organKey(name);
  return cutPlace(key).place === '' && !national.test(key);
}

const localOffice = /(?:局|委员会|委|办公室|办)$/;

/** True for offices that every place has; a company or the like may serve several. */
export function bearsPlace(name: string): boolean {
  const key = organKey(name);
  return cutPlace(key).level !== '' || localOffice.test(key) || organStems.some((stem) => stem === key);
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

const ending = /(委员会|委|局|厅|办公室|办|院|部|中心|集团|公司|工委|联合会|联|会|队|处|站|政府)$/;
const sameEnding: Record<string, string> = {
  委员会: '委',
  办公室: '办',
  厅: '局',
  联合会: '联',
};

function endingOf(rest: string): { stem: string; end: string } {
  const end = ending.exec(rest)?.[1] ?? '';
  return { stem: rest.slice(0, rest.length - end.length), end: sameEnding[end] ?? end };
}

// 和, 与, 及 and the like join the words of organ names.
const joiners = /[和与及、]/;

/** True for the places of a part of a name at which a word begins: words are two characters long, those that end in 化 or 人 three. */
function wordStarts(part: string): boolean[] {
  const starts: boolean[] = [];
  for (let at = 0; at < part.length; at = starts.length) {
    const isLong = /[化人]/.test(part[at + 2] ?? '') && part.length - at !== 4;
    starts.push(true, ...Array<boolean>(isLong ? 2 : 1).fill(false));
  }
  return starts.slice(0, part.length);
}

/**
 * True when `short` is left of `full` by taking words whole, or their first characters: 住建 of 住房和城乡建设, 市场监管 of 市场监督管理, 城管执法
 * of 城市管理和综合行政执法. 商务 is not left of 商业服务 that way.
 */
function isLeftOf(short: string, full: string): boolean {
  const parts = full.split(joiners);
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

/**
 * True when `short` is an abbreviation of `full` by its form: the same end (局, 委 = 委员会, 办 = 办公室), the same first
 * character, and the further words or their first characters in the order of the full name (发改委 – 发展和改革委员会, 卫健委 – 卫生健康委员会,
 * 人社局 – 人力资源和社会保障局). At least two characters, so that 市委 abbreviates nothing.
 */
function abbreviates(short: string, full: string): boolean {
  const a = endingOf(short);
  const b = endingOf(full);
  const from = a.stem.split(joiners).join('');
  const length = b.stem.split(joiners).join('').length;
  if (a.end !== b.end || from.length < 2 || from.length > length) return false;
  if (from.length === length) return from === b.stem.split(joiners).join('');
  return isLeftOf(from, b.stem);
}

/** How one printed name stands to another: the same organ in full, its abbreviation, or nothing to do with it. */
export type NameRelation = 'same' | 'short-of' | 'none';

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
    return isFuller ? 'short-of' : 'none';
  }
  // A name with its place gives way to one without only when the other is fuller in itself.
  return (name.rest.length < full.rest.length || isFuller) && abbreviates(name.rest, full.rest) ? 'short-of' : 'none';
}

/** As `placedRelation`, for two names of which nothing is known but what they print. */
export function nameRelation(name: string, full: string): NameRelation {
  return placedRelation(placedName(name, null), placedName(full, null));
}
