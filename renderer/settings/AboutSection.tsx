import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { ShippedPackage, WorkspaceInfo } from '#shared/contract/workspace-calls.ts';

/** What the program is, what it may not be used for, and the software of others in it with its licences. */
export function AboutSection({ info }: { info: WorkspaceInfo }) {
  const say = useText();
  const packages = useCall('program.licences', undefined);
  return (
    <div className="stack">
      <Field label={say('settings.version')}>{info.version}</Field>
      <Field label={say('settings.host')}>{say(`settings.host-${info.host}`)}</Field>
      <Field label={say('settings.network')}>{say('settings.network-none')}</Field>
      <Field label={say('about.licence')}>{say('about.own-licence')}</Field>
      <p className="soft">{say('about.no-secrets')}</p>
      <Answer of={packages}>{(all) => <Packages packages={all} />}</Answer>
    </div>
  );
}

function Packages({ packages }: { packages: ShippedPackage[] }) {
  const say = useText();
  return (
    <section className="stack" aria-label={say('about.packages')}>
      <h2>{say('about.packages')}</h2>
      <p className="soft">{say('about.packages-hint', { count: packages.length })}</p>
      {packages.map(({ name, version, licence, text }) => (
        <details key={`${name} ${version}`}>
          <summary>
            {name} {version} <span className="soft">{licence}</span>
          </summary>
          <pre className="licence-text">{text || say('about.no-text')}</pre>
        </details>
      ))}
    </section>
  );
}
