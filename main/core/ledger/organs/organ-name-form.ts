import { toHalfWidth } from '#shared/text/half-width.ts';

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

// A place name in front: 云泽市, 张山县 …; only its level (市, 县 …) is left for comparing.
const place = /^([\u4e00-\u9fff]{2,6}?)(省|自治区|自治州|市|县|区|旗|盟|州)(?=[\u4e00-\u9fff]{2})/;
const level = /^(省|自治区|自治州|市|县|区|旗|盟|州)/;

/** A name cut into place, level and the rest: `云泽市教育局` → 云泽, 市, 教育局; `市教育局` → none, 市, 教育局. */
export function nameParts(name: string): { place: string; level: string; rest: string } {
  // 人民 in 人民政府, 人民法院 and 人民检察院 is printed or left out at will.
  const key = organKey(name).replace(/人民(?=政府|法院|检察院)/, '');
  const bare = level.exec(key);
  if (bare?.[1]) return { place: '', level: bare[1], rest: key.slice(bare[1].length) };
  const hit = place.exec(key);
  if (hit?.[1] && hit[2]) return { place: hit[1], level: hit[2], rest: key.slice(hit[0].length) };
  return { place: '', level: '', rest: key };
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

// Words of organ names are two characters long nearly always; 和, 与, 及 and the like join them.
const joiners = /[和与及、]/g;

/**
 * True when `short` is an abbreviation of `full` by its form: the same end (局, 委 = 委员会, 办 = 办公室), the same first
 * character, and the further characters in the order of the full name (发改委 – 发展和改革委员会, 卫健委 – 卫生健康委员会, 人社局 –
 * 人力资源和社会保障局). At least two characters, so that 市委 abbreviates nothing.
 */
function abbreviates(short: string, full: string): boolean {
  const a = endingOf(short);
  const b = endingOf(full);
  const from = a.stem.replace(joiners, '');
  const to = b.stem.replace(joiners, '');
  if (a.end !== b.end || from.length < 2 || from.length > to.length) return false;
  if (from === to) return true;
  if (from.length === to.length || from[0] !== to[0]) return false;
  let at = 0;
  for (const character of from) {
    const found = to.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** How one printed name stands to another: the same organ in full, its abbreviation, or nothing to do with it. */
export type NameRelation = 'same' | 'short-of' | 'none';

/**
 * Whether `name` is another way to print `full`. Places must not contradict each other (市教育局 fits 云泽市教育局, 张山县教育局 does
 * not); levels must be equal.
 */
export function nameRelation(name: string, full: string): NameRelation {
  const a = nameParts(name);
  const b = nameParts(full);
  if (a.level !== b.level) return 'none';
  if (a.place !== '' && b.place !== '' && a.place !== b.place) return 'none';
  if (a.rest === b.rest) return a.place === b.place ? 'same' : b.place === '' ? 'none' : 'short-of';
  // A name with its place gives way to one without only when the other is fuller in itself.
  const mayGiveWay = a.rest.length < b.rest.length || (a.place === '' && b.place !== '');
  return mayGiveWay && abbreviates(a.rest, b.rest) ? 'short-of' : 'none';
}
