import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { rowNumber } from './row-number.rules.ts';

holdReplacement('number of a row', rowNumber.form, {
  '| 6 | 农村养老': '| 农村养老',
  '12|农村养老': '|农村养老',
  '|  | 108 | 农村养老': '| 农村养老',
  '| 1234 | 农村养老': '| 1234 | 农村养老',
  '6所 | 农村养老': '6所 | 农村养老',
  '农村养老 | 6 |': '农村养老 | 6 |',
  '| | 农村养老': '| | 农村养老',
});
