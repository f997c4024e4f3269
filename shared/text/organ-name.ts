import {
  bareOrgan,
  betweenOrgans,
  bracketInList,
  branchOrgan,
  collectiveOrgan,
  collectiveWithNote,
  endOfList,
  localOrgan,
  nameBeforeOrgan,
  nationalOrgan,
  noNameBeforeOrgan,
  noOrgan,
  officeEnding,
  officeSigns,
  roleNote,
} from './organ-name.rules.ts';

export type FoundOrgan = {
  /** The name as printed, without spaces. */
  name: string;
  /** UTF-16 offsets in the text given. */
  start: number;
  end: number;
};

function withPlace(text: string, start: number): number {
  const name = nameBeforeOrgan.form.exec(text.slice(Math.max(0, start - 4), start))?.groups?.name;
  return name === undefined || noNameBeforeOrgan.form.test(name) ? start : start - name.length;
}

/**
 * Names of the organs that a text mentions, by their form: departments of a city, county or district in full or short
 * form (市教育局, 云泽市住房和城乡建设局), courts and procuratorates, groups and centres (市燃气集团), national bodies,
 * and the collective forms (各县（市、区）, 各有关部门). In order of place; overlapping finds give way to the earlier, longer one.
 * A name is what is printed; which organ of the ledger it means is not decided here.
 */
export function findOrganNames(text: string): FoundOrgan[] {
  const all: FoundOrgan[] = [];
  for (const hit of text.matchAll(localOrgan.form)) {
    const start = withPlace(text, hit.index);
    // 市县两级…专班 is many organs under one word.
    if (hit[0].includes('两级')) continue;
    all.push({ name: text.slice(start, hit.index + hit[0].length), start, end: hit.index + hit[0].length });
  }
  for (const { form } of [nationalOrgan, collectiveOrgan, bareOrgan, branchOrgan]) {
    for (const hit of text.matchAll(form)) {
      all.push({ name: hit[0], start: hit.index, end: hit.index + hit[0].length });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundOrgan[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push({ ...one, name: one.name.replace(/\s/g, '') });
  }
  return kept;
}

/** True when the whole text is the name of one organ. */
export function isOrganName(text: string): boolean {
  const name = text.replace(/\s/g, '');
  const found = findOrganNames(name)[0];
  return found !== undefined && found.start === 0 && found.end === name.length;
}

const shortestOffice = 4;

/** True when a text could be the name of one organ, also of one that no list knows: it ends as such names do. */
export function hasOrganForm(text: string): boolean {
  const name = text.replace(/\s/g, '');
  if (isOrganName(name)) return true;
  return name.length >= shortestOffice && officeSigns.form.test(name) && officeEnding.form.test(name);
}

/** What stands for the marks of a collective name while a list is parted. */
const hidden: Readonly<Record<string, string>> = {
  '（': '\u0001',
  '(': '\u0001',
  '）': '\u0002',
  ')': '\u0002',
  '、': '\u0003',
};

/**
 * The organs of a cell or a 牵头单位 line, in order and without doubles: `市教育局、市妇联（各区）` → three names. Splits at the
 * marks that such lists use; `无` and `/` give none.
 */
export function splitOrganList(text: string): string[] {
  const names = text
    // 各县（市、区） and 各镇（街道） are one name each: their brackets and marks are hidden while splitting.
    .replace(collectiveWithNote.form, (name) => [...name].map((sign) => hidden[sign] ?? sign).join(''))
    .replace(roleNote.form, '、')
    .split(betweenOrgans.form)
    .flatMap((part) => part.split(bracketInList.form))
    .map((part) => part.replace(/\s/g, '').replace(endOfList.form, ''))
    .map((part) => part.replaceAll('\u0001', '（').replaceAll('\u0002', '）').replaceAll('\u0003', '、'))
    .filter((part) => part !== '' && !noOrgan.form.test(part));
  return [...new Set(names)];
}
