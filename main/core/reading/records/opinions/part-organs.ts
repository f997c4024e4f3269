import { findOrganNames } from '#shared/text/organ-name.ts';

/** The body that speaks, and organs in general, have no part of an opinion. */
const general = /人大|人民代表大会|^各/;
const before = /^(?:关于)?(?:请|建议|要求|由|对|责成)?$/;
const joint = /^[、，,和及与以]{1,2}$/;
const behind = /^(?:方面|(?:的)?(?:工作)?(?:建议|意见|任务)|要(?!求)|应(?!急)|须|需|牵头|负责|[：:。]|$)/;

/**
 * The organs, as printed, that the heading of a part gives all its points to: 市中级人民法院要提高审执效率, 对市人民政府的建议. Empty where
 * the heading opens with none.
 */
export function readPartOrgans(heading: string): string[] {
  const found = findOrganNames(heading);
  const [first] = found;
  if (!first || !before.test(heading.slice(0, first.start))) return [];
  const run = [first];
  for (const one of found.slice(1)) {
    if (!joint.test(heading.slice(run.at(-1)?.end, one.start))) break;
    run.push(one);
  }
  if (!behind.test(heading.slice(run.at(-1)?.end))) return [];
  return run.map(({ name }) => name).filter((name) => !general.test(name));
}
