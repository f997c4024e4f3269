import { findOrganNames } from '#shared/text/organ-name.ts';

// Bodies that lead, supervise or are quoted, and do not themselves carry out a measure of a local feedback report.
const notActing = /人大常委会|人民代表大会|^(?:国务院|党中央|[省市县区州]委|[省市]委[省市]政府)$|^最高人民/;

/** The organs that a passage names as acting, in order, without doubles; 城管局 beside 市城管局 is the same name cut short. */
export function findActingOrgans(text: string): string[] {
  const names = [...new Set(findOrganNames(text).map((organ) => organ.name))].filter((name) => !notActing.test(name));
  return names.filter((name) => !names.some((other) => other !== name && other.endsWith(name)));
}
