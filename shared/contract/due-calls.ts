import { z } from 'zod';
import type { DueDate } from '../domain/due-date.ts';
import { call } from './call.ts';
import { confirmedInput, dateInput, idInput, nameInput, textInput } from './inputs.ts';

/** The day as it stands now; `organ`: id of the organ of an opinion whose day it is, absent where none was named. */
type ChangedDue = { id: string; due: DueDate | null; organ?: string };

/** Moving a due date, whatever it belongs to. */
export const dueCalls = {
  /**
   * `which`: the written report or answer (`due`), the draft for comments (`draft`, opinions alone), the work itself (`limit`, points
   * alone), what the answer to a suggestion promises (`promise`). A promise has one day alone, and may be named by the id that
   * `commitments.list` gives it, be it that of a paper or of an answer. An extension keeps the original day and says who allowed it; a correction puts a wrong day right.
   */
  'dues.change': call<ChangedDue>()(
    z.object({
      collection: z.enum(['opinions', 'points', 'suggestions', 'motions', 'commitments']),
      id: idInput,
      which: z.enum(['due', 'draft', 'limit', 'promise']).default('due'),
      kind: z.enum(['extension', 'correction']),
      /**
       * The organ whose day it is, where an opinion was handed to several, or where several promised each for itself; left out, it is that of each
       * organ of an opinion.
       */
      organ: nameInput.optional(),
      to: dateInput,
      /** Day on which it was decided. */
      on: dateInput,
      reason: textInput.min(1),
      allowedBy: textInput.default(''),
      letter: textInput.default(''),
      confirmed: confirmedInput,
    }),
  ),
};
