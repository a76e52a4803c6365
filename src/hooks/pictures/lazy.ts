export { preparePicture, shrinkPicture } from './preparePicture.js';
export { redrawPicture } from './redrawPicture.js';
export { drawThumbnail } from './drawThumbnail.js';
export { grabFrame } from './grabFrame.js';
