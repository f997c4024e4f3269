import { extract } from '#core/rules/extract.ts';
import { laidUnder } from './motion-mergers.rules.ts';
import { latinSign, markedName } from './motion-name.rules.ts';
import { moversBefore, moversBehind, numberBefore, numberBehind, titleForms, toNumber } from './motion-phrase.rules.ts';
import { moversTold } from './movers-told.rules.ts';

// Signs around a title in which people and number stand.
const reachOfPeople = 60;
const reachOfNumber = 24;

/** What one stretch of text says of a motion: its title and, where printed, number, proposers and signers. Offsets are of the text given. */
export type MotionPhrase = {
  title: string;
  number: number | null;
  leadProposers: string[];
  signers: number | null;
  start: number;
  end: number;
  /** Where the title itself begins. */
  at: number;
  /** True where only a clause behind it tells who moved it. */
  isToldBehind: boolean;
};

/** The title as one clean line: no break, no space between Chinese characters, outer book marks gone. */
function cleanTitle(text: string): string {
  const flat = text.replace(/\s+/g, (space, at: number) =>
    latinSign.form.test(text.charAt(at - 1)) && latinSign.form.test(text.charAt(at + space.length)) ? ' ' : '',
  );
  return markedName.form.test(flat) ? flat.slice(1, -1) : flat;
}

/** The motions (or suggestions) that a text names in full (关于…的议案), in order, with what stands right before and behind each. */
export function findMotionPhrases(text: string, noun: keyof typeof titleForms = '议案'): MotionPhrase[] {
  const found: MotionPhrase[] = [];
  let from = 0;
  for (const { words, start } of titleForms[noun].findAll(text)) {
    const end = start + words.length;
    // The sign that closes the motion before tells 和 that joins from the surname 和.
    const head = text.slice(Math.max(from - 1, start - reachOfPeople, 0), start);
    const phrase = { title: cleanTitle(words), ...around(head, text.slice(end, end + reachOfPeople)) };
    const { numbered, ...own } = phrase;
    found.push({ ...own, start: start - phrase.start, end: end + phrase.end, at: start });
    from = end + numbered;
  }
  return found;
}

type People = Pick<MotionPhrase, 'leadProposers' | 'signers'>;

/** Who moves a motion by what is told of it, from a clause that opens `words`, and how many signs that takes; null where that does not say. */
export function moversOpening(words: string): { people: People; length: number } | null {
  const told = extract(moversBehind, words) ?? extract(moversTold, words);
  return told === null ? null : { people: told.value, length: told.found.words.length };
}

/** What stands in the brackets of the number beside it. */
function moversBeside({ first, then }: Readonly<Record<string, string | undefined>>): People | null {
  const words = first ?? then;
  // In brackets the word of moving may be left out: （第1号，周远等15名代表）.
  return words === undefined ? null : (moversOpening(`（${words}）`)?.people ?? null);
}

/**
 * What stands right before (`start` signs of it) and right behind (`end` signs, `numbered` of them the number) the title of a motion.
 */
function around(head: string, tail: string): Omit<MotionPhrase, 'title' | 'at'> & { numbered: number } {
  const behind = numberBehind.find(tail);
  const inTail = behind?.words.length ?? 0;
  const front = extract(moversBefore, head);
  const beside = front === null ? moversBeside(behind?.groups ?? {}) : null;
  const back = front === null && beside === null ? moversOpening(tail.slice(inTail)) : null;
  const people = front?.value ?? beside ?? back?.people;
  // The numbers before what motions are laid together as are theirs.
  const isLaid = laidUnder.form.test(head);
  const numbered = behind ?? (isLaid ? null : numberBefore.find(head.slice(-reachOfNumber)));
  return {
    number: toNumber(numbered?.groups.number),
    leadProposers: people?.leadProposers ?? [],
    signers: people?.signers ?? null,
    start: front?.found.words.length ?? 0,
    end: inTail + (back?.length ?? 0),
    numbered: inTail,
    isToldBehind: back !== null,
  };
}
