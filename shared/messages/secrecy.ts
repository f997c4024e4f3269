import { defineMessages } from './define-messages.ts';

/** Marks of secrecy: what is asked before a file that bears one is stored, and what is said of it afterwards. */
export const secrecyMessages = defineMessages({
  'zh-CN': {
    'doubt.marked-secret':
      '文件带有国家秘密标志：{secretMarks}。尚未保存任何内容。本系统未经涉密信息系统测评，涉密文件不得在非涉密计算机上存储、处理：请停止导入，从本机清除该文件，并报告本单位保密工作机构。仅在确已解密或者该字样并非密级标志时，方可确认继续；确认人和所确认的标志记入日志。',
    'doubt.marked-internal':
      '文件带有内部标志：{internalMarks}。尚未保存任何内容。请确认可以存入本工作区，供使用本工作区的人员查阅；确认人和所确认的标志记入日志。',
    'secrecy.at-line': '“{words}”（{file}，第 {line} 行）',
    'secrecy.at-page-edge': '“{words}”（{file}，页眉或者页脚）',
    'secrecy.at-file-name': '“{words}”（文件名 {file}）',
    'secrecy.confirmed': '带有标志 {marks}，由 {by} 于 {on} 确认导入',
    'secrecy.unconfirmed': '带有标志 {marks}，导入时未作提示，请核对是否可以留存',
    'secrecy.found': '带有保密或者内部标志：{marks}',
    'secrecy.entered': '{title}（经确认导入，标志：{words}）',
    'secrecy.state': '{words} · {state}',
    'library.not-imported': '不导入',
    'library.import-confirmed': '已核实，确认导入',
    'cli.field-secrecy': '保密标志',
  },
  en: {
    'doubt.marked-secret':
      'The file bears a mark of state secrets: {secretMarks}. Nothing has been stored. This program is not assessed as a system for state secrets; they must not be stored or handled on a computer that is not: stop, remove the file from this machine and tell the office in charge of secrecy. Confirm only if it has been declassified or the words are no such mark; who confirmed which mark is logged. ',
    'doubt.marked-internal':
      'The file bears a mark of internal papers: {internalMarks}. Nothing has been stored. Confirm that it may be kept in this workspace, for all who use it; who confirmed which mark is logged. ',
    'secrecy.at-line': '“{words}” ({file}, line {line})',
    'secrecy.at-page-edge': '“{words}” ({file}, header or footer)',
    'secrecy.at-file-name': '“{words}” (name of the file {file})',
    'secrecy.confirmed': 'Bears the {marks}; {by} confirmed the import on {on}',
    'secrecy.unconfirmed':
      'Bears the {marks}; nobody was asked when it was imported: please look whether it may be kept',
    'secrecy.found': 'Bears marks of secrecy or of internal papers: {marks}',
    'secrecy.entered': '{title} (imported after confirmation, marked {words})',
    'secrecy.state': '{words} · {state}',
    'library.not-imported': 'Do not import',
    'library.import-confirmed': 'Looked at: import it',
    'cli.field-secrecy': 'secrecy',
  },
});
