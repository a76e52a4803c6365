/** The words of the picture editor: crop, arrows, boxes, and what hides secrets. */
export const pictureEditor = {
  /** While a large picture is decoded. */
  opening: 'Opening the picture…',
  /** The browser cannot decode it. The way out is the button under it. */
  cannotOpen: 'This browser cannot open this picture for editing. The file is as it was.',
  /** The way out of it. */
  close: 'Close',
  /** Name of the row of tools. */
  tools: 'Tools',
  /** A tool, and what it makes. One word: four stand side by side on a phone. */
  crop: 'Crop',
  /** A tool, and what it draws. */
  arrow: 'Arrow',
  /** A tool, and what it draws: a frame around something. */
  box: 'Box',
  /** A tool, and what it makes: it hides a secret for good. */
  blur: 'Blur',
  undo: 'Undo',
  redo: 'Redo',
  /** Where the marks will stand. Nothing is selected, no tool taken up. */
  hint: 'Choose a tool.',
  /** An arrow or a box is about to be drawn. */
  hintDraw: 'Drag over the picture, or press where it should be.',
  /** The tool that hides is taken up. */
  hintBlur: 'Drag over what nobody should see. It cannot be brought back from the picture that is sent.',
  /** Name of the picture as the place of the marks. */
  marks: 'Marks on the picture',
  /** Read aloud with it: the keys. */
  keys: 'Arrow keys move a mark, with Shift further. With Ctrl or Alt they resize it. Delete removes it. Escape lets go of it.',
  /** Name of a mark: "Arrow 2". `name` is one of the tools. */
  numbered: (name: string, number: number) => `${name} ${number}`,
  /** A mark and where it is: "Arrow 2, at 40% 30%". */
  at: (name: string, place: string) => `${name}, at ${place}`,
  /** Percent from the left edge, and from the top. Also read alone, after a move. */
  place: (across: number, down: number) => `${across}% ${down}%`,
  /** Read aloud after a change of size. Percent of what is on screen. */
  size: (across: number, down: number) => `${across}% wide, ${down}% high`,
  /** Read aloud. `name` is one of the tools. */
  added: (name: string) => `${name} added`,
  /** Read aloud. `name` is such as "Arrow 2". */
  deleted: (name: string) => `${name} removed`,
  /** Read aloud. */
  undone: 'Undone',
  /** Read aloud. */
  redone: 'Done again',
  /** Read aloud: the crop is shown as it will be. */
  cropped: 'Cropped',
  /** Button that stays pressed: the buttons beside it then resize instead of moving. */
  resize: 'Resize',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  moveUp: 'Move up',
  moveDown: 'Move down',
  /** Resizing: the left and upper edges stay. */
  sizeLeft: 'Narrower',
  sizeRight: 'Wider',
  sizeUp: 'Less tall',
  sizeDown: 'Taller',
  /** Resizing an arrow: its tip moves. */
  tipLeft: 'Tip to the left',
  tipRight: 'Tip to the right',
  tipUp: 'Tip up',
  tipDown: 'Tip down',
  /** Button: takes a mark away. `name` is such as "Arrow 2". */
  remove: (name: string) => `Remove: ${name}`,
  /** Button: shows the picture as it is cropped. */
  applyCrop: 'Apply the crop',
  /** Asked once, when there are marks. Answers: leave, stay. */
  leaveQuestion: 'Leave the picture unchanged?',
  /** Answer: the marks are dropped. */
  leave: 'Leave unchanged',
  /** Answer: back to the marks. */
  stay: 'Keep editing',
  /** The edited picture could not be written. */
  cannotSave: 'This browser could not save the edited picture. Try a smaller crop, or leave the picture unchanged.',
};
