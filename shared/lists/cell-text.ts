import { isMessageKey, type Told } from '../messages/catalogue.ts';
import { placeWords } from '../messages/place-words.ts';
import { momentWords } from '../text/moment-words.ts';
import type { Around, Column, Place } from './list-column.ts';

const blank = 'ui.none';

/** The words of a cell, the same in every host. What is not known reads as a dash. */
export function cellText<Row>(column: Column<Row>, row: Row, around: Around): string {
  return column.kind === 'act' ? '' : wordsOf(column, row, around) || around.say(blank);
}

function wordsOf<Row>(column: Column<Row>, row: Row, around: Around): string {
  const { say } = around;
  switch (column.kind) {
    case 'text':
      return listed(column.value(row, around), say('told.mark'));
    case 'number':
    case 'day':
      return String(column.value(row, around) ?? '');
    case 'moment':
      return momentWords(column.value(row, around));
    case 'organs':
      return organWords(column.value(row, around), around);
    case 'state':
      return stateWords(column.words, column.value(row, around), around);
    case 'told':
      return toldWords(column.value(row, around), around);
    case 'place':
      return placeOf(column.value(row, around), around);
    case 'act':
      return '';
  }
}

function listed(value: string | readonly string[] | null, mark: string): string {
  return typeof value === 'string' ? value : (value ?? []).join(mark);
}

function organWords(value: string | readonly string[] | null, { organ, say }: Around): string {
  const ids = typeof value === 'string' ? [value] : (value ?? []);
  return [...new Set(ids.map(organ))].join(say('told.mark'));
}

/** A code that nobody has named stays as it is. */
function stateWords(words: string, code: string | null, { say }: Around): string {
  const key = `${words}.${code}`;
  return isMessageKey(key) ? say(key) : (code ?? '');
}

function toldWords(value: string | Told | readonly Told[] | null, { say }: Around): string {
  if (value === null || typeof value === 'string') return value ?? '';
  const sentences: readonly Told[] = 'key' in value ? [value] : value;
  return sentences.map(({ key, details }) => say(key, details)).join(say('told.mark'));
}

function placeOf(place: Place | null, { say }: Around): string {
  return place ? placeWords(say, place) : '';
}
