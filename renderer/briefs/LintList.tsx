import { useMemo } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { BriefPreview } from '#shared/contract/brief-calls.ts';
import { missingFonts } from './preview/missing-fonts.ts';

const tones = { error: 'act', warning: 'soon', hint: 'neutral' } as const;

/** What the check of form found, and the fonts that this computer does not have. */
export function LintList({ lint, fonts }: Pick<BriefPreview, 'lint' | 'fonts'>) {
  const say = useText();
  const missing = useMemo(() => missingFonts(fonts), [fonts]);
  return (
    <section className="brief-lint" aria-label={say('briefs.lint')}>
      <h2>{say('briefs.lint')}</h2>
      {lint.length === 0 ? <p className="soft">{say('briefs.lint-none')}</p> : null}
      <ul>
        {lint.map((one) => (
          <li key={`${one.rule} ${one.place} ${one.words}`}>
            <StatusTag tone={tones[one.severity]}>
              {one.rule} {one.place}
            </StatusTag>{' '}
            {one.message}
          </li>
        ))}
      </ul>
      {missing.length > 0 ? (
        <p className="soft small">{say('briefs.fonts-missing', { fonts: missing.join('、') })}</p>
      ) : null}
    </section>
  );
}
