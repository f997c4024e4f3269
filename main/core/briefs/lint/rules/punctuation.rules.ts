import { isTable, type Part, type PrintedPaper, type Unit } from '../paper/printed-paper.ts';
import { closingLine } from '../paper/roles.rules.ts';
import { blank, partUnits, proseOf, sentencesOf, textsOf, unitsOf } from '../paper/walk.rules.ts';
import { type Found, hit, type LintRule } from '../rule.ts';
import { followsSentence } from './numbering.rules.ts';
import { quoteFaults } from './quotes.rules.ts';

const latin = /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；）》”]+|[\w.+-]+@[\w-]+\.[\w.]+/giu;

/** The text with addresses of the net and of mail blotted out, so that their signs are no marks of the sentence. */
export function plain(text: string): string {
  return text.replace(latin, (words) => '\u0001'.repeat(words.length));
}

/** The first place in each text that has the form. */
function firstIn(units: readonly Unit[], form: RegExp, except?: RegExp): Found[] {
  return units.flatMap((unit) => {
    const text = plain(unit.text);
    const found = form.exec(text);
    if (!found || except?.test(text.slice(Math.max(0, found.index - 4), found.index + 8))) return [];
    return [hit(unit, found.index)];
  });
}

const half =
  /\p{Script=Han}\s?[,;:?!]|[,;:?!]\s?(?=\p{Script=Han})|[\p{Script=Han}”》）%％\d][(]|[)](?=[\p{Script=Han}，。；：])|[(](?=\p{Script=Han})|(?<=\p{Script=Han})[)]|[”》）〕%％][,;:?!]|(?<=\p{Script=Han})(?<![一二三四五六七八九十])\.(?=\s*$|\p{Script=Han})/u;
const straight =
  /["＂](?=[\p{Script=Han}《（])|(?<=[\p{Script=Han}，。；：、）》])["＂]|'(?=\p{Script=Han})|(?<=\p{Script=Han})'/u;
const doubled = /[。，；、][。，；、：]|[：；][，。、；]|：：|，，|！。|？。/u;
const sideBySide = /》、《|”、“|’、‘/u;
const wrongMark =
  /^(?:\d{1,2}[、．](?![\d\s])|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)][、.．，]|[一二三四五六七八九十]{1,3}[.．](?!\d)|[①-⑳][、.．])/u;
const wrongMarkWithin =
  /(?<=[。；：])(?:[1-9]\d?[、．](?=\p{Script=Han})(?![月日年号条项、])|（[一二三四五六七八九十]{1,3}）、)/u;
const ellipsis = /(?<![“…])…|(?<=“)…+(?![…”])|\.{3,}|·{3,}|。{3,}/u;
const leader = /…{2,}\s*\d+$|\.{6,}|…{6,}/u;

const rangeUnit =
  '(?:%|％|‰|年|月|日|个|件|项|条|人|名|岁|天|周|元|万|亿|吨|公里|千米|米|亩|公顷|倍|页|次|家|处|户|小时|分钟|℃|度)';
const hyphenRange = new RegExp(
  `(?<![\\d\\w.:：/—-])\\d{1,4}(?:\\.\\d+)?${rangeUnit}?[-－–]\\d{1,4}(?:\\.\\d+)?(?=${rangeUnit})(?!\\d*[-－])`,
  'u',
);
const droppedUnit = /(?<![\d.%％万亿\w—-])\d+(?:\.\d+)?(?:[-－–—～~至])\d+(?:\.\d+)?(?:%|％|‰|万|亿)/u;

/** Nothing but names, or headings, set apart by spaces. */
const listed = /^\p{Script=Han}{1,4}(?:[　 ]+\p{Script=Han}{1,4}){2,}$/u;
const spaceInside =
  /(?<=[\p{Script=Han}，。；、：）》”])(?<!第[一二三四五六七八九十百\d]{1,5}(?:[章节条款编期号讲则项]|部分)|附件|附[则录])[ \u00a0]+(?=[\p{Script=Han}（《“])|(?<=\d)[ \u00a0]+(?=年\s?\d|月\s?\d|日)|(?<=年)[ \u00a0]+(?=\d{1,2}\s?月)|(?<=月)[ \u00a0]+(?=\d{1,2}\s?日)/u;
const wideInside =
  /(?<=\p{Script=Han})(?<!第[一二三四五六七八九十百\d]{1,5}(?:[章节条款编期号讲则项]|部分)|附件|附[则录])　(?=\p{Script=Han})(?!\p{Script=Han}{2,5}[：:])/u;
const label = /^[ 　]+\p{Script=Han}{2,5}[：:]/u;

const notPaper =
  /《(?<name>[^《》]*(?:项目|工程|会议|活动|行动|委员会|办公室|局|厅|法院|检察院|政府|公司|平台|中心|小组|大会|论坛|专班))》/u;

/** 《代表进社区》活动: the word behind says that the name is that of a doing; the name of a law or plan may stand there. */
const namedActivity =
  /《[^《》]{2,16}(?<!法|条例|办法|规定|意见|通知|方案|规划|纲要|决定|公约|计划|细则|标准|指南|宪法|民法典)》(?:主题|系列)?(?:活动|大会|论坛)/u;

export const punctuationRules: readonly LintRule[] = [
  {
    id: 'P01',
    severity: 'E',
    means: 'a half-width mark beside a Chinese character',
    find: (paper) => firstIn(textsOf(paper), half),
  },
  {
    id: 'P02',
    severity: 'E',
    means: 'a straight quotation mark in Chinese text',
    find: (paper) => firstIn(textsOf(paper), straight, /\d['"]|\w'\w/u),
  },
  {
    id: 'P03',
    severity: 'E',
    means: 'a quotation mark or bracket that is not matched in its paragraph, title or cell',
    find: (paper) => quoteFaults(paper, 'unmatched'),
  },
  {
    id: 'P04',
    severity: 'E',
    means: 'quotation marks the wrong way round, or a closing mark twice',
    find: (paper) => quoteFaults(paper, 'reversed'),
  },
  {
    id: 'P05',
    severity: 'W',
    means: 'a mark inside the same mark, where ‘ or 〈 belongs',
    find: (paper) => quoteFaults(paper, 'nested'),
  },
  {
    id: 'P06',
    severity: 'E',
    means: 'two marks of which one is enough',
    find: (paper) => firstIn(textsOf(paper), doubled).filter(({ words }) => !words.includes('。：')),
  },
  {
    id: 'P07',
    severity: 'W',
    means: 'a 、 between two titles or two quotations that stand side by side',
    find: (paper) => firstIn(textsOf(paper), sideBySide),
  },
  {
    id: 'P08',
    severity: 'E',
    means: 'a wrong mark behind the number of a paragraph',
    find: (paper) => [
      ...firstIn(markedTexts(paper), wrongMark),
      ...firstIn(proseOf(paper), wrongMarkWithin),
      ...attachmentMarks(paper),
    ],
  },
  {
    id: 'P09',
    severity: 'W',
    means: 'a full stop behind a heading that stands alone, or none at the end of a paragraph',
    find: (paper) => paper.parts.flatMap(stops),
  },
  {
    id: 'P10',
    severity: 'W',
    means: 'a range with a hyphen, or whose first value lacks the sign without which it can be misread',
    find: (paper) =>
      textsOf(paper).flatMap((unit) => {
        if (unit.role === 'contact' || unit.role === 'reference') return [];
        const text = plain(unit.text);
        const found = droppedUnit.exec(text) ?? hyphenRange.exec(text);
        return found
          ? [
              hit(
                unit,
                found.index,
                found[0] + text.slice(found.index + found[0].length, found.index + found[0].length + 2),
              ),
            ]
          : [];
      }),
  },
  {
    id: 'P11',
    severity: 'E',
    means: 'a demand, promise or figure that is cut short by dots',
    find: (paper) => firstIn(textsOf(paper), ellipsis).filter(({ unit }) => !leader.test(unit?.text ?? '')),
  },
  {
    id: 'P12',
    severity: 'W',
    means: 'a space inside Chinese text',
    find: (paper) => textsOf(paper).flatMap(spaces),
  },
  {
    id: 'P13',
    severity: 'W',
    means: 'a second colon in one sentence, or a colon behind a heading that has its full stop',
    find: (paper) => unitsOf(paper).flatMap(colons),
  },
  {
    id: 'P14',
    severity: 'I',
    means: 'the marks of a title around what is no paper',
    find: (paper) =>
      textsOf(paper).flatMap((unit) => {
        const found = notPaper.exec(unit.text);
        if (found && !found.groups?.name?.startsWith('关于')) return [hit(unit, found.index, found[0])];
        const activity = namedActivity.exec(unit.text);
        return activity ? [hit(unit, activity.index, activity[0])] : [];
      }),
  },
];

function markedTexts(paper: PrintedPaper): Unit[] {
  return textsOf(paper).filter(({ role }) => ['heading', 'paragraph', 'quotation', 'cell', 'note'].includes(role));
}

/** 附件：1、…: the number behind the colon, or at the beginning of a further line. */
function attachmentMarks(paper: PrintedPaper): Found[] {
  const form = /^(?:附\s*件\s*[：:]\s*)?\d{1,2}[、．]/u;
  return unitsOf(paper).flatMap((unit) =>
    unit.role === 'attachment-list' && form.test(unit.text) ? [hit(unit, 0)] : [],
  );
}

const longEnough = 7;

function stops({ items }: Part): Found[] {
  return items.flatMap((item, index) => {
    if (isTable(item)) return [];
    const next = items[index + 1];
    const following = next !== undefined && !isTable(next) ? next : undefined;
    if (endsLikeHeading(item, items, following, next !== undefined))
      return [hit(item, item.text.length - 1, item.text.slice(0, 24))];
    const isCut =
      item.role === 'heading' &&
      followsSentence(items, index) &&
      (following === undefined || following.level === undefined || following.level <= (item.level ?? 1));
    if (isCut && endsList(following)) return [hit(item, item.text.length - 1, item.text.slice(-14))];
    return lacksStop(item, following) ? [hit(item, item.text.length - 1, item.text.slice(-14))] : [];
  });
}

/** Behind the last sentence of a list: its closing, the next heading, or nothing. */
function endsList(next: Unit | undefined): boolean {
  return next === undefined || next.level !== undefined || next.role !== 'paragraph' || closingLine.test(next.text);
}

const shortHeading =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．])[^，。；：？！]{2,22}。$/u;
const headingNoun =
  /(?:情况|问题|建议|要求|工作|措施|成效|打算|安排|做法|意见|进展|事项|原因|计划|结果|运用|说明|总体|不足)。$/u;

/** A numbered line with one full stop, which has its text below it and is therefore no sentence of a list. */
function endsLikeHeading(unit: Unit, items: Part['items'], next: Unit | undefined, hasMore: boolean): boolean {
  if (unit.role === 'heading' && /[。；，]$/u.test(unit.text)) return true;
  if (unit.role !== 'paragraph' || unit.level === undefined || !shortHeading.test(unit.text) || !hasMore) return false;
  if (
    next !== undefined &&
    (next.role === 'attachment-list' || next.role === 'signature' || closingLine.test(next.text))
  )
    return false;
  const isFollowed = next === undefined || next.level === undefined || next.level > unit.level;
  // Behind another of its level it is an item of a list.
  const before = items[items.indexOf(unit) - 1];
  if (before !== undefined && !isTable(before) && before.level === unit.level) return false;
  const siblings = items.filter((one): one is Unit => !isTable(one) && one !== unit && one.level === unit.level);
  return isFollowed && (headingNoun.test(unit.text) || siblings.some(({ role }) => role === 'heading'));
}

function lacksStop(unit: Unit, next: Unit | undefined): boolean {
  // A mark of a note stands behind the stop.
  const text = unit.text.replace(/(?:\[\d{1,3}\]|[①-⑳])$/u, '');
  if (unit.role !== 'paragraph' || text.length < longEnough || text.includes('\n')) return false;
  if (
    (!/[，。；]/u.test(text) && !closingLine.test(text)) ||
    /[。！？：；…，、:;,.?!]$|[。！？…][”’）》]+$/u.test(text)
  )
    return false;
  if (/^（[^（）]*）$|^[（(][^（）()]*$|^附/u.test(text) || /盖章|年\s*月\s*日/u.test(text)) return false;
  // A line that an office breaks by hand goes on in the next.
  return !(next?.role === 'paragraph' && next.level === undefined && /^[，。；、）]/u.test(next.text));
}

const spacedRoles = [
  'paragraph',
  'heading',
  'quotation',
  'cell',
  'title',
  'note',
  'summary',
  'addressee',
  'attachment-list',
  'copy-to',
];

/** Lines about the text are set with spaces between their parts; inside a long name there is none. */
const insideName = /(?<=\p{Script=Han}{3})(?<!长|主任|书记|主席|专员|代表)[ \u00a0](?=\p{Script=Han}{3})/u;

/** A line of names behind the word that says who they are, set apart by spaces: 列席：吴　越　郑书言. */
const rollOfNames = /^(?:出席|列席|缺席|请假|主持|参加|记录)[^：]{0,6}：/u;

function spaces(unit: Unit): Found[] {
  if (unit.role === 'dateline' || unit.role === 'signature' || unit.role === 'head') {
    const found = insideName.exec(unit.text);
    return found && !listed.test(unit.text) ? [hit(unit, found.index)] : [];
  }
  if (!spacedRoles.includes(unit.role)) return [];
  const text = plain(unit.text);
  const squeezed = text.replace(/[\s　]/gu, '');
  if (squeezed.length <= 4 || rollOfNames.test(text) || listed.test(text) || text.split(/[ 　]+/u).length > 6)
    return [];
  const found = spaceInside.exec(text);
  if (found && !label.test(text.slice(found.index, found.index + 9))) return [hit(unit, found.index)];
  const wide = unit.role === 'paragraph' || unit.role === 'quotation' ? wideInside.exec(text) : null;
  return wide ? [hit(unit, wide.index)] : [];
}

function colons(unit: Unit): Found[] {
  if (!['paragraph', 'heading', 'quotation', 'summary'].includes(unit.role)) return [];
  const after = unit.text.indexOf('。：');
  if (after >= 0) return [hit(unit, after)];
  for (const { text, start } of sentencesOf(unit)) {
    if (/电话|邮箱|传真|地址|邮编|网址/u.test(text)) continue;
    const within = withinBrackets(text);
    if (within !== null) return [hit(unit, start + within)];
    for (const part of blank(text, true).split('；')) {
      const places = [...part.matchAll(/(?<!\d)[：:](?![　 ]{2}|\d)/gu)].map(({ index }) => index);
      if (places.length >= 2)
        return [
          hit(unit, start + text.indexOf(part.replaceAll('〇', '')[0] ?? ''), part.replaceAll('〇', '').slice(0, 24)),
        ];
    }
  }
  return [];
}

/** 共8项：建议3件（其中：B类2件）: where the second colon stands in a bracket behind the first; null for none. */
function withinBrackets(sentence: string): number | null {
  const found = /^[^：；]*\p{Script=Han}：[^：；]*（其中：/u.exec(quotesBlank(sentence));
  return found ? found[0].length - 1 : null;
}

const quotesBlank = (text: string): string =>
  text.replace(/《[^》]*》|“[^”]*”/gu, (words) => '〇'.repeat(words.length));

/** The first paragraph of a part, for rules that look at the opening. */
export function openingOf(part: Part | undefined): Unit | undefined {
  return part === undefined
    ? undefined
    : partUnits(part).find(({ role }) => role === 'paragraph' || role === 'quotation');
}
