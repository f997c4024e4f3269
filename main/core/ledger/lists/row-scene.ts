import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { organRoot, organTitle } from '#shared/domain/organ-root.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import type { Circumstances } from '../points/circumstances.ts';
import { rulesBasis } from '../suggestions/rules-basis.ts';

/** What the rows of a list are read against: the ledger being worked on, its organs, its classes of answers, its rules. */
export type RowScene = {
  draft: LedgerDraft;
  now: Circumstances;
  language: Language;
  basis: Pick<Ledger, 'rulePacks' | 'office' | 'holidays'>;
  /** Ids of organs by the names of a cell: known titles first, else by the form of the name. */
  organs(names: readonly string[]): string[];
  nameOf(organ: string): string;
  rootOf(organ: string): string;
  /** Code of a class by its code or its words; null for one that the office has not set up. */
  classOf(text: string): string | null;
};

function classFinder(basis: RowScene['basis']): RowScene['classOf'] {
  const classes = officeOf(basis).answerClasses;
  const plain = (text: string) =>
    toHalfWidth(text)
      .replace(/[\s（）()]/g, '')
      .replace(/类$/, '')
      .toLowerCase();
  return (text) => {
    const wanted = plain(text);
    const found =
      classes.find((one) => plain(one.code) === wanted || plain(one.label) === wanted) ??
      classes.find(
        (one) => plain(`${one.code}${one.label}`) === wanted || plain(`${one.code}类${one.label}`) === wanted,
      );
    return found?.code ?? null;
  };
}

/** The scene of an import into `draft`. */
export function rowScene(draft: LedgerDraft, now: Circumstances): RowScene {
  const basis = rulesBasis(draft);
  const byTitle = new Map(
    draft.all('organs').flatMap((organ) => (organ.mergedInto === null ? [[organ.title, organ.id] as const] : [])),
  );
  return {
    draft,
    now,
    language: ledgerLanguage(basis),
    basis,
    organs: (names) => [...new Set(names.flatMap((name) => byTitle.get(name) ?? nameOrgans(draft, [name])))],
    nameOf: (organ) => organTitle(draft.records('organs'), organ),
    rootOf: (organ) => organRoot(draft.records('organs'), organ)?.id ?? organ,
    classOf: classFinder(basis),
  };
}
