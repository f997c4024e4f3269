import { hasOrganForm, splitOrganList } from '#shared/text/organ-name.ts';
import { cutPlace } from '#shared/text/place-name.ts';

/** What brackets behind a name hold: that organ under another name, a part of it, or organs of which nothing says whose they are. */
export type Bracketed = 'same' | 'part' | 'others';

const otherName =
  /^(?:原(?!则)|即|简称|又称|又名|也称|以下简称|全称|曾用名|前身|更名|现为|现更名|加挂|挂|对外称)|牌子$|合署办公?$/;
// An office within another one is printed without the place: 市水务局（河长办）.
const partEnding = /(?:办|办公室|科|股|处|室|站|所|队|组|中心|工委|党组|党委)$/;
const ending = /(?:委员会|局|厅|委|办公室|办|部|工委|工作委员会|党组|党委|中心|院|支队|大队|总队|站|所|处|科|室)$/;
const joiners = /[和与及、]/g;

/** The words of a name that say what the office deals with: 教育 of 市教育局 and of 市委教育工委. */
function subjectOf(name: string): string {
  return cutPlace(name.replace(/\s|^中共/g, ''))
    .rest.replace(/^委(?=[\u4e00-\u9fff]{3})/, '')
    .replace(ending, '')
    .replace(joiners, '');
}

/** 卫健 of 卫生健康: the first sign and the further ones in their order. */
function isShortFor(short: string, full: string): boolean {
  if (short.length < 2 || short[0] !== full[0]) return false;
  let at = 0;
  for (const sign of short) {
    const found = full.indexOf(sign, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** True for two names of which one deals with the subject of the other or with a part of it. A company stands for itself. */
function isOfSameSubject(outer: string, inner: string): boolean {
  if (/集团|公司$/.test(inner)) return false;
  const [one, other] = [subjectOf(outer), subjectOf(inner)];
  return one.length >= 2 && (other.startsWith(one) || isShortFor(other, one) || isShortFor(one, other));
}

/** What the words in brackets behind the name of an organ are, as far as names tell it. */
export function bracketedOf(outer: string, inner: string): Bracketed {
  if (otherName.test(inner)) return 'same';
  const names = splitOrganList(inner);
  const [name] = names;
  if (name === undefined || names.length > 1) return 'others';
  const isPlaceless = cutPlace(outer).level !== '' && cutPlace(name).level === '';
  if (isPlaceless && partEnding.test(name)) return 'part';
  return hasOrganForm(name) && isOfSameSubject(outer, name) ? 'same' : 'others';
}
