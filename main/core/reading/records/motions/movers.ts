import { splitPersonNames } from '#shared/text/person-names.ts';
import { toNumber } from './motion-phrase.rules.ts';

// How many they are, behind the names: 等21人, 等22名代表, （21名）, （等12名代表）.
const howMany = /[\s（(]*(?:等|共计?)?\s*([〇零一二三四五六七八九十百\d]{1,5})\s*[名位人][^，,；;。、]{0,12}$/;
// That there are others, and not how many: 等代表.
const andOthers = /[\s（(]*等[^、]{0,12}$/;
// What stands before a second label of persons on one line, if anything: 领衔代表：周远　附议代表：.
const nextLabel = /(?<=[：:].*?[^\s；;，,。、])[\s；;，,。、]*(?=(?:领衔|附议|联名)(?:人|代表)?\s*[：:])/;
const openingLabel = /^[^：:]{1,12}[：:]\s*/;

type Named = { names: string[]; count: number | null };

/** The names of a list of persons and how many the list says they are: `毕成川、温知夏等21人`; null where it says no number. */
function namedMovers(words: string): Named {
  const all = words.trim();
  const text = all.endsWith('。') ? all.slice(0, -1) : all;
  const counted = howMany.exec(text);
  const names = counted ? text.slice(0, counted.index) : text.replace(andOthers, '');
  return { names: splitPersonNames(names), count: toNumber(counted?.[1]) };
}

/** A line with the labels of those who lead and of those who sign too, each with its own words as a line of its own. */
export function linesOfMovers(line: string): string[] {
  return line.split(nextLabel);
}

/** What stands behind the label of a line. */
export function behindLabel(line: string): string {
  return line.replace(openingLabel, '');
}

/**
 * Who moves a motion, by what its labels say: those who lead it (领衔代表), those who sign it too (附议代表), or all of them together
 * (提议案人). `signers` counts those who lead as well; null where nobody is named.
 */
export function moversOf(
  lead: string,
  cosigners: string,
  all: string,
): { leadProposers: string[]; signers: number | null } {
  const [first, others, together] = [namedMovers(lead), namedMovers(cosigners), namedMovers(all)];
  const whole = together.names.length > 0 ? together : first;
  const leadProposers = first.names.length > 0 ? first.names : together.names.slice(0, 1);
  const besides = others.count ?? others.names.filter((name) => !leadProposers.includes(name)).length;
  const counted = Math.max(whole.count ?? 0, together.names.length);
  // Those who lead are never all: of them alone nobody can tell how many signed.
  const summed = besides > 0 ? leadProposers.length + besides : 0;
  return { leadProposers, signers: Math.max(counted, summed) || null };
}
