import { defineMessages } from './define-messages.ts';

/** What is said when the program, its window or a part of it fails unexpectedly, and the lines of the report on it. */
export const troubleMessages = defineMessages({
  'zh-CN': {
    'trouble.uncaught': '程序出了意外，即将关闭，请重新打开。已保存的内容没有丢失。{where}',
    'trouble.rejected': '程序出了意外，刚才这一步可能没有办完，请核对后再继续。已保存的内容没有丢失。{where}',
    'trouble.not-started': '程序没能启动，请再试一次；仍不行时请把报告交给维护人员。{where}',
    'trouble.page-gone': '页面意外关闭，已在原处重新打开。已保存的内容没有丢失，没有保存的文字请重新输入。{where}',
    'trouble.page-hung':
      '页面长时间没有反应。可以继续等待，也可以在原处重新打开；已保存的内容不会丢失，没有保存的文字需要重新输入。',
    'trouble.page-gone-again': '页面接连意外关闭。可以再次重新打开，也可以关闭程序；已保存的内容没有丢失。{where}',
    'trouble.part-gone': '程序的一个部件意外结束，由系统重新启动。{where}',
    'trouble.where': '情况记在工作区的 {file}，可以查看、复制或者删除。',
    'trouble.nowhere': '情况没能记下来，请检查磁盘空间和文件夹的权限。',
    'trouble.wait': '继续等待',
    'trouble.reopen': '重新打开页面',
    'trouble.quit': '关闭程序',
    'trouble.report-title': '督办台 意外情况报告',
    'trouble.report-note':
      '本报告只在本机，不会发往别处；其中没有文件的内容和文件夹的位置。可以查看、复制给维护人员，或者删除。',
    'trouble.report-when': '时间',
    'trouble.report-what': '情况',
    'trouble.report-program': '程序',
    'trouble.report-machine': '系统',
    'trouble.report-part': '部件',
    'trouble.report-error': '错误',
    'trouble.report-cause': '起因',
  },
  en: {
    'trouble.uncaught':
      'Something unexpected went wrong and the program is closing; please open it again. Nothing saved was lost. {where}',
    'trouble.rejected':
      'Something unexpected went wrong; the last step may not be done, so look before you go on. Nothing saved was lost. {where}',
    'trouble.not-started': 'The program could not start. Try again, and if it stays, pass on the report. {where}',
    'trouble.page-gone':
      'The page closed unexpectedly and was opened again in the same place. Nothing saved was lost; type again what was not saved. {where}',
    'trouble.page-hung':
      'The page has not answered for some time. Wait, or open it again in the same place: nothing saved is lost, what was not saved has to be typed again.',
    'trouble.page-gone-again':
      'The page keeps closing unexpectedly. Open it once more, or close the program. Nothing saved was lost. {where}',
    'trouble.part-gone': 'A part of the program ended unexpectedly and is started again by the system. {where}',
    'trouble.where': 'What happened is written down in {file} of the workspace, to be read, copied or deleted.',
    'trouble.nowhere': 'What happened could not be written down; check the disk space and who may write the folder.',
    'trouble.wait': 'Wait',
    'trouble.reopen': 'Open the page again',
    'trouble.quit': 'Close the program',
    'trouble.report-title': 'Duban: report on something unexpected',
    'trouble.report-note':
      'This report stays on this machine and is sent nowhere. It holds no words of papers and no places of folders. Read it, copy it to whoever maintains the program, or delete it.',
    'trouble.report-when': 'When',
    'trouble.report-what': 'What',
    'trouble.report-program': 'Program',
    'trouble.report-machine': 'System',
    'trouble.report-part': 'Part',
    'trouble.report-error': 'Error',
    'trouble.report-cause': 'Cause',
  },
});
