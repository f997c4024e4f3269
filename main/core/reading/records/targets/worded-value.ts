import { extract } from '#core/rules/extract.ts';
import { isSubject, stripLeadIns } from './indicator-name.ts';
import type { Measured } from './measured-clause.ts';
import { plainClause } from './plain-words.ts';
import { wordedValueRules } from './worded-value.rules.ts';

/** How sure a value in words is: the words are printed, where the name ends is judged. */
const confidence = 0.85;

/** A goal that a clause gives in words instead of a figure (居民收入增长与经济增长同步), its words as printed; null for any other clause. */
export function readWordedValue(clause: string): Measured | null {
  const read = extract(wordedValueRules, plainClause(clause));
  const indicator = stripLeadIns(read?.value.name ?? '');
  if (read === null || !isSubject(indicator)) return null;
  return {
    indicator,
    value: read.value.value,
    unit: '',
    qualifier: null,
    confidence,
    because: ['words-as-value'],
  };
}
