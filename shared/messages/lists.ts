import { defineMessages } from './define-messages.ts';

/** Lists of suggestions coming in and going out: headings of the columns, and what is said of a row. */
export const listsMessages = defineMessages({
  'zh-CN': {
    'list.title': '建议目录',
    'list.rounds': '办理轮次',
    'list.yes': '是',
    'list.no': '否',
    'list.report':
      '代表建议目录：新增 {added} 件，更新 {changed} 件，已有 {known} 件，待认定 {asked} 件，不导入 {leftOut} 行。',
    'list.report-title': '代表建议目录',
    'list.ratings': '代表评价表：登记 {recorded} 件，已有 {known} 件，未登记 {leftOut} 行。',
    'list.rated-nobody': '第 {row} 行：没有登记过{number}建议，评价未登记；请核对编号，或先导入建议目录后再登记评价',
    'list.rated-several':
      '第 {row} 行：{number}建议不止一件（{sessions}），看不出评价的是哪一件，未登记；请在表上写明届次，或逐件登记',
    'list.rated-early':
      '第 {row} 行：评价日期 {on} 早于{number}建议的交办日期 {start}，可能是另一届次的同号建议，未登记，请核对',
    'list.rated-former-round':
      '第 {row} 行：评价日期 {on} 早于{number}建议再次办理的开始日期 {start}，不是对本次办理的评价，未登记，请核对',
    'list.rating-unclear':
      '第 {row} 行：已登记的评价是“{before}”，本表写的是“{after}”，看不出哪一次在后，保留原评价；如为更正或再次评价，请单独登记',
    'list.row-without-number': '第 {row} 行没有建议编号，评价未登记',
    'list.row-not-rated': '第 {row} 行没有写评价，未登记',
    'list.row-said-unrated': '第 {row} 行写明评价没有收回（{text}），未登记',
    'list.no-session': '未写届次',
    'list.hand-over-said': '第 {row} 行写明“{quote}”：目录没有写交办日期的 {count} 件建议，交办日期按 {on} 登记',
    'list.hand-over-dated':
      '第 {row} 行“{quote}”没有写交办的日期，文件日期是 {on}：{count} 件建议没有交办日期，即日交办的请填写 {on}',
    'list.hand-over-unsure': '第 {row} 行“{quote}”说到交办，不能确定是哪一天：{count} 件建议没有交办日期，请核对后填写',
    'list.row-changed': '第 {row} 行“{title}”：{changes}',
    'list.between-changes': '；',
    'list.undated': '{count} 件 {code} 类答复没有写明办结时限：{suggestions}',
    'list.undated-some': '{count} 件 {code} 类答复没有写明办结时限，前 20 件是：{suggestions}',
    'list.undated-unclassed': '{count} 件答复承诺没有写明办结时限：{suggestions}',
    'list.gone': '“{list}”原有、这次没有：{suggestion}，仍保留',
    'list.number': '第{number}号',
    'list.number-worded': '{number}号',
    'list.number-between': '闭会第{number}号',
    'list.row-without-title': '第 {row} 行没有标题，未导入',
    'list.total-row': '第 {row} 行是合计行，未作为建议',
    'list.sheet-not-read': '第 {place} 张表“{sheet}”不是建议目录，是{holds}，{count} 行没有导入',
    'list.sheet-by-import':
      '第 {place} 张表“{sheet}”不是建议目录，是{holds}，{count} 行没有导入；用“导入资料”可以从中读出{holds} {found} 件',
    'list.sheet-by-nothing':
      '第 {place} 张表“{sheet}”不是建议目录，是{holds}，{count} 行没有导入；“导入资料”从这张表里也读不出来，请导入{holds}的原文',
    'list.sheet-without-titles': '第 {place} 张表“{sheet}”没有看出标题一列，{count} 行没有导入',
    'list.would-add': '将新增：{suggestion}',
    'list.would-add-more': '另有 {count} 件',
    'list.sheets': '导入哪几张表',
    'list.sheet': '{sheet}（{count} 行）',
    'list.sheet-of': '{sheet}（{holds}，{count} 行）',
    'list.holds.opinions': '审议意见',
    'list.holds.motions': '议案',
    'list.holds.commitments': '承诺',
    'list.holds.notes': '说明',
    'list.holds.contacts': '联系人',
    'list.note-row': '第 {row} 行是说明文字，未作为建议',
    'list.part-row': '第 {row} 行“{text}”看不出是哪类、哪个单位或哪个代表团，只作为分组标题，未登记',
    'list.doubled': '第 {row} 行与第 {first} 行是同一件，未重复导入',
    'list.row-answered': '第 {row} 行与第 {first} 行是同一件的两次答复，按日期先后登记为答复和补充答复',
    'list.row-again': '第 {row} 行是第 {first} 行同一件的再次答复，登记为再次办理，第一次答复不变',
    'list.row-again-unsure':
      '第 {row} 行说的是第 {first} 行同一件的又一次答复，看不出两次答复的先后日期，未登记，请核对',
    'list.again-unsure': '第 {line} 行的再次答复（{on}）与已登记的各次答复先后不合，未登记，请核对',
    'list.again-of-nobody': '第 {row} 行“{title}”没有写明是哪一件，也找不到同编号的建议，未导入，请核对',
    'list.row-joined': '第 {row} 行接续第 {first} 行，已合为一件',
    'list.columns-not-kept': '“{headings}”不是本系统的栏目，这些建议也不是由目录导入的，没有可以存放的地方，未保留',
    'list.row-of-several':
      '第 {row} 行写了几个编号（{text}），标题分不清各是哪一件，未导入；请拆成每件一行，或逐件登记',
    'list.day-to-come': '第 {row} 行：“{field}”{on} 还没有到，按原文登记，请核对',
    'list.answer-early': '第 {row} 行：答复日期 {answered} 早于交办日期 {start}，不计入按期，请核对',
    'list.rating-alone': '第 {row} 行：有代表评价“{rating}”，没有答复，仍按未答复，请核对',
    'list.number-known':
      '第 {row} 行的编号“{number}”与已登记的“{title}”相同，标题不同，看不出是不是同一年的，按两件登记，请核对',
    'list.number-twice': '第 {row} 行的编号“{number}”与第 {first} 行相同，标题不同，请核对',
    'list.shorter-title': '第 {row} 行标题“{short}”比已登记的“{title}”简略，标题未改，简略的写法一并记下',
    'list.year-told': '第 {row} 行起“{heading}”有 {count} 处没有写年份，按 {year} 年登记，请核对',
    'list.organ-in-short': '第 {row} 行：“{short}”按“{organ}”的简称登记',
    'list.no-title-column': '没有找到标题一栏，请指定',
    'list.asked': '第 {row} 行“{title}”可能是目录中已有的一件，请认定后再导入',
    'list.blanked': '第 {row} 行“{heading}”现为空，保留原有的“{before}”',
    'list.kept': '第 {row} 行“{heading}”：目录现为“{after}”，已按人工登记保留“{before}”',
    'list.handed-over-anew':
      '第 {row} 行：{on} 改由“{after}”主办，按重新交办登记；{start} 交“{before}”的交办、签收和期限予以保留',
    'list.hand-over-moved': '目录将交办日期由 {from} 改为 {to}',
    'list.lead-corrected':
      '第 {row} 行：主办单位由“{before}”（{start} 交办）改为“{after}”，没有另写交办日期，看不出是更正还是重新交办；原主办单位保留，待认定，认定之前不计任何单位逾期',
    'list.older': '第 {row} 行“{heading}”：旧目录（截至 {start}）写的是“{after}”，保留现值“{before}”，可另行采用',
    'list.removed': '第 {row} 行“{title}”已于 {on} 由人从台账中去掉，未导入；确应列入的，请先撤销，或者重新登记这一件',
    'list.rated-again': '第 {row} 行是再次评价，{on} 的评价“{before}”予以保留，以后一次为准',
    'list.beside':
      '第 {row} 行“{heading}”：本目录写的是“{after}”，另一份目录已登记“{before}”，看不出哪份在后，保留现值，可另行采用',
    'list.former-title':
      '第 {row} 行“{heading}”：本目录写的是“{after}”，已认定就是“{before}”这一件，保留现标题，可另行采用',
    'list.kept-round': '第 {row} 行“{heading}”：目录现为“{after}”，早于本次办理的开始日期 {start}，未改动',
    'list.cell.no-such-day': '第 {row} 行“{heading}”：没有“{cell}”这一天，按原文保留，该项未登记',
    'list.cell.not-a-day': '第 {row} 行“{heading}”：“{cell}”不是日期，按原文保留，该项未登记',
    'list.cell.day-without-year':
      '第 {row} 行“{heading}”：“{cell}”没有写明年份，也看不出是哪一年，按原文保留，该项未登记',
    'list.cell.promise-without-day': '第 {row} 行“{heading}”：“{cell}”不是具体日期，按没有期限的承诺登记，请补登日期',
    'list.cell.several-days': '第 {row} 行“{heading}”：“{cell}”有几个日期，按原文保留，该项未登记',
    'list.cell.unknown-rating':
      '第 {row} 行“{heading}”：评价“{cell}”不在满意、基本满意、不满意之列，按原文保留，该项未登记',
    'list.cell.several-ticks': '第 {row} 行：{cell}都打了勾，没有登记，请核对',
    'list.cell.unknown-class': '第 {row} 行“{heading}”：本机关没有设置答复类别“{cell}”，按原文保留，该项未登记',
    'list.cell.unknown-mark': '第 {row} 行“{heading}”：“{cell}”看不出是或否，按原文保留，该项未登记',
    'list.cell.unknown-channel': '第 {row} 行“{heading}”：“{cell}”看不出是会议期间还是闭会期间，按原文保留，该项未登记',
    'list.cell.several-numbers': '第 {row} 行“{heading}”：“{cell}”是几件并在一行，已按编号分别登记',
    'list.cell.support-leads': '第 {row} 行“{heading}”：“{cell}”里有已列为主办的单位，只登记为主办',
    'list.cell.unexplained-sign': '第 {row} 行“{heading}”里的“{cell}”没有说明是什么意思，登记时已去掉，未作为重点',
    'list.cell.unclear-roles':
      '第 {row} 行“{heading}”：“{cell}”没有分清主办和协办，暂把第一个登记为主办、其余登记为协办，请核对',
    'list.cell.bracketed-entered':
      '第 {row} 行“{heading}”：括号里的“{cell}”看不出是另一单位还是同一单位的另一名称，暂按另一单位登记，请核对',
    'list.cell.bracketed-left-out':
      '第 {row} 行“{heading}”：括号里的“{cell}”看不出是协办单位还是同一单位的另一名称，按原文保留，未登记为承办单位，请核对',
    'list.cell.no-organ': '第 {row} 行“{heading}”：“{cell}”不是一个具体单位，按原文保留，未登记为承办单位',
    'list.cell.unclear-days': '第 {row} 行“{heading}”：“{cell}”看不出是哪个单位的日期，按原文保留，该项未登记',
    'list.cell.unclear-answers': '第 {row} 行“{heading}”：“{cell}”看不出是哪一天的补充答复，按原文保留，该项未登记',
    'list.cell.answer-without-day': '第 {row} 行“{heading}”：“{cell}”没有补充答复日期，按原文保留，该项未登记',
    'list.cell.no-first-answer': '第 {row} 行“{heading}”：“{cell}”之前没有答复，按原文保留，该项未登记',
    'list.cell.before-answer': '第 {row} 行“{heading}”：“{cell}”早于首次答复，按原文保留，该项未登记',
    'list.round-unknown': '“{sheet}”第 {row} 行没有找到对应的建议，未导入',
    'list.column.status': '办理状态（督办台）',
    'list.column.days': '剩余天数（督办台）',
    'list.column.round': '办理次数（督办台）',
    'list.column.ours': '{heading}（督办台）',
    'list-field.number': '编号',
    'list-field.serial': '序号',
    'list-field.title': '标题',
    'list-field.session': '届次会议',
    'list-field.channel': '提出时段',
    'list-field.proposers': '提出人',
    'list-field.cosigners': '联名代表',
    'list-field.delegation': '代表团',
    'list-field.category': '类别',
    'list-field.key': '重点督办',
    'list-field.hard': '疑难建议',
    'list-field.receivedOn': '收到日期',
    'list-field.organs': '承办单位（主办、协办同栏）',
    'list-field.lead': '主办单位',
    'list-field.support': '协办单位',
    'list-field.handedOverOn': '交办日期',
    'list-field.due': '答复期限',
    'list-field.originalDue': '原定期限',
    'list-field.signedForOn': '签收日期',
    'list-field.contactedOn': '与代表沟通',
    'list-field.supportOn': '协办意见日期',
    'list-field.answeredOn': '答复日期',
    'list-field.answerNumber': '答复文号',
    'list-field.answerClass': '答复类别',
    'list-field.followUps': '补充答复',
    'list-field.followUpOn': '补充答复日期',
    'list-field.followUpNumber': '补充答复文号',
    'list-field.followUpClass': '补充答复类别',
    'list-field.promise': '承诺事项',
    'list-field.plannedFor': '计划解决日期',
    'list-field.attitude': '对办理态度',
    'list-field.satisfaction': '满意度',
    'list-field.ratedOn': '评价日期',
    'list-field.formerRatings': '此前评价',
    'list.former-rating': '{on} {result}',
    'list.former-rating-attitude': '{on} {result}（态度：{attitude}）',
    'list.rating-mark': '；',
    'list-field.roundNote': '本次办理备注',
    'list-field.note': '备注',
    'list-field.round': '轮次',
    'list-field.openedOn': '本次办理开始日期',
    'list-field.reason': '再次办理原因',
    'list-field.none': '只保留原文',
  },
  en: {
    'list.title': 'List of suggestions',
    'list.rounds': 'Handlings',
    'list.yes': 'Yes',
    'list.no': 'No',
    'list.report':
      'List of suggestions: {added} new, {changed} changed, {known} known, {asked} to decide, {leftOut} left out.',
    'list.report-title': 'List of suggestions',
    'list.ratings': 'Table of ratings: {recorded} recorded, {known} known, {leftOut} left out.',
    'list.rated-nobody':
      'Row {row}: no suggestion {number} is known, so its rating was not recorded; please check the number, or import the list of suggestions first',
    'list.rated-several':
      'Row {row}: several suggestions are {number} ({sessions}), and nothing says which was rated; name the session in the table, or record it singly',
    'list.rated-early':
      'Row {row}: the rating of {on} is before the hand-over of suggestion {number} on {start}; it may be of another session and was not recorded, please check',
    'list.rated-former-round':
      'Row {row}: the rating of {on} is before suggestion {number} was ordered to be handled again on {start}; it rates an earlier round and was not recorded, please check',
    'list.rating-unclear':
      'Row {row}: the rating on record is “{before}”, this table says “{after}”, and nothing tells which is later; the one on record stays. Record a correction or another rating singly',
    'list.row-without-number': 'Row {row} has no number of a suggestion, so its rating was not recorded',
    'list.row-not-rated': 'Row {row} says no rating and was left out',
    'list.row-said-unrated': 'Row {row} says that no rating came back ({text}) and was left out',
    'list.no-session': 'no session named',
    'list.hand-over-said':
      'Line {row} says "{quote}": the {count} {count|suggestion|suggestions} without a day of their own take {on} as their hand-over',
    'list.hand-over-dated':
      'Line {row} "{quote}" names no day of the hand-over, and the paper is dated {on}: {count} {count|suggestion has|suggestions have} no day of hand-over; enter {on} if it was that day',
    'list.hand-over-unsure':
      'Line {row} "{quote}" speaks of the hand-over, and of which day is not certain: {count} {count|suggestion has|suggestions have} no day of hand-over; please check and enter it',
    'list.row-changed': 'Row {row}, "{title}": {changes}',
    'list.between-changes': '; ',
    'list.undated':
      '{count} {count|answer|answers} of class {code} {count|names|name} no day for what {count|it promises|they promise}: {suggestions}',
    'list.undated-some': '{count} answers of class {code} name no day for what they promise, among them: {suggestions}',
    'list.undated-unclassed':
      '{count} {count|answer|answers} {count|names|name} no day for what {count|it promises|they promise}: {suggestions}',
    'list.gone': '{suggestion} stands in "{list}" and not in this file; it stays',
    'list.number': 'no. {number}',
    'list.number-worded': 'no. {number}',
    'list.number-between': 'no. {number} between sessions',
    'list.row-without-title': 'Row {row} has no title and was left out',
    'list.total-row': 'Row {row} is a total and no suggestion',
    'list.sheet-not-read':
      'Sheet {place}, "{sheet}", is no list of suggestions but holds {holds}; {count} {count|row was|rows were} left out',
    'list.sheet-by-import':
      'Sheet {place}, "{sheet}", is no list of suggestions but holds {holds}; {count} {count|row was|rows were} left out. "Import papers" reads {found} of these {holds} from it',
    'list.sheet-by-nothing':
      'Sheet {place}, "{sheet}", is no list of suggestions but holds {holds}; {count} {count|row was|rows were} left out. "Import papers" reads none of them from it either: import the papers themselves',
    'list.sheet-without-titles':
      'Sheet {place}, "{sheet}", shows no column of titles; {count} {count|row was|rows were} left out',
    'list.would-add': 'would add {suggestion}',
    'list.would-add-more': 'and {count} more',
    'list.sheets': 'Sheets to take in',
    'list.sheet': '{sheet} ({count} {count|row|rows})',
    'list.sheet-of': '{sheet} ({holds}, {count} {count|row|rows})',
    'list.holds.opinions': 'deliberation opinions',
    'list.holds.motions': 'motions',
    'list.holds.commitments': 'commitments',
    'list.holds.notes': 'notes',
    'list.holds.contacts': 'contacts',
    'list.note-row': 'Row {row} is a note and no suggestion',
    'list.part-row':
      'Row {row}, "{text}", names no subject, organ or delegation; it only heads a part, and nothing of it was entered',
    'list.doubled': 'Row {row} is the same as row {first} and was left out',
    'list.row-answered':
      'Rows {first} and {row} are two answers to one suggestion; the earlier is its answer, the later a further answer',
    'list.row-again':
      'Row {row} is another answer to the suggestion of row {first}; it is a second handling, and the first answer stays',
    'list.row-again-unsure':
      'Row {row} tells another answer to the suggestion of row {first}, but not which of the two came later; nothing was entered, please look',
    'list.again-unsure':
      'Row {line}: another answer ({on}) that does not fit behind the answers on file; nothing was entered, please look',
    'list.again-of-nobody':
      'Row {row}, "{title}", does not say which suggestion it is, and none has its number; it was left out, please look',
    'list.row-joined': 'Row {row} goes on from row {first}; both are one suggestion',
    'list.columns-not-kept':
      '"{headings}" are no columns of this program, and these suggestions came from no list that could keep them; they were left out',
    'list.row-of-several':
      'Row {row} gives several numbers ({text}), and its title does not tell which suggestion is which; it was left out: give each a row of its own, or enter them one by one',
    'list.day-to-come': 'row {row}: “{field}” {on} has not come yet; kept as printed, please look',
    'list.answer-early':
      'Row {row}: the answer of {answered} lies before the hand-over of {start}; it counts for nothing in time, please look',
    'list.rating-alone': 'Row {row}: rated “{rating}”, but not answered; it stays unanswered, please look',
    'list.number-known':
      'Row {row} has the number "{number}" of "{title}" and another title; nothing says whether they are of one year, and they are entered as two; please check',
    'list.number-twice': 'Row {row} has the number "{number}" of row {first} and another title; please check',
    'list.shorter-title':
      'Row {row}: the title "{short}" says less than "{title}", which stays; the shorter one is kept beside it',
    'list.no-title-column': 'No title column was found; please name it',
    'list.asked': 'Row {row}, "{title}", may be one that is known already; please decide before it is taken in',
    'list.blanked': 'Row {row}, {heading}: now empty; "{before}" was kept',
    'list.kept': 'Row {row}, {heading}: the list now says "{after}"; "{before}", entered by hand, was kept',
    'list.handed-over-anew':
      'Row {row}: given to {after} on {on}, entered as handed over anew; the hand-over of {start} to {before} is kept with its days',
    'list.hand-over-moved': 'the list moved the hand-over from {from} to {to}',
    'list.lead-corrected':
      'Row {row}: {after} leads instead of {before} (handed over on {start}); no later day of hand-over says whether it was put right or handed over anew. The former lead is kept, the question waits for a decision, and until then no organ counts as late.',
    'list.older':
      'Row {row}, “{heading}”: the older list (as of {start}) says “{after}”; “{before}” stays, and the other can be adopted',
    'list.removed':
      'Row {row}, "{title}", was taken out of the ledger by a person on {on} and was left out; if it belongs there, undo that or register it again',
    'list.rated-again':
      'Row {row} is another rating; that of {on}, “{before}”, stays beside it, and the later is in force',
    'list.beside':
      'Row {row}, {heading}: this list says "{after}", another one said "{before}", and nothing tells which is newer; what stands was kept, and the other can be adopted',
    'list.former-title':
      'Row {row}, {heading}: this list says “{after}”; it was decided to be “{before}”, which stays and can be replaced by it',
    'list.kept-round':
      'Row {row}, {heading}: the list now says "{after}", before this handling began on {start}; nothing was changed',
    'list.cell.no-such-day': 'Row {row}, {heading}: there is no day "{cell}"; kept as text, nothing was entered',
    'list.cell.not-a-day': 'Row {row}, {heading}: "{cell}" is no date; kept as text, nothing was entered',
    'list.cell.day-without-year':
      'Row {row}, {heading}: "{cell}" names no year, and nothing tells it; kept as text, nothing was entered',
    'list.cell.promise-without-day':
      'Row {row}, {heading}: "{cell}" is no particular day; entered as a promise without one, please add the day',
    'list.cell.several-days': 'Row {row}, {heading}: "{cell}" holds several dates; kept as text, nothing was entered',
    'list.cell.unknown-rating':
      'Row {row}, {heading}: the rating "{cell}" is none of satisfied, basically satisfied, dissatisfied; kept as text, nothing was entered',
    'list.cell.several-ticks': 'Row {row}: {cell} are all ticked; nothing was entered. Please check.',
    'list.cell.unknown-class':
      'Row {row}, {heading}: the office has no class "{cell}"; kept as text, nothing was entered',
    'list.cell.unknown-mark': 'Row {row}, {heading}: "{cell}" is neither yes nor no; kept as text, nothing was entered',
    'list.cell.unknown-channel':
      'Row {row}, {heading}: "{cell}" is neither in session nor between sessions; kept as text, nothing was entered',
    'list.cell.several-numbers':
      'Row {row}, {heading}: "{cell}" are several suggestions in one row; what it says was entered for each',
    'list.cell.support-leads': 'Row {row}, {heading}: "{cell}" names an organ that leads; it is entered as lead alone',
    'list.cell.unexplained-sign':
      'Row {row}, {heading}: nothing says what "{cell}" means; it was left off, and marks nothing as key',
    'list.cell.unclear-roles':
      'Row {row}, {heading}: "{cell}" does not say who leads and who supports; the first is entered as lead, the others as supporting. Please check.',
    'list.cell.bracketed-entered':
      'Row {row}, {heading}: "{cell}" in brackets may be another organ or another name of the same one; entered as another organ. Please check.',
    'list.cell.bracketed-left-out':
      'Row {row}, {heading}: "{cell}" in brackets may be a supporting organ or another name of the same one; kept as text, no organ was entered. Please check.',
    'list.cell.no-organ': 'Row {row}, {heading}: "{cell}" is no particular organ; kept as text, no organ was entered',
    'list.cell.unclear-days':
      'Row {row}, {heading}: "{cell}" does not say whose days these are; kept as text, nothing was entered',
    'list.cell.unclear-answers':
      'Row {row}, {heading}: "{cell}" does not say on which day it was answered again; kept as text, nothing was entered',
    'list.cell.answer-without-day':
      'Row {row}, {heading}: "{cell}" has no day of the further answer; kept as text, nothing was entered',
    'list.cell.no-first-answer':
      'Row {row}, {heading}: nothing was answered before "{cell}"; kept as text, nothing was entered',
    'list.cell.before-answer':
      'Row {row}, {heading}: "{cell}" lies before the first answer; kept as text, nothing was entered',
    'list.year-told':
      'From row {row} on, {heading} has {count} days without a year; they are entered as of {year}, please check',
    'list.organ-in-short': 'Row {row}: "{short}" is entered as a short name of "{organ}"',
    'list.round-unknown': 'Row {row} of "{sheet}" belongs to no known suggestion and was left out',
    'list.column.status': 'Status (Duban)',
    'list.column.days': 'Days left (Duban)',
    'list.column.round': 'Handlings (Duban)',
    'list.column.ours': '{heading} (Duban)',
    'list-field.number': 'Number',
    'list-field.serial': 'Serial',
    'list-field.title': 'Title',
    'list-field.session': 'Session',
    'list-field.channel': 'Channel',
    'list-field.proposers': 'Moved by',
    'list-field.cosigners': 'Co-signers',
    'list-field.delegation': 'Delegation',
    'list-field.category': 'Category',
    'list-field.key': 'Key item',
    'list-field.hard': 'Hard to handle',
    'list-field.receivedOn': 'Received',
    'list-field.organs': 'Organs (lead and support)',
    'list-field.lead': 'Lead organ',
    'list-field.support': 'Supporting organ',
    'list-field.handedOverOn': 'Handed over',
    'list-field.due': 'Answer due',
    'list-field.originalDue': 'First due',
    'list-field.signedForOn': 'Signed for',
    'list-field.contactedOn': 'Deputy contacted',
    'list-field.supportOn': 'Supporting opinions',
    'list-field.answeredOn': 'Answered',
    'list-field.answerNumber': 'Answer no.',
    'list-field.answerClass': 'Class',
    'list-field.followUps': 'Further answers',
    'list-field.followUpOn': 'Further answer: day',
    'list-field.followUpNumber': 'Further answer: no.',
    'list-field.followUpClass': 'Further answer: class',
    'list-field.promise': 'Promise',
    'list-field.plannedFor': 'Planned for',
    'list-field.attitude': 'Attitude',
    'list-field.satisfaction': 'Satisfaction',
    'list-field.ratedOn': 'Rated',
    'list-field.formerRatings': 'Earlier ratings',
    'list.former-rating': '{on} {result}',
    'list.former-rating-attitude': '{on} {result} (attitude: {attitude})',
    'list.rating-mark': '; ',
    'list-field.roundNote': 'Note on this handling',
    'list-field.note': 'Note',
    'list-field.round': 'Handling',
    'list-field.openedOn': 'Handling began',
    'list-field.reason': 'Why handled again',
    'list-field.none': 'Keep as text only',
  },
});
