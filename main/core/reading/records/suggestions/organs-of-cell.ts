import { firstMatch } from '#core/rules/first-match.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import {
  betweenOrgans,
  nextRole,
  type OrganRoleRule,
  organRoleRules,
  roleBehind,
  roleInFront,
  roleInRemark,
} from './organs-of-cell.rules.ts';

type Role = 'lead' | 'support';
type CellOrgans = Record<Role, string[]>;

function roleOf(doing: string | undefined, otherwise: Role): Role {
  return firstMatch<OrganRoleRule>(organRoleRules, doing ?? '')?.rule.role ?? otherwise;
}

/** Organs of a part that names each one's role behind it in brackets: 市水务局（主办）、市财政局（会办）. */
function byBrackets(part: string, role: Role): CellOrgans {
  const told: CellOrgans = { lead: [], support: [] };
  let from = 0;
  for (const { words, start, groups } of roleInRemark.form.findAll(part)) {
    const names = splitOrganList(part.slice(from, start));
    const own = names.pop();
    told[role].push(...names);
    if (own !== undefined) told[roleOf(groups.doing, role)].push(own);
    from = start + words.length;
  }
  told[role].push(...splitOrganList(part.slice(from)));
  return told;
}

/** Organs of a part: 市财政局、市城管局协办 says it of all of them. */
function ofPart(part: string, role: Role): CellOrgans {
  const { names, doing } = roleBehind.form.find(part.trim())?.groups ?? {};
  if (names) return { lead: [], support: [], [roleOf(doing, role)]: splitOrganList(names) };
  return byBrackets(part, role);
}

/**
 * The organs of a cell with what each does: 主办：甲 会办：乙、丙; 甲（主办）、乙（会办）; 甲主办，乙、丙协办. Those of which nothing is
 * said lead.
 */
export function organsOfCell(cell: string): CellOrgans {
  const told: CellOrgans = { lead: [], support: [] };
  let role: Role = 'lead';
  for (const segment of cell.split(nextRole.form.regex)) {
    role = roleOf(roleInFront.form.find(segment)?.groups.doing, role);
    for (const part of roleInFront.form.replace(segment).split(betweenOrgans.form.regex)) {
      const { lead, support } = ofPart(part, role);
      told.lead.push(...lead);
      told.support.push(...support);
    }
  }
  return told;
}
