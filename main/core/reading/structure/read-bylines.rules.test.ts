import { holdEach } from '#core/rules/testing/hold-each.ts';
import { bylineRests } from './read-bylines.corpus.ts';
import { bylineRestRules } from './read-bylines.rules.ts';

holdEach('how a by-line goes on', bylineRestRules, bylineRests);
