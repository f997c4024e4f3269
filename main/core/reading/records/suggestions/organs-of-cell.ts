import { splitOrganList } from '#shared/text/organ-name.ts';

type Role = 'lead' | 'support';
type CellOrgans = Record<Role, string[]>;

const words: Readonly<Record<string, Role>> = {
  主办: 'lead',
  牵头: 'lead',
  分办: 'lead',
  会办: 'support',
  协办: 'support',
  配合: 'support',
  参与: 'support',
};
const word = Object.keys(words).join('|');
const inFront = new RegExp(`^\\s*(${word})(?:单位|部门)?[：:]`);
const nextInFront = new RegExp(`(?=(?:${word})(?:单位|部门)?[：:])`);
const inBrackets = new RegExp(`[（(]\\s*(${word})[^（）()]*[）)]`, 'g');
// 办 of 协办 stands behind the ending of an organ: 市城管局协办, but no 市政府办.
const behind = new RegExp(`^(.{3,}?)(?:负责)?(${word})(?:办理|落实|单位)?$`, 's');

/** Organs of a part that names each one's role behind it in brackets: 市水务局（主办）、市财政局（会办）. */
function byBrackets(part: string, role: Role): CellOrgans {
  const told: CellOrgans = { lead: [], support: [] };
  let from = 0;
  for (const hit of part.matchAll(inBrackets)) {
    const names = splitOrganList(part.slice(from, hit.index));
    const own = names.pop();
    told[role].push(...names);
    if (own !== undefined) told[words[hit[1] ?? ''] ?? role].push(own);
    from = hit.index + hit[0].length;
  }
  told[role].push(...splitOrganList(part.slice(from)));
  return told;
}

/** Organs of a part: 市财政局、市城管局协办 says it of all of them. */
function ofPart(part: string, role: Role): CellOrgans {
  const [, names = '', doing = ''] = behind.exec(part.trim()) ?? [];
  if (names !== '') return { lead: [], support: [], [words[doing] ?? role]: splitOrganList(names) };
  return byBrackets(part, role);
}

/**
 * The organs of a cell with what each does: 主办：甲 会办：乙、丙; 甲（主办）、乙（会办）; 甲主办，乙、丙协办. Those of which nothing is
 * said lead.
 */
export function organsOfCell(cell: string): CellOrgans {
  const told: CellOrgans = { lead: [], support: [] };
  let role: Role = 'lead';
  for (const segment of cell.split(nextInFront)) {
    role = words[inFront.exec(segment)?.[1] ?? ''] ?? role;
    for (const part of segment.replace(inFront, '').split(/[，,；;。\n]/)) {
      const { lead, support } = ofPart(part, role);
      told.lead.push(...lead);
      told.support.push(...support);
    }
  }
  return told;
}
