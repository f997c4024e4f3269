import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { labelled, suggestionLines } from './suggestion-line.corpus.ts';
import { lineLabel, numberInFront, wholeTitle } from './suggestion-line.rules.ts';

holdEach('paragraph of a list', [numberInFront, wholeTitle], suggestionLines);
holdReplacement('label in a paragraph', lineLabel.form, labelled);
