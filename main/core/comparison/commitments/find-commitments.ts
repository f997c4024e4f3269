import type { Citation } from '#shared/domain/citation.ts';
import { findFigures } from '#shared/text/figure.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { type AlarmPaper, type AlarmParagraph, citeWords } from '../alarms/alarm-paper.ts';
import { splitAtCommas, splitSentences } from '../demands/split-clauses.ts';
import { cutAtFuture, tenseOf } from '../demands/tense.ts';
import { dueOfPromise, type PromisedDue } from './due-of-promise.ts';

/** A promise found in a paper, before a person confirms it. */
export type FoundCommitment = {
  title: string;
  /** The title without the subject that was added to it: what an id is made of. */
  ownWords: string;
  citation: Citation;
  /** Name of the organ that promises, as printed; null when neither the sentence nor the heading above it names one. */
  organ: string | null;
  /** ISO date. */
  due: string | null;
  dueText: string | null;
  figure: string | null;
};

const outlook = /下一步|下阶段|今后|工作打算|工作计划|工作安排|工作重点|接下来|主要目标|目标任务|重点任务/;
const otherHeading = /^\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;
const past = /已(?!知)|了(?!解)|截至|今年以来|累计|同比|环比|攀升|荣获|位居|率[达为]?\d/;
/** A forecast or a line of a budget is no promise unless it names a day. */
const forecast = /预计|预算|拟调[增减]|预期/;
const collective = /^(?:各|市政府|市人民政府|县政府|区政府|政府|市委|有关|相关|国务院|国家)|(?:部门|单位)$/;
const leadIn = /^(?:下一步|下阶段|接下来|今后|同时|此外)[，,、]?/;
/** Somebody else's words on what is to be done: a demand, not a promise of the organ. */
const reported = /要求|强调|指出|批示/;
const longestTitle = 60;
const shortTitle = 16;
/** The organ stands at the head of its sentence. */
const longestHead = 300;

function organIn(text: string): string | null {
  return findOrganNames(text).find((organ) => !collective.test(organ.name))?.name ?? null;
}

function yearOf(paper: AlarmPaper): number | null {
  if (paper.date) return Number(paper.date.slice(0, 4));
  const counts = new Map<number, number>();
  for (const paragraph of paper.paragraphs) {
    for (const [, year] of nameless(paragraph.text).matchAll(/(?<![-~～—–至] ?)(20\d{2}) ?年/g)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  // Without a date of its own a paper is of the year it speaks of most.
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** The text with named papers and quoted names blanked: a number in a name is no amount. Offsets stay. */
function nameless(text: string): string {
  return text.replace(/《[^》]*》|“[^”]*”/g, (name) => ' '.repeat(name.length));
}

/** The amount promised: the first figure from the clause on that speaks of the future. */
function figureIn(part: string, tense: string): string | null {
  const text = nameless(part);
  const clauses = splitAtCommas(text, { text, start: 0, end: text.length });
  const from = tense === 'promised' ? (clauses.find((one) => tenseOf(one.text) === 'promised')?.start ?? 0) : 0;
  const found = findFigures(text).find((one) => one.start >= from && !/^(?:个月|月|天|小时|年)$/.test(one.unit));
  return found ? part.slice(found.start, found.end).trim() : null;
}

/**
 * The promise in its own words; a very short one (预计2025年底上线) with the clause before it, and one that follows others in
 * its sentence with what the sentence is about, unless that has a day of its own.
 */
function titleOf(part: string, sentence: string, follows: boolean): string {
  const own = part.replace(/\s/g, '').replace(leadIn, '');
  const before = sentence
    .slice(0, sentence.indexOf(part))
    .replace(/\s/g, '')
    .replace(leadIn, '')
    .replace(/[，,]$/, '');
  const clauses = before.split(/[，,]/);
  const clause = (follows ? clauses[0] : clauses.at(-1)) ?? '';
  const isPlain = own.length >= shortTitle || clause === '' || (follows && /\d ?[年月]|年[底末内]/.test(clause));
  const plain = isPlain ? own : `${clause}，${own}`;
  return plain.length <= longestTitle ? plain : `${plain.slice(0, longestTitle - 1)}…`;
}

const deadline = /^(?:20\d{2} ?年|今年|明年|年|到 ?20|至 ?20|\d{1,2} ?月)[^，,]{0,8}(?:前|底|末|年)/;
const yearWord = /20\d{2} ?年|[今明后本当来]年/;
const beforeDay = /^(?:并|再|还|力争|争取|计划|预计|拟|将|要|于|在|到|至|确保)*/;

type Setting = { paper: AlarmPaper; year: number | null; inOutlook: boolean; sentence: string; section: string | null };
/** A stretch with one promise; `year` is the one that its days belong to when they name none. */
type Part = { text: string; year: number | null; follows: boolean };

/** The clause begins with the day by which its own act is to be done. */
function opensWithDay(clause: string, due: PromisedDue | null): boolean {
  const from = beforeDay.exec(clause)?.[0].length ?? 0;
  return due !== null && due.text !== '' && clause.indexOf(due.text) <= from;
}

/** Cuts a part before every clause that sets a further day, or names another organ with something of its own to do. */
function cutAtDeadlines(part: string, { paper, year }: Setting): Part[] {
  const cuts: (Part & { start: number })[] = [{ text: part, year, follows: false, start: 0 }];
  let before: PromisedDue | null = null;
  for (const clause of splitAtCommas(part, { text: part, start: 0, end: part.length })) {
    const carried: number | null = before?.iso && !yearWord.test(clause.text) ? Number(before.iso.slice(0, 4)) : year;
    const due = dueOfPromise(nameless(clause.text), paper.date, carried);
    const isLong = clause.text.length >= shortTitle && deadline.test(clause.text);
    const isFurther =
      before?.iso != null && due?.iso != null && before.iso !== due.iso && opensWithDay(clause.text, due);
    const organ = findOrganNames(clause.text)[0];
    const isFirst = part.slice(0, clause.start).replace(leadIn, '').trim() === '';
    const isOther =
      !isFirst && organ?.start === 0 && !collective.test(organ.name) && (due !== null || /\d/.test(clause.text));
    if (clause.start > 0 && (isLong || isFurther || isOther)) {
      cuts.push({ text: '', year: carried, follows: true, start: clause.start });
      before = due;
    } else before = before ?? due;
  }
  return cuts.map(({ start, ...cut }, at) => ({
    ...cut,
    text: part.slice(start, cuts[at + 1]?.start).replace(/[，,]\s*$/, ''),
  }));
}

/** The parts of a sentence, one promise each; what follows a promise in its sentence is one too. */
function readSentence(paragraph: AlarmParagraph, setting: Setting): FoundCommitment[] {
  return cutAtFuture(setting.sentence).flatMap((stretch) => {
    const [first, ...others] = cutAtDeadlines(stretch, setting);
    if (!first) return [];
    const found = readPromise(first, paragraph, setting);
    const inOutlook = setting.inOutlook || found !== null;
    const further = others.map((part) => readPromise(part, paragraph, { ...setting, inOutlook }));
    return [found, ...further].filter((one) => one !== null);
  });
}

function readPromise(
  { text: part, year, follows }: Part,
  paragraph: AlarmParagraph,
  setting: Setting,
): FoundCommitment | null {
  const { paper, inOutlook, sentence, section } = setting;
  const tense = tenseOf(part);
  if (past.test(part) || reported.test(part) || !(tense === 'promised' || inOutlook)) return null;
  const due = dueOfPromise(nameless(part), paper.date, year);
  if (due?.iso && paper.date && due.iso <= paper.date) return null;
  if (due?.iso && !paper.date && year !== null && Number(due.iso.slice(0, 4)) < year) return null;
  const figure = figureIn(part, tense);
  if (due === null && (figure === null || forecast.test(part))) return null;
  const own = organIn(part);
  const subject = own ?? organIn(sentence.slice(0, longestHead));
  const ownWords = titleOf(part, sentence, follows);
  return {
    title:
      follows && own === null && subject !== null && !ownWords.includes(subject) ? `${subject}：${ownWords}` : ownWords,
    ownWords,
    citation: citeWords(paper, paragraph, part),
    organ: subject ?? section,
    due: due?.iso ?? null,
    dueText: due?.text ?? null,
    figure,
  };
}

/**
 * Promises with a date or a number in a feedback report, a reply or a report: sentences on the future (下一步, 将, 力争, 计划, 年底前,
 * 到2027年 …), and sentences with a number under a heading on the next steps. What is told as done, and dates before the
 * paper's own, are none. In the order of the paper.
 */
export function findCommitments(paper: AlarmPaper): FoundCommitment[] {
  const year = yearOf(paper);
  let inOutlook = false;
  let section: string | null = null;
  return paper.paragraphs.flatMap((paragraph) => {
    if (otherHeading.test(paragraph.text) && paragraph.text.length <= 60) {
      if (/^\s*[一二三四五六七八九十]{1,3}、/.test(paragraph.text)) inOutlook = outlook.test(paragraph.text);
      section = organIn(paragraph.text);
      if (!/\d/.test(paragraph.text)) return [];
    } else if (/^\s*(?:下一步|下阶段)/.test(paragraph.text)) inOutlook = true;
    if (/^\s*\|/.test(paragraph.text)) return [];
    return splitSentences(paragraph.text).flatMap(({ text: sentence }) =>
      readSentence(paragraph, { paper, year, inOutlook, sentence, section }),
    );
  });
}
