import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { placeOf } from '#shared/text/place-name.ts';
import type { Circumstances } from '../circumstances.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import { bestOf, seatOrgans } from '../organs/seated-organ.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { placeSign } from '../places/seat.ts';
import { rulesBasis } from '../suggestions/rules-basis.ts';
import { type ClassCells, classCells } from './class-cells.ts';

/** What the rows of a list are read against: the ledger being worked on, its organs, its classes of answers, its rules. */
export type RowScene = ClassCells & {
  draft: LedgerDraft;
  now: Circumstances;
  /** Title of the list that is taken in; absent where nobody says. */
  listTitle?: string;
  language: Language;
  basis: Pick<Ledger, 'rulePacks' | 'office' | 'holidays'>;
  /** What keeps the suggestions of a place apart from those of the workspace's own. */
  signOf(place: string | null): string;
  /** Ids of organs by the names of a cell: known titles first, else by the form of the name. */
  organs(names: readonly string[], place: string | null): string[];
  /** The organs of the suggestion in hand as they stood before its row. */
  standing: readonly string[];
  /** The organs of the ledger as it stood before the import, each once. */
  organsBefore: readonly OrganRecord[];
  nameOf(organ: string): string;
  rootOf(organ: string): string;
  /** The one of these organs that a name is short for (市卫健委 for 市卫生健康委员会); null where none or several are. */
  inFull(organ: string, among: readonly string[]): string | null;
};

/** The scene of an import into `draft`. */
export function rowScene(draft: LedgerDraft, now: Circumstances): RowScene {
  const basis = rulesBasis(draft);
  const places = draftPlaces(draft);
  // A title that was given to a bare name to tell two places apart changes with what comes in, and is nobody's word.
  const byTitle = new Map(
    draft
      .all('organs')
      .flatMap((organ) =>
        organ.mergedInto === null && organ.printed === undefined ? [[organ.title, organ.id] as const] : [],
      ),
  );
  const signOf = (place: string | null) => placeSign(places, place);
  // 市城管局 in the list of another city is not the one that goes by that title here.
  const titled = (name: string, place: string | null) =>
    signOf(place) === '' || placeOf(name) !== null ? byTitle.get(name) : undefined;
  return {
    draft,
    now,
    language: ledgerLanguage(basis),
    basis,
    signOf,
    organs: (names, place) => [
      ...new Set(names.flatMap((name) => titled(name, place) ?? nameOrgans(draft, [name], place))),
    ],
    standing: [],
    organsBefore: draft.all('organs'),
    // Not as lists are shown: what stands in a row must come back as the very organ.
    nameOf: (organ) => organRoot(draft.records('organs'), organ)?.title ?? organ,
    rootOf: (organ) => organRoot(draft.records('organs'), organ)?.id ?? organ,
    inFull(organ, among) {
      const records = draft.records('organs');
      const rootOf = (id: string) => organRoot(records, id)?.id ?? id;
      const accounts = new Set(among.map(rootOf));
      // What a person registered as a short name may stand at a name that is laid under the account by now.
      const names = draft
        .all('organs')
        .filter((one) => accounts.has(rootOf(one.id)) && rootOf(organ) !== rootOf(one.id));
      const own = organRoot(records, organ);
      const [short, ...full] = seatOrgans(own ? [own, ...names] : [], places);
      const best = short && bestOf(short, full);
      return best ? rootOf(best.id) : null;
    },
    ...classCells(officeOf(basis).answerClasses),
  };
}
