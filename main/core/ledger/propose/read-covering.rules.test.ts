import { holdEach } from '#core/rules/testing/hold-each.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { untilDay } from './read-covering.rules.ts';

holdEach('behind a day', [untilDay], {
  'covering-until': {
    has: [...texts`前书面报送 之前 以前 （含）前 (含)前 （含当日）前 （含4日前） 含当日前 （含）之前 含一二三四前`],
    hasNot: [...texts`起 （前） 后，前 含一二三四五前 ，前`, ...[...'，,。；;（）()'].map((sign) => `含一${sign}一前`)],
  },
});
