import { holdEach } from '#core/rules/testing/hold-each.ts';
import { lineEdges } from './line-edges.corpus.ts';
import { lineEdgeRules } from './line-edges.rules.ts';

holdEach('edges of a line', lineEdgeRules, lineEdges);
