import type { Department } from 'ticketdock';

/** A department that asks for something of every type. */
export const caringDepartment: Department = {
  id: 'care',
  label: 'Managed servers',
  fields: [
    { id: 'order', label: 'Order number', type: 'text', required: true, help: 'It is on the invoice, e.g. N-20418.' },
    {
      id: 'scope',
      label: 'How many sites',
      type: 'choice',
      required: true,
      options: [
        { id: 'one', label: 'Only one' },
        { id: 'some', label: 'Some' },
        { id: 'all', label: 'All of them' },
      ],
    },
    {
      id: 'site',
      label: 'Which site',
      type: 'text',
      required: true,
      visibleWhen: { field: 'scope', equals: ['one'] },
    },
    {
      id: 'panel',
      label: 'Control panel',
      type: 'choice',
      options: ['cPanel', 'Plesk', 'ISPmanager', 'HestiaCP', 'None'].map((label) => ({ id: label, label })),
    },
    {
      id: 'affected',
      label: 'What is affected',
      type: 'choices',
      options: ['Web', 'Mail', 'Databases'].map((label) => ({ id: label, label })),
    },
    { id: 'changes', label: 'What was changed lately', type: 'textarea', help: 'Updates, new plugins, moved files.' },
    { id: 'since', label: 'Since when', type: 'date' },
    { id: 'visitors', label: 'Visitors an hour', type: 'number', help: 'Roughly.' },
    { id: 'password', label: 'Password of the panel', type: 'secret', help: 'Nobody but the administrator sees it.' },
    { id: 'restart', label: 'You may restart the server', type: 'checkbox' },
  ],
};
