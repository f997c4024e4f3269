import { holdEach } from '#core/rules/testing/hold-each.ts';
import { madeThings } from './made-thing.corpus.ts';
import { madeThingRules } from './made-thing.rules.ts';

holdEach('made thing', madeThingRules, madeThings);
