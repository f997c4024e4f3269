import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organRoot, organTitle } from '#shared/domain/organ-root.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { placeOf } from '#shared/text/place-name.ts';
import type { Circumstances } from '../circumstances.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import { bestOf, seatOrgans } from '../organs/seated-organ.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { placeSign } from '../places/seat.ts';
import { rulesBasis } from '../suggestions/rules-basis.ts';

/** What the rows of a list are read against: the ledger being worked on, its organs, its classes of answers, its rules. */
export type RowScene = {
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
  /** Code of a class by its code or its words; null for one that the office has not set up. */
  classOf(text: string): string | null;
};

type Classes = ReturnType<typeof officeOf>['answerClasses'];

const marked = /^[（(]?([A-Z甲乙丙丁])[）)]?类?(?![A-Z\d])[（(：:、，,/—-]?(.*?)[）)]?$/i;

/** The letter behind the words: 已经解决（A）, 已解决（A类）. */
const markedBehind = /^(.{2,}?)[（(]([A-Z甲乙丙丁])类?[）)]$/i;

/** The letter of a cell and the words beside it, in either order; none where it is words alone. */
function letterAndWords(plain: string): { letter: string; words: string } | null {
  const [, before = '', behind] = markedBehind.exec(plain) ?? [];
  if (behind !== undefined) return { letter: behind, words: before };
  const [, letter, words = ''] = marked.exec(plain) ?? [];
  return letter === undefined ? null : { letter, words };
}

/** The class whose words these are: 已解决 of 已经解决或采纳; null where none or several say them. */
function classOfWords(words: string, classes: Classes): string | null {
  const plain = (text: string) => text.replace(/\s|经|者|的|了/g, '');
  const found = classes.filter(({ label }) => label.split(/[或、/，；]/).some((part) => plain(part) === plain(words)));
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

/** The class of a cell that says it with words: C类（暂不具备条件）, A-已解决, 已解决（A类）, 已解决. Words of another class contradict its letter. */
function codeInWords(text: string, classes: Classes): string | null {
  const plain = toHalfWidth(text).replace(/\s/g, '');
  const told = letterAndWords(plain);
  if (told === null) return classOfWords(plain, classes);
  const { letter, words } = told;
  const of = classOfWords(words, classes);
  const code = classes.find((one) => one.code.toLowerCase() === letter.toLowerCase())?.code ?? null;
  const isOther = /^[A-Z甲乙丙丁]类?$/i.test(words) || (of !== null && of !== code);
  return isOther ? null : code;
}

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
    return found?.code ?? codeInWords(text, classes);
  };
}

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
    nameOf: (organ) => organTitle(draft.records('organs'), organ),
    rootOf: (organ) => organRoot(draft.records('organs'), organ)?.id ?? organ,
    inFull(organ, among) {
      const records = [organ, ...among].flatMap((id) => organRoot(draft.records('organs'), id) ?? []);
      const [short, ...full] = seatOrgans(records, places);
      return (short && bestOf(short, full)?.id) ?? null;
    },
    classOf: classFinder(basis),
  };
}
