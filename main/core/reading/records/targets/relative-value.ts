import { extract } from '#core/rules/extract.ts';
import { findFigures } from '#shared/text/figure.ts';
import { isActing, isSubject, isVagueName, stripLeadIns } from './indicator-name.ts';
import { type Carried, completeBareName } from './measure.rules.ts';
import { type Measured, readMeasuredClause } from './measured-clause.ts';
import { plainClause } from './plain-words.ts';
import { mayTellPlace, placeKept, placeNoun, relativeValueRules, saidOfSeveral } from './relative-value.rules.ts';

/** How sure such a value is: with its name in the clause, or with that of the clause before. */
const sure = { named: 0.85, lent: 0.8 };

/**
 * A place or a multiple that a clause tells (总量居全省第三位, 是2020年的1.5倍), its words as printed, behind what else the clause measures; null for any
 * other clause. The name it is told of goes on behind it.
 */
export function readRelativeValue(clause: string, carried: Carried): { found: Measured[]; next: Carried } | null {
  if (!mayTellPlace.form.test(clause)) return null;
  const words = plainClause(clause);
  const read = extract(relativeValueRules, words);
  if (read === null) return null;
  const before = findFigures(read.value.name).length > 0 ? readMeasuredClause(read.value.name, carried) : null;
  if (before !== null && before.found === null) return null;
  const own = before === null ? read.value.name : '';
  const named = nameOf(own, before?.next ?? carried);
  if (named === null) return null;
  // 用电量增长6.7%，高于全省2.1个百分点: its growth is higher, not it.
  const grown = named.isLent && tellsPoints(read.rule) && (before?.next ?? carried).change ? '增速' : '';
  const place: Measured = {
    indicator: `${named.indicator}${grown}`,
    value: read.value.value,
    unit: '',
    qualifier: null,
    confidence: named.isLent ? sure.lent : sure.named,
    because: [named.isLent ? 'indicator-before' : 'words-as-value'],
  };
  const next = before?.next ?? (named.isLent ? carried : { indicator: named.indicator, verb: null });
  return { found: before?.found ? [before.found, place] : [place], next };
}

const tellsPoints = ({ id }: { id: string }) => id === ('relative-above' satisfies RelativeId);
type RelativeId = (typeof relativeValueRules)[number]['id'];

/**
 * The name that is printed before a place; where it says nothing or too little, that of the clause before lends itself. Null where neither is a
 * name.
 */
function nameOf(printed: string, carried: Carried): { indicator: string; isLent: boolean } | null {
  // 均 is said of several, of which the clause before names one.
  if (saidOfSeveral.form.test(printed)) return null;
  const kept = placeKept.form.replace(printed);
  const lent = carried.indicator?.slice(carried.verb?.length ?? 0);
  if (placeNoun.form.replace(kept) === '') return lent ? { indicator: lent, isLent: true } : null;
  const name = stripLeadIns(kept);
  const completed = name === '' ? '' : completeBareName(name, carried);
  if (completed !== null) return completed === '' ? null : { indicator: completed, isLent: true };
  if (isVagueName(name)) return null;
  const isName = placeNoun.form.test(name) ? !isActing(name) : isSubject(name);
  return isName ? { indicator: name, isLent: false } : null;
}
