import { anyMatch } from '#core/rules/first-match.ts';
import type { Found } from '#core/rules/form.ts';
import { hasOrganForm, splitOrganList } from '#shared/text/organ-name.ts';
import { bracketedOf } from './bracketed-organ.ts';
import { besideName, betweenParts, byOrgan, handlingBehind, inBrackets, nobodyRules } from './organ-cell.rules.ts';
import { type OrgansHeading, tellsBoth } from './organs-heading.ts';
import { gapBehindRole, leadsMain, roleBehind, roleInBrackets, roleInFront } from './role-words.rules.ts';

export type OrganRole = 'lead' | 'support';

/** Words of a cell of which nobody can tell what an organ does, or whether they are another organ at all. */
export type UnclearOrgans = { words: string; code: 'unclear-roles' | 'bracketed-entered' | 'bracketed-left-out' };

/** Organs of a cell by what they do, the words in it that name none, and those that may be meant otherwise. */
export type CellOrgans = Record<OrganRole, string[]> & { rest: string[]; unclear: UnclearOrgans[] };

const longestUnknown = 14;

function isOrganLike(name: string): boolean {
  if (anyMatch(nobodyRules, name)) return false;
  return hasOrganForm(name) || name.length <= longestUnknown;
}

/** What the found words say that an organ does; undefined where they say nothing of it. */
function roleIn(found: Found | null): { role: OrganRole; word: string } | undefined {
  const { lead, support } = found?.groups ?? {};
  if (lead !== undefined) return { role: 'lead', word: lead };
  return support === undefined ? undefined : { role: 'support', word: support };
}

/** Takes the organs of one cell, part by part. The cell is read as `plainOrganCell` gives it. */
export class OrganTaker {
  readonly told: CellOrgans = { lead: [], support: [], rest: [], unclear: [] };
  readonly #heading: OrgansHeading;
  /** What an organ does of which nothing is said. */
  #unmarked: OrganRole;

  constructor(heading: OrgansHeading, unmarked: OrganRole) {
    this.#heading = heading;
    this.#unmarked = unmarked;
  }

  /** 主办 and its organs up to the next such word. */
  takeSegment(segment: string): void {
    const found = roleInFront.form.find(segment);
    this.#unmarked = roleIn(found)?.role ?? this.#unmarked;
    for (const part of segment.slice(found?.words.length ?? 0).split(betweenParts.form.regex)) {
      for (const one of part.trim().split(gapBehindRole.form.regex)) this.#takePart(one.trim());
    }
  }

  /** 市财政局、市城管局协办 says it of all of them; what stands behind 市教育局牵头 without a word helps. */
  #takePart(part: string): void {
    const found = roleBehind.form.find(part);
    const did = roleIn(found);
    if (did === undefined) this.#takeMarked(part);
    else this.#take(byOrgan.form.replace(found?.groups.names ?? ''), did.role);
    if (did !== undefined && leadsMain.form.test(did.word)) this.#unmarked = 'support';
  }

  /** Organs that name each one's role behind it in brackets: 市水务局（主办）、市财政局（会办）. */
  #takeMarked(part: string): void {
    let from = 0;
    for (const hit of inBrackets.form.findAll(part)) {
      const found = roleInBrackets.form.find(hit.groups.words ?? '');
      const role = roleIn(found)?.role;
      if (role === undefined) continue;
      const names = this.#outside(part.slice(from, hit.start), this.#unmarked);
      const own = found?.groups.all ? names : names.splice(-1);
      if (!found?.groups.all) this.#enter(names, this.#unmarked);
      this.#enter(own, role);
      from = hit.start + hit.words.length;
    }
    this.#take(part.slice(from), this.#unmarked);
  }

  #take(text: string, role: OrganRole): void {
    const [lead = '', ...helping] = handlingBehind.form.replace(text).split('会同');
    this.#enter(this.#outside(lead, role), role);
    for (const names of helping) this.#enter(this.#outside(names, 'support'), 'support');
  }

  /** The names of a text, without those in brackets behind a name: these go where their heading puts them. */
  #outside(text: string, role: OrganRole): string[] {
    let rest = '';
    let from = 0;
    for (const hit of inBrackets.form.findAll(text)) {
      rest += text.slice(from, hit.start);
      from = hit.start + hit.words.length;
      const outer = splitOrganList(rest).at(-1);
      if (outer === undefined && !tellsBoth(this.#heading)) rest += hit.words;
      else rest += this.#bracketed(outer ?? '', (hit.groups.words ?? '').trim(), role);
    }
    return splitOrganList(rest + text.slice(from));
  }

  /** Brackets that hold organs with what they do: 市水务局（市财政局配合）, 市水务局（协办：市财政局）. */
  #actsInside(text: string): boolean {
    const [behind, front] = [roleBehind.form.find(text), roleInFront.form.find(text)];
    const role = (roleIn(behind) ?? roleIn(front))?.role;
    const names = behind ? byOrgan.form.replace(behind.groups.names ?? '') : text.slice(front?.words.length ?? 0);
    const organs = splitOrganList(names);
    if (role === undefined || organs.length === 0 || !organs.every(hasOrganForm)) return false;
    this.#enter(organs, role);
    return true;
  }

  /** What brackets behind a name add to the names beside it; those that help are taken at once. */
  #bracketed(outer: string, words: string, role: OrganRole): string {
    if (this.#actsInside(words)) return '、';
    const means = bracketedOf(outer, words);
    const isSupport = tellsBoth(this.#heading) && role === 'lead';
    if (besideName.form.test(words) || means === 'same' || (means === 'part' && !isSupport)) return '、';
    const names = splitOrganList(words);
    // Beside the one that leads, what may be its other name is not taken for a second leader.
    const isLeftOut = this.#heading === 'lead' && role === 'lead';
    if (names.some(isOrganLike) && (means === 'part' || !isSupport))
      this.told.unclear.push({ words, code: isLeftOut ? 'bracketed-left-out' : 'bracketed-entered' });
    if (isSupport) this.#enter(names, 'support');
    const added = isSupport ? [] : names.filter((name) => !isLeftOut || !isOrganLike(name));
    return ['', ...added, ''].join('、');
  }

  #enter(names: readonly string[], role: OrganRole): void {
    for (const name of names) {
      if (besideName.form.test(name)) continue;
      this.told[isOrganLike(name) ? role : 'rest'].push(name);
    }
  }
}
