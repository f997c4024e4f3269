import { findOrganNames } from '#shared/text/organ-name.ts';
import { notActing } from './phrases.rules.ts';

/** The organs that a passage names as acting, in order, without doubles; 城管局 beside 市城管局 is the same name cut short. */
export function findActingOrgans(text: string): string[] {
  const names = [...new Set(findOrganNames(text).map((organ) => organ.name))].filter(
    (name) => !notActing.form.test(name),
  );
  return names.filter((name) => !names.some((other) => other !== name && other.endsWith(name)));
}
