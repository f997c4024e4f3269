import type { NamedMotion } from '#shared/domain/named-motion.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { findMotionPhrases } from '../reading/records/motions/motion-phrase.ts';
import { motionCore } from './title-core.ts';

const numeral = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const join = '(?:、|和|，|与|及|以及|至|到|—|－|-|~)';
// 第8号议案, 第1号、第4号议案, 第1、4号代表议案, 议案第8号, 议案第1号、议案第2号, 第1号至第3号议案.
const numberedMotions = new RegExp(
  `(?:代表)?议案第?${numeral}号(?:${join}(?:(?:代表)?议案)?第?${numeral}号){0,30}(?!(?:代表)?议案)|` +
    `(?:第?${numeral}号?(?:代表议案|议案)?${join}){0,30}第?${numeral}号(?:代表)?议案`,
  'g',
);
const untilNext = /^号?(?:代表议案|议案)?(?:至|到|—|－|-|~)/;
// A row that runs over more motions than a session sees is none.
const longestRow = 60;

/** The numbers of the motions that words name, as compared; a row (第1号至第3号) with what lies between. */
export function numbersIn(words: string): string[] {
  const found: string[] = [];
  for (const [row] of words.matchAll(numberedMotions)) {
    const hits = [...row.matchAll(new RegExp(numeral, 'g'))];
    hits.forEach((hit, at) => {
      const key = numberKey(hit[0]);
      if (key === null) return;
      found.push(key);
      const next = numberKey(hits[at + 1]?.[0] ?? null);
      const [from, to] = [Number(key), Number(next)];
      if (next === null || !untilNext.test(row.slice(hit.index + hit[0].length)) || to - from > longestRow) return;
      for (let between = from + 1; between < to; between += 1) found.push(`${between}`);
    });
  }
  return [...new Set(found)];
}

const sessionNamed =
  /[\u4e00-\u9fff]{0,8}[〇零一二三四五六七八九十\d]{1,3}届人(?:民代表)?大(?:会)?第?[一二三四五六七八九十\d]{1,3}次会议/;

/** The session of the congress that words name; null where they name none. */
export function sessionIn(words: string): string | null {
  return sessionNamed.exec(words)?.[0].replace(/^.*(?:关于|将|对|把|由)/, '') ?? null;
}

// “综合治理内河”议案, 《综合治理内河》代表议案.
const quotedMotion = /[“《]([^“”《》]{2,80})[”》]的?(?:代表)?议案/g;

function titlesIn(words: string): string[] {
  const full = findMotionPhrases(words).map(({ title }) => title);
  const quoted = [...words.matchAll(quotedMotion)].map(([, named = '']) =>
    named.endsWith('议案') ? named : `关于${named.replace(/^关于/, '')}的议案`,
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
