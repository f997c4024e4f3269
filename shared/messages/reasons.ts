import { defineMessages } from './define-messages.ts';

/** Why something is asked of a person, and why two papers are joined. */
export const reasonsMessages = defineMessages({
  'zh-CN': {
    'because.rule-months': '{action}期限 {count} 个月，自 {start} 起算，依据{article}',
    'because.rule-days': '{action}期限 {count} 天，自 {start} 起算，依据{article}',
    'because.rule-working-days': '{action}期限 {count} 个工作日，自 {start} 起算，依据{article}',
    'because.typed': '期限由本机关填写',
    'because.answered': '答复中承诺',
    'because.answered-on': '{date} 的答复中承诺',
    'because.unconfirmed': '规则待本机关确认',
    'because.no-due': '没有期限：文件没有写明，适用的规则没有规定，请补登',
    'because.no-due-no-start': '没有期限：交办日期未登记，请补登',
    'because.no-dues-all': '请补登交办日期或者期限：{suggestions}',
    'because.no-dues-some': '请补登交办日期或者期限：{suggestions}等',
    'because.receipt-unknown': '《{title}》收到日期待补（文件日期 {date}），按期与否还不能确定',
    'because.day-to-come': '“{field}”{on} 还没有到，请核对',
    'because.answer-early': '答复日期 {answered} 早于交办日期 {start}，不计入按期，请核对',
    'because.self-reported': '单位报告已落实，等待核查',
    'because.reading-review': '读出 {documents} 份文件，请核对后确认入库',
    'because.reading-doubts': '读出 {documents} 份文件，{doubts} 处拿不准，请核对后确认入库',
    'because.attach-asked-one': '有一件审议意见相像，请确认是不是它答复的',
    'because.attach-asked': '有 {count} 件审议意见都像，请选一件',
    'because.attach-none': '没有找到它答复的审议意见',
    'because.attach-proposed': '{reason}，请确认',
    'because.points-proposed': '读出 {count} 条意见，请确认、合并或拆分',
    'because.unanswered': '反馈报告已收到，{total} 条中有 {count} 条没有对上措施',
    'because.promise': '{organ}承诺：{text}',
    'because.promised-answer': '{organ}答复承诺 {date} 前解决',
    'because.promise-timeless': '答复没有写明办结时限，请向承办单位问清后补登；承诺事项：{words}',
    'because.promises-all': '请向承办单位问清后补登：{suggestions}',
    'because.promises-some': '请向承办单位问清后补登：{suggestions}等',
    'because.promise-undated': '答复承诺的时间“{words}”不是具体日期，请补登',
    'because.not-handed-over': '已经确认，还没有登记交办',
    'because.no-points': '没有意见条目，无法逐条跟踪，请在阅读页设为意见条目，或者重新读取文件',
    'because.promise-near':
      '答复函中的这项承诺与答复登记的承诺（{words}，{time}）相近：是同一项的，登记为“不作承诺”，另有其事的，登记为“待兑现”',
    'because.promise-shown':
      '《{paper}》第 {line} 行似已说明这项承诺兑现（{words}），请认定：是的，登记为兑现依据和兑现日期；不是的，选“不是这一处”',
    'because.promise-shown-partly':
      '《{paper}》第 {line} 行似已说明这项承诺只兑现了一部分（{words}），请认定：是的，登记为部分兑现或者未兑现和认定日期；不是的，选“不是这一处”',
    'because.promise-shown-missed':
      '《{paper}》第 {line} 行似已说明这项承诺不能兑现（{words}），请认定：是的，登记为未兑现和认定日期；不是的，选“不是这一处”',
    'because.promise-checked':
      '这项承诺所答复的第 {number} 条“{point}”已于 {on} 核查为已落实，请认定承诺是否兑现：是的，登记为“已兑现”和兑现日期；不是的，登记为“部分兑现”或者“未兑现”',
    'because.promise-gone': '征求意见稿中的这项承诺，正式报告《{title}》里没有了；请确认是否仍作为承诺跟踪',
    'because.organ-missing': '已交办，承办单位未登记，没有单位承担报告或者答复，请补登',
    'because.report-of-whom': '由{organs}分别报告，还没有登记这份报告是哪个单位的',
    'because.finish-unknown':
      '第 {points} 条核查认定已落实，完成日期没有登记，是否超过办理时限无法判断，请补登完成日期',
    'because.supplement-asked': '{on} 发函要求补充报告，{by} 前报送，还没有收到（{number}《{title}》）',
    'because.supplement-late': '{on} 发函要求补充报告，{by} 前报送，已过期限，还没有收到（{number}《{title}》）',
    'because.supplement-undated': '{on} 发函要求补充报告，没有写明日期，还没有收到（{number}《{title}》）',
    'because.plan-by-letter':
      '{on} 来函报送实施方案，函里没有方案的正文，尚未登记收到；核对后登记“实施中”，日期写收到方案的那一天（{number}《{title}》）',
    'because.handed-over-by-letter':
      '交办函写明 {on} 交{to}办理{by}，尚未登记交办；核对后请登记（{number}《{title}》）',
    'because.letter-days-open':
      '交办函写明期限 {count} 项，交办已登记，期限尚未登记；核对后请登记（{number}《{title}》）',
    'because.letter-undated': '（未写日期）',
    'because.letter-to-nobody': '（未写单位）',
    'because.letter-by': '，要求 {by} 前报送',
    'because.letter-limits': '，写明期限 {count} 项',
    'because.letter-limit': '{organ}{points}：{duty}，{time}（第 {line} 行“{quote}”）',
    'because.letter-every-organ': '各承办单位',
    'because.letter-points': '（第 {numbers} 条）',
    'because.letter-count-day': '交办后 {count} 日内',
    'because.letter-count-working-day': '交办后 {count} 个工作日内',
    'because.letter-count-month': '交办后 {count} 个月内',
    'because.letter-no-such-day': '“{text}”没有这一天，请核对',
    'because.extension-asked': '延期请示：请求延至 {to}，尚未登记；同意的，请登记延期（{number}《{title}》）',
    'because.extension-of-points-asked':
      '延期请示：请求将第{numbers}条的报告延至 {to}，尚未登记；同意的，请登记延期（{number}《{title}》）',
    'because.extension-of-points-granted':
      '延期复函：同意第{numbers}条的报告延至 {to}，尚未登记（{number}《{title}》）',
    'because.extension-granted': '延期复函：同意延至 {to}，尚未登记（{number}《{title}》）',
    'because.hand-over-missing': '已有答复、签收或再次办理的登记，还没有登记交办，请补登',
    'because.dissatisfied': '代表不满意，尚未决定是否再次办理',
    'because.returned': '{organ}已于 {on} 退办，尚未重新交办',
    'because.returned-by-lead': '承办单位',
    'because.vote-dissatisfied': '测评不满意，尚未决定是否重新办理',
    'because.votes-dissatisfied': '对{organs}的报告测评不满意，尚未决定是否重新办理',
    'because.merged-into-none':
      '审查报告写明合并处理，没有写明并入哪一件；请填写并入的议案（本件自行办理的，请改审查处理）',
    'because.few-signers': '联名代表登记为 {count} 名，不足法定的 {least} 名，请核对；核对无误的，请填写联名人数',
    'because.rating-alone': '已登记代表评价“{rating}”，没有登记答复，请核对',
    'because.received': '收到日期 {date}，尚未对照',
    'attach.linked': '同一资料中相互对应',
    'attach.title-and-meeting': '题目相同，会议相同',
    'attach.title-shorter': '题目是其简称，一年之内只有这一件',
    'attach.title': '题目相同',
    'attach.number': '报告写明它的文号',
    'attach.title-alike': '题目相近（{percent}%）',
  },
  en: {
    'because.rule-months': '{action}: {count} {count|month|months} from {start}, by {article}',
    'because.rule-days': '{action}: {count} {count|day|days} from {start}, by {article}',
    'because.rule-working-days': '{action}: {count} working {count|day|days} from {start}, by {article}',
    'because.typed': 'Due date entered by this office',
    'because.answered': 'Promised in the answer',
    'because.answered-on': 'Promised in the answer of {date}',
    'because.unconfirmed': 'rule not confirmed by this office',
    'because.no-due': 'no due date: the paper names none, and no rule gives one; please enter it',
    'because.no-due-no-start': 'no due date: the day of the hand-over is not recorded; please enter it',
    'because.no-dues-all': 'please enter the day of the hand-over or the due date: {suggestions}',
    'because.no-dues-some': 'please enter the day of the hand-over or the due date: {suggestions} and others',
    'because.receipt-unknown':
      'the day on which “{title}” came is not entered (it is dated {date}); whether it was in time cannot be said',
    'because.day-to-come': '“{field}” {on} has not come yet; please look',
    'because.answer-early': 'the answer of {answered} lies before the hand-over of {start}; please look',
    'because.self-reported': 'The organ reports it done; a check is due',
    'because.reading-review': '{documents} {documents|paper|papers} read: review and confirm',
    'because.reading-doubts': '{documents} {documents|paper|papers} read, {doubts} in doubt: review and confirm',
    'because.attach-asked-one': 'One opinion is like the one that it answers; please confirm',
    'because.attach-asked': '{count} opinions could be meant; choose one',
    'because.attach-none': 'No opinion was found that it answers',
    'because.attach-proposed': '{reason}; please confirm',
    'because.points-proposed': '{count} {count|point|points} read; accept, merge or split',
    'because.unanswered': 'Feedback is in; {count} of {total} points have no measure',
    'because.promise': '{organ} promised: {text}',
    'because.promised-answer': 'the answer of {organ} promises it by {date}',
    'because.promise-timeless':
      'the answer names no day for what it promises; please ask the organ and add one (promise: {words})',
    'because.promises-all': 'please ask the organs and add the days: {suggestions}',
    'because.promises-some': 'please ask the organs and add the days: {suggestions} and others',
    'because.promise-undated': 'the answer promises it “{words}”, which is no day; please add one',
    'because.not-handed-over': 'Confirmed, but no hand-over is recorded',
    'because.no-points': 'it has no points to follow: mark passages as points in the reader, or read the file again',
    'because.promise-near':
      'What the letter promises here is near to what is kept with the answer ({words}, {time}): if it is the same, set it to “No promise”, if it is another, to “Open”',
    'because.promise-shown':
      '“{paper}”, line {line}, seems to say that this was kept ({words}): say whether it does; if so, lay it beside the promise and record the day',
    'because.promise-shown-partly':
      '“{paper}”, line {line}, seems to say that only a part of this was kept ({words}): say whether it does; if so, record it as kept in part or missed, with the day',
    'because.promise-shown-missed':
      '“{paper}”, line {line}, seems to say that this cannot be kept ({words}): say whether it does; if so, record it as missed, with the day',
    'because.promise-checked':
      'point {number}, “{point}”, which it answers was found done on {on}: say whether the promise was kept; if so, set it to “Kept” with the day, else to “Partly kept” or “Missed”',
    'because.promise-gone':
      'the draft promised this, the formal report “{title}” does not; say whether it is still followed',
    'because.organ-missing': 'handed over, but no organ is entered that owes the report or the answer',
    'because.report-of-whom': '{organs} each owe a report; nobody entered whose this one is',
    'because.finish-unknown':
      'points {points} were found done; nobody entered on which day, so that it cannot be told whether they were late: please enter it',
    'because.supplement-asked':
      'a letter of {on} wants the report supplemented by {by}; nothing came yet (“{title}”, {number})',
    'because.supplement-late':
      'a letter of {on} wanted the report supplemented by {by}; that day has passed and nothing came (“{title}”, {number})',
    'because.supplement-undated':
      'a letter of {on} wants the report supplemented and names no day; nothing came yet (“{title}”, {number})',
    'because.plan-by-letter':
      'a letter of {on} sends the plan but does not hold it, and nobody registered that it came; check, and record “implementing” with the day on which the plan came (“{title}”, {number})',
    'because.handed-over-by-letter':
      'A letter hands it over to {to} on {on}{by}, and the hand-over is not registered; please check and enter it (“{title}”, {number})',
    'because.letter-days-open':
      'The letter gives days for {count} things to be sent; the hand-over is registered and these are not; please check and enter them (“{title}”, {number})',
    'because.letter-undated': 'a day it does not name',
    'because.letter-to-nobody': 'nobody named',
    'because.letter-by': ', asking for the report by {by}',
    'because.letter-limits': ', with days for {count} things to be sent',
    'because.letter-limit': '{organ}{points}: {duty}, {time} (line {line}: “{quote}”)',
    'because.letter-every-organ': 'every organ',
    'because.letter-points': ' (points {numbers})',
    'because.letter-count-day': 'within {count} days of the hand-over',
    'because.letter-count-working-day': 'within {count} working days of the hand-over',
    'because.letter-count-month': 'within {count} months of the hand-over',
    'because.letter-no-such-day': 'there is no day “{text}”, please check',
    'because.extension-asked':
      'An extension to {to} is asked for and not registered; if it is granted, enter it (“{title}”, {number})',
    'because.extension-of-points-asked':
      'An extension of the report on point {numbers} to {to} is asked for and not registered; if it is granted, enter it (“{title}”, {number})',
    'because.extension-of-points-granted':
      'An extension of the report on point {numbers} to {to} is granted and not registered (“{title}”, {number})',
    'because.extension-granted': 'An extension to {to} is granted and not registered (“{title}”, {number})',
    'because.hand-over-missing':
      'An answer, a sign-for or another handling is recorded, but no hand-over; please enter it',
    'because.dissatisfied': 'The deputy is dissatisfied; handling again is not decided',
    'because.returned': '{organ} returned it on {on}; it has not been handed over anew',
    'because.returned-by-lead': 'The organ',
    'because.vote-dissatisfied': 'The session voted it unsatisfactory; handling again is not decided',
    'because.votes-dissatisfied':
      'The session voted the report of {organs} unsatisfactory; handling again is not decided',
    'because.merged-into-none':
      'The review lays it together with others and does not say with which; enter the motion that leads (or change the disposition where this one goes on by itself)',
    'because.few-signers':
      'Moved by {count} deputies as recorded, fewer than the {least} that the law wants; please look, and enter the number',
    'because.rating-alone': 'Rated “{rating}”, but no answer is recorded; please look',
    'because.received': 'Received {date}, not compared yet',
    'attach.linked': 'Linked in the same source',
    'attach.title-and-meeting': 'Same subject and same meeting',
    'attach.title-shorter': 'Its subject in fewer words, and the only such opinion of a year',
    'attach.title': 'Same subject',
    'attach.number': 'Its number stands in the report',
    'attach.title-alike': 'Similar subject ({percent}%)',
  },
});
