import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { aroundMotions } from './motion-item.corpus.ts';
import {
  countedPart,
  decidesOnIt,
  joinsMotions,
  leadsToNext,
  tellsContents,
  tellsMovers,
  tellsOfAll,
} from './motion-item.rules.ts';

holdEach(
  'what is told around motions',
  [countedPart, joinsMotions, tellsContents, tellsOfAll, decidesOnIt, tellsMovers],
  aroundMotions,
);
holdReplacement('words that lead to the next motion', leadsToNext.form, {
  '列入议程，转为建议的有': '列入议程，',
  '列入议程，转为建议的：': '列入议程，',
  '列入议程，转为建议的是: ': '列入议程，',
  '列入议程，转为建议的议案为': '列入议程，',
  '列入议程，转为建议的议案包括': '列入议程，',
  '列入议程，转为建议的': '列入议程，',
  '列入议程，转为建议': '列入议程，转为建议',
  '列入议程，转为建议的，云': '列入议程，转为建议的，云',
  '列入议程，转为建议的都': '列入议程，转为建议的都',
});
