import type { Limits } from '../../core/model.js';
import type { I18n } from '../../i18n/context.js';

type Words = I18n['messages']['attachments'];

/** What may be attached, said before anybody tries: count, size, kinds. Empty when nothing is known. */
export function limitsText({ maxFiles, maxFileBytes, accept }: Limits, { messages, format }: I18n): string {
  const words = messages.attachments;
  const size = maxFileBytes === undefined ? undefined : format.size(maxFileBytes);
  const kinds = [...new Set(accept?.map((rule) => kindOf(rule.trim().toLowerCase(), words)))].filter(Boolean);
  const sentences = [
    maxFiles !== undefined || size !== undefined ? words.limits(maxFiles, size) : '',
    kinds.length > 0 ? words.kinds(format.list(kinds)) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** An entry of `<input accept>` as people call it: `application/pdf` is a PDF, `.log` is a LOG. */
function kindOf(rule: string, words: Words): string {
  const [type = '', subtype = ''] = rule.split('/');
  if (type === 'image' && subtype === '*') return words.kindImages;
  if (type === 'text' && subtype === '*') return words.kindText;
  if (type === 'audio' && subtype === '*') return words.kindAudio;
  if (type === 'video' && subtype === '*') return words.kindVideo;
  if (/msword|wordprocessingml/.test(subtype)) return 'DOCX';
  if (/ms-excel|spreadsheetml/.test(subtype)) return 'XLSX';
  if (/powerpoint|presentationml/.test(subtype)) return 'PPTX';
  const word = subtype ? subtype.replace(/^x-|\+.*$|-compressed$/g, '') : type.replace(/^\./, '');
  return word === 'plain' ? 'TXT' : word.toUpperCase();
}
