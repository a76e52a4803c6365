'use client';
import { useEffect, useId, useState } from 'react';
import { useI18n } from '../../i18n/useI18n.js';
import { Download } from '../../ui/deskIcons.js';
import { FileName, readableName } from '../attachments/FileName.js';

export interface FilesToAttachProps {
  files: readonly File[];
}

/** The files that a mail program cannot be given by a link, each to be saved: a pasted screenshot is nowhere else. */
export function FilesToAttach({ files }: FilesToAttachProps) {
  const { emailOut } = useI18n().messages;
  const id = useId();
  return (
    <div className="tkd-email-files">
      <p id={id}>{emailOut.attach}</p>
      <ul aria-labelledby={id}>
        {files.map((file, index) => (
          <FileToAttach key={`${index} ${file.name}`} file={file} />
        ))}
      </ul>
    </div>
  );
}

function FileToAttach({ file }: { file: File }) {
  const { messages, format } = useI18n();
  const { emailOut } = messages;
  const address = useAddress(file);
  return (
    <li className="tkd-email-file">
      <FileName name={file.name} />
      <span className="tkd-email-size">{format.size(file.size)}</span>
      {address !== undefined && (
        <a
          className="tkd-email-save"
          href={address}
          download={file.name}
          aria-label={emailOut.saveFile(readableName(file.name))}
        >
          <Download aria-hidden size={14} />
          <span>{emailOut.save}</span>
        </a>
      )}
    </li>
  );
}

/** An address of a file in memory, as long as it is on screen. */
function useAddress(file: File): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    // Under its own type, a page among the files would run as one of this site's if it were opened and not saved.
    const made = URL.createObjectURL(file.slice(0, file.size, 'application/octet-stream'));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
