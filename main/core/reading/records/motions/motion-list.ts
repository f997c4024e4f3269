import { isHeadingStyle, markStyle } from '#core/language/mark-styles.ts';
import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { splitSentences } from '#core/language/sentences.ts';
import type { ReadMotion } from '#shared/domain/readings/read-motion.ts';
import type { Paper } from '../../structure/paper.ts';
import { holdsPassage } from '../../text/line-marks.rules.ts';
import { textAt } from '../../text/paragraph.ts';
import { linesOf } from '../outline/place.ts';
import { cellsOf } from '../table-cells.ts';
import { committeesIn } from './committee.ts';
import { type Disposition, deniesReferral } from './disposition.rules.ts';
import { readDisposition } from './disposition.ts';
import { countedPart, tellsContents, tellsMovers } from './motion-item.rules.ts';
import {
  decidedBeside,
  decidedIn,
  isJoined,
  moversIn,
  paragraphsBehind,
  sentencesBehind,
  type Told,
} from './motion-item.ts';
import { listLabel, moversLine, saidOfSome, strayMark } from './motion-list.rules.ts';
import { laidUnder } from './motion-mergers.rules.ts';
import { intoNumber } from './motion-mergers.ts';
import { findMotionPhrases, type MotionPhrase } from './motion-phrase.ts';
import { behindLabel, linesOfMovers, moversOf } from './movers.ts';

/** What is told of a motion in words that cannot be read for certain. */
export type MotionDoubt = 'motion-movers-unread' | 'motion-disposition-unread';

/** `unread`: what its paper tells of it in words that cannot be read for certain. */
type Listed = ReadMotion & { fromList: boolean; unread: MotionDoubt[]; into?: number };

type People = Pick<MotionPhrase, 'leadProposers' | 'signers'>;

/** 领衔代表：甲（等12名代表） on a line of its own under the title of a motion. */
function peopleUnder(text: string): People | null {
  const [first = '', ...others] = linesOfMovers(text.trim());
  if (!moversLine.form.test(first)) return null;
  const [lead, cosigners] = [first, others.join(' ')].map(behindLabel);
  const people = moversOf(lead ?? '', cosigners ?? '', '');
  return people.leadProposers.length === 0 ? null : people;
}

/** What the last heading above a list says of everything in it (作为建议、批评和意见处理的议案). */
export function headingDisposition(text: string): ReadMotion['disposition'] {
  const plain = strayMark.form.replaceAll(text);
  if (plain.length > 60 || (!listLabel.form.test(plain) && holdsPassage.form.test(plain))) return null;
  // What stands in brackets tells of some of them (两案合并), unless nothing else tells of all.
  return readDisposition(saidOfSome.form.replaceAll(plain)) ?? readDisposition(plain);
}

/** What a heading says of all motions under it. */
type Part = { disposition: ReadMotion['disposition']; committee: string | null; rank: number };

/** What the heading of a part says of its motions, where it counts them (一、交市人大常委会审议的2件，由…); null for other paragraphs. */
function countedHeading(text: string, rank: number): Part | null {
  const words = countedPart.form.words(text.trim());
  const disposition = words === null ? null : readDisposition(words);
  return disposition && { disposition, committee: committeesIn(text)[0]?.committee ?? null, rank };
}

/** The part that a paragraph without motions opens or goes on in. A further part for which nothing is said takes back what was said of the last. */
function partAt(text: string, standing: Part, ofAll: Part): Part {
  const mark = readOrdinalMark(text.trim());
  const heads = mark !== null && isHeadingStyle(mark.style);
  const rank = heads ? markStyle(mark.style).rank : standing.rank;
  const disposition = headingDisposition(text);
  if (disposition) return { disposition, committee: committeesIn(text)[0]?.committee ?? null, rank };
  const counted = heads ? countedHeading(text, rank) : null;
  if (counted) return counted;
  return heads && rank <= standing.rank && countedPart.form.test(text.trim()) ? ofAll : standing;
}

const isLaidTogether = (text: string, { at }: MotionPhrase) => laidUnder.form.test(text.slice(0, at));

/** Sentences that are told of a motion, and those of one or another of several. */
type Item = { own: string[]; others: string[] };

type Scene = { paper: Paper; index: number; phrases: readonly MotionPhrase[]; part: Part };

/** What its item tells of a motion beside the words that name it: the rest of the paragraph, and what follows where a list numbers it. */
function itemOf({ paper, index, phrases }: Scene): Item {
  const text = textAt(paper.body, index);
  const mark = phrases.length === 1 ? readOrdinalMark(text) : null;
  const further = mark === null ? [] : paragraphsBehind(paper.body, index, markStyle(mark.style).rank);
  const sentences = further.flatMap((one) => splitSentences(one).map((sentence) => sentence.text));
  const { own, others } = sentencesBehind(text, phrases);
  return { own: [...own, ...sentences], others };
}

function peopleOf(scene: Scene, at: number, item: Item): Told<People> & { lastLine?: number } {
  const { paper, index, phrases } = scene;
  const phrase = phrases[at];
  const text = textAt(paper.body, index);
  // Of two motions named as one, one clause behind them cannot tell who moved which.
  const isOfBoth = isJoined({ text, phrases, at }) && phrases[at - 1]?.leadProposers.length === 0;
  if (!phrase || (phrase.isToldBehind && isOfBoth)) return { is: null, isUnsure: true };
  if (phrase.leadProposers.length > 0) return { is: phrase, isUnsure: false };
  const under = phrases.length === 1 ? paper.body[index + 1] : undefined;
  const people = under === undefined ? null : peopleUnder(under.text);
  if (people && under) return { is: people, isUnsure: false, lastLine: under.lastLine };
  return phrases.length === 1 ? moversIn(item.own) : { is: null, isUnsure: false };
}

/** What is said to become of a motion: by its own sentence, by what its item tells of it, by the heading above. */
function dispositionOf(scene: Scene, at: number, item: Item): Told<Disposition> {
  const { paper, index, phrases, part } = scene;
  const text = textAt(paper.body, index);
  const phrase = phrases[at];
  const isLaid = phrase !== undefined && isLaidTogether(text, phrase);
  const own = isLaid ? decidedBehind(text, phrase) : decidedBeside({ text, phrases, at });
  const told = own === null ? decidedIn(item.own) : { is: own, isUnsure: false };
  const ofSome = decidedIn(item.others);
  const isOpen =
    ofSome.is !== null || ofSome.isUnsure || [text, ...item.own].some((one) => deniesReferral.form.test(one));
  const heading = isLaid && part.disposition === 'merged' ? null : part.disposition;
  return told.isUnsure || told.is !== null ? told : { is: heading, isUnsure: heading === null && isOpen };
}

/** Of what several are laid together as, only the words behind its title tell. */
function decidedBehind(text: string, { start, title }: MotionPhrase): Disposition | null {
  const sentence = splitSentences(text).find((one) => one.end > start)?.text ?? '';
  return readDisposition(sentence.slice(sentence.indexOf(title) + title.length).replace(title, ''));
}

/** The committee that has a motion: the one that its item gives it to, else that of its part where it goes the way of the others there. */
function committeeFor({ part, phrases }: Scene, item: Item, disposition: Disposition | null): string | null {
  const deciding = item.own.filter((sentence) => !tellsContents.form.test(sentence));
  const [own] = phrases.length === 1 ? deciding.flatMap(committeesIn) : [];
  return own?.committee ?? (disposition === part.disposition ? part.committee : null);
}

function listed(scene: Scene, at: number): Listed[] {
  const { paper, index, phrases, part } = scene;
  const phrase = phrases[at];
  if (!phrase) return [];
  const text = textAt(paper.body, index);
  const mark = phrases.length === 1 ? readOrdinalMark(text) : null;
  const listNumber = mark && mark.number > 0 ? mark.number : null;
  const inList = listNumber !== null;
  const item = itemOf(scene);
  const people = peopleOf(scene, at, item);
  const { leadProposers, signers } = people.is ?? { leadProposers: [], signers: null };
  const isNamed = leadProposers.length > 0 || people.isUnsure || phrase.number !== null || inList;
  if (!isNamed && !isLaidTogether(text, phrase)) return [];
  const { is: disposition, isUnsure } = dispositionOf(scene, at, item);
  const committee = committeeFor(scene, item, disposition);
  // A further motion of the paragraph may be laid to another one than this.
  const into = disposition === 'merged' && phrases.length === 1 ? intoNumber([text, ...item.own].join('')) : null;
  const stretch = {
    from: { index, offset: inList ? 0 : phrase.start },
    to: inList ? { index: index + 1, offset: 0 } : { index, offset: phrase.end },
  };
  const lines = linesOf(paper.body, stretch);
  const tells = [text, ...item.own].some((one) => tellsMovers.form.test(one));
  return [
    {
      number: phrase.number ?? listNumber,
      title: phrase.title,
      leadProposers,
      signers,
      disposition,
      ...(into !== null && into !== phrase.number && { into }),
      ...(committee !== null && { committee }),
      document: paper.document.id,
      grounds: null,
      ...lines,
      ...(people.lastLine !== undefined && { lastLine: people.lastLine }),
      confidence: inList && leadProposers.length > 0 ? 0.97 : 0.8,
      because: [inList ? 'in-list' : 'in-text', leadProposers.length > 0 ? 'proposers-named' : 'proposers-missing'],
      fromList: inList || part.disposition !== null,
      unread: [
        ...(leadProposers.length === 0 && tells ? (['motion-movers-unread'] as const) : []),
        ...(isUnsure ? (['motion-disposition-unread'] as const) : []),
      ],
    },
  ];
}

/**
 * The motions that a paper lists or names with their proposers, in order, each with its lines. A motion that is only mentioned, without
 * a number and without proposers, is none. What a heading above the list says holds for the list.
 */
export function readListedMotions(paper: Paper): Listed[] {
  const found: Listed[] = [];
  const ofAll: Part = { disposition: headingDisposition(paper.document.title), committee: null, rank: Infinity };
  let part = ofAll;
  paper.body.forEach((paragraph, index) => {
    if (cellsOf(paragraph)) return;
    const phrases = findMotionPhrases(paragraph.text);
    if (phrases.length === 0) part = partAt(paragraph.text, part, ofAll);
    phrases.forEach((_, at) => {
      found.push(...listed({ paper, index, phrases, part }, at));
    });
  });
  return found;
}
