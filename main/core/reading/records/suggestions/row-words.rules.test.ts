import { holdEach } from '#core/rules/testing/hold-each.ts';
import { rowWords } from './row-words.corpus.ts';
import { rowWordRules } from './row-words.rules.ts';

holdEach('row', rowWordRules, rowWords);
