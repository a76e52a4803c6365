'use client';
import type { MouseEvent } from 'react';
import type { MarkKind } from '../../../core/rules/pictures/marks.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Arrow, Blur, Box, Crop } from '../../../ui/editorIcons.js';
import type { Marks } from './useMarks.js';

const tools = [
  ['crop', Crop],
  ['arrow', Arrow],
  ['box', Box],
  ['blur', Blur],
] as const;

/**
 * What can be put on the picture. By hand a tool is taken up, to draw with; by key its mark comes at once, in the middle,
 * to be moved from there. A crop comes at once either way: its frame is pulled into shape.
 */
export function Tools({ editor, isReady }: { editor: Marks; isReady: boolean }) {
  const words = useI18n().messages.pictureEditor;
  const { tool, selected } = editor;
  const use = (kind: MarkKind, event: MouseEvent) => {
    if (!isReady) return;
    // A press by key or by a reader's command counts no clicks.
    const isByHand = event.detail > 0 && kind !== 'crop';
    editor.select(null);
    editor.arm(isByHand && tool !== kind ? kind : null);
    if (!isByHand) editor.add(kind);
  };
  return (
    <div role="group" aria-label={words.tools} className="tkd-editor-tools">
      {tools.map(([kind, Icon]) => (
        <button
          key={kind}
          type="button"
          className="tkd-editor-tool"
          data-tool={kind}
          aria-pressed={tool === kind || (kind === 'crop' && selected?.kind === 'crop')}
          aria-disabled={!isReady || undefined}
          onClick={(event) => use(kind, event)}
        >
          <Icon aria-hidden size={20} />
          <span>{words[kind]}</span>
        </button>
      ))}
    </div>
  );
}
