import { actsAToC } from './acts/a-c.senses.ts';
import { actsDToH } from './acts/d-h.senses.ts';
import { actsIToO } from './acts/i-o.senses.ts';
import { actsPToR } from './acts/p-r.senses.ts';
import { actsSToV } from './acts/s-v.senses.ts';
import { actsWToZ } from './acts/w-z.senses.ts';
import type { Sense } from './sense-table.ts';
import { thingsAToC } from './things/a-c.senses.ts';
import { thingsDToF } from './things/d-f.senses.ts';
import { thingsGToL } from './things/g-l.senses.ts';
import { thingsMToQ } from './things/m-q.senses.ts';
import { thingsR } from './things/r.senses.ts';
import { thingsSToU } from './things/s-u.senses.ts';
import { thingsVToZ } from './things/v-z.senses.ts';

/** Every sense that is known, of acts and of things. */
export const allSenses: readonly Sense[] = [
  ...actsAToC,
  ...actsDToH,
  ...actsIToO,
  ...actsPToR,
  ...actsSToV,
  ...actsWToZ,
  ...thingsAToC,
  ...thingsDToF,
  ...thingsGToL,
  ...thingsMToQ,
  ...thingsR,
  ...thingsSToU,
  ...thingsVToZ,
];
