import { findOrganNames } from '#shared/text/organ-name.ts';
import { noPartOfPoint, partAsks, partGives, partJoins } from './organ-run.rules.ts';

/**
 * The organs, as printed, that the heading of a part gives all its points to: 市中级人民法院要提高审执效率, 对市人民政府的建议. Empty where
 * the heading opens with none.
 */
export function readPartOrgans(heading: string): string[] {
  const found = findOrganNames(heading);
  const [first] = found;
  if (!first || !partAsks.form.test(heading.slice(0, first.start))) return [];
  const run = [first];
  for (const one of found.slice(1)) {
    if (!partJoins.form.test(heading.slice(run.at(-1)?.end, one.start))) break;
    run.push(one);
  }
  if (!partGives.form.test(heading.slice(run.at(-1)?.end))) return [];
  return run.map(({ name }) => name).filter((name) => !noPartOfPoint.form.test(name));
}
