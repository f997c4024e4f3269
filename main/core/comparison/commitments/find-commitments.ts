import { splitAtCommas, splitAtStops } from '#core/language/clauses.ts';
import { holds } from '#core/rules/first-match.ts';
import type { Citation } from '#shared/domain/citation.ts';
import { findOrganNames } from '#shared/text/organ-name.ts';
import { type AlarmPaper, type AlarmParagraph, citeWords } from '../alarms/alarm-paper.ts';
import { anyFigure, opensRow } from '../alarms/passage.rules.ts';
import { opensAhead } from '../alarms/vague.rules.ts';
import { cutAtFuture, tenseOf } from '../demands/tense.ts';
import {
  aheadHeading,
  anybody,
  anyHeading,
  asksComments,
  asksTime,
  beforeDay,
  beforeReceiver,
  byThen,
  type CommitmentValues,
  commitmentValues,
  deadline,
  forecast,
  laterDay,
  namesDay,
  namesYear,
  ownPassage,
  past,
  promiseLead,
  reportedSpeech,
  reporting,
  request,
  sectionHeading,
  thingAndDay,
} from './commitment.rules.ts';
import { dueOfPromise, type PromisedDue } from './due-of-promise.ts';
import { yearOf } from './paper-year.ts';
import { comma, commaAtEnd } from './promise-words.rules.ts';
import { nameless, promisedFigure } from './promised-figure.ts';

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

const joiners = ['、', '和', '与', '及'];

/** The organ that a text says something of: none of those to which something is given (向…市场监督管理局增加编制). */
function organIn(text: string): string | null {
  let receivedTo = -1;
  for (const { name, start, end } of findOrganNames(text)) {
    const isBeside = receivedTo >= 0 && joiners.includes(text.slice(receivedTo, start));
    if (isBeside || holds(beforeReceiver, text.slice(Math.max(0, start - 16), start))) receivedTo = end;
    else if (!holds(anybody, name)) return name;
  }
  return null;
}

/**
 * The promise in its own words; a very short one (预计2025年底上线) with the clause before it, and one that follows others in
 * its sentence with what the sentence is about, unless that has a day of its own.
 */
function titleOf(part: string, sentence: string, follows: boolean, values: CommitmentValues): string {
  const own = promiseLead.replace(part.replace(/\s/g, ''));
  const before = promiseLead.replace(sentence.slice(0, sentence.indexOf(part)).replace(/\s/g, ''));
  const clauses = commaAtEnd.form.replace(before).split(comma.form.regex);
  const clause = (follows ? clauses[0] : clauses.at(-1)) ?? '';
  const isPlain = own.length >= values.commitmentShortTitle || clause === '' || (follows && holds(namesDay, clause));
  const longest = values.commitmentLongestTitle;
  const plain = isPlain ? own : `${clause}，${own}`;
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}

/** The day named is one that is asked for or granted, or that of a report whose sentence asks to hand it in later. */
function asksToReportLater(part: string, sentence: string, due: PromisedDue | null): boolean {
  const clauses = splitAtCommas(part, { text: part, start: 0, end: part.length });
  const named = clauses.find(({ text }) => due !== null && text.includes(due.text))?.text ?? part;
  return holds(asksTime, named) || (holds(asksTime, sentence) && holds(reporting, named));
}

type Setting = {
  paper: AlarmPaper;
  year: number | null;
  inOutlook: boolean;
  sentence: string;
  section: string | null;
  values: CommitmentValues;
};
/** A stretch with one promise; `year` is the one that its days belong to when they name none. */
type Part = { text: string; year: number | null; follows: boolean };

/** The clause begins with the day by which its own act is to be done. */
function opensWithDay(clause: string, due: PromisedDue | null): boolean {
  const from = beforeDay.words(clause)?.length ?? 0;
  return due !== null && due.text !== '' && clause.indexOf(due.text) <= from;
}

/** True where what is told as done is followed by the day of what is still to come: 设备已采购，10月底前安装到位. */
function turnsToDay(before: string, behind: string, due: PromisedDue | null): boolean {
  const isLater = holds(laterDay, behind);
  const opens = opensWithDay(behind, due) || holds(thingAndDay, behind) || isLater;
  return opens && holds(past, before) && !holds(past, behind) && (isLater || tenseOf(behind) === 'promised');
}

/** Cuts a part before every clause that sets a further day, or names another organ with something of its own to do. */
function cutAtDeadlines(part: string, { paper, year, values }: Setting): Part[] {
  const cuts: (Part & { start: number })[] = [{ text: part, year, follows: false, start: 0 }];
  let before: PromisedDue | null = null;
  for (const clause of splitAtCommas(part, { text: part, start: 0, end: part.length })) {
    const carried: number | null =
      before?.iso && !holds(namesYear, clause.text) ? Number(before.iso.slice(0, 4)) : year;
    const due = dueOfPromise(nameless(clause.text), paper.date, carried);
    const isLong = clause.text.length >= values.commitmentShortTitle && holds(deadline, clause.text);
    const isFurther =
      before?.iso != null && due?.iso != null && before.iso !== due.iso && opensWithDay(clause.text, due);
    const organ = findOrganNames(clause.text)[0];
    const isFirst = promiseLead.replace(part.slice(0, clause.start)).trim() === '';
    const isOther =
      !isFirst && organ?.start === 0 && !holds(anybody, organ.name) && (due !== null || holds(anyFigure, clause.text));
    const turns = turnsToDay(part.slice(cuts.at(-1)?.start, clause.start), part.slice(clause.start), due);
    if (clause.start > 0 && (isLong || isFurther || isOther || turns)) {
      cuts.push({ text: '', year: turns ? year : carried, follows: !turns, start: clause.start });
      before = due;
    } else before = before ?? due;
  }
  return cuts.map(({ start, ...cut }, at) => ({
    ...cut,
    text: commaAtEnd.form.replace(part.slice(start, cuts[at + 1]?.start)),
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

/** True where the words name a time that is still to come on the day of the paper, whatever their tense. */
function isByThen(part: string, { date }: AlarmPaper, due: PromisedDue | null): boolean {
  return date !== null && due?.iso != null && due.iso > date && (holds(byThen, part) || holds(laterDay, part));
}

/** The time that a part names, in a clause that promises before all others: 3月公布一批，第二批拟于12月公布. */
function dueIn(part: string, { date }: AlarmPaper, year: number | null): PromisedDue | null {
  const clauses = splitAtCommas(part, { text: part, start: 0, end: part.length });
  const promised = clauses.filter(({ text }) => tenseOf(text) === 'promised');
  const own = promised.map(({ text }) => dueOfPromise(nameless(text), date, year)).find((due) => due !== null);
  return own ?? dueOfPromise(nameless(part), date, year);
}

function readPromise(
  { text: part, year, follows }: Part,
  paragraph: AlarmParagraph,
  setting: Setting,
): FoundCommitment | null {
  const { paper, inOutlook, sentence, section, values } = setting;
  const tense = tenseOf(part);
  if (holds(past, part) || holds(reportedSpeech, part) || holds(asksComments, part) || holds(request, part))
    return null;
  const due = dueIn(part, paper, year);
  if (!(tense === 'promised' || inOutlook || isByThen(part, paper, due))) return null;
  if (asksToReportLater(part, sentence, due)) return null;
  if (due?.iso && paper.date && due.iso <= paper.date) return null;
  if (due?.iso && !paper.date && year !== null && Number(due.iso.slice(0, 4)) < year) return null;
  const figure = promisedFigure(part);
  if (due === null && (figure === null || holds(forecast, part))) return null;
  const own = organIn(part);
  const subject = own ?? organIn(sentence.slice(0, values.commitmentLongestHead));
  const ownWords = titleOf(part, sentence, follows, values);
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
export function findCommitments(paper: AlarmPaper, values: CommitmentValues = commitmentValues): FoundCommitment[] {
  const year = yearOf(paper);
  let inOutlook = false;
  let section: string | null = null;
  return paper.paragraphs.flatMap((paragraph) => {
    if (holds(anyHeading, paragraph.text)) {
      if (holds(sectionHeading, paragraph.text)) inOutlook = holds(aheadHeading, paragraph.text);
      section = organIn(splitAtStops(paragraph.text)[0]?.text ?? '');
      if (!holds(anyFigure, paragraph.text)) return [];
    } else {
      // A long passage with a mark is headed by its first sentence: the organ of the passage before says nothing of it.
      if (holds(ownPassage, paragraph.text)) section = organIn(splitAtStops(paragraph.text)[0]?.text ?? '');
      if (holds(opensAhead, paragraph.text)) inOutlook = true;
    }
    if (holds(opensRow, paragraph.text)) return [];
    return splitAtStops(paragraph.text).flatMap(({ text: sentence }) =>
      readSentence(paragraph, { paper, year, inOutlook, sentence, section, values }),
    );
  });
}
