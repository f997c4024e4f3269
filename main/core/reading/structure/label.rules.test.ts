import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  attachmentLabel,
  attachmentMark,
  labelNumber,
  letterheadLabel,
  paperOfMeeting,
  pieceLabel,
  serialAtEnd,
  seriesLabel,
  seriesTitle,
} from './label.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdForm(
  'number of a label',
  labelNumber,
  [...'一二三四五六七八九十3', '123'],
  ['', '百', '1234'],
  (own) => form`^${own}$`,
);
holdForm(
  'mark of an attachment',
  attachmentMark,
  texts`附件 附件2 附件： 附件之一 附件二:`,
  texts`附 附件之之一 附件：：`,
  (own) => form`^${own}$`,
);
holdForm(
  'attachment',
  attachmentLabel.form,
  [...texts`附件 附件2 附件： 附件之一 工作报告附件 报告附件2：`, `${long(30)}报告附件`],
  [...texts`附件说明 见附件 工作附件 附件百`, `${long(31)}报告附件`],
);
holdEach('label of', [seriesLabel, paperOfMeeting, letterheadLabel], {
  'label-paper-of-meeting': {
    has: texts`文件（二） 材料之三 大会文件二 会议材料(3) 文件12`,
    hasNot: texts`文件 见文件（二） 文件（二 文件二） 文件之 文件（二）说明 材料（） 通知（二）`,
  },
  'label-series': {
    has: texts`有关于水网会议文件 常委会会议文件（二） 人民代表大会材料之三 会议材料3 大会文件十二 六次会议文件 代表大会材料 会议文件(二)`,
    hasNot: texts`
      会议文件（二 会议文件二） 会议文件二说明 会议通知（二） 常委会文件（二） 会议文件（） 会议文件（二）说明 会议文件之 关于会议文件 《水法》会议材料 市会议《水法》大会材料`,
  },
  'label-letterhead': {
    has: [...texts`有关于云泽政府文件 云泽市人民政府文件 云泽市水务局文件 市人大文件`, `${long(30)}政府文件`],
    hasNot: [
      ...texts`政府文件 云泽市文件 云泽市人民政府文件汇编 云泽市水务局材料 关于云泽市人民政府文件 云《水网》政府文件`,
      `${long(31)}政府文件`,
    ],
  },
});
holdForm(
  'piece',
  pieceLabel.form,
  ['篇一', '第二篇', '【篇一】', '[篇一]', '（篇一）', '(篇一)', '篇 2：', '【 篇一 】 ：', '第二篇:'],
  ['篇', '第篇', '第二章', '见篇一', '篇一说明', '篇  一', '【【篇一', '篇一】】', '第二篇：：'],
);
holdReplacement('number of a series', serialAtEnd.form, {
  '公告（第二号）': '公告',
  '公告(第3号)': '公告',
  公告第二次: '公告',
  公告第二期: '公告',
  '公告（ 第 二 号 ）': '公告',
  '公告第  二号': '公告第  二号',
  公告第二号修订: '公告第二号修订',
  公告二号: '公告二号',
  公告第号: '公告第号',
  公告第二届: '公告第二届',
});
holdForm('title of a series', seriesTitle.form, texts`公告 通告 公报 决定 命令`, texts`通知`);
