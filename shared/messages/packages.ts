import { defineMessages } from './define-messages.ts';

/** A workspace as one file (工作区包), and a copy of a workspace on another machine. */
export const packagesMessages = defineMessages({
  'zh-CN': {
    'package.title': '带到另一台电脑',
    'package.hint':
      '打包是把整个工作区（台账、修改记录、原件、制发的文件、模板）写成一个 zip 文件，写完逐个核对。在另一台电脑上打开后只供查阅，也可以选择带着它继续工作。',
    'package.write': '打包整个工作区…',
    'package.open': '打开工作区包…',
    'package.part-size': '分卷大小',
    'package.part-whole': '不分卷',
    'package.part-cd': '光盘（700 MB）',
    'package.part-dvd': 'DVD 光盘（4.3 GB）',
    'package.written': '已打包 {count} 个文件，写成 {names}（共 {size} MB），逐个核对一致。',
    'package.opened': '{of}已解开到文件夹“{folder}”（在现在的工作区旁边）；现在的工作区没有改动。',
    'package.of': '{office}（{who}，{time} 打包，到第 {seq} 次修改）',
    'copy.reads': '这是一份只供查阅的副本：{of}。要在这里继续工作，请先改为可以修改。',
    'copy.works': '这是带出来工作的副本：{of}。做完后打包，带回去合并。',
    'copy.work': '改为可以修改…',
    'copy.now-works': '这份副本现在可以修改；做完后打包，带回去合并。',
    'doubt.work-on-copy':
      '改为可以修改以后，这里和原来的工作区各改各的；同一件事两边都改，合并时要逐项选定。原来的工作区仍以那边为准。',
    'cli.about-package': '把整个工作区打成一个 zip 文件，写完逐个核对；--part-size 分成几卷',
    'cli.about-open':
      '把工作区包解开到 --data-dir 给的新文件夹（没有给的，解开到自己的工作区旁边），逐个核对；只供查阅，--to-work 则可以在那里继续工作',
    'cli.about-work-on-copy': '让只供查阅的副本可以修改，以后可以合并回去',
    'cli.means-part-size': '每卷最多多大，例如 700MB、4GB',
    'cli.means-to-work': '解开以后可以修改，以后合并回去',
    'cli.part-size': '“{text}”不是大小，请写成 700MB 或者 4GB 这样',
    'cli.opened': '{of}已解开到“{folder}”，只供查阅。',
    'cli.opened-to-work': '{of}已解开到“{folder}”，可以修改；做完后打包，带回去合并。',
    'cli.not-copy': '这个工作区不是副本，本来就可以修改。',
    'errors.workspace-is-copy':
      '这是一份只供查阅的副本（{office}，{who} 打包），修改没有保存；要在这里工作，请先把它改为可以修改。',
    'errors.package-unreadable': '“{name}”不是工作区包，或者没有写完，没有打开。',
    'errors.package-damaged': '工作区包“{name}”里的 {file} 与打包时不一致，没有打开；请重新复制或者重新打包。',
    'errors.package-part-missing': '工作区包缺少“{name}”这一卷，没有打开；请把各卷放在同一个文件夹里。',
    'errors.package-failed': '打包没有做成：写进“{name}”的 {file} 核对不一致，请检查磁盘后再试。',
    'errors.part-too-small': '文件 {file} 放不进一卷，没有打包；每卷至少要 {least} MB。',
  },
  en: {
    'package.title': 'To another machine',
    'package.hint':
      'A package is the whole workspace (ledger, log, originals, issued papers, templates) in one zip file, checked after writing. Opened on another machine it is only read, unless it is taken along to work on.',
    'package.write': 'Pack the whole workspace…',
    'package.open': 'Open a package…',
    'package.part-size': 'Size of a part',
    'package.part-whole': 'one file',
    'package.part-cd': 'CD (700 MB)',
    'package.part-dvd': 'DVD (4.3 GB)',
    'package.written': 'Packed {count} files as {names} ({size} MB in all); every one was compared.',
    'package.opened': '{of} was unpacked to the folder “{folder}” beside the workspace, which itself was not touched.',
    'package.of': '{office} (packed by {who}, {time}, up to change {seq})',
    'copy.reads': 'This is a copy for reading: {of}. To work here, make it one that can be changed.',
    'copy.works': 'This is a copy taken along for work: {of}. Pack it when done, and merge it back.',
    'copy.work': 'Make it changeable…',
    'copy.now-works': 'The copy can be changed now; pack it when done, and merge it back.',
    'doubt.work-on-copy':
      'From then on this copy and the workspace it came from are changed apart; what is changed on both sides is to be decided one by one when they are merged. ',
    'cli.about-package': 'pack the whole workspace into one zip file, checked after writing; --part-size splits it',
    'cli.about-open':
      'unpack a package into the new folder of --data-dir (else beside your own workspace), every file compared: for reading, or with --to-work to go on working there',
    'cli.about-work-on-copy': 'let a copy for reading be changed, to be merged back later',
    'cli.means-part-size': 'the most that a part may have, for example 700MB or 4GB',
    'cli.means-to-work': 'the copy can be changed, and merged back later',
    'cli.part-size': '“{text}” is no size; write it as 700MB or 4GB',
    'cli.opened': '{of} was unpacked to “{folder}”, for reading only.',
    'cli.opened-to-work': '{of} was unpacked to “{folder}” and can be changed; pack it when done, and merge it back.',
    'cli.not-copy': 'This workspace is no copy and can be changed already.',
    'errors.workspace-is-copy':
      'This is a copy for reading ({office}, packed by {who}); the change was not saved. To work here, make it changeable first.',
    'errors.package-unreadable':
      '“{name}” is no package of a workspace, or was not written to its end; it was not opened.',
    'errors.package-damaged':
      'In the package “{name}” the file {file} is not what was packed; it was not opened. Copy or pack it again.',
    'errors.package-part-missing':
      'The package lacks its part “{name}” and was not opened. Put all parts into one folder.',
    'errors.package-failed':
      'The package was not made: {file} in “{name}” is not what was packed. Check the disk and try again.',
    'errors.part-too-small':
      'The file {file} does not go into a part, and nothing was packed; a part needs {least} MB at least.',
  },
});
