'use client';
import type { Message } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Menu, type MenuItem } from '../../ui/Menu.js';
import type { Act } from './acts.js';
import type { OpenMenu } from './MenuButton.js';
import type { MessageRights } from './messageRights.js';

export interface MessageMenuProps extends OpenMenu {
  message: Message;
  can: MessageRights;
  begin: (act: Act) => void;
}

/** What else can be done with one's own message. */
export function MessageMenu({ message, can, begin, ...menu }: MessageMenuProps) {
  const { acts, actForms: words } = useI18n().messages;
  const item = (name: 'versions' | 'retract' | 'delete', label: string): MenuItem => ({
    id: name,
    label,
    onSelect: () => begin({ name, message }),
  });
  const items = [
    ...(can.readVersions ? [item('versions', words.versions)] : []),
    ...(can.retract ? [item('retract', words.retract)] : []),
    ...(can.delete ? [item('delete', words.remove)] : []),
  ];
  return <Menu {...menu} label={acts.moreOfMessage} items={items} />;
}
