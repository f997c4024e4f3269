import { expect, it } from 'vitest';
import { holdReplacement } from '../rules/testing/hold-replacement.ts';
import { titleKey, titleKeySign } from './title-key.ts';

holdReplacement(
  'signs that tell no titles apart',
  titleKeySign,
  Object.fromEntries(
    [...` \t"“”'‘’《》〈〉「」『』()、,。:;—-–·.<>【】[]*^`]
      .map((sign) => [`水${sign}网`, '水网'])
      .concat([['水/网%1', '水/网%1']]),
  ),
  (text, own) => own.replaceAll(text),
);

it('takes full-width signs and figures as half-width ones', () => {
  expect(titleKey('关于“云泽市２０２６年”（草案）的报告：…．')).toBe('关于云泽市2026年草案的报告');
});
