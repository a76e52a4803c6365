import { createRoot } from 'react-dom/client';
import { StreamChat } from 'stream-chat';
import { Channel, Chat, VirtualizedMessageList, Window } from 'stream-chat-react';
import 'stream-chat-react/css/index.css';

const me = { id: 'ivan', name: 'Ivan Sidorov' };
const staff = { id: 'nina', name: 'Nina Petrova' };
const cid = 'messaging:bench';

const toStream = ({ id, text, at, isStaff }) => ({
  id,
  cid,
  text,
  type: 'regular',
  user: isStaff ? staff : me,
  created_at: at,
  updated_at: at,
  attachments: [],
  latest_reactions: [],
  own_reactions: [],
  reaction_groups: null,
  reply_count: 0,
  status: 'received',
});

/** The kit's own client, that never asks a server: signed in, with a channel whose messages have all come. */
function createChannel(messages) {
  const client = new StreamChat('bench', { disableCache: true });
  client.user = me;
  client.userID = me.id;
  client.clientID = 'bench';
  client.tokenManager.token = 'bench';
  client.wsPromise = Promise.resolve();
  client.axiosInstance.defaults.adapter = () => new Promise(() => undefined);
  const channel = client.channel('messaging', 'bench', { members: [me.id, staff.id] });
  channel.initialized = true;
  channel.data = { own_capabilities: ['read-events', 'send-message'], config: {} };
  client.configs[cid] = { read_events: true, typing_events: true, reactions: false, replies: false };
  channel.getConfig = () => client.configs[cid];
  channel.watch = async () => ({ messages: [], members: [] });
  channel.query = async () => ({ messages: [], members: [] });
  channel.markRead = async () => undefined;
  channel.state.initMessages();
  channel.state.addMessagesSorted(messages.map(toStream), false, true, true);
  channel.state.read = { [me.id]: { user: me, last_read: new Date(), unread_messages: 0 } };
  return { client, channel };
}

export const peer = {
  rows: { thread: '.str-chat__virtual-list-message-wrapper' },
  thread(messages) {
    const { client, channel } = createChannel(messages);
    return (box) => {
      createRoot(box).render(
        <Chat client={client}>
          <Channel channel={channel} initializeOnMount={false} markReadOnMount={false}>
            <Window>
              <VirtualizedMessageList />
            </Window>
          </Channel>
        </Chat>,
      );
      return {
        append(message) {
          const one = toStream(message);
          channel.state.addMessageSorted(one);
          client.dispatchEvent({ type: 'message.new', cid, message: one, user: one.user, created_at: one.created_at });
        },
      };
    };
  },
};
