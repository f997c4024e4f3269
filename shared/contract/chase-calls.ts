import { z } from 'zod';
import type { Chase } from '../domain/chase-record.ts';
import { chasedCollections, chaseWays } from '../domain/chase-way.ts';
import { call } from './call.ts';
import { confirmedInput, dateInput, idInput, nameInput, textInput } from './inputs.ts';

/** Chasing those who owe something (催办): a fact that stops no clock. Both give the chases of the record. */
export const chaseCalls = {
  /** `organs`: who was chased; nobody named is all that owe something. `note`: what was said. */
  'chases.record': call<Chase[]>()(
    z.object({
      collection: z.enum(chasedCollections),
      id: idInput,
      on: dateInput,
      way: z.enum(chaseWays),
      organs: z.array(nameInput).max(20).default([]),
      note: textInput.default(''),
      number: textInput.default(''),
      confirmed: confirmedInput,
    }),
  ),
  'chases.strike': call<Chase[]>()(z.object({ collection: z.enum(chasedCollections), id: idInput, chase: idInput })),
};
