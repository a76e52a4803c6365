import { areaOf, type Area, type Mark } from '../../../core/rules/pictures/marks.js';
import { handlesOf } from '../../../core/rules/pictures/marksGeometry.js';
import type { PictureSize } from '../../../core/rules/pictures/pictureParts.js';
import { onScreen } from './onScreen.js';

/** CSS pixels: where a finger catches a handle lies a little outside, so that a small mark can still be moved. */
const outside = 8;

/** The frame around the selected mark, and its handles. For hands only: keys and buttons do the same. */
export function Selection({ mark, view, shown }: { mark: Mark; view: Area; shown: PictureSize }) {
  const ends = onScreen(mark, view, shown);
  const area = areaOf(ends);
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  return (
    <g aria-hidden>
      {mark.kind === 'crop' && (
        <path
          className="tkd-crop-shade"
          d={`M0 0H${shown.width}V${shown.height}H0ZM${area.x} ${area.y}v${area.height}h${area.width}v${-area.height}Z`}
        />
      )}
      {mark.kind !== 'arrow' && (
        <>
          <rect className="tkd-selection-halo" {...area} />
          <rect className="tkd-selection" {...area} />
        </>
      )}
      {handlesOf(mark.kind).map(([across, down]) => {
        const at = { x: ends[across].x, y: ends[down].y };
        return (
          <g key={across + down}>
            <circle className="tkd-handle" cx={at.x} cy={at.y} r={6} />
            <circle
              className="tkd-handle-hold"
              data-handle={`${across} ${down}`}
              cx={at.x + Math.sign(at.x - middle.x) * outside}
              cy={at.y + Math.sign(at.y - middle.y) * outside}
            />
          </g>
        );
      })}
    </g>
  );
}
