import { holds } from '#core/rules/first-match.ts';
import { partsBehind, rateOfDone, shareOfCount, shareOfWhole, takesShare } from './sum.rules.ts';
import { halfPlace, type ToldFigure, type WrongFigure } from './told-figure.ts';

/** True where so many of so many are so many of a hundred, by rounding or by cutting off. */
function isShare(part: ToldFigure, whole: ToldFigure, share: ToldFigure): boolean {
  const exact = (100 * part.value) / whole.value;
  const slack =
    exact * (part.slack / part.value + whole.slack / whole.value) + 2 * halfPlace(share.figure.value) + 1e-9;
  return Math.abs(exact - share.value) <= slack;
}

type Sides = { part: ToldFigure; wholes: ToldFigure[]; rule: string };

/** The part and the wholes of which a share may be told, by the words right before it. */
function sidesOf(all: readonly ToldFigure[], at: number): Sides | null {
  const [share, last, part] = [all[at], all[at - 1], all[at - 2]];
  if (!share || !last) return null;
  if (part && holds(shareOfCount, share.lead) && holds(takesShare, last.lead))
    return { part, wholes: [last], rule: takesShare.id };
  const wholes = all.slice(0, at - 1).filter((one) => one.unit === last.unit && one.value > last.value);
  const verb = rateOfDone.form.find(share.lead)?.groups.verb;
  if (verb !== undefined) return last.lead.includes(verb) ? { part: last, wholes, rule: rateOfDone.id } : null;
  const isParted = holds(shareOfWhole, share.lead) && holds(partsBehind, last.lead);
  return isParted ? { part: last, wholes, rule: shareOfWhole.id } : null;
}

/**
 * A share in % that does not follow from the counts that its sentence names: 11个，占14个乡镇的60%; 25件中办结14件，办结率60%. `all` are the figures of
 * a sentence, `at` the place of the share. Null where it follows, where a count is rough, or where none is named.
 */
export function wrongShare(all: readonly ToldFigure[], at: number): WrongFigure | null {
  const share = all[at];
  const sides = share?.unit === '%' && !share.isRough ? sidesOf(all, at) : null;
  if (!share || sides === null) return null;
  const { part, wholes, rule } = sides;
  const isCounted = (one: ToldFigure) =>
    !one.isRough && one.unit === part.unit && one.value >= part.value && one.value > 0;
  const [whole] = wholes;
  if (!whole || part.value === 0 || ![part, ...wholes].every(isCounted)) return null;
  if (wholes.some((one) => isShare(part, one, share))) return null;
  const right = `${((100 * part.value) / whole.value).toFixed(1)}%`;
  const of = `${part.figure.text}/${whole.figure.text}`;
  return { kind: 'share', rule, words: share.lead, of, printed: share.figure.text, right };
}
