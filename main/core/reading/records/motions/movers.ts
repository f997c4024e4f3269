import { splitPersonNames } from '#shared/text/person-names.ts';
import { toNumber } from './motion-phrase.rules.ts';
import { andOthers, howMany, nextLabel, openingLabel } from './movers.rules.ts';

type Named = { names: string[]; count: number | null };

/** The names of a list of persons and how many the list says they are: `毕成川、温知夏等21人`; null where it says no number. */
function namedMovers(words: string): Named {
  const all = words.trim();
  const text = all.endsWith('。') ? all.slice(0, -1) : all;
  const counted = howMany.form.find(text);
  const names = counted ? text.slice(0, counted.start) : andOthers.form.replace(text);
  return { names: splitPersonNames(names), count: toNumber(counted?.groups.count) };
}

/** A line with the labels of those who lead and of those who sign too, each with its own words as a line of its own. */
export function linesOfMovers(line: string): string[] {
  return line.split(nextLabel.form.regex);
}

/** What stands behind the label of a line. */
export function behindLabel(line: string): string {
  return openingLabel.form.replace(line);
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
