import { findFigures } from '#shared/text/figure.ts';
import { isIndicator, stripLeadIns } from './indicator-name.ts';
import { betweenNames, perOutput, separately } from './measured.rules.ts';
import { type Measured, measuredThing } from './measured-clause.ts';

/** How sure a reading is that gives each of several names its figure by their order alone. */
const inOrder = { confidence: 0.88, reason: 'named-in-turn' } as const;

/** Signs of a first name that shares the rest of the last one: 城镇、农村居民人均可支配收入; a longer one is a name by itself. */
const sharedName = { least: 2, most: 4 };

/** A、B分别增长3%、5%: one measured thing per subject, when subjects and figures are equal in number; else none. */
export function readSeparately(clause: string): Measured[] {
  const { names: listed = '', figures: given = '' } = separately.form.find(clause)?.groups ?? {};
  const figures = findFigures(given);
  const names = completeNames(listed.split(betweenNames.form.regex).map((name) => stripLeadIns(name)));
  if (names.length < 2 || names.length !== figures.length || !names.every(isIndicator)) return [];
  return names.flatMap((name, at) => {
    const figure = figures[at];
    const one = figure ? measuredThing(figure, name, inOrder) : null;
    return one ? [one] : [];
  });
}

/** 城镇、农村居民人均可支配收入: a first name as long as the part in which the last one differs takes over the rest of it. */
function completeNames(names: string[]): string[] {
  const last = names.at(-1) ?? '';
  const per = perOutput.form.words(names[0] ?? '');
  if (per !== null) return names.map((name) => (name.startsWith(per) ? name : `${per}${name}`));
  const isShort = ({ length }: string) => length >= sharedName.least && length <= sharedName.most;
  return names.map((name) => (!isIndicator(name) && isShort(name) ? `${name}${last.slice(name.length)}` : name));
}
