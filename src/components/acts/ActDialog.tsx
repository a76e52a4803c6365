'use client';
import type { ActsStageProps } from './ActsStage.js';
import type { Act } from './acts.js';
import { ChangeDialog } from './ChangeDialog.js';
import { CloseDialog } from './CloseDialog.js';
import { DeleteDialog } from './DeleteDialog.js';
import { ExportAct } from './ExportAct.js';
import { MuteAct } from './MuteAct.js';
import { ParticipantsDialog } from './ParticipantsDialog.js';
import { PrintAct } from './PrintAct.js';
import { QuickRate } from './QuickRate.js';
import { RateDialog } from './RateDialog.js';
import { RetractDialog } from './RetractDialog.js';
import { VersionsDialog } from './VersionsDialog.js';

export interface ActDialogProps extends Omit<ActsStageProps, 'children' | 'focusStart'> {
  act: Act;
  onClose: () => void;
}

/** What an act is drawn as. */
export function ActDialog({ act, ...props }: ActDialogProps) {
  switch (act.name) {
    case 'close':
      return <CloseDialog {...props} />;
    case 'change':
      return <ChangeDialog {...props} />;
    case 'participants':
      return <ParticipantsDialog {...props} />;
    case 'mute':
      return <MuteAct {...props} isMuted={act.isMuted} />;
    case 'print':
      return <PrintAct {...props} />;
    case 'export':
      return <ExportAct {...props} format={act.format} />;
    case 'rate':
      return act.score !== undefined && act.message ? (
        <QuickRate {...props} message={act.message} score={act.score} />
      ) : (
        <RateDialog {...props} message={act.message} />
      );
    case 'delete':
      return <DeleteDialog {...props} message={act.message} />;
    case 'versions':
      return <VersionsDialog {...props} message={act.message} />;
    case 'retract':
      return <RetractDialog {...props} message={act.message} />;
  }
}

/** What every act is drawn with. */
export type ActProps = Omit<ActDialogProps, 'act'>;
