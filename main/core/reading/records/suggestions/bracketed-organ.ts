import { anyMatch } from '#core/rules/first-match.ts';
import { hasOrganForm, splitOrganList } from '#shared/text/organ-name.ts';
import { cutPlace } from '#shared/text/place-name.ts';
import {
  committeeBefore,
  companyName,
  joiner,
  organEnding,
  otherNameRules,
  partName,
  partyBefore,
} from './bracketed-organ.rules.ts';

/** What brackets behind a name hold: that organ under another name, a part of it, or organs of which nothing says whose they are. */
export type Bracketed = 'same' | 'part' | 'others';

/** The words of a name that say what the office deals with: 教育 of 市教育局 and of 市委教育工委. */
function subjectOf(name: string): string {
  const { rest } = cutPlace(partyBefore.form.replaceAll(name));
  return joiner.form.replaceAll(organEnding.form.replace(committeeBefore.form.replace(rest)));
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
  if (companyName.form.test(inner)) return false;
  const [one, other] = [subjectOf(outer), subjectOf(inner)];
  return one.length >= 2 && (other.startsWith(one) || isShortFor(other, one) || isShortFor(one, other));
}

/** What the words in brackets behind the name of an organ are, as far as names tell it. */
export function bracketedOf(outer: string, inner: string): Bracketed {
  if (anyMatch(otherNameRules, inner)) return 'same';
  const names = splitOrganList(inner);
  const [name] = names;
  if (name === undefined || names.length > 1) return 'others';
  const isPlaceless = cutPlace(outer).level !== '' && cutPlace(name).level === '';
  if (isPlaceless && partName.form.test(name)) return 'part';
  return hasOrganForm(name) && isOfSameSubject(outer, name) ? 'same' : 'others';
}
