import { hasOrganForm, splitOrganList } from '#shared/text/organ-name.ts';
import { bracketedOf } from './bracketed-organ.ts';
import type { OrgansHeading } from './organs-heading.ts';
import { plainOrganCell } from './plain-organ-cell.ts';

type Role = 'lead' | 'support';

/** Words of a cell of which nobody can tell what an organ does, or whether they are another organ at all. */
export type UnclearOrgans = { words: string; code: 'unclear-roles' | 'bracketed-entered' | 'bracketed-left-out' };

/** Organs of a cell by what they do, the words in it that name none, and those that may be meant otherwise. */
export type CellOrgans = Record<Role, string[]> & { rest: string[]; unclear: UnclearOrgans[] };

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
  readonly told: CellOrgans = { lead: [], support: [], rest: [], unclear: [] };
  readonly #heading: OrgansHeading;
  /** What an organ does of which nothing is said. */
  #unmarked: Role;

  constructor(heading: OrgansHeading, unmarked: Role) {
    this.#heading = heading;
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
      const names = this.#outside(part.slice(from, hit.index), this.#unmarked);
      const own = together ? names : names.splice(-1);
      if (!together) this.#enter(names, this.#unmarked);
      this.#enter(own, role);
      from = hit.index + hit[0].length;
    }
    this.#take(part.slice(from), this.#unmarked);
  }

  #take(text: string, role: Role): void {
    const [lead = '', ...helping] = text.replace(/(?:共同|联合)?(?:研究)?(?:办理|落实)$/, '').split(/会同/);
    this.#enter(this.#outside(lead, role), role);
    for (const names of helping) this.#enter(this.#outside(names, 'support'), 'support');
  }

  /** The names of a text, without those in brackets behind a name: these go where their heading puts them. */
  #outside(text: string, role: Role): string[] {
    let rest = '';
    let from = 0;
    for (const hit of text.matchAll(/[（(]([^（）()]*)[）)]/g)) {
      rest += text.slice(from, hit.index);
      from = hit.index + hit[0].length;
      const outer = splitOrganList(rest).at(-1);
      if (outer === undefined && !tellsBoth(this.#heading)) rest += hit[0];
      else rest += this.#bracketed(outer ?? '', (hit[1] ?? '').trim(), role);
    }
    return splitOrganList(rest + text.slice(from));
  }

  /** Brackets that hold organs with what they do: 市水务局（市财政局配合）, 市水务局（协办：市财政局）. */
  #actsInside(text: string): boolean {
    const [, named = '', did = ''] = behind.exec(text) ?? [];
    const front = inFront.exec(text);
    const [names, role] =
      words[did] === undefined
        ? [text.slice(front?.[0].length ?? 0), words[front?.[1] ?? '']]
        : [named.replace(/^由/, ''), words[did]];
    const organs = splitOrganList(names);
    if (role === undefined || organs.length === 0 || !organs.every(hasOrganForm)) return false;
    this.#enter(organs, role);
    return true;
  }

  /** What brackets behind a name add to the names beside it; those that help are taken at once. */
  #bracketed(outer: string, words: string, role: Role): string {
    if (this.#actsInside(words)) return '、';
    const means = bracketedOf(outer, words);
    const isSupport = tellsBoth(this.#heading) && role === 'lead';
    if (remark.test(words) || means === 'same' || (means === 'part' && !isSupport)) return '、';
    const names = splitOrganList(words);
    // Beside the one that leads, what may be its other name is not taken for a second leader.
    const isLeftOut = this.#heading === 'lead' && role === 'lead';
    if (names.some(isOrganLike) && (means === 'part' || !isSupport))
      this.told.unclear.push({ words, code: isLeftOut ? 'bracketed-left-out' : 'bracketed-entered' });
    if (isSupport) this.#enter(names, 'support');
    const added = isSupport ? [] : names.filter((name) => !isLeftOut || !isOrganLike(name));
    return ['', ...added, ''].join('、');
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

/** True under a heading that names who leads and who helps. */
function tellsBoth(heading: OrgansHeading): boolean {
  return heading !== 'organs' && heading !== 'lead' && heading !== 'support';
}

const anyWord = new RegExp(`${word}|会同`);
const stroke = /[/／|｜\\]/;

function takenBy(heading: OrgansHeading, segments: readonly string[], unmarked: Role): CellOrgans {
  const taker = new CellTaker(heading, unmarked);
  for (const segment of segments) taker.takeSegment(segment);
  return taker.told;
}

/** Organs of a cell without a word of what they do, under a heading for those that lead and those that help: the first leads. */
function byPlace(cell: string, heading: OrgansHeading): CellOrgans {
  const [first = '', ...others] = cell.split(stroke);
  if (others.length > 0) {
    const [one, other] = [takenBy(heading, [first], 'lead'), takenBy('support', others, 'support')];
    return {
      lead: one.lead,
      support: [...one.support, ...other.support],
      rest: [...one.rest, ...other.rest],
      unclear: [...one.unclear, ...other.unclear],
    };
  }
  const told = takenBy(heading, [cell], 'lead');
  const [lead, ...further] = told.lead;
  // Where brackets say who helps, those outside lead together.
  if (lead === undefined || further.length === 0 || told.support.length > 0 || heading === 'brackets-support')
    return told;
  const unclear: UnclearOrgans[] = heading === 'first-leads' ? [] : [{ words: cell.trim(), code: 'unclear-roles' }];
  return { ...told, lead: [lead], support: further, unclear: [...told.unclear, ...unclear] };
}

/**
 * The organs of a cell with what each does: 主办：甲 会办：乙、丙; 甲（主办）、乙（会办）; 甲主办，乙、丙协办; 分别办理：甲、乙. Those of
 * which nothing is said lead, but beside one that is said to lead they help. `heading`: what the column says of them.
 */
export function organsOfCell(cell: string, heading: OrgansHeading = 'organs'): CellOrgans {
  const { text, inner } = plainOrganCell(cell);
  const told = tellsBoth(heading) && !anyWord.test(text) ? byPlace(text, heading) : byWords(text, heading);
  const unclear = told.unclear.map((one) => (one.code === 'unclear-roles' ? { ...one, words: cell.trim() } : one));
  return { ...told, unclear, rest: [...told.rest, ...inner.filter((words) => !remark.test(words))] };
}

/** Organs of a cell as words say what each does. */
function byWords(cell: string, heading: OrgansHeading): CellOrgans {
  const next = inFront.test(cell) ? nextInFront : nextLabelled;
  return takenBy(heading, cell.trim().split(next), namesLeader(cell) ? 'support' : 'lead');
}
