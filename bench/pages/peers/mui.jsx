import { Chip, Link, Paper, Stack, TextField, Typography } from '@mui/material';
import { DataGrid } from '@mui/x-data-grid';
import { memo, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm, useWatch } from 'react-hook-form';
import { textParts } from '../data/textParts.js';
import { mountList } from '../mountList.js';
import { mountThread } from '../mountThread.js';
import './floor.css';

const Row = memo(function Row({ message }) {
  return (
    <Paper className="mui-row" variant="outlined" sx={{ p: 1.5, bgcolor: message.isStaff ? 'grey.50' : undefined }}>
      <Stack direction="row" spacing={1}>
        <Typography variant="subtitle2">{message.author}</Typography>
        <Typography variant="caption">{message.at}</Typography>
      </Stack>
      <Typography variant="body2" component="div" sx={{ whiteSpace: 'pre-wrap' }}>
        {textParts(message.text).map(({ type, value }, index) => {
          if (type === 'text') return value;
          if (type === 'link')
            return (
              <Link key={index} href={value} rel="noreferrer">
                {value}
              </Link>
            );
          return (
            <pre key={index}>
              <code>{value}</code>
            </pre>
          );
        })}
      </Typography>
    </Paper>
  );
});

/** What one writes with MUI, which has no thread of its own: a paper a message. */
function Thread({ messages }) {
  const scroller = useRef(null);
  const { length } = messages;
  useEffect(() => {
    scroller.current.scrollTop = scroller.current.scrollHeight;
  }, [length]);
  return (
    <Stack ref={scroller} spacing={1} sx={{ height: '100%', overflow: 'auto' }}>
      {messages.map((message) => (
        <Row key={message.id} message={message} />
      ))}
    </Stack>
  );
}

const columns = [
  { field: 'number', headerName: 'No.', width: 90 },
  { field: 'subject', headerName: 'Subject', flex: 1 },
  { field: 'kind', headerName: 'Status', width: 120, renderCell: ({ value }) => <Chip size="small" label={value} /> },
  { field: 'department', headerName: 'Department', width: 150 },
  { field: 'at', headerName: 'Updated', width: 170 },
];

/** The grid of the community edition: pages of 100. */
function List({ tickets }) {
  return (
    <DataGrid
      rows={tickets}
      columns={columns}
      rowHeight={36}
      initialState={{ pagination: { paginationModel: { pageSize: 100 } } }}
      pageSizeOptions={[100]}
    />
  );
}

function Composer({ text }) {
  const { register, control } = useForm({ defaultValues: { body: text } });
  const body = useWatch({ control, name: 'body' });
  return (
    <TextField
      multiline
      maxRows={12}
      fullWidth
      label="Message"
      helperText={String(body.length)}
      {...register('body')}
    />
  );
}

export const peer = {
  rows: { thread: '.mui-row', list: '.MuiDataGrid-row' },
  thread: (messages) => (box) => mountThread(box, Thread, messages),
  list: (tickets) => (box) => mountList(box, List, tickets),
  composer: (text) => (box) => createRoot(box).render(<Composer text={text} />),
};
