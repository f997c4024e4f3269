import { holdForm } from '#core/rules/testing/hold-form.ts';
import { adoptedNote, decidedByWords } from './adoption.rules.ts';

holdForm(
  'the note of a paper that was adopted',
  adoptedNote.form,
  ['（2月8日主席团会议通过）', '(2月8日大会批准 )', ' （主席团第三次会议决定）'],
  ['（2026年2月8日）', '2月8日会议通过）', '（草案）通过', '（2月8日通过的报告）', '见（通过）'],
);
holdForm(
  'words that tell who decided',
  decidedByWords.form,
  [
    '经大会主席团会议决定，',
    '经本次主席团决定',
    '经主席团讨论决定',
    '经主席团通过',
    '经大会同意',
    '经会议批准',
    '经主席团决定。',
  ],
  ['请经主席团决定', '经主席团决定后', '经主席团通过的', '主席团决定', '经，主席团决定', '经审查决定', '经主席团审查'],
);
