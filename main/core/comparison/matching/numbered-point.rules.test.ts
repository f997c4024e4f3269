import { holdEach } from '#core/rules/testing/hold-each.ts';
import { numberedHeadings } from './numbered-point.corpus.ts';
import { numberedRules } from './numbered-point.rules.ts';

holdEach('measure that names its point by number', numberedRules, numberedHeadings);
