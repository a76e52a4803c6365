import { Conversation, ConversationList, MainContainer, Message, MessageList } from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { mountList } from '../mountList.js';
import { mountThread } from '../mountThread.js';
import './floor.css';

/** The kit draws text as it is; links and code are what its host makes of them: as plain text here. */
function Thread({ messages }) {
  return (
    <div style={{ blockSize: '100%' }}>
      <MessageList>
        {messages.map(({ id, text, author, at, isStaff }) => (
          <Message
            key={id}
            model={{
              message: text,
              type: 'text',
              sentTime: at,
              sender: author,
              direction: isStaff ? 'incoming' : 'outgoing',
              position: 'single',
            }}
          >
            <Message.Header sender={author} sentTime={at} />
          </Message>
        ))}
      </MessageList>
    </div>
  );
}

function List({ tickets }) {
  return (
    <MainContainer style={{ blockSize: '100%' }}>
      <ConversationList style={{ inlineSize: '100%' }}>
        {tickets.map(({ id, number, subject, kind, at }) => (
          <Conversation
            key={id}
            name={subject}
            lastSenderName={number}
            info={kind}
            lastActivityTime={at.slice(0, 16)}
          />
        ))}
      </ConversationList>
    </MainContainer>
  );
}

export const peer = {
  rows: { thread: '.cs-message', list: '.cs-conversation' },
  thread: (messages) => (box) => mountThread(box, Thread, messages),
  list: (tickets) => (box) => mountList(box, List, tickets),
};
