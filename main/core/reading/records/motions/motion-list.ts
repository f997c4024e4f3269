import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { splitSentences } from '#core/language/sentences.ts';
import type { ReadMotion } from '#shared/domain/readings/read-motion.ts';
import type { Paper } from '../../structure/paper.ts';
import { holdsPassage } from '../../text/line-marks.rules.ts';
import { linesOf } from '../outline/place.ts';
import { cellsOf } from '../table-cells.ts';
import { readDisposition } from './disposition.ts';
import { listLabel, moversLine, strayMark } from './motion-list.rules.ts';
import { laidUnder } from './motion-mergers.rules.ts';
import { findMotionPhrases, type MotionPhrase } from './motion-phrase.ts';
import { behindLabel, linesOfMovers, moversOf } from './movers.ts';

type Listed = ReadMotion & { fromList: boolean };

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
  return readDisposition(plain.replace(/[（(][^（()）]*[）)]/g, '')) ?? readDisposition(plain);
}

const isLaidTogether = (text: string, { at }: MotionPhrase) => laidUnder.form.test(text.slice(0, at));

function listed(
  paper: Paper,
  index: number,
  phrase: MotionPhrase,
  context: ReadMotion['disposition'],
  mark: number | null,
): Listed {
  const text = paper.body[index]?.text ?? '';
  const sentence = splitSentences(text).find((one) => one.end > phrase.start)?.text ?? '';
  const isLaid = isLaidTogether(text, phrase);
  // Of what several are laid together as, only the words behind its title tell.
  const about = isLaid ? sentence.slice(sentence.indexOf(phrase.title) + phrase.title.length) : sentence;
  const own = readDisposition(about.replace(phrase.title, ''));
  const inList = mark !== null;
  const stretch = {
    from: { index, offset: inList ? 0 : phrase.start },
    to: inList ? { index: index + 1, offset: 0 } : { index, offset: phrase.end },
  };
  return {
    number: phrase.number ?? mark,
    title: phrase.title,
    leadProposers: phrase.leadProposers,
    signers: phrase.signers,
    disposition: own ?? (isLaid && context === 'merged' ? null : context),
    document: paper.document.id,
    grounds: null,
    ...linesOf(paper.body, stretch),
    confidence: inList && phrase.leadProposers.length > 0 ? 0.97 : 0.8,
    because: [
      inList ? 'in-list' : 'in-text',
      phrase.leadProposers.length > 0 ? 'proposers-named' : 'proposers-missing',
    ],
    fromList: inList || context !== null,
  };
}

/**
 * The motions that a paper lists or names with their proposers, in order, each with its lines. A motion that is only mentioned, without
 * a number and without proposers, is none. What a heading above the list says holds for the list.
 */
export function readListedMotions(paper: Paper): Listed[] {
  const found: Listed[] = [];
  let context = headingDisposition(paper.document.title);
  paper.body.forEach((paragraph, index) => {
    if (cellsOf(paragraph)) return;
    const phrases = findMotionPhrases(paragraph.text);
    if (phrases.length === 0) {
      context = headingDisposition(paragraph.text) ?? context;
      return;
    }
    const mark = phrases.length === 1 ? readOrdinalMark(paragraph.text) : null;
    const listNumber = mark && mark.number > 0 ? mark.number : null;
    for (const phrase of phrases) {
      const isNamed = phrase.leadProposers.length > 0 || phrase.number !== null || listNumber !== null;
      if (!isNamed && !isLaidTogether(paragraph.text, phrase)) continue;
      const under = phrases.length === 1 && phrase.leadProposers.length === 0 ? paper.body[index + 1] : undefined;
      const people = under === undefined ? null : peopleUnder(under.text);
      const motion = listed(paper, index, people ? { ...phrase, ...people } : phrase, context, listNumber);
      found.push(people && under ? { ...motion, lastLine: under.lastLine } : motion);
    }
  });
  return found;
}
