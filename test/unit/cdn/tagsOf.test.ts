import { expect, test } from 'vitest';
import { tagsOf } from '../../../scripts/cdn/tagsOf.mjs';

const tags = tagsOf(
  {
    'app-0123456789.js': 'sha384-app',
    'ticketdock.js': 'sha384-loader',
    'ticketdock.module.js': 'sha384-module',
    'ticketdock.single.js': 'sha384-single',
  },
  'https://cdn.example/1/',
);

test('each loader has its tag, with its hash', () => {
  expect(tags).toContain(
    '<script src="https://cdn.example/1/ticketdock.js" integrity="sha384-loader" crossorigin="anonymous"',
  );
  expect(tags).toContain('ticketdock.module.js" integrity="sha384-module" crossorigin="anonymous" type="module">');
  expect(tags).toContain('ticketdock.single.js" integrity="sha384-single"');
});

test('each part has its hash at every address at which it is asked for', () => {
  const map = JSON.parse(/<script type="importmap">([^<]*)</.exec(tags)?.[1] ?? '') as unknown;
  expect(map).toEqual({
    integrity: {
      'https://cdn.example/1/app-0123456789.js': 'sha384-app',
      'https://cdn.example/1/app-0123456789.js?1': 'sha384-app',
      'https://cdn.example/1/app-0123456789.js?2': 'sha384-app',
      'https://cdn.example/1/app-0123456789.js?3': 'sha384-app',
    },
  });
});
