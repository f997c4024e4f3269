import { toAddress } from '#renderer/base/address.ts';
import { useTextOr } from '#renderer/base/language.tsx';
import type { BriefKind } from '#shared/contract/brief-calls.ts';

/** Every kind of paper with what it is for. */
export function KindList({ kinds }: { kinds: readonly BriefKind[] }) {
  const sayOr = useTextOr();
  return (
    <ul className="brief-kinds">
      {kinds.map((kind) => (
        <li key={kind.id}>
          <a href={toAddress('briefs', [kind.id])}>{sayOr(`briefs.kind-${kind.id}`, kind.title)}</a>
          <p className="soft small">{sayOr(`briefs.purpose-${kind.id}`, kind.purpose)}</p>
        </li>
      ))}
    </ul>
  );
}
