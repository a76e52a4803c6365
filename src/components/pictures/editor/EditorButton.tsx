import type { ComponentPropsWithoutRef, ComponentType } from 'react';
import type { IconProps } from '../../../ui/icons.js';

export interface EditorButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** What it does, in words: read aloud, and shown when a pointer rests on it. */
  label: string;
  icon: ComponentType<IconProps>;
  /** Turns round where text goes from right to left. */
  isTurning?: boolean;
}

/** A button of the editor that is an outline alone where there is no room for more. */
export function EditorButton({ label, icon: Icon, isTurning = false, children, ...props }: EditorButtonProps) {
  return (
    <button type="button" className="tkd-editor-button" aria-label={label} title={label} {...props}>
      <Icon className={isTurning ? 'tkd-turning-icon' : undefined} size={18} />
      {children}
    </button>
  );
}
