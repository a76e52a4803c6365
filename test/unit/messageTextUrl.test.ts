import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../src/core/rules/safeUrl.js';

describe('the URL gate', () => {
  it.each(['https://example.com/', 'http://example.com/a', 'mailto:a@example.com', 'tel:+123'])(
    'lets a link to %s pass',
    (address) => {
      expect(safeUrl(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'blob:https://example.com/1',
    '//example.com',
    '/path',
    '',
    'https://user@example.com',
    'https://:word@example.com',
  ])('stops a link to %j', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  it('lets pictures be blobs and relative, but nothing that runs or calls', () => {
    expect(safeUrl('blob:https://example.com/1', 'picture')).toBe('blob:https://example.com/1');
    expect(safeUrl('/files/1', 'picture', 'https://example.com/a')).toBe('https://example.com/files/1');
    expect(safeUrl('javascript:x', 'picture', 'https://example.com')).toBeNull();
    expect(safeUrl('mailto:a@example.com', 'picture')).toBeNull();
  });
});
