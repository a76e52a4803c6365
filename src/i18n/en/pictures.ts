/** The words of pictures: capture, editor, smaller copies. */
export const pictures = {};
