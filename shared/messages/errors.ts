import { defineMessages } from './define-messages.ts';

/** One sentence for every code of `shared/contract/error-code.ts`: what happened, that nothing was lost, what to do. */
export const errorsMessages = defineMessages({
  'zh-CN': {
    'errors.bad-input.hands-nothing-over':
      '所写的函不是交办审议意见的函，没有保存。种类读错的，请先更正；只登记交办日期和文号的，请直接填写日期和文号。',
    'errors.bad-input.letter-of-others': '这份交办函写明的期限都是别的审议意见的，没有给这件审议意见写期限，没有保存。',
    'errors.bad-input': '填写的内容不符合要求（{field}），没有保存，请改正后再试。',
    'errors.bad-input.not-later': '延期后的日期应当晚于现期限 {date}，没有保存，请改正后再试。',
    'errors.bad-input.no-such-sheet': '文件里没有第 {sheet} 张表，没有导入，请核对后再试。',
    'errors.bad-input.no-such-day': '没有“{text}”这一天，没有保存，请改正后再试。',
    'errors.bad-input.other-opinion':
      '《{report}》答复的不是“{title}”，没有保存；对应有误的，请先更正它答复的审议意见。',
    'errors.bad-input.correction-in-contents':
      '第 {line} 行读作目录，不属于任何文件，这样更正不会改变什么，没有保存。请从目录后面的第一行更正。',
    'errors.bad-input.correction-outside':
      '第 {line} 行不属于任何文件（空行、页码、页眉、刊头或者第一份文件之前的内容），这样更正不会改变什么，没有保存。',
    'errors.bad-input.correction-begins-there': '第 {line} 行已经是一份文件的开头，没有可以分开的，没有保存。',
    'errors.bad-input.correction-none-before': '第 {line} 行所在的文件前面没有别的文件，不能并入，没有保存。',
    'errors.bad-input.line-not-recognised': '第 {line} 行是文件里原有的文字，不是识别出来的，没有保存。',
    'errors.bad-input.no-picture': '第 {page} 页没有图像，这一页的文字是文件里原有的，或者没有这一页。',
    'errors.bad-input.correction-idle': '第 {line} 行已经是这样读的，这一更正不改变什么，没有保存。',
    'errors.bad-input.at-suggestion': '建议答复中的承诺，承诺事项、时限和单位请在该建议上登记，没有保存。',
    'errors.bad-input.no-verdict': '还没有认定这项承诺是否兑现，请先登记认定结果，没有保存。',
    'errors.bad-input.other-paper': '这一条不在所选的文件里，没有保存，请刷新后再试。',
    'errors.not-found': '找不到“{id}”，它可能已被撤销，请刷新后再试。',
    'errors.not-allowed': '这个请求不是从本程序的窗口发出的，已被拒绝。',
    'errors.conflict': '“{title}”刚才已被改动，这次的修改没有保存，请查看最新内容后再改。',
    'errors.cancelled': '已取消，没有留下任何内容。',
    'errors.internal': '程序出了意外，已保存的内容没有丢失；请再试一次，仍不行时请把日志交给维护人员。',
    'errors.internal.host-away': '程序没有应答，暂时读不到内容，连上后自动再读。已保存的内容没有丢失。',
    'errors.internal.answer-lost': '程序没有应答，不能确定这一步是否已经保存；重新连上后请先核对，再决定是否重做。',
    'errors.internal.session-ended': '进入已经结束，需要重新进入：请打开程序新给出的地址。刚才这一步没有办理。',
    'errors.file-missing': '找不到文件“{name}”，请检查文件名和所在的文件夹。',
    'errors.file-empty': '“{name}”是空文件，没有可以读的文字，未导入。',
    'errors.file-empty.pictures':
      '“{name}”里只有 {count} 张图片或图形，没有文字，请另存为 pdf 后再导入，图片里的字可以识别。',
    'errors.file-empty.objects':
      '“{name}”里只有 {count} 个嵌入的文档或表格，没有自己的文字，请把它们另存出来分别导入。',
    'errors.file-empty.margins': '“{name}”的文字都在页眉页脚里，正文没有文字，未导入，请把文字移到正文后再导入。',
    'errors.file-empty.hidden': '“{name}”里的文字都设为隐藏，未导入，请取消隐藏后再导入。',
    'errors.file-empty.pages': '“{name}”共 {pages} 页，都是空白页，未导入。',
    'errors.file-empty.annotations': '“{name}”只有批注、图章、空白表单等标注，没有正文，未导入。',
    'errors.file-too-large': '“{name}”超过 {limit} MB 的上限，未导入，请拆分后再导入。',
    'errors.file-too-large.pages': '“{name}”超过 {limit} 页的上限，未导入，请拆分后再导入。',
    'errors.file-too-large.scanned-pages': '“{name}”的扫描页超过 {limit} 页的上限，未导入，请拆分后再导入。',
    'errors.file-too-large.lines': '“{name}”超过 {limit} 行的上限，未导入，请拆分后再导入。',
    'errors.file-too-large.cells': '“{name}”的表格超过 {limit} 格的上限，未导入，请拆分后再导入。',
    'errors.file-too-large.characters': '“{name}”的文字超过 {limit} 字的上限，未导入，请拆分后再导入。',
    'errors.file-too-large.elements': '“{name}”的排版结构过于庞杂，未导入，请另存为简单的文档或拆分后再导入。',
    'errors.file-too-large.papers': '“{name}”里的文件超过 {limit} 份的上限，未导入，请拆分后再导入。',
    'errors.file-too-large.records': '“{name}”里的条目超过 {limit} 条的上限，未导入，请拆分后再导入。',
    'errors.file-too-large.placeholders': '模板“{name}”里要填的地方超过 {limit} 处的上限，没有保存，请精简后再试。',
    'errors.file-too-large.reading': '“{name}”里读出的内容过多，未导入，请拆分后再导入。',
    'errors.file-changed-while-read': '“{name}”在读取过程中被改动或删除，未导入，请再试一次。',
    'errors.file-unreadable': '“{name}”无法读取，请检查是否有权限、是否被别的程序占用。',
    'errors.file-is-folder': '“{name}”是文件夹，请选择其中的文件。',
    'errors.format-unknown':
      '“{name}”不是能读的文件，未导入；可读的有 txt、md、docx、doc、wps、rtf、pdf、ofd、html、xlsx、xls、csv、png、jpg、tif 和 zip。',
    'errors.format-unknown.container':
      '“{name}”里没有 Word、Excel 或 WPS 的内容，是别的程序的文件，请用生成它的程序另存为 docx、xlsx 或 pdf 后再导入。',
    'errors.format-mislabelled': '“{name}”的内容和扩展名不符，未导入，请改成正确的扩展名或另存后再试。',
    'errors.format-needs-saving-as': '“{name}”是 {format} 格式，请在 WPS 或 Word、Excel 中另存为 {saveAs} 后再导入。',
    'errors.format-needs-saving-as.docx':
      '“{name}”是 {format} 格式，请用 WPS 或 Word 打开，选“文件”→“另存为”，文件类型选“Microsoft Word 文件（*.docx）”（Word 中为“Word 文档（*.docx）”）后再导入。',
    'errors.format-needs-saving-as.xlsx':
      '“{name}”是 {format} 格式，请用 WPS 或 Excel 打开，选“文件”→“另存为”，文件类型选“Microsoft Excel 文件（*.xlsx）”（Excel 中为“Excel 工作簿（*.xlsx）”）后再导入。',
    'errors.format-needs-saving-as.pdf':
      '“{name}”是 {format} 格式，请在 WPS 中选“文件”→“输出为PDF”，在微软办公软件中选“文件”→“导出”→“创建 PDF/XPS”，再导入得到的 pdf。',
    'errors.format-needs-saving-as.archive': '“{name}”是 {format} 压缩包，请解压后改压成 zip 再导入。',
    'errors.format-damaged': '“{name}”已损坏或不完整，未导入，请重新取得这份文件。',
    'errors.format-encrypted': '“{name}”有密码保护，请解除密码后再导入。',
    'errors.format-scan': '“{name}”共 {pages} 页，没有文字层，也认不出文字，未导入，请换一份清楚的扫描件。',
    'errors.format-scan.no-data':
      '“{name}”是扫描件，共 {pages} 页，识别文字所需的数据缺失或损坏，未导入，请重新安装本程序后再试。',
    'errors.format-scan.drawn':
      '“{name}”共 {pages} 页，画的都是线条和图形，没有文字，未导入，请换一份带文字的 pdf 或清楚的扫描件。',
    'errors.format-scan.illegible':
      '“{name}”的字体没有文字对照，读不出文字，未导入，请换一份能复制出文字的 pdf 或清楚的扫描件。',
    'errors.format-scan.ofd': '“{name}”是图片做成的 ofd，共 {pages} 页，里面没有文字，请另存为 pdf 后再导入。',
    'errors.encoding-unknown': '认不出“{name}”的文字编码，请用记事本另存为 UTF-8 后再导入。',
    'errors.container-bomb': '“{name}”解开后异常庞大或层数过多，可能有问题，未导入。',
    'errors.container-path-escape': '“{name}”里有指向文件夹以外的路径（{entry}），可能有问题，未导入。',
    'errors.already-imported': '“{name}”以前已经导入过。',
    'errors.reading-too-slow': '读取“{name}”用时过长，已停止，未导入，请拆分后再导入。',
    'errors.reading-too-slow.memory': '读取“{name}”需要的内存超过上限，已停止，未导入，请拆分后再导入。',
    'errors.reading-too-slow.page':
      '“{name}”第 {page} 页的绘图内容过于庞杂，读取已停止，未导入，请去掉这一页或者另存为简单的文档后再导入。',
    'errors.reading-died':
      '“{name}”无法读取，读取已中止，未导入，其他内容不受影响；请另存为 docx 或者 txt 格式后再导入。',
    'errors.workspace-locked': '工作区正由 {holder} 使用，只能查看不能修改，请先在那边退出。',
    'errors.workspace-read-only': '工作区“{folder}”只能读取，修改没有保存，请检查文件夹的权限。',
    'errors.backup-failed': '备份没有做成：文件 {file} 抄写后核对不一致，请检查磁盘后再备份。',
    'errors.backup-damaged': '备份“{name}”缺少文件或已损坏（{file}），没有恢复；请换一份备份。',
    'errors.place-inside': '文件夹“{folder}”就在工作区里面，磁盘损坏时会一起丢失；请另选一块磁盘上的文件夹。',
    'errors.folder-not-empty': '文件夹“{folder}”里已有内容，没有写入；请另选一个空文件夹。',
    'errors.file-altered':
      '存下的文件 {id} 与当时存入的不符，已损坏，没有使用；请把原来的文件重新导入一次，或者从备份恢复。',
    'errors.workspace-taken-over':
      '工作区已由 {holder} 接管，这一次修改没有保存；请退出后重新打开，看清现在的内容再改。',
    'errors.workspace-damaged':
      '工作区的文件 {file} 已损坏且无法从记录恢复，没有改动任何内容；请从 backups 文件夹里取最近的备份。',
    'errors.workspace-too-new': '这个工作区是更新版本的程序写的，没有改动任何内容，请升级本程序后再打开。',
    'errors.disk-full': '磁盘已满，这次的修改没有保存，以前的内容没有丢失，请腾出空间后再试。',
    'errors.disk-denied': '无法写入工作区“{folder}”，没有保存任何改动，请检查这个文件夹是否存在、是否有权限。',
    'errors.transition-illegal': '“{title}”不能从“{from}”改为“{to}”：{needed}',
    'errors.evidence-needed': '“{title}”还不能改为“{to}”，先要有：{needed}',
    'errors.nothing-asked': '“{title}”没有待认定的主办单位变更。',
    'errors.nothing-to-undo': '没有可以撤销或重做的修改。',
    'errors.undo-blocked': '“{title}”后来的一次修改在记录中已经缺失，这一步不能撤销，台账没有变动；需要时请直接改正。',
    'errors.organ-unknown': '没有名为“{name}”的单位，没有保存；新单位请写全称，例如“云泽市教育局”。',
    'errors.promise-unclear': '《{title}》的答复有几项承诺，没有保存；请写明是哪一项：{list}。',
    'errors.organ-unclear': '“{name}”说不准是哪个单位，没有保存；请写明是不是：{names}。',
    'errors.record-in-use': '“{title}”还在使用，没有删除：{where}。名称重复的，可以改为合并。',
    'errors.merge-impossible': '“{title}”不能这样合并，没有保存。',
    'errors.merge-impossible.itself': '“{title}”不能并入它自己，没有保存。',
    'errors.merge-impossible.circle':
      '“{into}”已经并在“{title}”名下，不能再反过来并入，没有保存；要换主名，请先取消原来的合并。',
    'errors.merge-impossible.merged-away': '“{title}”已经并入另一件，没有保存；请并入现在办理的那一件。',
    'errors.merge-impossible.other-opinion': '“{title}”是另一份审议意见的条目，或者已经撤下，不能合并，没有保存。',
    'errors.point-handed-over':
      '“{title}”已经交办，不能撤下，没有保存；不再办理的，请把状态改为“不再适用”，写明日期和理由。',
    'errors.already-recorded': '“{title}”已在台账中，没有重复登记；请在原有的一件上登记。',
    'errors.brief-kind-unknown': '没有“{kind}”这种公文，可用的种类见 duban brief --list。',
    'errors.brief-scope-missing.organ-or-opinion': '请说明催办哪个承办单位，或者哪件审议意见。',
    'errors.brief-scope-missing': '还没有说明这份公文写的是哪一件（{name}）。',
    'errors.licences-missing': '许可清单在打包时生成，这一份程序里没有。',
    'errors.trail-too-long': '改动超过 {most} 行，没有生成文件。请把日期范围缩小后分几次导出。',
    'errors.brief-scope-empty': '“{name}”里没有可写的内容，没有生成文件。',
    'errors.brief-no-table': '“{name}”没有表格，不能导出为 xlsx，请导出为 docx。',
    'errors.template-damaged': '模板“{name}”打不开或已损坏，请在 Word 或 WPS 中另存为 docx 后再试。',
    'errors.template-placeholder-unknown': '模板里的“{placeholder}”不是可用的项目（{place}），请改正后再试。',
    'errors.output-exists-as-folder': '“{name}”是文件夹，不能作为输出文件，请另取一个名字。',
    'errors.output-denied': '无法写入文件“{name}”，请检查文件夹是否存在、是否有权限，或文件是否正被打开。',
    'notices.log-line-torn':
      '上次没有正常结束：记录 {file} 末尾有 {bytes} 字节没写完，已原样移到 damaged 文件夹；没写完的那一次修改没有保存，请核对最后做的一步。',
    'notices.log-end-torn':
      '记录 {file} 的末尾缺损：剩下的 {bytes} 字节读不出来，已原样移到 damaged 文件夹；台账内容另有保存，没有受影响。',
    'notices.log-line-damaged': '记录 {file} 第 {line} 行已损坏，已移到 damaged 文件夹；台账内容没有受影响。',
    'notices.log-change-lost': '记录 {file} 第 {line} 行已损坏，这一次修改没能恢复，原样移到 damaged 文件夹。',
    'notices.log-line-missing':
      '修改记录缺第 {from} 次修改。台账内容另有保存，没有受影响；这次修改是谁、何时做的，已无从查看。',
    'notices.log-line-lost': '修改记录缺第 {from} 次修改，这次修改没能恢复；此后的修改都在。请对照备份核实缺了什么。',
    'notices.log-lines-doubled':
      '修改记录里第 {from} 次至第 {to} 次修改重复出现（{file} 第 {line} 行至第 {last} 行），只按第一次计；台账内容没有受影响。',
    'notices.log-lines-out-of-order':
      '修改记录的次序被打乱：第 {from} 次至第 {to} 次修改排到了后面（{file} 第 {line} 行至第 {last} 行），已按编号次序读取。',
    'notices.log-lines-missing':
      '修改记录缺第 {from} 次至第 {to} 次。台账内容另有保存，没有受影响；这些修改是谁、何时做的，已无从查看。',
    'notices.log-lines-lost':
      '修改记录缺第 {from} 次至第 {to} 次，这些修改没能恢复；此后的修改都在。请对照备份核实缺了什么。',
    'notices.log-line-doubled':
      '修改记录里第 {seq} 次修改重复出现（{file} 第 {line} 行），只按第一次计；台账内容没有受影响。',
    'notices.log-line-out-of-order':
      '修改记录的次序被打乱：第 {seq} 次修改排到了后面（{file} 第 {line} 行），已按编号次序读取。',
    'notices.log-line-altered':
      '第 {seq} 次修改的记录在写成以后被改动过（{file} 第 {line} 行），不能作为凭据；台账内容另有保存，没有受影响。',
    'notices.log-change-altered':
      '第 {seq} 次修改的记录在写成以后被改动过（{file} 第 {line} 行），台账里这一次修改的内容存疑，请对照原件或备份核实。',
    'notices.log-line-unchained':
      '第 {seq} 次修改的记录不是按本程序的方式写入的（{file} 第 {line} 行），不能作为凭据，请核实。',
    'notices.log-missing': '修改记录不见了，台账内容完整（到第 {seq} 次修改），但此前的历史无法查看。',
    'notices.snapshot-from-generation':
      '{file} 已损坏，改用上一份 {from}，并按修改记录补齐到第 {seq} 次修改（{savedAt}）。请核对此后有没有做过修改。',
    'notices.snapshot-rebuilt':
      '{file} 已损坏或丢失，已按修改记录重建到第 {seq} 次修改（{savedAt}）。请核对此后有没有做过修改。',
    'notices.snapshot-rebuilt-partly': '{file} 已损坏，只能按第 {first} 次以后的修改记录重建，更早的内容请从备份恢复。',
    'notices.snapshot-failed': '工作区“{folder}”的台账文件没有写成，修改都在记录里，没有丢失；请检查磁盘空间。',
    'notices.workspace-migrated': '工作区已从旧版（{from}）升级到新版（{to}），升级前的备份是 {backup}。',
  },
  en: {
    'errors.bad-input.hands-nothing-over':
      'This letter hands no opinion over; nothing was saved. If its kind was read wrongly, correct it first; to register only its day and number, enter these.',
    'errors.bad-input.letter-of-others':
      'The days in this letter are all for other opinions; it gives none for this one. Nothing was saved.',
    'errors.bad-input': 'What was entered is not valid ({field}); nothing was saved. Correct it and try again.',
    'errors.bad-input.not-later':
      'An extension ends later than the day in force, {date}; nothing was saved. Correct it and try again.',
    'errors.bad-input.no-such-sheet':
      'The file has no sheet {sheet}; nothing was imported, please check and try again.',
    'errors.bad-input.no-such-day': 'There is no day “{text}”; nothing was saved. Correct it and try again.',
    'errors.bad-input.other-opinion':
      '“{report}” does not answer “{title}”; nothing was saved. If it does, put right first which opinion it answers.',
    'errors.bad-input.correction-in-contents':
      'Line {line} was read as table of contents and belongs to no paper: this correction would change nothing and was not saved. Correct at the first line behind the contents.',
    'errors.bad-input.correction-outside':
      'Line {line} belongs to no paper (a blank line, a page number, a running head, a masthead, or before the first paper): this correction would change nothing and was not saved.',
    'errors.bad-input.correction-begins-there':
      'A paper begins at line {line} already: nothing to part, nothing was saved.',
    'errors.bad-input.correction-none-before':
      'No paper stands before that of line {line}: nothing to join it to, nothing was saved.',
    'errors.bad-input.line-not-recognised':
      'Line {line} is text of the file and was not recognised; nothing was saved.',
    'errors.bad-input.no-picture': 'Page {page} has no picture: its text is the file’s own, or there is no such page.',
    'errors.bad-input.correction-idle':
      'Line {line} is read so already: this correction changes nothing and was not saved.',
    'errors.bad-input.at-suggestion':
      'Words, day and organ of a promise of an answer are recorded at the suggestion; nothing was saved.',
    'errors.bad-input.no-verdict': 'Nothing has been found of this promise yet: record that first; nothing was saved.',
    'errors.bad-input.other-paper': 'This is not in the papers chosen; nothing was saved. Refresh and try again.',
    'errors.not-found': 'There is no “{id}”; it may have been withdrawn. Refresh and try again.',
    'errors.not-allowed': 'This request did not come from the program’s own window and was refused.',
    'errors.conflict':
      '“{title}” was changed meanwhile; this change was not saved. Look at it again before changing it.',
    'errors.cancelled': 'Cancelled; nothing was left behind.',
    'errors.internal':
      'Something unexpected went wrong; what was saved is safe. Try again, and if it stays, send the log.',
    'errors.internal.host-away':
      'The program does not answer, so this cannot be read now; it is read again once it is back. Nothing saved was lost.',
    'errors.internal.answer-lost':
      'The program did not answer, so it is not known whether this step was saved; look before you do it again.',
    'errors.internal.session-ended':
      'Your session has ended: open the new address that the program gave. This step was not done.',
    'errors.file-missing': 'There is no file “{name}”; check its name and folder.',
    'errors.file-empty': '“{name}” is empty: there is no text to read, so it was not imported.',
    'errors.file-empty.pictures':
      '“{name}” holds {count} pictures and no text; save it as pdf, whose pictures can be recognised.',
    'errors.file-empty.objects': '“{name}” holds {count} embedded files and no text of its own; save them apart first.',
    'errors.file-empty.margins': 'All text of “{name}” stands in headers and footers; move it into the text first.',
    'errors.file-empty.hidden': 'All text of “{name}” is hidden; show it before importing.',
    'errors.file-empty.pages': 'All {pages} pages of “{name}” are blank; it was not imported.',
    'errors.file-empty.annotations':
      '“{name}” holds annotations, stamps or empty forms and no text; it was not imported.',
    'errors.file-too-large': '“{name}” is over the limit of {limit} MB and was not imported; split it first.',
    'errors.file-too-large.pages': '“{name}” is over the limit of {limit} pages and was not imported; split it first.',
    'errors.file-too-large.scanned-pages':
      '“{name}” has more than {limit} scanned pages and was not imported; split it first.',
    'errors.file-too-large.lines': '“{name}” is over the limit of {limit} lines and was not imported; split it first.',
    'errors.file-too-large.cells':
      '“{name}” is over the limit of {limit} table cells and was not imported; split it first.',
    'errors.file-too-large.characters':
      '“{name}” is over the limit of {limit} characters and was not imported; split it first.',
    'errors.file-too-large.elements':
      'The layout of “{name}” is made of too many parts; it was not imported. Save it in a simpler form or split it.',
    'errors.file-too-large.papers': '“{name}” holds more than {limit} papers and was not imported; split it first.',
    'errors.file-too-large.records': '“{name}” holds more than {limit} items and was not imported; split it first.',
    'errors.file-too-large.placeholders':
      'The template “{name}” has more than {limit} places to fill; it was not saved. Make it simpler.',
    'errors.file-too-large.reading': 'Reading “{name}” gives too much; it was not imported. Split it first.',
    'errors.file-changed-while-read': '“{name}” was changed or deleted while it was read; not imported. Try again.',
    'errors.file-unreadable': '“{name}” cannot be read; check its permissions and whether another program holds it.',
    'errors.file-is-folder': '“{name}” is a folder; choose the files in it.',
    'errors.format-unknown':
      '“{name}” is no file that can be read; readable are txt, md, docx, doc, wps, rtf, pdf, ofd, html, xlsx, xls, csv, png, jpg, tif and zip.',
    'errors.format-unknown.container':
      '“{name}” holds nothing of Word, Excel or WPS: it is another program’s file; save it as docx, xlsx or pdf there.',
    'errors.format-mislabelled': 'The content of “{name}” does not fit its ending; rename it or save it anew.',
    'errors.format-needs-saving-as': '“{name}” is in {format} format; save it as {saveAs} in WPS, Word or Excel first.',
    'errors.format-needs-saving-as.docx':
      '“{name}” is in {format} format; open it in Word or WPS, choose File → Save As → Word Document (*.docx), and import that.',
    'errors.format-needs-saving-as.xlsx':
      '“{name}” is in {format} format; open it in Excel or WPS, choose File → Save As → Excel Workbook (*.xlsx), and import that.',
    'errors.format-needs-saving-as.pdf':
      '“{name}” is in {format} format; in Office choose File → Export → Create PDF/XPS, in WPS File → Export to PDF, and import the pdf.',
    'errors.format-needs-saving-as.archive': '“{name}” is packed as {format}; unpack it and pack it as zip first.',
    'errors.format-damaged': '“{name}” is damaged or incomplete and was not imported; get the file again.',
    'errors.format-encrypted': '“{name}” is protected by a password; remove it before importing.',
    'errors.format-scan':
      '“{name}” ({pages} pages) has no text, and none could be recognised; not imported. Get a clearer scan.',
    'errors.format-scan.no-data':
      '“{name}” is a scan of {pages} pages, and the data for recognising text are missing or damaged; not imported. Install the program anew.',
    'errors.format-scan.drawn':
      '“{name}” ({pages} pages) only draws lines and shapes and holds no text; get a pdf with text or a clear scan.',
    'errors.format-scan.illegible':
      'The fonts of “{name}” do not say which letters they draw; get a pdf from which text can be copied, or a clear scan.',
    'errors.format-scan.ofd': '“{name}” is an ofd of pictures ({pages} pages) without text; save it as pdf first.',
    'errors.encoding-unknown': 'The text encoding of “{name}” is not known; save it as UTF-8 first.',
    'errors.container-bomb': '“{name}” unpacks to an abnormal size or depth and was not imported.',
    'errors.container-path-escape':
      '“{name}” holds a path that leads out of its folder ({entry}) and was not imported.',
    'errors.already-imported': '“{name}” was imported before.',
    'errors.reading-too-slow': 'Reading “{name}” took too long and was stopped; not imported. Split it first.',
    'errors.reading-too-slow.memory': 'Reading “{name}” needs more memory than allowed; not imported. Split it first.',
    'errors.reading-too-slow.page':
      'Page {page} of “{name}” draws too much to be read; stopped and not imported. Take the page out, or save the file as a simple document.',
    'errors.reading-died':
      '“{name}” cannot be read: its reading broke off; not imported, and nothing else is touched. Save it as docx or txt, then import that.',
    'errors.workspace-locked':
      'The workspace is in use by {holder}, so it can be read but not changed; quit there first.',
    'errors.workspace-read-only': 'The workspace “{folder}” can only be read; the change was not saved.',
    'errors.backup-failed':
      'The backup was not made: the copy of {file} is not what was copied. Check the disk and try again.',
    'errors.backup-damaged':
      'The backup “{name}” lacks a file or is damaged ({file}); nothing was restored. Take another one.',
    'errors.place-inside':
      'The folder “{folder}” is inside the workspace and would be lost with it; choose one on another drive.',
    'errors.folder-not-empty': 'The folder “{folder}” is not empty; nothing was written. Choose an empty one.',
    'errors.file-altered':
      'The kept file {id} is not what was stored and was not used; import the original again, or restore it from a backup.',
    'errors.workspace-taken-over':
      '{holder} took this workspace over; the change was not saved. Quit, open it again and look before changing it.',
    'errors.workspace-damaged':
      'The workspace file {file} is damaged beyond recovery; nothing was touched. Take the newest copy in “backups”.',
    'errors.workspace-too-new':
      'A newer version of the program wrote this workspace; nothing was touched. Update first.',
    'errors.disk-full': 'The disk is full; this change was not saved, what was saved before is safe. Free some space.',
    'errors.disk-denied': 'The workspace “{folder}” cannot be written to; this change was not saved.',
    'errors.transition-illegal': '“{title}” cannot go from “{from}” to “{to}”: {needed}',
    'errors.evidence-needed': '“{title}” cannot become “{to}” yet; needed first: {needed}',
    'errors.nothing-asked': 'No change of the lead of "{title}" waits for a decision.',
    'errors.nothing-to-undo': 'There is no change to undo or redo.',
    'errors.undo-blocked':
      'A later change of “{title}” is missing from the log, so this step cannot be undone; nothing was changed. Correct the record itself instead.',
    'errors.organ-unknown': 'There is no organ “{name}”; nothing was saved. Give a new organ its full name.',
    'errors.promise-unclear': 'The answer to {title} promises several things; nothing was saved. Name one of: {list}.',
    'errors.organ-unclear': 'It is not clear which organ “{name}” means; nothing was saved. Perhaps: {names}.',
    'errors.record-in-use':
      '“{title}” is in use and was not removed: {where}. If the name is double, merge it instead.',
    'errors.merge-impossible': '“{title}” cannot be merged like this; nothing was saved.',
    'errors.merge-impossible.itself': '“{title}” cannot be merged into itself; nothing was saved.',
    'errors.merge-impossible.circle':
      '“{into}” is kept under “{title}” already, so the other way round is impossible; nothing was saved. Take the first merger back to change which name is kept.',
    'errors.merge-impossible.merged-away':
      '“{title}” was merged into another one; nothing was saved. Merge into the one that is followed now.',
    'errors.merge-impossible.other-opinion':
      '“{title}” is a point of another opinion, or was withdrawn, and cannot be merged; nothing was saved.',
    'errors.point-handed-over':
      '“{title}” was handed over and cannot be taken out; nothing was saved. Set its status to “no longer applicable”, with day and reason.',
    'errors.already-recorded': '“{title}” is in the ledger already and was not entered twice; record it there.',
    'errors.brief-kind-unknown': 'There is no kind of paper “{kind}”; see duban brief --list.',
    'errors.brief-scope-missing.organ-or-opinion': 'Say which organ is to be chased, or which opinion.',
    'errors.brief-scope-missing': 'It was not said what the paper is about ({name}).',
    'errors.licences-missing': 'The list of licences is written when the program is built; this one has none.',
    'errors.trail-too-long': 'More than {most} rows; no file was written. Please choose fewer days at a time.',
    'errors.brief-scope-empty': '“{name}” holds nothing to write about; no file was written.',
    'errors.brief-no-table': '“{name}” has no table, so it cannot be exported as xlsx; export it as docx.',
    'errors.template-damaged': 'The template “{name}” cannot be opened; save it anew as docx in Word or WPS.',
    'errors.template-placeholder-unknown': '“{placeholder}” in the template is no known placeholder ({place}).',
    'errors.output-exists-as-folder': '“{name}” is a folder and cannot be the output file; choose another name.',
    'errors.output-denied':
      'The file “{name}” cannot be written; check that its folder exists and that it is not open.',
    'notices.log-line-torn':
      'The program did not end properly: {bytes} bytes at the end of {file} were incomplete and are kept in “damaged”. The change they began was not saved; please check your last step.',
    'notices.log-end-torn':
      'The end of {file} is damaged: {bytes} bytes that cannot be read are kept in “damaged”. The ledger has its own copy and is not touched.',
    'notices.log-line-damaged':
      'Line {line} of {file} is damaged and was put into “damaged”; the ledger is not affected.',
    'notices.log-change-lost':
      'Line {line} of {file} is damaged; that one change could not be recovered and was put into “damaged”.',
    'notices.log-line-missing':
      'The log lacks change {from}. The ledger is kept apart from it and not touched; who made this change, and when, cannot be seen any more.',
    'notices.log-line-lost':
      'The log lacks change {from}, and it could not be recovered; what came later is there. Compare with a backup.',
    'notices.log-lines-doubled':
      'The changes {from} to {to} stand twice in the log ({file}, lines {line} to {last}); only the first of each counts. The ledger is not touched.',
    'notices.log-lines-out-of-order':
      'The log is out of order: the changes {from} to {to} stand behind later ones ({file}, lines {line} to {last}); they were read by their numbers.',
    'notices.log-lines-missing':
      'The log lacks changes {from} to {to}. The ledger is kept apart from it and not touched; who made these changes, and when, cannot be seen any more.',
    'notices.log-lines-lost':
      'The log lacks changes {from} to {to}, and they could not be recovered; what came later is there. Compare with a backup.',
    'notices.log-line-doubled':
      'Change {seq} stands twice in the log ({file}, line {line}); only the first counts. The ledger is not touched.',
    'notices.log-line-out-of-order':
      'The order of the log was disturbed: change {seq} stands too late ({file}, line {line}); it was read by the numbers.',
    'notices.log-line-altered':
      'The line of change {seq} was altered after it was written ({file}, line {line}) and proves nothing; the ledger is kept apart from it and not touched.',
    'notices.log-change-altered':
      'The line of change {seq} was altered after it was written ({file}, line {line}); what it did to the ledger is doubtful. Check it against the paper or a backup.',
    'notices.log-line-unchained':
      'The line of change {seq} was not written as this program writes ({file}, line {line}) and proves nothing; please check it.',
    'notices.log-missing': 'The log is missing; the ledger is complete (up to change {seq}), but its history is gone.',
    'notices.snapshot-from-generation':
      '{file} was damaged; {from} was used and completed from the log up to change {seq} ({savedAt}). Please check whether you changed anything after it.',
    'notices.snapshot-rebuilt':
      '{file} was damaged or missing and was rebuilt from the log up to change {seq} ({savedAt}). Please check whether you changed anything after it.',
    'notices.snapshot-rebuilt-partly':
      '{file} was damaged and could be rebuilt only from change {first} on; take what is older from a backup.',
    'notices.snapshot-failed':
      'The ledger file of “{folder}” could not be written; every change is safe in the log. Check the disk space.',
    'notices.workspace-migrated':
      'The workspace was brought from version {from} to {to}; the backup before it is {backup}.',
  },
});
