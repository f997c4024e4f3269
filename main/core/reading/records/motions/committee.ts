import { numbersIn } from './disposition.ts';
import { findMotionPhrases } from './motion-phrase.ts';

// 由市人大城建环资委员会承担具体工作, 交市人大法制委员会审议; never the standing committee.
const handling =
  /(?:交由?|由|交付)(?<name>[\u4e00-\u9fff]{0,8}人大(?!常)[^，,。；;（(、交由]{1,16}?(?<!常务)委员会)(?:具体)?(?:承担|负责|审议|研究|审查|办理|牵头|跟踪|提出)/g;

/** Which motions, by number and by title, a sentence gives to which committee of the congress. */
export type Committed = { committee: string; numbers: number[]; titles: string[] };

/** The committees that a sentence names as those that handle motions, each with the motions named before it. */
export function committeesIn(sentence: string): Committed[] {
  let from = 0;
  return [...sentence.matchAll(handling)].map((found) => {
    const before = sentence.slice(from, found.index);
    from = found.index + found[0].length;
    const titles = findMotionPhrases(before).map(({ title }) => title);
    return { committee: found.groups?.name ?? '', numbers: numbersIn(before), titles };
  });
}

/** The committee that the title of its report on motions names: 市人大法制委员会关于第1号议案审议结果的报告; null for others. */
export function committeeOfTitle(title: string): string | null {
  return (
    /^(.*人大(?!常).{1,16}?(?<!常务)委员会)关于.*议案.*审议结果的?报告/.exec(title.replace(/\s/g, ''))?.[1] ?? null
  );
}
