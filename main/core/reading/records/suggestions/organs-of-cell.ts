import { hasOrganForm, splitOrganList } from '#shared/text/organ-name.ts';

type Role = 'lead' | 'support';

/** Organs of a cell by what they do, and the words in it that name none. */
export type CellOrgans = Record<Role, string[]> & { rest: string[] };

const words: Readonly<Record<string, Role>> = {
  主办: 'lead',
  牵头: 'lead',
  承办: 'lead',
  分别办理: 'lead',
  共同办理: 'lead',
  联合办理: 'lead',
  分办: 'lead',
  独办: 'lead',
  责任: 'lead',
  会办: 'support',
  协办: 'support',
  协助: 'support',
  配合: 'support',
  参与: 'support',
};
const word = Object.keys(words).join('|');
const doing = `(?:${word})(?:单位|部门|机关|办理|落实)?`;
const inFront = new RegExp(`^[\\s，,；;。、]*(?:由)?(${word})(?:单位|部门|机关|办理|落实)?[：:\\s]*`);
const nextLabelled = new RegExp(`(?=${doing}[：:])`);
// Where the cell begins with such a word, it stands in front of its organs all through: 主办市水务局 会办市财政局.
const nextInFront = new RegExp(`(?=(?<=[\\s，,；;。、])${doing}[：:\\s]*[\\u4e00-\\u9fff]|${doing}[：:])`);
const roleInBrackets = new RegExp(`^\\s*(?:(共同|联合|均为?|都|分别)?(${word})(?!.*(?:局|委)$).*)$`, 's');
// 办 of 协办 stands behind the ending of an organ: 市城管局协办, but no 市政府办.
const behind = new RegExp(`^(.{3,}?)(?:负责|共同|联合|分别)?(${word})(?:办理|落实|单位)?$`, 's');
// In 市水务局主办 市财政局会办 the blank ends what is said of the first.
const afterBehind = new RegExp(`(?<=${doing})\\s+`);

/** Words beside a name that say nothing of who acts. */
const remark = /^(?:全称|简称|排名不分先后|按.{0,4}排序|盖章|代章|以下简称.*)$/;
/** What stands in a column of organs as long as nobody is named. */
const nobody =
  /待定|待分|待明确|待确定|未定|未明确|不详|另行|另发|另文|详见|附件|附后|同上|退回|退件|无需|不予|暂缓|暂不|略$|^(?:以上|上述|有关|相关)/;
const longestUnknown = 14;

function isOrganLike(name: string): boolean {
  if (nobody.test(name)) return false;
  return hasOrganForm(name) || name.length <= longestUnknown;
}

/** Parts of a text at the marks outside brackets: 市教育局（牵头，负责校园内）；市财政局. */
function outsideBrackets(text: string, marks: string): string[] {
  return text.split(new RegExp(`[${marks}](?![^（(]*[）)])`));
}

/** Takes the organs of one cell, part by part. */
class CellTaker {
  readonly told: CellOrgans = { lead: [], support: [], rest: [] };
  /** What an organ does of which nothing is said. */
  #unmarked: Role;

  constructor(unmarked: Role) {
    this.#unmarked = unmarked;
  }

  /** 主办 and its organs up to the next such word. */
  takeSegment(segment: string): void {
    const hit = inFront.exec(segment);
    this.#unmarked = words[hit?.[1] ?? ''] ?? this.#unmarked;
    for (const part of outsideBrackets(segment.slice(hit?.[0].length ?? 0), '，,；;。\\n')) {
      for (const one of part.trim().split(afterBehind)) this.#takePart(one.trim());
    }
  }

  /** 市财政局、市城管局协办 says it of all of them; what stands behind 市教育局牵头 without a word helps. */
  #takePart(part: string): void {
    const [, names = '', did = ''] = behind.exec(part) ?? [];
    const role = words[did];
    if (role === undefined) this.#takeMarked(part);
    else this.#take(names.replace(/^由/, ''), role);
    if (did === '牵头' || did === '主办') this.#unmarked = 'support';
  }

  /** Organs that name each one's role behind it in brackets: 市水务局（主办）、市财政局（会办）. */
  #takeMarked(part: string): void {
    let from = 0;
    for (const hit of part.matchAll(/[（(]([^（）()]*)[）)]/g)) {
      const [, together, did = ''] = roleInBrackets.exec(hit[1] ?? '') ?? [];
      const role = words[did];
      if (role === undefined) continue;
      const names = splitOrganList(part.slice(from, hit.index));
      const own = together ? names : names.splice(-1);
      if (!together) this.#enter(names, this.#unmarked);
      this.#enter(own, role);
      from = hit.index + hit[0].length;
    }
    this.#take(part.slice(from), this.#unmarked);
  }

  #take(text: string, role: Role): void {
    const [lead = '', ...helping] = text.replace(/(?:共同|联合)?(?:研究)?(?:办理|落实)$/, '').split(/会同/);
    this.#enter(splitOrganList(lead), role);
    for (const names of helping) this.#enter(splitOrganList(names), 'support');
  }

  #enter(names: readonly string[], role: Role): void {
    for (const name of names) {
      if (isOrganLike(name) && !remark.test(name)) this.told[role].push(name);
      else if (!remark.test(name)) this.told.rest.push(name);
    }
  }
}

/** True where an organ is marked as the one that leads, so that those without a mark help. */
function namesLeader(cell: string): boolean {
  return /[（(]\s*(?:共同|联合)?(?:主办|牵头)/.test(cell);
}

/**
 * The organs of a cell with what each does: 主办：甲 会办：乙、丙; 甲（主办）、乙（会办）; 甲主办，乙、丙协办; 分别办理：甲、乙. Those of
 * which nothing is said lead, but beside one that is said to lead they help.
 */
export function organsOfCell(cell: string): CellOrgans {
  const taker = new CellTaker(namesLeader(cell) ? 'support' : 'lead');
  const next = inFront.test(cell) ? nextInFront : nextLabelled;
  for (const segment of cell.trim().split(next)) taker.takeSegment(segment);
  return taker.told;
}
