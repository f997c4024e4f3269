import type { DueDate } from '#shared/domain/due-date.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isTouchedSuggestion } from '../identity/temporary-suggestion.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { fillFields, renewFields } from './enter-row.ts';
import { citedPlace, type Place, placesOf, rowOfCells, withPlaces } from './list-place.ts';
import type { ListedField } from './listed-field.ts';
import { listedFields } from './listed-fields.ts';
import type { ListedRow } from './listed-row.ts';
import { type RowScene, rowScene } from './row-scene.ts';
import { isBlankValue, isEnteredField, isSameValue, standingValue } from './standing-value.ts';
import { stateDay } from './state-day.ts';

type Rest = { known: SuggestionRecord; kept: Place[]; gone: Place[] };

/** The day on which a list came: what it says is entered as of then. */
function sceneOf(draft: LedgerDraft, list: string): RowScene {
  return rowScene(draft, { today: draft.get('lists', list)?.at.slice(0, 10) ?? '', by: '' });
}

/** The row of a list as it would be read today, in the paper that holds it. */
function rowIn(draft: LedgerDraft, { session }: SuggestionRecord, { cells, cited }: Place): ListedRow | null {
  const row = rowOfCells(draft.records('mappings'), cells);
  return row && { ...row, session: row.session ?? session, document: cited?.document ?? null };
}

/** The lists as they came; those that say the day of their state, among themselves by that day. */
function inOrder(draft: LedgerDraft, places: readonly Place[]): Place[] {
  const at = ({ list }: Place) => draft.get('lists', list)?.at ?? '';
  const state = ({ list }: Place) => {
    const record = draft.get('lists', list);
    return (record && stateDay(record)) ?? '';
  };
  const came = places.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a.list < b.list ? -1 : 1));
  const stated = came
    .filter((place) => state(place) !== '')
    .sort((a, b) => (state(a) < state(b) ? -1 : Number(state(a) > state(b))));
  return came.map((place) => (state(place) === '' ? place : (stated.shift() ?? place)));
}

/** The suggestion as the lists that are left would have entered it, the earliest first. */
function enteredBy(draft: LedgerDraft, { known, kept }: Rest): SuggestionRecord {
  const { id, title, session, channel, convertedFrom, citation, acts, entered } = known;
  const blank = newSuggestion({ id, title, session, channel, convertedFrom, citation, acts, entered });
  return inOrder(draft, kept).reduce((record, place, at) => {
    const row = rowIn(draft, known, place);
    const scene = sceneOf(draft, place.list);
    if (!row) return record;
    if (at === 0) return fillFields(listedFields, record, row, scene).record;
    return renewFields(listedFields, record, { row, before: null }, scene).record;
  }, blank);
}

/** The fields of a list that may have said what stands in one: the day due that a list said first is the original one of those after it. */
function sayers(field: ListedField): readonly ListedField[] {
  return field.name === 'originalDue' ? [field, ...listedFields.filter(({ name }) => name === 'due')] : [field];
}

/** True where one of the lists that go said what stands. */
function isTheirs(draft: LedgerDraft, field: ListedField, { known, gone }: Rest): boolean {
  const standing = standingValue(field, known);
  return gone.some((place) => {
    const scene = sceneOf(draft, place.list);
    const row = rowIn(draft, known, place);
    return sayers(field).some((sayer) => {
      const said = row && sayer.said(row, known, scene);
      return said !== null && 'value' in said && isSameValue(field, said.value, standing, scene);
    });
  });
}

function withDue(record: SuggestionRecord, due: DueDate | null): SuggestionRecord {
  const last = record.rounds.at(-1);
  return last ? { ...record, rounds: [...record.rounds.slice(0, -1), { ...last, due }] } : record;
}

/** True for a due date that follows from the hand-over: it goes and comes with it. */
function isCounted({ name }: ListedField, { rounds }: SuggestionRecord): boolean {
  return (name === 'due' || name === 'originalDue') && rounds.at(-1)?.due?.because.by === 'rule';
}

/** What the lists that are left say, and of the rest what came from elsewhere: from a letter, the name of a part, a person. */
function valuesWithout(draft: LedgerDraft, rest: Rest): SuggestionRecord {
  const { known, kept } = rest;
  const entered = enteredBy(draft, rest);
  const isPersons = isTouchedSuggestion(known);
  let record = isPersons ? known : entered;
  for (const field of listedFields) {
    const [standing, left] = [standingValue(field, known), standingValue(field, entered)];
    const [place] = kept;
    const row = place && rowIn(draft, known, place);
    if (!place || !row || isCounted(field, known)) continue;
    const scene = sceneOf(draft, place.list);
    const isLeft = !isBlankValue(left);
    if (isPersons) {
      const isFree = !isEnteredField(field, known) && isTheirs(draft, field, rest);
      if (isFree && field.name === 'due') record = withDue(record, entered.rounds.at(-1)?.due ?? null);
      else if (isFree && isLeft && !isSameValue(field, left, standing, scene))
        record = field.set(record, left, scene, row);
    } else if (!isLeft && !isBlankValue(standing) && !isTheirs(draft, field, rest)) {
      record = field.set(record, standing, scene, row);
    }
  }
  return withNamesOf(record, entered);
}

/** Further names of organs are those of the lists that are left. */
function withNamesOf({ alsoNamed: _, ...record }: SuggestionRecord, { alsoNamed }: SuggestionRecord): SuggestionRecord {
  return alsoNamed ? { ...record, alsoNamed } : record;
}

/** The passage of a list that is left, where the one that was cited goes; where none is left, what was worked on says where it came from. */
function citedWithout(draft: LedgerDraft, { known, kept, gone }: Rest): SuggestionRecord['citation'] {
  const isGone = gone.some(({ cited }) => cited !== undefined && cited.document === known.citation?.document);
  return (isGone ? citedPlace(draft, known, kept) : null) ?? known.citation;
}

/**
 * A suggestion that some of its lists name no longer: it says again what the others say. What a person entered stays, and so does what
 * none of the lists that go had said. Lists without columns keep no cells; what they said cannot be brought back.
 */
export function withoutLists(
  draft: LedgerDraft,
  known: SuggestionRecord,
  isGone: (list: string) => boolean,
): SuggestionRecord {
  const places = placesOf(known);
  const rest = {
    known,
    kept: places.filter(({ list }) => !isGone(list)),
    gone: places.filter(({ list }) => isGone(list)),
  };
  const canTell = rest.kept.length > 0 && places.every(({ cells }) => Object.keys(cells).length > 0);
  const told = canTell ? valuesWithout(draft, rest) : known;
  return { ...withPlaces(told, rest.kept), citation: citedWithout(draft, rest) };
}
