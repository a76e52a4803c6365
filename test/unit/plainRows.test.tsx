import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PlainRows } from '../../src/components/TicketList/PlainRows.js';

const rows = (
  <PlainRows
    count={30}
    reach={0}
    usualHeight={50}
    drawRow={(index, attributes) => (
      <li key={index} {...attributes}>
        {index}
      </li>
    )}
  />
);

it('draws the first rows at once, as high as all of them', () => {
  const markup = renderToStaticMarkup(rows);
  expect(markup.match(/<li/g)).toHaveLength(4);
  expect(markup).toContain('padding-block-end:1300px');
});

it('draws the others in turns of their own, to the last', () => {
  render(rows);
  expect(screen.getAllByRole('listitem')).toHaveLength(30);
  expect(screen.getByRole('list')).not.toHaveStyle({ paddingBlockEnd: '1300px' });
});
