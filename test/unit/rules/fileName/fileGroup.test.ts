import { expect, it } from 'vitest';
import { fileGroup } from '../../../../src/core/rules/fileName/fileGroup.js';

it.each([
  ['photo.heic', 'image/heic', 'pictures'],
  ['invoice', 'application/pdf', 'documents'],
  ['act.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'documents'],
  ['error.log', 'application/octet-stream', 'texts'],
  ['dump.sql.gz', 'application/gzip', 'archives'],
  ['site.ZIP', '', 'archives'],
  ['call.mp3', 'audio/mpeg', 'media'],
  ['report.exe', 'application/x-msdownload', 'others'],
  ['noextension', 'application/octet-stream', 'others'],
])('%s (%s) is one of the %s', (name, mediaType, group) => expect(fileGroup({ name, mediaType })).toBe(group));
