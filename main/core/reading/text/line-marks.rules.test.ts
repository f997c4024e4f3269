import { holdEach } from '#core/rules/testing/hold-each.ts';
import { lineMarks } from './line-marks.corpus.ts';
import { lineMarkRules } from './line-marks.rules.ts';

holdEach('marks of a line', lineMarkRules, lineMarks);
