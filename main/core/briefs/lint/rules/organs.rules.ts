import type { LintFacts } from '../facts.ts';
import type { PrintedPaper, Unit } from '../paper/printed-paper.ts';
import { cellsOf, proseOf, tablesOf, textsOf, titleOf, unitsOf, withRole } from '../paper/walk.rules.ts';
import { around, type Found, hit, type LintRule } from '../rule.ts';
import { organNames } from './organ-names.ts';

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戴莫孔向汤温季卫江';
const padded = new RegExp(
  `(?<=^|[，。、；：（由请向是为]|代表|局长|主任|同志)(?<first>[${surnames}])[　 ](?<last>\\p{Script=Han})(?=[，。、；）]|同志|代表|主任|局长|受|为|作|等|提出|$)`,
  'u',
);
const postHolder =
  /(?<post>\p{Script=Han}{2,14}(?:局长|主任|市长|秘书长|院长|检察长|厅长|县长|区长))(?<name>\p{Script=Han}{2,3})(?=受|所作|作|主持|同志|，|。|）|作了|参加|说|在)/gu;
const moverForm = /(?<name>\p{Script=Han}{2,3})等(?<count>\d+)名代表/gu;
const vague =
  /你单位|贵单位|贵局|贵委|你部门|请有关部门|请相关部门|由有关部门|请有关单位|请相关单位|由有关单位|责成有关(?:部门|单位)/u;
const _department = /(?:局|委员会|委|厅|中心|法院|检察院|公司)$/u;

/** A demand with its day to organs that it leaves to be guessed. */
const vagueDemand =
  /请(?:协调|会同|督促)(?:有关|相关)(?:部门|单位)，?(?:抓紧|尽快)?(?:于)?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:之|以)?前/u;

/** A letter without table or annex, in which the organs could be listed. */
const namesNobody = (paper: PrintedPaper): boolean =>
  paper.form === 'H3' && tablesOf(paper).length === 0 && withRole(paper, 'attachment-list').length === 0;

export const organRules: readonly LintRule[] = [
  {
    id: 'O01',
    severity: 'E',
    means: 'one organ under two names, of which neither is introduced as the short one',
    find: (paper, facts) => twoNames(paper, facts),
  },
  {
    id: 'O02',
    severity: 'W',
    means: 'a short name that is neither in the table of the office nor introduced',
    find: (paper, facts) => [...streetNames(paper, facts), ...shortAmongFull(paper, facts)],
  },
  {
    id: 'O03',
    severity: 'W',
    means: 'an organ under a name that it no longer bears',
    find: (paper, facts) => formerNames(paper, facts),
  },
  {
    id: 'O04',
    severity: 'E',
    means: 'no addressee where the form has one, one where it has none, one that is no organ, or the sender itself',
    find: addresseeFaults,
  },
  {
    id: 'O05',
    severity: 'E',
    means: 'an organ that gets a copy of what is addressed to it, or two copies',
    find: copyFaults,
  },
  {
    id: 'O06',
    severity: 'W',
    means: 'a vague word for an organ that is known',
    find: (paper) =>
      proseOf(paper).flatMap((unit) => {
        const found = vague.exec(unit.text) ?? (namesNobody(paper) ? vagueDemand.exec(unit.text) : null);
        return found ? [hit(unit, found.index)] : [];
      }),
  },
  {
    id: 'O07',
    severity: 'W',
    means: 'a name padded with a space in running text, or one name in two spellings',
    find: (paper, facts) => [...paddedNames(paper), ...twoSpellings(paper), ...unknownNames(paper, facts)].slice(0, 2),
  },
  {
    id: 'O08',
    severity: 'W',
    means: 'a letter to another organ than the one to which the matter was handed over',
    find: (paper) => {
      const [to] = withRole(paper, 'addressee');
      const [opening] = proseOf(paper).filter(({ role }) => role === 'paragraph');
      if (paper.form !== 'H3' || !to || !opening) return [];
      const handed =
        /交(?:由)?(?<organ>(?:市|县|区|省)?(?:人民政府|\p{Script=Han}{2,14}(?:局|委员会|委)))(?:研究处理|办理|研究办理)/u.exec(
          opening.text,
        )?.groups?.organ;
      const name = nameOf(to.text);
      if (handed === undefined || handed.startsWith('你') || !isOrgan(name)) return [];
      return name === handed || name === `${handed}办公室` || sameEnd(name, handed)
        ? []
        : [hit(to, 0, `${to.text}（${handed}）`)];
    },
  },
];

/** 云泽市人民政府 and 市人民政府 are one. */
const sameEnd = (one: string, other: string): boolean => {
  const strip = (name: string) =>
    name.replace(/^\p{Script=Han}{1,6}?(?=[市县区省](?!场|政|容|民))/u, '').replace(/办公室$/u, '');
  return strip(one) === strip(other);
};

const isOrgan = (name: string): boolean => /(?:局|委|委员会|政府|办公室|法院|检察院|厅|中心)$/u.test(name);
const nameOf = (text: string): string => text.replace(/[：:\s　]+$/u, '');

/** Texts in which the paper itself names organs: no titles of papers, no words of others, nothing about the head or foot. */
function namingTexts(paper: PrintedPaper): { unit: Unit; text: string }[] {
  const known = namingByPaper.get(paper);
  if (known) return known;
  const texts = textsOf(paper)
    .filter(({ role, text }) => namingRoles.includes(role) && organEnd.test(text))
    .map((unit) => ({
      unit,
      text: unit.text.replace(/《[^》]*》|“[^”]*”/gu, (words) => '〇'.repeat(words.length)),
    }));
  namingByPaper.set(paper, texts);
  return texts;
}

const namingByPaper = new WeakMap<PrintedPaper, { unit: Unit; text: string }[]>();
const namingRoles: readonly Unit['role'][] = ['paragraph', 'heading', 'cell', 'summary', 'note', 'addressee'];
/** What names of organs end with. */
const organEnd = /[局委办会府院厅心]/u;

const placed = (name: string): RegExp =>
  new RegExp(`(?<=[市县区省州]|常委会|^|[，。、；：（由请向和及交对])${name}(?!长|员会)`, 'u');

function introduced(paper: PrintedPaper): Set<string> {
  const names = textsOf(paper).flatMap(({ text }) =>
    [...text.matchAll(/(?:以下)?简称[“‘]?(?<name>\p{Script=Han}{2,14})[”’]?/gu)].map(
      (match) => match.groups?.name ?? '',
    ),
  );
  return new Set(names);
}

/** 住房城乡建设局 ends in 建设局; what stands before shows whether the name is whole. */
function isPartOfOther(text: string, index: number, name: string): boolean {
  const before = text.slice(Math.max(0, index - 12), index);
  const after = text.slice(index + name.length, index + name.length + 8);
  if (name === '政府')
    return (
      !/[市县区省]$/u.test(before) ||
      /^(?:工作|采购|投资|部门|专项|债券|网站|令|性|各|及|常务|办|报告|规章|参事|副|规范性|文件|系统|服务|信息|门户|购买|补助|补贴)/u.test(
        after,
      )
    );
  return /原$|前身|更名|改名|（原/u.test(before);
}

const known = (facts: LintFacts): Set<string> =>
  new Set((facts.organs ?? []).flatMap(({ name, shortNames }) => [name, ...shortNames]));
const isKnown = (names: ReadonlySet<string>, name: string): boolean =>
  [...names].some((one) => one === name || one.endsWith(name));

function twoNames(paper: PrintedPaper, _facts: LintFacts): Found[] {
  // The committees of the own office stand in full among the copies.
  const copies = withRole(paper, 'copy-to').map((unit) => ({ unit, text: unit.text }));
  const short = introduced(paper);
  const isIntroduced = (name: string) => [...short].some((one) => one.endsWith(name));
  return organNames.flatMap(({ standard, full, street }) => {
    const names = [...full, standard, ...street].filter((name, at, all) => all.indexOf(name) === at);
    const found = names
      .filter((name) => !isIntroduced(name))
      .map((name) => allPlaces(isCommittee(name) ? [...copies, ...namingTexts(paper)] : namingTexts(paper), name));
    if (names.some(isIntroduced)) return [];
    for (const [at, places] of found.entries())
      for (const other of found.slice(at + 1))
        for (const { place, before } of other) if (places.some((one) => one.before === before)) return [place];
    return [];
  });
}

const isCommittee = (name: string): boolean => name.endsWith('工委') || name.endsWith('工作委员会');

/** Where a name stands, each with the place before it (市, 县 …): the bureau of a county is another organ. */
function allPlaces(texts: readonly { unit: Unit; text: string }[], name: string): { place: Found; before: string }[] {
  const form = isCommittee(name) ? new RegExp(name, 'gu') : new RegExp(placed(name).source, 'gu');
  return texts
    .filter(({ text }) => text.includes(name))
    .flatMap(({ unit, text }) =>
      [...text.matchAll(form)]
        .filter((match) => !isPartOfOther(text, match.index, name))
        .map((match) => ({
          place: hit(unit, match.index),
          before: isCommittee(name) ? '' : (/[市县区省州]$/u.exec(text.slice(0, match.index))?.[0] ?? ''),
        })),
    );
}

function streetNames(paper: PrintedPaper, facts: LintFacts): Found[] {
  const texts = namingTexts(paper);
  const short = introduced(paper);
  const table = known(facts);
  return organNames.flatMap(({ street }) => {
    const bad = street.filter((name) => ![...short].some((one) => one.endsWith(name)) && !isKnown(table, name));
    return bad.flatMap((name) => formPlaced(texts, name) ?? []).slice(0, 1);
  });
}

/** A table that names its organs in full and one of them by its short name: 市卫生健康委员会 beside 市医保局. */
function shortAmongFull(paper: PrintedPaper, facts: LintFacts): Found[] {
  const short = introduced(paper);
  const table = known(facts);
  const named = organNames.filter(({ isShort }) => isShort);
  return tablesOf(paper).flatMap((one) => {
    const cells = cellsOf(one);
    const cellOf = (names: readonly string[]) =>
      cells.find(({ text }) => names.some((name) => new RegExp(`^[市县区]${name}$`, 'u').test(text)));
    if (!named.some(({ full }) => cellOf(full))) return [];
    return named
      .map(({ standard }) => standard)
      .filter((name) => ![...short].some((other) => other.endsWith(name)) && !isKnown(table, name))
      .flatMap((name) => cellOf([name]) ?? [])
      .slice(0, 1)
      .map((cell) => hit(cell, 0, cell.text));
  });
}

function formerNames(paper: PrintedPaper, facts: LintFacts): Found[] {
  const texts = namingTexts(paper);
  const table = known(facts);
  const own = (facts.organs ?? []).flatMap((organ) => organ.formerNames);
  const names = [...organNames.flatMap(({ former }) => former), ...own].filter((name) => !isKnown(table, name));
  const found = names.flatMap((name) => formPlaced(texts, name) ?? []);
  return found.slice(0, 2);
}

/** A former name counts only right behind a place or alone: 市规划局, not 自然资源和规划局. */
function formPlaced(texts: readonly { unit: Unit; text: string }[], name: string): Found | null {
  const form = /[市县区省]/u.test(name) ? new RegExp(name, 'u') : new RegExp(`(?<=[市县区省])${name}(?!长)`, 'u');
  for (const { unit, text } of texts) {
    if (!text.includes(name)) continue;
    const found = form.exec(text);
    if (found && !isPartOfOther(text, found.index, name)) return hit(unit, found.index, around(unit.text, found.index));
  }
  return null;
}

function addresseeFaults(paper: PrintedPaper): Found[] {
  const [to] = withRole(paper, 'addressee');
  const title = paper.parts[0]?.titles.at(-1);
  const { form } = paper;
  if (!to) {
    const isMissing =
      (form === 'H1' || form === 'H2' || form === 'H3') &&
      title !== undefined &&
      !/(?:公告|决定|决议|办法|规定|条例|意见)$/u.test(titleOf(paper));
    return isMissing ? [{ place: '主送机关', words: titleOf(paper) }] : [];
  }
  if (form === 'H4' || form === 'H5') return [hit(to, 0, to.text)];
  const name = nameOf(to.text);
  const isSpeech = /各位|同志们|代表们/u.test(name);
  const isPerson =
    /(?:同志|先生|女士|局长|市长|县长|区长|秘书长|书记|主席|检察长|院长)$|(?<!会)主任$/u.test(name) && !isSpeech;
  if (isPerson || (/次会议$/u.test(name) && !isSpeech)) return [hit(to, 0, to.text)];
  const own = [...withRole(paper, 'signature'), ...withRole(paper, 'head')].map(({ text }) =>
    text.replace(/\s|文件$/gu, ''),
  );
  return own.includes(name) ? [hit(to, 0, to.text)] : [];
}

const namesIn = (text: string): string[] =>
  text
    .replace(/^[\p{Script=Han}\s]{2,4}[：:]/u, '')
    .split(/[，、；。\s]+/u)
    .filter((name) => name !== '');

function copyFaults(paper: PrintedPaper): Found[] {
  const [to] = withRole(paper, 'addressee');
  const addressees = to ? namesIn(nameOf(to.text)) : [];
  return withRole(paper, 'copy-to').flatMap((unit) => {
    const names = namesIn(unit.text);
    const twice = names.find((name, at) => names.findIndex((other) => sameName(other, name)) < at);
    const both = names.find((name) => addressees.some((one) => sameName(one, name)));
    const bad = twice ?? both;
    return bad === undefined ? [] : [hit(unit, unit.text.indexOf(bad), bad)];
  });
}

/** 云泽市民政局 and 市民政局. */
function sameName(one: string, other: string): boolean {
  const strip = (name: string) => name.replace(/^(?!市)\p{Script=Han}{2,4}(?=[市县区][\p{Script=Han}]{2,})/u, '');
  return strip(one) === strip(other);
}

function paddedNames(paper: PrintedPaper): Found[] {
  return proseOf(paper).flatMap((unit) => {
    const found = padded.exec(unit.text);
    return found ? [hit(unit, found.index, found[0])] : [];
  });
}

function twoSpellings(paper: PrintedPaper): Found[] {
  const byKey = new Map<string, { name: string; unit: Unit; index: number }>();
  const found: Found[] = [];
  for (const unit of textsOf(paper)) {
    const told = [
      ...[...unit.text.matchAll(postHolder)].map((match) => ({
        key: (match.groups?.post ?? '').slice(-5),
        name: match.groups?.name ?? '',
        index: match.index,
      })),
      ...[...unit.text.matchAll(moverForm)].map((match) => ({
        key: `等${match.groups?.count}名代表`,
        name: match.groups?.name ?? '',
        index: match.index,
      })),
    ];
    for (const { key, name, index } of told) {
      const before = byKey.get(key);
      if (before && before.name !== name && nearNames(before.name, name))
        found.push(hit(unit, index, `${before.name}，${name}`));
      byKey.set(key, before ?? { name, unit, index });
    }
  }
  return [...found, ...paddedBeside(paper), ...besideList(paper)];
}

const listOfNames = /^(?:出席|列席|参加|缺席|请假)(?:人员)?[：:](?<names>.+)$/u;

/** Who holds a post in the text is meant by the one name in the list of those present that differs in one character. */
function besideList(paper: PrintedPaper): Found[] {
  const texts = unitsOf(paper);
  const names = texts.flatMap(({ text }) => (listOfNames.exec(text)?.groups?.names ?? '').split(/[\s　、，。；]+/u));
  return texts.flatMap((unit) =>
    [...unit.text.matchAll(postHolder)].flatMap((match) => {
      const { name = '' } = match.groups ?? {};
      const near = names.includes(name) || name.length < 3 ? [] : names.filter((one) => nearNames(one, name));
      return near.length === 1 ? [hit(unit, match.index, `${near[0]}，${name}`)] : [];
    }),
  );
}

/** 王　刚 in one place and 王刚 in another. */
function paddedBeside(paper: PrintedPaper): Found[] {
  const texts = textsOf(paper).filter(({ role }) => role !== 'head' && role !== 'title');
  const names = texts.flatMap((unit) =>
    [...unit.text.matchAll(new RegExp(`([${surnames}])[　 ](\\p{Script=Han})`, 'gu'))].map((match) => ({
      unit,
      index: match.index,
      name: `${match[1]}${match[2]}`,
    })),
  );
  return names
    .filter(({ name }) => texts.some(({ text, role }) => role !== 'cell' && text.includes(name)))
    .map(({ unit, index, name }) => hit(unit, index, name));
}

function nearNames(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const same = [...one].filter((sign, at) => sign === other[at]).length;
  return same === one.length - 1 && one.length >= 2 && one[0] === other[0];
}

function unknownNames(paper: PrintedPaper, { persons }: LintFacts): Found[] {
  if (persons === undefined || persons.length === 0) return [];
  return textsOf(paper).flatMap((unit) =>
    [...unit.text.matchAll(moverForm)]
      .filter((match) => !persons.some((one) => one.endsWith(match.groups?.name ?? '')))
      .map((match) => hit(unit, match.index, match[0])),
  );
}
