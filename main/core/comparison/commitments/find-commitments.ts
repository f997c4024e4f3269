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
  beforeReceiver,
  byThen,
  type CommitmentValues,
  commitmentValues,
  dayCell,
  forecast,
  inParts,
  laterDay,
  namesDay,
  ownPassage,
  past,
  promiseLead,
  reportedSpeech,
  reporting,
  request,
  sectionHeading,
  thenDone,
  waits,
} from './commitment.rules.ts';
import { cutAtDeadlines, isRolledOn, type Part, shortestPromise } from './cut-at-deadlines.ts';
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
/** The parts of a sentence, one promise each; what follows a promise in its sentence is one too. */
function readSentence(paragraph: AlarmParagraph, setting: Setting): FoundCommitment[] {
  return cutAtFuture(setting.sentence).flatMap((stretch) => {
    const [first, ...others] = cutAtDeadlines(stretch, { ...setting, date: setting.paper.date });
    if (!first) return [];
    const found = readPromise(first, paragraph, setting);
    const inOutlook = setting.inOutlook || found !== null;
    const further = others.map((part) => readPromise(part, paragraph, { ...setting, inOutlook }));
    return [found, ...further].filter((one) => one !== null);
  });
}

/** True where the words name a time that is still to come on the day of the paper, whatever their tense. */
function isByThen(part: string, { date }: AlarmPaper, due: PromisedDue | null): boolean {
  if (due !== null && due.iso === null) return holds(inParts, part);
  const isNamed =
    holds(byThen, part) || holds(laterDay, part) || (holds(thenDone, part) && !isRolledOn(part, date, due));
  return date !== null && due?.iso != null && due.iso > date && isNamed;
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
  if (!(tense === 'promised' || inOutlook || holds(waits, part) || isByThen(part, paper, due))) return null;
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

/** What a row is about: of its longest cell the last sentence that tells of nothing done, else the cell before it. */
function matterOf(cells: readonly string[]): string {
  const longest = cells.reduce((a, b) => (b.length > a.length ? b : a), '');
  const open = splitAtStops(longest).filter(({ text }) => !holds(past, text));
  return open.at(-1)?.text ?? cells[cells.indexOf(longest) - 1] ?? '';
}

/** The promises in the cells of a row, and what a cell with a day alone (完成时限) sets for the matter of the row. */
function readRow(paragraph: AlarmParagraph, setting: Omit<Setting, 'sentence'>): FoundCommitment[] {
  const { paper, year, values } = setting;
  const cells = paragraph.text.split('|').map((cell) => cell.trim());
  const organ = cells.map(organIn).find((name) => name !== null) ?? null;
  const own = cells
    .flatMap((cell) => splitAtStops(cell))
    .filter(({ text }) => text.length >= shortestPromise && !holds(dayCell, text))
    .flatMap(({ text }) => readSentence(paragraph, { ...setting, sentence: text, inOutlook: false, section: organ }));
  const days = cells.filter((cell) => holds(dayCell, cell));
  const due = days.map((cell) => dueOfPromise(cell, paper.date, year)).find((one) => one?.iso != null);
  const matter = matterOf(cells);
  const isOpen = due?.iso != null && (paper.date === null || due.iso > paper.date);
  if (!isOpen || matter === '' || own.some((one) => one.due === due.iso)) return own;
  const title = titleOf(matter, matter, false, values);
  const column = { title, ownWords: title, organ, due: due.iso, dueText: due.text, figure: promisedFigure(matter) };
  return [...own, { ...column, citation: citeWords(paper, paragraph, matter) }];
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
    const setting = { paper, year, inOutlook, section, values };
    if (holds(opensRow, paragraph.text)) return readRow(paragraph, setting);
    return splitAtStops(paragraph.text).flatMap(({ text: sentence }) =>
      readSentence(paragraph, { ...setting, sentence }),
    );
  });
}
