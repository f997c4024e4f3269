import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { meetingLead, passageEnd, restOfPoint } from './passage-end.rules.ts';

holdForm(
  'end of a passage',
  passageEnd.form,
  [...[...'。！？”）)*'].map((sign) => `修渠${sign}`), '修渠。 ', '修渠。  '],
  texts`修渠 修渠， 修渠： 修渠。通水`,
);
holdReplacement('rest of a point', restOfPoint.form, {
  '加快修渠。一年内通水。': '加快修渠',
  '加快修渠；一年内通水': '加快修渠',
  '加快修渠。\n按期通水': '加快修渠',
  '加快修渠。': '加快修渠',
  '加快修渠，按期通水': '加快修渠，按期通水',
});
holdReplacement('word before a meeting', meetingLead.form, {
  在市人大会议: '市人大会议',
  市人大在会议: '市人大在会议',
});
