import { holdEach } from '#core/rules/testing/hold-each.ts';
import { years } from './years-of-paper.corpus.ts';
import { yearRules } from './years-of-paper.rules.ts';

holdEach('years of a paper', yearRules, years);
