import { besideName, strokeBetween } from './organ-cell.rules.ts';
import { type CellOrgans, type OrganRole, OrganTaker, type UnclearOrgans } from './organ-taker.ts';
import { type OrgansHeading, tellsBoth } from './organs-heading.ts';
import { plainOrganCell } from './plain-organ-cell.ts';
import { leaderMarked, nextInFront, nextLabel, roleInFront, roleNamed } from './role-words.rules.ts';

function takenBy(heading: OrgansHeading, segments: readonly string[], unmarked: OrganRole): CellOrgans {
  const taker = new OrganTaker(heading, unmarked);
  for (const segment of segments) taker.takeSegment(segment);
  return taker.told;
}

/** Those before the first stroke lead, those behind it help. */
function byStroke(heading: OrgansHeading, first: string, others: readonly string[]): CellOrgans {
  const [one, other] = [takenBy(heading, [first], 'lead'), takenBy('support', others, 'support')];
  return {
    lead: one.lead,
    support: [...one.support, ...other.support],
    rest: [...one.rest, ...other.rest],
    unclear: [...one.unclear, ...other.unclear],
  };
}

/** Organs of a cell without a word of what they do, under a heading for those that lead and those that help: the first leads. */
function byPlace(cell: string, heading: OrgansHeading): CellOrgans {
  const [first = '', ...others] = cell.split(strokeBetween.form.regex);
  if (others.length > 0) return byStroke(heading, first, others);
  const told = takenBy(heading, [cell], 'lead');
  const [lead, ...further] = told.lead;
  // Where brackets say who helps, those outside lead together.
  if (lead === undefined || further.length === 0 || told.support.length > 0 || heading === 'brackets-support')
    return told;
  const unclear: UnclearOrgans[] = heading === 'first-leads' ? [] : [{ words: cell.trim(), code: 'unclear-roles' }];
  return { ...told, lead: [lead], support: further, unclear: [...told.unclear, ...unclear] };
}

/** Organs of a cell as words say what each does. */
function byWords(cell: string, heading: OrgansHeading): CellOrgans {
  const next = roleInFront.form.test(cell) ? nextInFront : nextLabel;
  return takenBy(heading, cell.trim().split(next.form.regex), leaderMarked.form.test(cell) ? 'support' : 'lead');
}

/**
 * The organs of a cell with what each does: 主办：甲 会办：乙、丙; 甲（主办）、乙（会办）; 甲主办，乙、丙协办; 分别办理：甲、乙. Those of
 * which nothing is said lead, but beside one that is said to lead they help. `heading`: what the column says of them.
 */
export function organsOfCell(cell: string, heading: OrgansHeading = 'organs'): CellOrgans {
  const { text, inner } = plainOrganCell(cell);
  const told = tellsBoth(heading) && !roleNamed.form.test(text) ? byPlace(text, heading) : byWords(text, heading);
  const unclear = told.unclear.map((one) => (one.code === 'unclear-roles' ? { ...one, words: cell.trim() } : one));
  return { ...told, unclear, rest: [...told.rest, ...inner.filter((words) => !besideName.form.test(words))] };
}
