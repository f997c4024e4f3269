import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { aroundMotions } from './motion-item.corpus.ts';
import {
  countedPart,
  decidesOnIt,
  it,
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

holdForm(
  'the motion that was named',
  it,
  ['', ...texts`其 该案 本案 此案 该件 本件 此件 该议案 该件议案 对其 将其 把其 将该案`],
  texts`对 那案 案 议案 该`,
  (own) => form`^${own}$`,
);
