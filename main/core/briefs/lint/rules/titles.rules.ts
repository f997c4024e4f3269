import { textWidth } from '../../form/text-width.ts';
import type { Part, PrintedPaper, Unit } from '../paper/printed-paper.ts';
import { kindNoun } from '../paper/roles.rules.ts';
import { partUnits, titleOf, withRole } from '../paper/walk.rules.ts';
import { type Found, hit, type LintRule } from '../rule.ts';
import { attachmentItems } from './numbering.rules.ts';
import { openingOf } from './punctuation.rules.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const perLine = 22;

export const titleRules: readonly LintRule[] = [
  {
    id: 'T01',
    severity: 'W',
    means: 'a title of more than three lines, of two in letters, or with more than 22 characters in a line',
    find: (paper) => [
      ...paper.parts.flatMap((part) => tooLong(part, paper.form === 'H3' && part.kind === 'body' ? 2 : 3)),
      ...paper.parts.slice(0, 1).flatMap((part) => (paper.pages.length > 0 ? unbroken(part) : [])),
    ],
  },
  {
    id: 'T02',
    severity: 'W',
    means: 'a title broken inside a word, inside 《》 or “”, before 的、和、与, or with one character left',
    find: (paper) => paper.parts.flatMap(brokenTitle),
  },
  {
    id: 'T03',
    severity: 'E',
    means: 'a title with 关于 twice',
    find: (paper) =>
      paper.parts.flatMap(({ titles }) => {
        const text = joined(titles);
        const [first] = titles;
        return first && (text.match(/关于/gu)?.length ?? 0) > 1 ? [hit(first, 0, text)] : [];
      }),
  },
  {
    id: 'T04',
    severity: 'E',
    means: 'a title that does not end with its kind of paper, or ends with another kind than its form has',
    find: wrongKind,
  },
  {
    id: 'T05',
    severity: 'W',
    means: 'a title that names the matter otherwise than its annex or its opening',
    find: otherMatter,
  },
  {
    id: 'T06',
    severity: 'E',
    means: 'a title with a mark at its end',
    find: (paper) =>
      paper.parts.flatMap(({ titles }) =>
        titles
          .slice(-1)
          .flatMap((unit) =>
            /[。，；、：,.;:]$/u.test(unit.text) ? [hit(unit, unit.text.length - 1, unit.text)] : [],
          ),
      ),
  },
  {
    id: 'T07',
    severity: 'I',
    means: 'a title with a chain of 对…进行… or 关于对…',
    find: (paper) =>
      paper.parts.flatMap(({ titles }) => {
        const text = joined(titles);
        const [first] = titles;
        return first && /^.{0,20}关于对|对.{2,30}进行.{2,}|关于.{1,40}的关于|关于开展对/u.test(text)
          ? [hit(first, 0, text)]
          : [];
      }),
  },
];

const joined = (titles: readonly Unit[]): string => titles.map(({ text }) => text).join('');

function tooLong({ titles }: Part, most: number): Found[] {
  const [first] = titles;
  if (!first) return [];
  const text = joined(titles);
  // One line that the author did not break is broken by the program that prints it.
  const lines = titles.length === 1 ? Math.ceil(textWidth(text) / perLine) : titles.length;
  const isWide = titles.length > 1 && titles.some((line) => textWidth(line.text) > perLine + 0.5);
  return lines > most || isWide ? [hit(first, 0, text)] : [];
}

/** A Word file prints a title as it stands: one that is too wide and was not broken is broken where it happens to end. */
function unbroken({ titles }: Part): Found[] {
  const [only] = titles;
  const text = only?.text ?? '';
  return only && titles.length === 1 && textWidth(text) > perLine + 0.5 && textWidth(text) <= perLine * 3
    ? [hit(only, 0, text)]
    : [];
}

function brokenTitle({ titles }: Part): Found[] {
  const [first] = titles;
  if (!first || titles.length < 2) return [];
  const lines = titles.map(({ text }) => text);
  const cut = badBreak(lines);
  return cut === null ? [] : [hit(first, 0, cut)];
}

/** The words about the first bad break, null for none. */
function badBreak(lines: readonly string[]): string | null {
  const whole = lines.join('');
  let at = 0;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    at += line.length;
    const next = lines[index + 1] ?? '';
    const about = `${line.slice(-5)}／${next.slice(0, 5)}`;
    const isOpen = (open: string, close: string) => whole.lastIndexOf(open, at - 1) > whole.lastIndexOf(close, at - 1);
    if (isOpen('《', '》') || isOpen('“', '”')) return about;
    if (/^(?:的(?!士)|和(?!谐)|与(?!会)|及(?!时))/u.test(next) || next.length === 1) return about;
    if (cutsWord(whole, at)) return about;
  }
  return null;
}

/** The dictionary knows words; its guesses across them are let go where both halves are words of such titles. */
function cutsWord(whole: string, at: number): boolean {
  for (const { segment, index, isWordLike } of segmenter.segment(whole)) {
    if (!isWordLike || index >= at || index + segment.length <= at) continue;
    return !/^\d+$/u.test(segment) || true;
  }
  const fixed = /人大常委会|人民代表大会|常务委员会|人民政府|审议意见|代表议案|代表建议|满意度|对照表/gu;
  return [...whole.matchAll(fixed)].some(
    (match) =>
      match.index < at &&
      match.index + match[0].length > at &&
      !['审议意见', '代表议案', '代表建议', '人民代表大会'].includes(match[0]),
  );
}

function wrongKind(paper: PrintedPaper): Found[] {
  const first = paper.parts[0]?.titles[0];
  const title = titleOf(paper).replace(/[。，；、：]$/u, '');
  if (!first || title === '') return [];
  const isLetterHead = paper.form === 'H3';
  if (isLetterHead)
    return /(?:函|通知|意见|纪要|批复|通报)$/u.test(title) && !title.endsWith('审议意见') ? [] : [hit(first, 0, title)];
  if (paper.form === 'H1' || paper.form === 'H2' || paper.form === 'H6') {
    const [head] = withRole(paper, 'head');
    if (head && title.endsWith('函')) return [];
    return kindNoun.test(title) ? [] : [hit(first, 0, title)];
  }
  const isOfficial = paper.form === null && title.startsWith('关于') && withRole(paper, 'addressee').length > 0;
  return isOfficial && !kindNoun.test(title) ? [hit(first, 0, title)] : [];
}

const generic =
  /关于|情况|报告|审议意见|意见|落实|办理|研究处理|交办|催办|催报|反馈|整改|实施|对照|跟踪|监督|任务|分解|移交|督办|事项|核查|清单|台账|一览|汇总|目录|公报|附件|审查|进展|[的《》“”，、表函]/gu;

/** What a title is about, without the words that all such titles share. */
const matterOf = (title: string): string =>
  title
    .replace(/[（(][^）)]*[）)]/gu, '')
    .replace(
      /^关于(?=[\p{Script=Han}]{2,14}(?:人民政府|政府|人大常委会)关于)|^[\p{Script=Han}]{2,12}?(?:人民政府|政府|人大常委会)(?=关于)/u,
      '',
    )
    .replace(generic, '')
    .replace(/^(?:云|.{1,4})?市(?=全市)/u, '');

function otherMatter(paper: PrintedPaper): Found[] {
  const [body] = paper.parts;
  const first = body?.titles[0];
  if (!body || !first) return [];
  const other = otherDeed(body, titleOf(paper));
  if (other.length > 0) return other;
  const matter = matterOf(titleOf(paper));
  if (matter.length < 5) return [];
  const others = [
    ...paper.parts
      .filter(({ kind }) => kind === 'annex')
      .flatMap(({ titles }) => titles.slice(0, 1).map((unit) => ({ unit, text: joined(titles) }))),
    ...attachmentItems(partUnits(body)).map(({ unit, name }) => ({ unit, text: name })),
    ...namedInOpening(body),
  ];
  return others
    .filter(({ text }) => isOther(matter, matterOf(text)))
    .slice(0, 1)
    .map(({ unit, text }) => hit(unit, Math.max(0, unit.text.indexOf(text)), text));
}

const deed = '(?<verb>视察|调研|执法检查|专题询问)';
const titledDeed = new RegExp(
  `${deed}(?<matter>\\p{Script=Han}{4,16}?)(?:工作|情况|活动)*的(?:通知|通报|函|方案)$`,
  'u',
);

/** A title says that something is inspected, and its opening that another thing is. */
function otherDeed(body: Part, title: string): Found[] {
  const { verb = '', matter = '' } = titledDeed.exec(title)?.groups ?? {};
  const unit = openingOf(body);
  if (matter === '' || unit === undefined || unit.text.includes(matter)) return [];
  const found = new RegExp(`${verb}(?<other>\\p{Script=Han}{4,16}?)(?:工作|情况)`, 'u').exec(unit.text);
  const { other = '' } = found?.groups ?? {};
  return found && commonLength(matter, other) <= Math.min(matter.length, other.length) / 4
    ? [hit(unit, found.index, found[0])]
    : [];
}

function namedInOpening(body: Part): { unit: Unit; text: string }[] {
  const unit = openingOf(body);
  return [...(unit?.text.matchAll(/《(?<name>[^《》]{6,60}(?:报告|审议意见|议案|建议))》/gu) ?? [])]
    .slice(0, 1)
    .flatMap((match) => (unit ? [{ unit, text: match.groups?.name ?? '' }] : []));
}

/** Much in common, and yet neither is the other with words left out. */
function isOther(one: string, other: string): boolean {
  if (other.length < 4) return false;
  const common = commonLength(one, other);
  const shorter = Math.min(one.length, other.length);
  return common < shorter && common / shorter >= 0.6;
}

/** Length of the longest common subsequence. */
function commonLength(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const sign of one) {
    const next = [0];
    for (let at = 0; at < other.length; at += 1)
      next.push(sign === other[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row[other.length] ?? 0;
}
