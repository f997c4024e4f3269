import { holdEach } from '#core/rules/testing/hold-each.ts';
import { plainHeadings } from './plain-heading.corpus.ts';
import { plainHeadingRules } from './plain-heading.rules.ts';

holdEach('heading without mark', plainHeadingRules, plainHeadings);
