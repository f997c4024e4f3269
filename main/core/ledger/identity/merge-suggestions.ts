import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isTitleAgain } from '../../reading/records/suggestions/row-words.ts';
import { placesOf, rowOfCells, withPlaces } from '../lists/list-place.ts';
import { listedFields } from '../lists/listed-fields.ts';
import type { ListedRow } from '../lists/listed-row.ts';
import type { RowScene } from '../lists/row-scene.ts';
import { isBlankValue, isEnteredField, isSameValue, standingValue } from '../lists/standing-value.ts';
import { isShorterTitle } from '../title-core.ts';
import { joinedHandlings } from './merge-handlings.ts';

/** A row that says nothing, for fields that only want to know where a value comes from. */
function bareRow({ title, number, proposers, delegation, category }: SuggestionRecord): ListedRow {
  const none = { lead: [], support: [], handedOverOn: null, answerClass: null, satisfaction: null };
  return {
    title,
    number,
    proposers,
    delegation,
    category,
    ...none,
    cells: {},
    line: 0,
    document: null,
    isOurs: false,
    mapping: {},
  };
}

/** A suggestion of which a further title stands stays known by the former one: a list that still prints it means this one and says nothing new. */
function withFormerTitle(record: SuggestionRecord, { title, alsoCalled = [] }: SuggestionRecord): SuggestionRecord {
  if (record.title === title || isShorterTitle(title, record.title) || alsoCalled.includes(title)) return record;
  return { ...record, alsoCalled: [...alsoCalled, title] };
}

/**
 * The due date of what came in, where no list named it but a rule counted it or a person typed it: it stays what it is. A day that a list or a person gave
 * to the other goes before one that was counted. `next`: the record with the day as that of a list.
 */
function withOwnDue(known: SuggestionRecord, next: SuggestionRecord, told: SuggestionRecord): SuggestionRecord {
  const due = told.rounds.at(-1)?.due;
  const round = next.rounds.at(-1);
  if (!due || !round || due.because.by === 'list') return next;
  const standing = known.rounds.at(-1)?.due?.because.by;
  const isStronger = due.because.by === 'rule' && standing !== undefined && standing !== 'rule';
  return isStronger ? known : { ...next, rounds: [...next.rounds.slice(0, -1), { ...round, due }] };
}

/**
 * A suggestion with what came in under another name and is the same by a person's word: what it says otherwise is taken over, what a person
 * entered stays, and the lists that name it name this one.
 */
export function mergeSuggestion(known: SuggestionRecord, told: SuggestionRecord, scene: RowScene): SuggestionRecord {
  const row = rowOfCells(scene.draft.records('mappings'), told.cells) ?? bareRow(told);
  const rounds = joinedHandlings(known, told);
  let record = known;
  for (const field of listedFields) {
    const value = standingValue(field, told);
    const standing = standingValue(field, record);
    // Two handlings of one suggestion: each keeps its own, and the second row only fills in what the first left open.
    if (rounds !== null && (field.isOfRound || !isBlankValue(standing))) continue;
    if (field.name === 'title' && isTitleAgain(told.title)) continue;
    const isEntered = isEnteredField(field, record) && !isBlankValue(standing);
    if (isBlankValue(value) || isEntered || isSameValue(field, value, standing, scene)) continue;
    const next = field.set(record, value, scene, row);
    record = field.name === 'due' ? withOwnDue(record, next, told) : next;
  }
  record = withFormerTitle(record, known);
  const own = placesOf(record);
  const others = placesOf(told).filter((place) => own.every((one) => one.list !== place.list));
  if (rounds !== null) record = { ...record, rounds };
  const placed = others.length > 0 ? withPlaces(record, [...others, ...own]) : record;
  return { ...placed, citation: placed.citation ?? told.citation };
}
