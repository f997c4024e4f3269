import type { NamedMotion } from '#shared/domain/named-motion.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { findMotionPhrases } from '../reading/records/motions/motion-phrase.ts';
import { motionNumber, numberedMotions, quotedTitle, runsOn } from './named-motions.rules.ts';
import { sessionIn } from './named-session.ts';
import { openingAbout } from './title-core.rules.ts';
import { motionCore } from './title-core.ts';

// A row that runs over more motions than a session sees is none.
const longestRow = 60;

/** The numbers of the motions that words name, as compared; a row (第1号至第3号) with what lies between. */
export function numbersIn(words: string): string[] {
  const found: string[] = [];
  for (const { words: row } of numberedMotions.form.findAll(words)) {
    const hits = motionNumber.findAll(row);
    hits.forEach((hit, at) => {
      const key = numberKey(hit.words);
      if (key === null) return;
      found.push(key);
      const next = numberKey(hits[at + 1]?.words ?? null);
      const [from, to] = [Number(key), Number(next)];
      const isRow = next !== null && runsOn.form.test(row.slice(hit.start + hit.words.length));
      if (!isRow || to - from > longestRow) return;
      for (let between = from + 1; between < to; between += 1) found.push(`${between}`);
    });
  }
  return [...new Set(found)];
}

function titlesIn(words: string): string[] {
  const full = findMotionPhrases(words).map(({ title }) => title);
  const quoted = quotedTitle.form
    .findAll(words)
    .map(({ groups: { quoted: named = '' } }) =>
      named.endsWith('议案') ? named : `关于${openingAbout.form.replace(named)}的议案`,
    );
  return [...new Set([...full, ...quoted])].filter((title) => motionCore(title) !== null);
}

/** The motions that one sentence names, by number or by title. */
export function motionsNamedIn(sentence: string): NamedMotion[] {
  const plain = sentence.replace(/\s/g, '');
  const session = sessionIn(plain);
  return [
    ...numbersIn(plain).map((number) => ({ number, title: null, session })),
    ...titlesIn(plain).map((title) => ({ number: null, title, session })),
  ];
}
