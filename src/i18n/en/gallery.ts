/** The words of the viewer of pictures. */
export const gallery = {
  /** Name of the viewer. */
  label: 'Pictures of this request',
  /** Which picture of how many, in the order of the messages. */
  position: (number: string, total: string) => `${number} of ${total}`,
  /** Button. */
  previous: 'Previous picture',
  /** Button. */
  next: 'Next picture',
  /** Button: shows the picture larger. */
  zoomIn: 'Zoom in',
  /** Button: shows the picture smaller. */
  zoomOut: 'Zoom out',
  /** Button: shows all of the picture. */
  fit: 'Fit to the window',
  /** Button: one pixel of the picture is one of the screen. It shows "1:1", which must stand in its name. */
  actual: 'Actual size, 1:1',
  /** Between the buttons: how large it is shown now. */
  percent: (value: string) => `${value} %`,
};
