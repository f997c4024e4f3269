import { deliberating, handlingCommittee, reportingCommittee } from './committee.rules.ts';
import { numbersIn } from './disposition.ts';
import { findMotionPhrases } from './motion-phrase.ts';

/** Which motions, by number and by title, a sentence gives to which committee of the congress. */
export type Committed = {
  committee: string;
  numbers: number[];
  titles: string[];
  /** It is to deliberate on them, and not only to see that something is done. */
  deliberates: boolean;
};

/** The committees that a sentence names as those that handle motions, each with the motions named before it. */
export function committeesIn(sentence: string): Committed[] {
  let from = 0;
  return handlingCommittee.form.findAll(sentence).map(({ words, start, groups }) => {
    const before = sentence.slice(from, start);
    from = start + words.length;
    const titles = findMotionPhrases(before).map(({ title }) => title);
    const deliberates = deliberating.form.test(groups.doing ?? '');
    return { committee: groups.name ?? '', numbers: numbersIn(before), titles, deliberates };
  });
}

/** The committee that the title of its report on motions names: 市人大法制委员会关于第1号议案审议结果的报告; null for others. */
export function committeeOfTitle(title: string): string | null {
  return reportingCommittee.form.find(title.replace(/\s/g, ''))?.groups.name ?? null;
}
