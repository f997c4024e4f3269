import { Button, Checkbox } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { citedArticle } from '#shared/domain/rule-article.ts';
import { dutyOfRule } from '#shared/domain/rule-duty.ts';
import type { DeadlineRule, RulePack } from '#shared/domain/rule-pack.ts';
import { useOffice } from './use-office.ts';

/** One pack of rules: whether it is in force, whether this office has confirmed it, and every rule with its article. */
export function RulePackBlock(props: { pack: RulePack; office: OfficeRecord; onEdit: () => void }) {
  const say = useText();
  const { pack, office } = props;
  const { save } = useOffice();
  const confirm = useChange('rules.confirm');
  const isInForce = office.rulePacks.includes(pack.id);
  const others = office.rulePacks.filter((one) => one !== pack.id);
  return (
    <section className="rule-pack" aria-label={pack.title}>
      <div className="row">
        <h3>{pack.title}</h3>
        <StatusTag tone={pack.confirmed ? 'neutral' : 'soon'}>
          {say(pack.confirmed ? 'settings.rules-confirm' : 'settings.rules-to-confirm')}
        </StatusTag>
        <span className="push" />
        <Checkbox
          checked={isInForce}
          onChange={(event) => save({ rulePacks: event.target.checked ? [...others, pack.id] : others })}
        >
          {say('settings.rules-in-force')}
        </Checkbox>
        <Checkbox
          checked={pack.confirmed}
          onChange={(event) => confirm.mutate({ id: pack.id, confirmed: event.target.checked })}
        >
          {say('settings.rules-confirm')}
        </Checkbox>
        <Button size="small" disabled={!isInForce} onClick={() => save({ rulePacks: [pack.id, ...others] })}>
          {say('settings.rules-first')}
        </Button>
        <Button size="small" onClick={props.onEdit}>
          {say('settings.rule-edit')}
        </Button>
      </div>
      <p className="cite">{say('settings.rules-source', { source: pack.source })}</p>
      <table className="list-table plain" aria-label={say('settings.rules-table', { title: pack.title })}>
        <thead>
          <tr>
            <th scope="col">{say('settings.rule-title')}</th>
            <th scope="col">{say('settings.rule-duty')}</th>
            <th scope="col">{say('settings.rule-count')}</th>
            <th scope="col">{say('settings.rule-event')}</th>
            <th scope="col">{say('settings.rule-extension')}</th>
            <th scope="col">{say('settings.rule-article')}</th>
          </tr>
        </thead>
        <tbody>
          {pack.rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RuleRow({ rule }: { rule: DeadlineRule }) {
  const say = useText();
  const length = (count: number, unit: DeadlineRule['unit']) => `${count} ${say(`opinions.unit-${unit}`)}`;
  return (
    <tr>
      <td>
        {rule.title}
        <div className="cite">{rule.action}</div>
      </td>
      <td>
        <RuleDuty rule={rule} />
      </td>
      <td>{length(rule.count, rule.unit)}</td>
      <td>{say(`settings.event-${rule.event}`)}</td>
      <td>
        {rule.extension ? length(rule.extension.count, rule.extension.unit) : say('ui.none')}
        {rule.extension ? <div className="cite">{rule.extension.needs}</div> : null}
      </td>
      <td>{citedArticle(rule.article)}</td>
    </tr>
  );
}

/** Which duty the rule sets a day for and for which matters, or why the program does not count by it. */
function RuleDuty({ rule }: { rule: DeadlineRule }) {
  const say = useText();
  const duty = dutyOfRule(rule);
  const matters = (rule.matters ?? []).map((one) => say(one === 'hard' ? 'settings.matter-hard' : `matter.${one}`));
  if (!duty) {
    return (
      <>
        <StatusTag>{say('settings.rule-unused')}</StatusTag>
        {rule.unused ? <div className="cite">{rule.unused}</div> : null}
      </>
    );
  }
  return (
    <>
      {say(`owed.${duty}`)}
      {matters.length > 0 ? (
        <div className="cite">{say('settings.rule-matters', { matters: matters.join('、') })}</div>
      ) : null}
    </>
  );
}
