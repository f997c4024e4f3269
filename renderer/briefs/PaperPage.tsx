import { Checkbox, Segmented, Select } from 'antd';
import { useState } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText, useTextOr } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { ErrorSentence } from '#renderer/ui/ErrorSentence.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { PageBar } from '#renderer/ui/PageBar.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import type { BriefKind } from '#shared/contract/brief-calls.ts';
import { type BriefRequest, isComplete, type SourceMode, scopeFromQuery } from './brief-request.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { FreePartFields } from './FreePartFields.tsx';
import { LintList } from './LintList.tsx';
import { PaperPreview } from './preview/PaperPreview.tsx';
import { ScopeFields } from './ScopeFields.tsx';

const sourceModes: readonly SourceMode[] = ['footnotes', 'column', 'none'];

/** One paper: what it is about and what a person writes into it on the left, its pages on the right. */
export function PaperPage({ kind, query }: { kind: BriefKind; query: Record<string, string> }) {
  const say = useText();
  const sayOr = useTextOr();
  const scope = scopeFromQuery(kind, query);
  const [written, setWritten] = useState<Record<string, string>>({});
  const [sources, setSources] = useState<SourceMode>('footnotes');
  const [template, setTemplate] = useState<string | null>(null);
  const [chase, setChase] = useState(true);
  const title = sayOr(`briefs.kind-${kind.id}`, kind.title);
  useCrumbs([{ label: say('screen.briefs'), address: toAddress('briefs') }, { label: title }]);
  const request: BriefRequest = {
    kind: kind.id,
    scope,
    sources,
    ...(Object.keys(written).length > 0 ? { freeParts: written } : {}),
    ...(template ? { template } : {}),
  };
  const complete = isComplete(kind, scope);
  const preview = useCall('briefs.preview', request, { enabled: complete, keep: true });
  const shown = complete && !preview.error ? preview.data : undefined;
  return (
    <>
      <PageBar
        title={title}
        counts={kind.purpose}
        actions={<ExportButtons request={{ ...request, chase }} hasTable={kind.hasTable} ready={shown !== undefined} />}
      />
      <TwoPane
        leftWidth={380}
        leftLabel={say('briefs.contents')}
        rightLabel={say('briefs.pages-label')}
        left={
          <div className="brief-form">
            <ScopeFields
              kind={kind}
              scope={scope}
              onChange={(chosen) => go(toAddress('briefs', [kind.id], chosen), { replace: true })}
            />
            {kind.unsourced ? null : (
              <Field label={say('briefs.sources')}>
                <Segmented
                  aria-label={say('briefs.sources')}
                  value={sources}
                  onChange={setSources}
                  options={sourceModes.map((mode) => ({ value: mode, label: say(`briefs.sources-${mode}`) }))}
                />
              </Field>
            )}
            <TemplateField kind={kind.id} value={template} onChange={setTemplate} />
            {shown ? (
              <>
                <FreePartFields
                  parts={shown.freeParts}
                  written={written}
                  onChange={(name, text) => setWritten({ ...written, [name]: text })}
                />
                {shown.chases ? (
                  <Checkbox checked={chase} onChange={(event) => setChase(event.target.checked)}>
                    {say('briefs.chase', shown.chases)}
                  </Checkbox>
                ) : null}
                <LintList lint={shown.lint} fonts={shown.fonts} />
              </>
            ) : null}
          </div>
        }
        right={<PaperSide complete={complete} error={preview.error} shown={shown} />}
      />
    </>
  );
}

function PaperSide(props: {
  complete: boolean;
  error: Error | null;
  shown: { title: string; bytes: Uint8Array } | undefined;
}) {
  const say = useText();
  if (!props.complete) return <p className="padded soft">{say('briefs.choose-scope')}</p>;
  if (props.error) {
    return (
      <div className="padded">
        <ErrorSentence error={props.error} />
      </div>
    );
  }
  if (!props.shown) {
    return (
      <p className="padded soft" role="status">
        {say('briefs.drawing')}
      </p>
    );
  }
  return <PaperPreview title={props.shown.title} bytes={props.shown.bytes} />;
}

/** The office's own templates of this kind, where it has any. */
function TemplateField(props: { kind: string; value: string | null; onChange: (id: string | null) => void }) {
  const say = useText();
  const templates = useCall('templates.list', {});
  const own = (templates.data ?? []).filter((one) => one.kind === props.kind);
  if (own.length === 0) return null;
  return (
    <Field label={say('briefs.template')}>
      <Select
        aria-label={say('briefs.template')}
        allowClear
        placeholder={say('briefs.template-none')}
        value={props.value}
        onChange={(value) => props.onChange(value ?? null)}
        options={own.map((one) => ({ value: one.id, label: one.title }))}
        style={{ width: '100%' }}
      />
    </Field>
  );
}
